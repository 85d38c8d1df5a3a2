// Builds the workbench: its page, and the frames in which the built add-ins run. Office.js is served, never copied.
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './load-core.mjs';

/** Files that are copied as they are: from workbench/, to the output folder. */
const PAGES = {
  'index.html': 'index.html',
  'excel/frame.html': 'excel-frame.html',
  'gsheets/frame.html': 'gsheets-frame.html',
};

/** Univer carries hyphenation patterns of seventy languages, for documents; a third of the bundle. */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup(build) {
    build.onResolve({ filter: /^\.\/[a-z0-9-]+-[\w-]{8}\.js$/i }, ({ path, resolveDir, kind }) =>
      kind === 'dynamic-import' && /engine-render[\\/]lib[\\/]es$/.test(resolveDir)
        ? { path, namespace: 'no-hyphenation' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'no-hyphenation' }, () => ({ contents: 'export default {};' }));
  },
};

/** Builds the workbench beside the built add-ins; it reads them when it runs. */
export async function buildWorkbench({ outdir = 'dist/workbench' } = {}) {
  const target = join(root, outdir);
  await mkdir(target, { recursive: true });
  await Promise.all([
    ...Object.entries(PAGES).map(([from, to]) => copyFile(join(root, 'workbench', from), join(target, to))),
    esbuild.build({
      entryPoints: [join(root, 'workbench/page.ts'), join(root, 'workbench/page.css')],
      bundle: true,
      format: 'esm',
      target: 'es2022',
      minify: true,
      legalComments: 'none',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [withoutHyphenation],
      outdir: target,
      logLevel: 'warning',
    }),
  ]);
}
