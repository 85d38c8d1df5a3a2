/** Advisers and trade press: their words. */
import type { OTHERS } from '../sources/others';

/** The words that were read, for each source of OTHERS. */
export const OTHERS_QUOTES: Readonly<Record<keyof typeof OTHERS, string>> = {
  'accountancyvanmorgen-logies@2022':
    'Als hotels, pensions of vakantiebestedingsbedrijven logies aanbieden aan personen die daar voor een korte ' +
    'periode verblijven, geldt daarvoor het btw-tarief van 9%.',
  'joanknecht-investeringsdiensten@2026':
    'waarbij de vergoeding voor deze dienst ten minste € 30.000 bedraagt. […] De nieuwe herzieningsregeling ' +
    'geldt alleen voor investeringsdiensten die op of na 1 januari 2026 in gebruik zijn genomen. […] De ' +
    'herzieningstermijn (per dienst) is vijf jaar.',
};
