// Checks an XML manifest by rules of our own: Office's service answers only online, and its schema misses half of these.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressFaults } from './check-addresses.mjs';
import { elementsOf, parseXml, xmlTextFaults } from './check-xml.mjs';
import { orderFaults } from './check-xml-order.mjs';
import { languageFaults, resourceFaults, valuesOf } from './check-xml-resources.mjs';

/** An id as Office reads it. */
export const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Everything wrong with an XML manifest; empty when Office will take it.
 *
 * @param {string} folder - the build
 * @param {string} file - name of the manifest in it
 * @param {{ development: boolean }} options
 * @returns {Promise<string[]>}
 */
export async function xmlManifestFaults(folder, file, { development }) {
  const text = await readFile(join(folder, file), 'utf8');
  const broken = await xmlTextFaults(text);
  if (broken.length > 0) return broken;
  const top = parseXml(text);
  const all = [...elementsOf(top)];
  return [
    ...all.flatMap(orderFaults),
    ...all.flatMap(emptyFaults),
    ...headFaults(top),
    ...resourceFaults(all),
    ...runtimeFaults(all),
    ...languageFaults(all),
    ...addressFaults(all.flatMap(addressesOf), { folder, development }),
  ];
}

function emptyFaults({ name, attributes, children, text }) {
  const faults = Object.entries(attributes).flatMap(([key, value]) => [
    ...(value.trim() === '' ? [`${name} has an empty ${key}`] : []),
    ...(/\{\{|\}\}/.test(value) ? [`${name} has a placeholder left in ${key}: ${value}`] : []),
  ]);
  if (/\{\{|\}\}/.test(text)) faults.push(`${name} has a placeholder left: ${text}`);
  if (children.length === 0 && text === '' && Object.keys(attributes).length === 0) faults.push(`${name} is empty`);
  return faults;
}

function headFaults(top) {
  const textOf = (name) => top.children.find((child) => child.name === name)?.text ?? '';
  const faults = [];
  if (!GUID.test(textOf('Id'))) faults.push(`Id is no GUID: ${textOf('Id')}`);
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(textOf('Version')))
    faults.push(`Version is not of the form 1.2.3.4: ${textOf('Version')}`);
  if (textOf('Permissions') !== 'ReadWriteDocument')
    faults.push('Permissions must be ReadWriteDocument, or Excel on the web stays busy');
  return faults;
}

/** One long-lived page carries functions and pane; where the places differ, functions stay #BUSY! for ever. */
function runtimeFaults(all) {
  const named = (wanted) => all.filter(({ name }) => name === wanted);
  const firstIn = (elements) => elements.map(({ children }) => children[0]);
  const panes = all.filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane');
  const places = {
    Runtime: named('Runtime'),
    Page: firstIn(named('Page')),
    FunctionFile: named('FunctionFile'),
    ShowTaskpane: firstIn(panes),
  };
  const residOf = (element) => element?.attributes.resid ?? 'nothing';
  const told = Object.entries(places).map(
    ([place, found]) => `${place} = ${found.map(residOf).join(' and ') || 'nothing'}`,
  );
  const resids = new Set(Object.values(places).flatMap((found) => found.map(residOf)));
  const [runtime] = places.Runtime;
  const page = named('bt:Url').find(({ attributes }) => attributes.id === residOf(runtime))?.attributes.DefaultValue;
  const first = firstIn(named('DefaultSettings'))[0]?.attributes.DefaultValue;
  return [
    ...(resids.size > 1 ? [`the shared runtime needs one page everywhere, but has ${told.join(', ')}`] : []),
    ...(runtime?.attributes.lifetime === 'long' ? [] : ['the Runtime must have lifetime="long"']),
    ...(first === page ? [] : [`DefaultSettings opens ${first}, the runtime ${page}`]),
  ];
}

function addressesOf(element) {
  if (element.text.startsWith('http')) return [element.text];
  const holdsAddress = /^(bt:Url|bt:Image|SourceLocation)$|Url$/.test(element.name);
  return holdsAddress ? valuesOf(element) : [];
}
