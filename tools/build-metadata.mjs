// Writes the metadata of the worksheet functions as Excel reads it, from the one catalogue.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { metadataFaults } from './check-metadata.mjs';

/**
 * Writes `functions.json` (Dutch) and `functions-en.json`.
 *
 * @param {object} core - the exports of the core
 * @param {{ base: string, target: string }} options - the address that serves the folder, and the folder
 * @throws Error when Excel would refuse one of them
 */
export async function writeMetadata(core, { base, target }) {
  for (const [file, language] of [
    ['functions.json', 'nl'],
    ['functions-en.json', 'en'],
  ]) {
    const content = metadata(core, language, base);
    const faults = metadataFaults(content);
    if (faults.length > 0) throw new Error(`Excel would refuse ${file}:\n${faults.join('\n')}`);
    await writeFile(join(target, file), `${JSON.stringify(content, null, 2)}\n`);
  }
}

/**
 * The metadata of the worksheet functions as Excel reads it.
 *
 * @param {object} core - the exports of the core
 * @param {'nl' | 'en'} language - of the descriptions; ids and names are the same in every language
 * @param {string} baseUrl
 */
function metadata({ CATALOGUE, PARAMETERS }, language, baseUrl) {
  const parameterOf = (key) => {
    const { name, about, shape, optional } = PARAMETERS[key];
    const dimensionality = shape === 'range' ? 'matrix' : 'scalar';
    return { name: name[language], description: about[language], type: 'any', dimensionality, optional };
  };
  const functions = CATALOGUE.map(({ id, summary, parameters, answer }) => ({
    id,
    name: id,
    description: summary[language],
    helpUrl: `${baseUrl}/help${language === 'nl' ? '' : '-en'}.html#${id}`,
    result: { type: 'any', dimensionality: answer === 'range' ? 'matrix' : 'scalar' },
    parameters: parameters.map(parameterOf),
  }));
  return { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true, functions };
}
