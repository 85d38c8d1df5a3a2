// Builds the Excel add-in: the functions, their metadata in two languages, the pane, the icons and four manifests.
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { buildHelp } from './build-help.mjs';
import { writeMetadata } from './build-metadata.mjs';
import { buildPane } from './build-pane.mjs';
import { loadCore, root } from './load-core.mjs';
import { buildManifests, serverAddress } from './manifest.mjs';

/** Excel loads the script for every workbook, so it stays small. */
const MOST_BYTES = 60_000;

/**
 * Builds everything Excel needs.
 *
 * @param {{ baseUrl: string, outdir?: string }} options - `baseUrl` is where the folder will be served from
 */
export async function buildExcel({ baseUrl, outdir = 'dist/excel' }) {
  const base = serverAddress(baseUrl);
  const core = await loadCore();
  const target = resolve(root, outdir);
  // Built aside and then put in place: no reader meets half a build, and no old file passes for part of this one.
  const aside = join(root, '.cache', `excel-${process.pid}`);
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  await Promise.all([
    buildFunctions(aside),
    writeMetadata(core, { base, target: aside }),
    buildPane(aside),
    buildHelp(core, aside),
    buildManifests({ baseUrl: base, target: aside }),
    copyIcons(aside),
  ]);
  await mkdir(dirname(target), { recursive: true });
  await rm(target, { recursive: true, force: true });
  await rename(aside, target);
}

function copyIcons(target) {
  const filter = (path) => !path.endsWith('.svg');
  return cp(join(root, 'manifests/icons'), join(target, 'assets'), { recursive: true, filter });
}

async function buildFunctions(target) {
  const outfile = join(target, 'functions.js');
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(root, 'excel-addin/functions.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    outfile,
  });
  const [{ contents }] = outputFiles;
  if (contents.byteLength >= MOST_BYTES)
    throw new Error(`functions.js has ${contents.byteLength} bytes, at most ${MOST_BYTES}`);
  await writeFile(outfile, contents);
}
