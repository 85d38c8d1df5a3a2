// Checks the metadata of the worksheet functions against Excel's rules, before Excel refuses them without a word.

/** The limits that Microsoft's newest manifest schema sets for the same texts. */
const LIMITS = { name: [3, 64], summary: [1, 1024], argument: [1, 64], about: [1, 512] };
const COLUMNS = 16384;
const ROWS = 1048576;

/**
 * Everything wrong with a functions.json; empty when Excel will take it.
 *
 * @param {{ functions: readonly object[] }} metadata
 * @returns {string[]} one sentence for each fault
 */
export function metadataFaults(metadata) {
  const faults = [];
  for (const flag of ['allowErrorForDataTypeAny', 'allowCustomDataForDataTypeAny'])
    if (metadata[flag] !== true) faults.push(`${flag} must be true, or one error cell blocks a whole call`);
  const seen = new Set();
  for (const one of metadata.functions) {
    faults.push(...functionFaults(one).map((fault) => `${one.id}: ${fault}`));
    const key = String(one.id).toUpperCase();
    if (seen.has(key)) faults.push(`${one.id}: the id stands twice (Excel does not mind upper and lower case)`);
    seen.add(key);
  }
  return faults;
}

/**
 * What is wrong with an id, or nothing.
 *
 * @param {string} id
 * @returns {string[]}
 */
export function idFaults(id) {
  const faults = [];
  if (!/^[A-Z][A-Z0-9_.]*$/.test(id)) faults.push('an id starts with a letter and holds A-Z, 0-9, _ and . alone');
  if (id.length < LIMITS.name[0] || id.length > LIMITS.name[1]) faults.push('an id has 3 to 64 characters');
  if (looksLikeCell(id)) faults.push('the id reads as a cell of the sheet');
  return faults;
}

function functionFaults(one) {
  const faults = [...idFaults(one.id)];
  if (one.name !== one.id) faults.push('its name must be its id: translated names break formulas written by code');
  faults.push(...lengthFaults('description', one.description, LIMITS.summary));
  if (!['scalar', 'matrix'].includes(one.result?.dimensionality)) faults.push('its result has no dimensionality');
  if (!/^https:\/\//.test(one.helpUrl ?? '')) faults.push('its helpUrl is not https');
  return [...faults, ...parameterFaults(one.parameters)];
}

function parameterFaults(parameters) {
  const faults = [];
  const names = new Set();
  let optionalBefore;
  for (const { name, description, type, dimensionality, optional } of parameters) {
    faults.push(...lengthFaults('name of an argument', name, LIMITS.argument));
    faults.push(...lengthFaults(`description of ${name}`, description, LIMITS.about));
    if (names.has(name)) faults.push(`the argument ${name} stands twice`);
    names.add(name);
    if (type !== 'any') faults.push(`${name} must be of type any: Excel answers #VALUE! itself for other cells`);
    if (!['scalar', 'matrix'].includes(dimensionality)) faults.push(`${name} has no dimensionality`);
    if (optional) optionalBefore = name;
    else if (optionalBefore) faults.push(`${name} is required but stands after ${optionalBefore}, which is optional`);
  }
  return faults;
}

function lengthFaults(what, text, [least, most]) {
  const length = typeof text === 'string' ? text.trim().length : 0;
  return length < least || length > most
    ? [`the ${what} has ${length} characters; ${least} to ${most} are allowed`]
    : [];
}

/** Would Excel read the word as A1, XFD1048576, R1C1, R or C? */
function looksLikeCell(word) {
  const a1 = /^([A-Z]{1,3})([0-9]+)$/.exec(word);
  if (a1) return columnOf(a1[1]) <= COLUMNS && Number(a1[2]) >= 1 && Number(a1[2]) <= ROWS;
  return /^(R[0-9]*C[0-9]*|R[0-9]*|C[0-9]*)$/.test(word);
}

function columnOf(letters) {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
