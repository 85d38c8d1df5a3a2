// Builds the Google Sheets add-on and pushes it to its Apps Script project: `node tools/sheets-push.mjs`.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildGsheets } from './build-gsheets.mjs';
import { root } from './load-core.mjs';

/** All that is ever pushed. */
export const PUSHED = ['Code.js', 'appsscript.json', 'sidebar.html'];

const CLASP = join(root, 'node_modules/@google/clasp/build/src/index.js');
const NO_SCRIPT = `Welk Apps Script-project? Zet het id in KOR_SCRIPT_ID, of in .clasp.json: { "scriptId": "…" }.
Which Apps Script project? Put its id into KOR_SCRIPT_ID, or into .clasp.json: { "scriptId": "…" }.`;
const NOT_PUSHED = `De push is niet (geheel) gelukt. Niet aangemeld? npx clasp login
The push did not (fully) happen. Not signed in? npx clasp login`;

/**
 * The id of the Apps Script project: KOR_SCRIPT_ID, or else the .clasp.json of a folder.
 *
 * @throws Error, in Dutch and English, when there is none
 */
export function scriptIdOf(env, folder) {
  if (env.KOR_SCRIPT_ID) return env.KOR_SCRIPT_ID;
  const file = join(folder, '.clasp.json');
  const scriptId = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).scriptId : '';
  if (!scriptId) throw new Error(NO_SCRIPT);
  return scriptId;
}

/** Writes clasp's project file beside a built folder, so that no file of the user's own is touched, and names it. */
export async function claspProject(folder, scriptId) {
  const file = join(dirname(folder), '.clasp.json');
  const project = { scriptId, rootDir: basename(folder), scriptExtensions: ['.js'], htmlExtensions: ['.html'] };
  await writeFile(file, `${JSON.stringify(project, null, 2)}\n`);
  return file;
}

/** What clasp answers, as JSON. @throws Error with clasp's own words when it fails */
export function clasp(project, args, env = process.env) {
  const line = [CLASP, ...args, '--json', '--project', project];
  return new Promise((done, failed) => {
    execFile(process.execPath, line, { cwd: dirname(project), env }, (error, stdout, stderr) => {
      if (error) failed(new Error(`${`${stdout}${stderr}`.trim()}\n${NOT_PUSHED}`));
      else done(stdout.trim() === '' ? null : JSON.parse(stdout));
    });
  });
}

/**
 * Pushes a built folder.
 *
 * clasp ends well without pushing when it asks a question and nobody is there; it is told not to ask, and its answer
 * must name every file, or none when the project holds them already.
 *
 * @returns the names pushed; empty when the project was up to date
 */
export async function pushSheets({ folder, scriptId, env }) {
  const project = await claspProject(folder, scriptId);
  const answer = await clasp(project, ['push', '--force'], env);
  const pushed = Array.isArray(answer) ? answer.map((path) => basename(path)).sort() : null;
  if (pushed === null || (pushed.length > 0 && pushed.join() !== PUSHED.join())) throw new Error(NOT_PUSHED);
  return pushed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const scriptId = scriptIdOf(process.env, root);
    await buildGsheets();
    const pushed = await pushSheets({ folder: resolve(root, 'dist/gsheets'), scriptId, env: process.env });
    console.log(pushed.length > 0 ? `${pushed.join(', ')} → ${scriptId}` : `${scriptId}: al bij / up to date`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
