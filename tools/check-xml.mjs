// Reads XML into a small tree, after libxml2 has found it well-formed.
import { validateXML } from 'xmllint-wasm';

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(\/?)>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|[^<]+/g;
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/**
 * What libxml2 says against the text; empty when it is well-formed.
 *
 * @param {string} text
 * @returns {Promise<string[]>}
 */
export async function xmlTextFaults(text) {
  const file = { fileName: 'manifest.xml', contents: text };
  const { errors } = await validateXML({ xml: [file], normalization: 'format' });
  return errors.filter(({ loc }) => loc).map(({ loc, message }) => `line ${loc.lineNumber}: ${message}`);
}

/**
 * The tree of a well-formed text without CDATA and entities of its own (our manifests hold none).
 *
 * @param {string} text
 * @returns {{ name: string, attributes: Record<string, string>, children: object[], text: string, parent: object | null }}
 */
export function parseXml(text) {
  const top = { name: '', attributes: {}, children: [], text: '', parent: null };
  let open = top;
  for (const [whole, closes, name, attributes, empty] of text.matchAll(TAG)) {
    if (closes) open = open.parent;
    else if (name) {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '', parent: open };
      open.children.push(element);
      if (!empty) open = element;
    } else if (!whole.startsWith('<')) open.text += plain(whole).trim();
  }
  return top.children[0];
}

/** The element and everything inside it, in the order of the text. */
export function* elementsOf(element) {
  yield element;
  for (const child of element.children) yield* elementsOf(child);
}

function attributesOf(written) {
  const pairs = [...written.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name, plain(value)]));
}

function plain(text) {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity]);
}
