// Checks the built manifests of the Excel add-in: `node tools/check-manifests.mjs [folder]`. Works without a network.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { iconFaults } from './check-icons.mjs';
import { jsonManifestFaults } from './check-manifest-json.mjs';
import { xmlManifestFaults } from './check-manifest-xml.mjs';
import { root } from './load-core.mjs';

const MANIFESTS = [
  { file: 'manifest.xml', namespace: 'KOR', faults: xmlManifestFaults },
  { file: 'manifest.dev.xml', namespace: 'KORDEV', faults: xmlManifestFaults },
  { file: 'manifest.json', namespace: 'KOR', faults: jsonManifestFaults },
  { file: 'manifest.dev.json', namespace: 'KORDEV', faults: jsonManifestFaults },
];

/** The names of all manifests in a build. */
export const ALL_FILES = MANIFESTS.map(({ file }) => file);

/**
 * Everything wrong with the manifests and what they point at; empty when they may ship.
 *
 * @param {string} folder - the build
 * @param {readonly string[]} files - which manifests
 * @returns {Promise<string[]>} one sentence for each fault, with the file it stands in
 */
export async function manifestFaults(folder, files = ALL_FILES) {
  const faults = (await iconFaults(join(folder, 'assets'))).map((fault) => `assets: ${fault}`);
  const ids = new Map();
  for (const { file, namespace, faults: faultsOf } of MANIFESTS.filter((one) => files.includes(one.file))) {
    const development = file.includes('.dev.');
    for (const fault of await faultsOf(folder, file, { development })) faults.push(`${file}: ${fault}`);
    const text = await readFile(join(folder, file), 'utf8');
    const id = /<Id>([^<]*)<|"id":\s*"([0-9a-f-]{36})"/.exec(text)?.slice(1).find(Boolean);
    if (ids.has(id)) faults.push(`${file}: has the id of ${ids.get(id)}; Office would take them for one add-in`);
    ids.set(id, file);
    if (!hasNamespace(text, namespace)) faults.push(`${file}: the namespace of the functions must be ${namespace}`);
  }
  return faults;
}

function hasNamespace(text, namespace) {
  const xml = /id="Functions\.Namespace" DefaultValue="([^"]*)"/.exec(text);
  const json = /"namespace":\s*\{\s*"id":\s*"([^"]*)",\s*"name":\s*"([^"]*)"/.exec(text);
  return (xml ?? json)?.slice(1).every((name) => name === namespace) ?? false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = await manifestFaults(resolve(process.argv[2] ?? join(root, 'dist/excel')));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
