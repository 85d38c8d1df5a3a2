// Fills the manifests of the Excel add-in from one source; a placeholder without a value, or the reverse, fails.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEVELOPMENT_URL, ENVIRONMENTS, PROVIDER, TEXTS } from '../manifests/excel.mjs';
import { root } from './load-core.mjs';

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** How a value is written inside a template of each form. */
export const ESCAPED = {
  xml: (text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]),
  json: (text) => JSON.stringify(text).slice(1, -1),
};

/**
 * The template with every `{{name}}` replaced by its value.
 *
 * @param {string} template
 * @param {Readonly<Record<string, string>>} values
 * @param {(text: string) => string} escaped
 * @throws Error for a placeholder without a value, and for half a placeholder
 */
export function fill(template, values, escaped) {
  const filled = template.replace(PLACEHOLDER, (_, name) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value !== 'string' || value.trim() === '')
      throw new Error(`the template asks for {{${name}}}, which has no value`);
    return escaped(value);
  });
  const rest = /\{\{|\}\}/.exec(template.replace(PLACEHOLDER, ''));
  if (rest) throw new Error(`the template holds half a placeholder: ${rest[0]}`);
  return filled;
}

/**
 * The address without a slash at its end, if Office may load an add-in from it.
 *
 * @param {string} baseUrl
 * @throws Error when it is no https address, or (`local` false) one of this machine
 */
export function serverAddress(baseUrl, local = false) {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (url?.protocol !== 'https:') throw new Error(`the address must start with https://: ${baseUrl}`);
  if (url.search || url.hash || url.username) throw new Error(`the address must be a plain folder: ${baseUrl}`);
  if (!local && isLocal(url.hostname)) throw new Error(`the address for users cannot be on this machine: ${baseUrl}`);
  return url.href.replace(/\/+$/, '');
}

/** Does the name lead to this machine or its own network? */
export function isLocal(hostname) {
  return /^(localhost|.*\.localhost|.*\.local|127\..*|0\.0\.0\.0|\[.*\])$/.test(hostname);
}

/**
 * Writes both forms of the manifest for users and for developers, and the English texts of the JSON form.
 *
 * @param {{ baseUrl: string, target: string }} options
 */
export async function buildManifests({ baseUrl, target }) {
  const read = (name) => readFile(join(root, name), 'utf8');
  const [xml, json, english, packageText] = await Promise.all(
    [
      'manifests/excel.template.xml',
      'manifests/excel.template.json',
      'manifests/excel.en-us.template.json',
      'package.json',
    ].map(read),
  );
  const { version } = JSON.parse(packageText);
  for (const [kind, environment] of Object.entries(ENVIRONMENTS)) {
    const base = kind === 'production' ? serverAddress(baseUrl) : serverAddress(DEVELOPMENT_URL, true);
    const { suffix, xmlId, jsonId } = environment;
    const shared = sharedValues(environment, base);
    const inXml = { ...shared, id: xmlId, version: `${version}.0` };
    const inJson = { ...shared, id: jsonId, otherId: xmlId, version };
    failOnUnused([xml, json, english], { ...inXml, ...inJson });
    await Promise.all([
      writeFile(join(target, `manifest${suffix}.xml`), fill(xml, inXml, ESCAPED.xml)),
      writeFile(join(target, `manifest${suffix}.json`), fill(json, inJson, ESCAPED.json)),
      writeFile(join(target, shared.englishFile), fill(english, inJson, ESCAPED.json)),
    ]);
  }
}

function sharedValues({ suffix, namespace, name }, base) {
  const { origin, host } = new URL(base);
  const texts = Object.entries({ name, ...TEXTS }).flatMap(([key, { nl, en }]) => [
    [`${key}.nl`, nl],
    [`${key}.en`, en],
  ]);
  const englishFile = `en-us${suffix}.json`;
  return { base, origin, host, provider: PROVIDER, namespace, englishFile, ...Object.fromEntries(texts) };
}

/** A text that no template shows is a text that someone believes to be shown. */
function failOnUnused(templates, values) {
  const asked = new Set(templates.flatMap((template) => [...template.matchAll(PLACEHOLDER)].map(([, name]) => name)));
  const unused = Object.keys(values).filter((name) => !asked.has(name));
  if (unused.length > 0) throw new Error(`no template shows ${unused.join(', ')}`);
}
