// Bundles a TypeScript entry of the project and imports it, so that build scripts read the same source as the product.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

/** The root of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The exports of a TypeScript module, by its path from the root. */
export async function loadModule(path) {
  const outfile = join(root, '.cache', `${path.replace(/[^a-z0-9]+/gi, '-')}-${process.pid}.mjs`);
  mkdirSync(dirname(outfile), { recursive: true });
  await esbuild.build({
    entryPoints: [join(root, path)],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2021',
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** The core, as hosts see it. */
export const loadCore = () => loadModule('core/index.ts');
