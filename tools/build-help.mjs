// Writes the help pages that Excel links to: every function with its arguments, what happens to data, and the terms.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ESCAPED } from './manifest.mjs';

const WORDS = {
  nl: {
    title: 'KORwacht: hulp',
    functions: 'Formules',
    optional: 'mag weg',
    other: '<a href="help-en.html" lang="en" hreflang="en">English</a>',
    privacy: 'Privacy',
    private: 'KORwacht rekent in uw eigen Excel. De formules en het zijpaneel verzenden en bewaren geen gegevens.',
    terms: 'Voorwaarden',
    licence:
      'KORwacht is vrije software onder de MIT-licentie, zonder garantie. Het rekent en signaleert; het is geen fiscaal advies.',
  },
  en: {
    title: 'KORwacht: help',
    functions: 'Formulas',
    optional: 'may be left out',
    other: '<a href="help.html" lang="nl" hreflang="nl">Nederlands</a>',
    privacy: 'Privacy',
    private: 'KORwacht calculates in your own Excel. The formulas and the side pane neither send nor store data.',
    terms: 'Terms',
    licence:
      'KORwacht is free software under the MIT licence, without warranty. It calculates and warns; it is not tax advice.',
  },
};

/**
 * Writes `help.html` (Dutch) and `help-en.html`.
 *
 * @param {object} core - the exports of the core
 * @param {string} target - folder
 */
export async function buildHelp(core, target) {
  await Promise.all([
    writeFile(join(target, 'help.html'), helpPage(core, 'nl')),
    writeFile(join(target, 'help-en.html'), helpPage(core, 'en')),
  ]);
}

function helpPage({ CATALOGUE, PARAMETERS }, language) {
  const words = WORDS[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="stylesheet" href="taskpane.css">
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${words.other}</p>
<h2>${words.functions}</h2>
${CATALOGUE.map((spec) => functionHelp(spec, PARAMETERS, language)).join('\n')}
<h2 id="privacy">${words.privacy}</h2>
<p>${words.private}</p>
<h2 id="voorwaarden">${words.terms}</h2>
<p>${words.licence}</p>
</main>
</body>
</html>
`;
}

function functionHelp({ id, summary, parameters }, known, language) {
  const text = ({ [language]: words }) => ESCAPED.xml(words);
  const needed = parameters.filter((key) => !known[key].optional).map((key) => known[key].example);
  const rows = parameters.map((key) => {
    const { name, about, optional } = known[key];
    return `<dt>${text(name)}${optional ? ` (${WORDS[language].optional})` : ''}</dt><dd>${text(about)}</dd>`;
  });
  const example = ESCAPED.xml(`=KOR.${id}(${needed.join(';')})`);
  return `<section id="${id}"><h3>KOR.${id}</h3><p>${text(summary)}</p><p><code>${example}</code></p><dl>${rows.join('')}</dl></section>`;
}
