// Builds the side pane for a host: the same page, with the names of the formulas as that host writes them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './load-core.mjs';
import { ESCAPED, fill } from './manifest.mjs';

/** How each host names a function, and itself. */
const HOSTS = {
  excel: { prefix: 'KOR.', spreadsheet: 'Excel' },
  gsheets: { prefix: 'KOR_', spreadsheet: 'Google Sheets' },
};

/**
 * The parts of the side pane.
 *
 * @param {{ host: 'excel' | 'gsheets' }} options
 * @returns {Promise<{ html: string, js: string, css: string }>} `html` is what stands inside `<body>`; `js` and `css`
 *   are whole files, to be linked or inlined
 */
export async function sidebarPage({ host }) {
  const [html, js, css] = await Promise.all([
    readFile(join(root, 'sidebar/page.html'), 'utf8'),
    bundled(`sidebar/${host}.ts`),
    bundled('sidebar/page.css'),
  ]);
  return { html: fill(html, HOSTS[host], ESCAPED.xml), js, css };
}

async function bundled(path) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(root, path)],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0].text;
}
