// Checks the resources of an XML manifest: every name that is asked for exists, fits, and speaks both languages.

/** Which drawer of the resources an element takes from, and how long a text there may be. */
const DRAWERS = {
  'bt:Images': { takers: ['bt:Image'], most: 2048 },
  'bt:Urls': { takers: ['SourceLocation', 'Runtime', 'FunctionFile', 'LearnMoreUrl'], most: 2048 },
  'bt:ShortStrings': { takers: ['Label', 'Title', 'Namespace'], most: 125 },
  'bt:LongStrings': { takers: ['Description'], most: 250 },
};
const MOST_ID = 32;

/**
 * Names that lead nowhere, names nobody asks for, and texts that are too long.
 *
 * @param {readonly object[]} all - every element of the manifest
 * @returns {string[]}
 */
export function resourceFaults(all) {
  return Object.entries(DRAWERS).flatMap(([drawer, { takers, most }]) => {
    const resources = all.find(({ name }) => name === drawer)?.children ?? [];
    const known = resources.map(({ attributes }) => attributes.id ?? '');
    const takes = ({ name, attributes }) => takers.includes(name) && attributes.resid;
    const asked = new Set(all.filter(takes).map(({ attributes }) => attributes.resid));
    return [
      ...[...asked]
        .filter((resid) => !known.includes(resid))
        .map((resid) => `the resid ${resid} stands nowhere in ${drawer}`),
      ...known.filter((id) => !asked.has(id)).map((id) => `nothing asks for ${id} in ${drawer}`),
      ...known.filter((id, index) => known.indexOf(id) !== index).map((id) => `the id ${id} stands twice in ${drawer}`),
      ...resources
        .filter((one) => !one.attributes.DefaultValue)
        .map((one) => `${one.attributes.id} in ${drawer} has no value`),
      ...known.flatMap((id) => tooLong(`the id ${id} in ${drawer}`, id, MOST_ID)),
      ...resources.flatMap((one) =>
        valuesOf(one).flatMap((value) => tooLong(`${one.attributes.id} in ${drawer}`, value, most)),
      ),
    ];
  });
}

function tooLong(what, text, most) {
  return text.length > most ? [`${what} has ${text.length} characters; at most ${most}`] : [];
}

/**
 * Texts without English beside the Dutch.
 *
 * @param {readonly object[]} all - every element of the manifest
 * @returns {string[]}
 */
export function languageFaults(all) {
  const locale = all.find(({ name }) => name === 'DefaultLocale')?.text;
  const residIn = (name) => all.find((element) => element.name === name)?.attributes.resid;
  const metadata = all.find(({ name }) => name === 'Metadata')?.children[0]?.attributes.resid;
  const isText = ({ name, attributes: { id, DefaultValue } }) =>
    name === 'bt:String'
      ? id !== residIn('Namespace')
      : name === 'bt:Url'
        ? id === metadata
        : ['DisplayName', 'Description'].includes(name) && DefaultValue;
  const hasEnglish = ({ children }) => children.some(({ attributes }) => attributes.Locale === 'en-US');
  return [
    ...(locale === 'nl-NL' ? [] : [`DefaultLocale must be nl-NL, not ${locale}`]),
    ...all
      .filter((one) => isText(one) && !hasEnglish(one))
      .map((one) => `${one.attributes.id ?? one.name} has no English (en-US)`),
  ];
}

/** The values of an element that has one for each language. */
export function valuesOf({ attributes, children }) {
  return [attributes.DefaultValue, ...children.map((child) => child.attributes.Value)].filter(
    (value) => value !== undefined,
  );
}
