/** Other acts: their words. */
import type { OTHER_ACTS } from '../sources/other-acts';

/** The words that were read, for each source of OTHER_ACTS. */
export const OTHER_ACTS_QUOTES: Readonly<Record<keyof typeof OTHER_ACTS, string>> = {
  'awr-52-4@2026':
    'Voorzover bij of krachtens de belastingwet niet anders is bepaald, zijn administratieplichtigen verplicht ' +
    'de in de voorgaande leden bedoelde gegevensdragers gedurende zeven jaar te bewaren.',
  'wet-lb-2-6@2025':
    'vergoedingen of verstrekkingen ontvangen met een gezamenlijke waarde van ten hoogste € 210 per maand en € ' +
    '2.100 per kalenderjaar.',
  'wet-lb-2-6@2026':
    'vergoedingen of verstrekkingen ontvangen met een gezamenlijke waarde van ten hoogste € 220 per maand en € ' +
    '2.200 per kalenderjaar.',
};
