// Checks a JSON manifest: Microsoft's schema first, then what a schema cannot see.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { addressFaults } from './check-addresses.mjs';
import { GUID } from './check-manifest-xml.mjs';

const require = createRequire(import.meta.url);
const SCHEMAS = 'https://developer.microsoft.com/json-schemas/teams/v1.25/';

/**
 * Everything wrong with a JSON manifest and its English texts; empty when Office will take them.
 *
 * @param {string} folder - the build
 * @param {string} file - name of the manifest in it
 * @param {{ development: boolean }} options
 * @returns {Promise<string[]>}
 */
export async function jsonManifestFaults(folder, file, { development }) {
  const manifest = await readJson(folder, file);
  if (typeof manifest === 'string') return [manifest];
  const faults = schemaFaults(manifest, 'MicrosoftTeams.schema.json');
  if (faults.length > 0) return faults;
  const english = await readJson(folder, manifest.localizationInfo?.additionalLanguages?.[0]?.file ?? 'nothing');
  return [
    ...(await microsoftFaults(join(folder, file))),
    ...(typeof english === 'string' ? [english] : englishFaults(english, manifest)),
    ...ownFaults(manifest),
    ...addressFaults(addressesIn({ ...manifest, english }), { folder, development }),
  ];
}

async function readJson(folder, file) {
  try {
    return JSON.parse(await readFile(join(folder, file), 'utf8'));
  } catch (fault) {
    return `${file}: ${fault.message}`;
  }
}

/** Read by ourselves first, because Microsoft's tool answers some faults with a dump of the whole manifest. */
function schemaFaults(content, name) {
  if (content.$schema !== SCHEMAS + name) return [`$schema must be ${SCHEMAS}${name}`];
  const tool = createRequire(require.resolve('office-addin-manifest'));
  const folder = join(dirname(tool.resolve('@microsoft/app-manifest')), 'json-schemas/teams/v1.25');
  // The draft's own name is left out: what it adds over the newer ones, these two schemas do not use.
  const { $schema, id, ...schema } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  // The patterns of the second schema are not written for Unicode mode.
  const unicodeRegExp = name === 'MicrosoftTeams.schema.json';
  const valid = new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp }).compile(schema);
  if (valid(content)) return [];
  return valid.errors.map(({ instancePath, message, params }) => {
    const [detail] = Object.values(params);
    return `${instancePath || 'the manifest'} ${message} (${JSON.stringify(detail)})`;
  });
}

async function microsoftFaults(path) {
  const { isValid, report } = await require('office-addin-manifest').validateManifest(path);
  return isValid ? [] : report.errors.map(({ content }) => content);
}

/** An English text that replaces nothing is a text nobody reads. */
function englishFaults(english, manifest) {
  const { $schema, ...texts } = english;
  const valueAt = (path) =>
    path.split(/[.[\]]+/).reduce((inside, key) => (key === '' ? inside : inside?.[key]), manifest);
  const lost = Object.keys(texts).filter((path) => typeof valueAt(path) !== 'string');
  return [
    ...schemaFaults(english, 'MicrosoftTeams.Localization.schema.json'),
    ...lost.map((path) => `the English text of ${path} replaces nothing`),
  ];
}

function ownFaults(manifest) {
  const [{ runtimes, ribbons }] = manifest.extensions;
  const actions = runtimes.flatMap((runtime) => runtime.actions.map(({ id }) => id));
  const asked = JSON.stringify(ribbons).matchAll(/"actionId":"([^"]*)"/g);
  const left = /\{\{[^"]*|[^"]*\}\}(?=")/.exec(JSON.stringify(manifest));
  return [
    ...(GUID.test(manifest.id) ? [] : [`id is no GUID: ${manifest.id}`]),
    ...(/^\d+\.\d+\.\d+$/.test(manifest.version) ? [] : [`version is not of the form 1.2.3: ${manifest.version}`]),
    ...(runtimes.every(({ lifetime }) => lifetime === 'long') ? [] : ['the runtime must have lifetime long']),
    ...[...asked].filter(([, id]) => !actions.includes(id)).map(([, id]) => `no runtime has the action ${id}`),
    ...(left ? [`a placeholder is left: ${left[0]}`] : []),
  ];
}

function addressesIn(value) {
  if (typeof value === 'string') return /^[a-z]+:\/\//i.test(value) && !value.startsWith(SCHEMAS) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}
