// Builds the Google Sheets add-on: dist/gsheets/{Code.js, sidebar.html, appsscript.json}.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { sidebarPage } from './build-sidebar.mjs';
import { loadModule, root } from './load-core.mjs';
import { sheetsStubs } from './sheets-stubs.mjs';

/** Where the bundle stands in the script; the stubs call it. */
const BUNDLE = '__kor';

/**
 * Builds the folder that is pushed to Apps Script: exactly three files.
 *
 * @param outdir - from the root of the repository, or absolute
 */
export async function buildGsheets({ outdir = 'dist/gsheets' } = {}) {
  const out = resolve(root, outdir);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const [code, sidebar] = await Promise.all([codeJs(), sidebarHtml()]);
  await Promise.all([
    writeFile(join(out, 'Code.js'), code),
    writeFile(join(out, 'sidebar.html'), sidebar),
    copyFile(join(root, 'gsheets-addon/appsscript.json'), join(out, 'appsscript.json')),
  ]);
}

/** One classic script: the bundle, then a top-level function for each name that Google Sheets may call. */
async function codeJs() {
  const entry = 'gsheets-addon/main.ts';
  const [core, main] = await Promise.all([loadModule('core/index.ts'), loadModule(entry)]);
  const handlers = Object.keys(main).filter((name) => name !== 'answer');
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: BUNDLE,
    platform: 'neutral',
    // Apps Script does not parse private and static class fields, which ES2022 would keep.
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    // The whole script is read again at every call of a function.
    minify: true,
    footer: { js: sheetsStubs({ ...core, handlers, bundle: BUNDLE }) },
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** The sidebar as one file: Google's sandbox loads nothing beside it. */
async function sidebarHtml() {
  const { html, js, css } = await sidebarPage({ host: 'gsheets' });
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<base target="_top">
<title>KORwacht</title>
<style>${css.replace(/<\/style/gi, '<\\/style')}</style>
</head>
<body>
${html}
<script>${js.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')}</script>
</body>
</html>
`;
}
