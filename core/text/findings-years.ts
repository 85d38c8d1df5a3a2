/** Sentences about calendar years: crossings, years near a threshold, and the days of the KOR. */
import type { Day } from '../values/day';
import type { Language } from '../values/language';
import { contained, invoiceIn, type Phrases } from './finding-phrases';
import { dayIn, eurosIn } from './format';

type YearCodes =
  | 'CROSSING'
  | 'NEAR_THRESHOLD'
  | 'PREVIOUS_YEAR_ABOVE'
  | 'DISTANCE_NEAR_THRESHOLD'
  | 'KOR_PERIOD_UNKNOWN';

/** What the crossing does to the KOR; `null` when nobody said whether it was applied. */
const consequence = (language: Language, ends: boolean | null, openAgain: Day): string => {
  const on = dayIn(language, openAgain);
  if (language === 'nl') {
    if (ends === null) return `Werd de KOR toegepast, dan eindigt zij hiermee en staat zij weer open vanaf ${on}.`;
    return ends
      ? `De KOR eindigt met deze levering of dienst en staat weer open vanaf ${on}.`
      : `De KOR werd toen niet toegepast; zij staat weer open vanaf ${on}.`;
  }
  if (ends === null) return `If the KOR was applied, it ends with this supply and is open again from ${on}.`;
  return ends
    ? `The KOR ends with this supply and is open again from ${on}.`
    : `The KOR was not applied then; it is open again from ${on}.`;
};

/** Code → sentence, without its place. */
export const YEAR_FINDINGS: Phrases<YearCodes> = {
  CROSSING: {
    nl: ({ invoiceNo, on, before, turnover, threshold, ends, openAgain, worth }) =>
      `Op ${dayIn('nl', on)} brengt ${invoiceIn('nl', invoiceNo)} de omzet van ${eurosIn('nl', before)} op ${eurosIn('nl', turnover)}; de omzetgrens is ${eurosIn('nl', threshold)}. ${consequence('nl', ends, openAgain)}${contained('nl', worth)}`,
    en: ({ invoiceNo, on, before, turnover, threshold, ends, openAgain, worth }) =>
      `On ${dayIn('en', on)} ${invoiceIn('en', invoiceNo)} takes the turnover from ${eurosIn('en', before)} to ${eurosIn('en', turnover)}; the threshold is ${eurosIn('en', threshold)}. ${consequence('en', ends, openAgain)}${contained('en', worth)}`,
  },
  NEAR_THRESHOLD: {
    nl: ({ year, turnover, alarm, threshold }) =>
      `De omzet van ${year} is ${eurosIn('nl', turnover)}: boven de waarschuwing van ${eurosIn('nl', alarm)}, niet boven de omzetgrens van ${eurosIn('nl', threshold)}.`,
    en: ({ year, turnover, alarm, threshold }) =>
      `The turnover of ${year} is ${eurosIn('en', turnover)}: above the alarm of ${eurosIn('en', alarm)}, not above the threshold of ${eurosIn('en', threshold)}.`,
  },
  PREVIOUS_YEAR_ABOVE: {
    nl: ({ year, turnover, start }) =>
      `De omzet van ${year} kwam boven de omzetgrens (aan het eind van het jaar ${eurosIn('nl', turnover)}); de KOR staat dan op ${dayIn('nl', start)} nog niet open.`,
    en: ({ year, turnover, start }) =>
      `The turnover of ${year} went above the threshold (${eurosIn('en', turnover)} at the end of the year); the KOR is then not yet open on ${dayIn('en', start)}.`,
  },
  DISTANCE_NEAR_THRESHOLD: {
    nl: ({ year, sales, threshold }) =>
      `De verkopen aan klanten in andere EU-landen zijn in ${year} ${eurosIn('nl', sales)}; boven ${eurosIn('nl', threshold)} zijn zij daar belast en tellen zij hier niet mee.`,
    en: ({ year, sales, threshold }) =>
      `Sales to customers in other EU countries are ${eurosIn('en', sales)} in ${year}; above ${eurosIn('en', threshold)} they are taxed there and do not count here.`,
  },
  KOR_PERIOD_UNKNOWN: {
    nl: () =>
      'Niet opgegeven is van wanneer tot wanneer de KOR wordt toegepast; btw en teksten op facturen zijn niet nagezien.',
    en: () => 'It was not said from when to when the KOR is applied; VAT and texts on invoices were not checked.',
  },
};
