/** Sentences about the scheme: crossings, btw and texts on invoices, and the days of the KOR. */
import type { Cents } from '../values/cents';
import type { Day } from '../values/day';
import type { Language } from '../values/language';
import { invoiceIn, openingInvoice, type Phrases, quoted } from './finding-phrases';
import { dayIn, eurosIn } from './format';

type SchemeCodes =
  | 'CROSSING'
  | 'NEAR_THRESHOLD'
  | 'PREVIOUS_YEAR_ABOVE'
  | 'DISTANCE_NEAR_THRESHOLD'
  | 'KOR_PERIOD_UNKNOWN'
  | 'VAT_ON_KOR_INVOICE'
  | 'VAT_MISSING_AFTER_CROSSING'
  | 'KOR_WHILE_CLOSED'
  | 'KOR_TEXT_MISSING'
  | 'KOR_TEXT_BEFORE_START'
  | 'LEGACY_ARTICLE_25'
  | 'ARTICLE_25A_TOO_EARLY'
  | 'ZERO_RATE_INSTEAD_OF_EXEMPT'
  | 'REVERSE_CHARGE_PURCHASE_UNDER_KOR'
  | 'CREDIT_AFTER_CROSSING';

const contained = (language: Language, worth: Cents | null): string => {
  if (worth === null) return '';
  const amount = eurosIn(language, worth);
  return language === 'nl' ? ` In het bedrag zit ${amount} btw.` : ` The amount contains ${amount} of VAT.`;
};

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
export const SCHEME_FINDINGS: Phrases<SchemeCodes> = {
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
  VAT_ON_KOR_INVOICE: {
    nl: ({ invoiceNo, on, vat, consumer }) =>
      `${openingInvoice('nl', invoiceNo)} van ${dayIn('nl', on)} vermeldt ${vat === null ? 'btw' : `${eurosIn('nl', vat)} btw`} terwijl de KOR wordt toegepast; vermelde btw is verschuldigd (art. 37).${consumer ? ' De klant lijkt een consument: tegenover alleen consumenten kan dat anders zijn (HvJ C-378/21).' : ''}`,
    en: ({ invoiceNo, on, vat, consumer }) =>
      `${openingInvoice('en', invoiceNo)} of ${dayIn('en', on)} shows ${vat === null ? 'VAT' : `${eurosIn('en', vat)} of VAT`} while the KOR is applied; VAT that is shown is due (article 37).${consumer ? ' The customer seems to be a consumer: towards consumers alone this may differ (CJEU C-378/21).' : ''}`,
  },
  VAT_MISSING_AFTER_CROSSING: {
    nl: ({ invoiceNo, on, crossedOn, worth }) =>
      `${openingInvoice('nl', invoiceNo)} van ${dayIn('nl', on)} toont geen btw; de KOR eindigde met de overschrijding van ${dayIn('nl', crossedOn)}.${contained('nl', worth)}`,
    en: ({ invoiceNo, on, crossedOn, worth }) =>
      `${openingInvoice('en', invoiceNo)} of ${dayIn('en', on)} shows no VAT; the KOR ended with the crossing of ${dayIn('en', crossedOn)}.${contained('en', worth)}`,
  },
  KOR_WHILE_CLOSED: {
    nl: ({ invoiceNo, on, crossedOn, openAgain, worth }) =>
      `${openingInvoice('nl', invoiceNo)} van ${dayIn('nl', on)} toont geen btw; na de overschrijding van ${dayIn('nl', crossedOn)} staat de KOR pas weer open vanaf ${dayIn('nl', openAgain)}.${contained('nl', worth)}`,
    en: ({ invoiceNo, on, crossedOn, openAgain, worth }) =>
      `${openingInvoice('en', invoiceNo)} of ${dayIn('en', on)} shows no VAT; after the crossing of ${dayIn('en', crossedOn)} the KOR is open again only from ${dayIn('en', openAgain)}.${contained('en', worth)}`,
  },
  KOR_TEXT_MISSING: {
    nl: ({ invoiceNo }) => `In de tekst van ${invoiceIn('nl', invoiceNo)} staat niet dat een vrijstelling geldt.`,
    en: ({ invoiceNo }) => `The text of ${invoiceIn('en', invoiceNo)} does not say that an exemption applies.`,
  },
  KOR_TEXT_BEFORE_START: {
    nl: ({ invoiceNo, start }) =>
      `De tekst van ${invoiceIn('nl', invoiceNo)} noemt de KOR, die pas vanaf ${dayIn('nl', start)} wordt toegepast.`,
    en: ({ invoiceNo, start }) =>
      `The text of ${invoiceIn('en', invoiceNo)} names the KOR, which is applied only from ${dayIn('en', start)}.`,
  },
  LEGACY_ARTICLE_25: {
    nl: ({ invoiceNo, on }) =>
      `De tekst van ${invoiceIn('nl', invoiceNo)} (${dayIn('nl', on)}) noemt artikel 25; sinds 1 januari 2025 staat de vrijstelling in artikel 25a.`,
    en: ({ invoiceNo, on }) =>
      `The text of ${invoiceIn('en', invoiceNo)} (${dayIn('en', on)}) names article 25; since 1 January 2025 the exemption stands in article 25a.`,
  },
  ARTICLE_25A_TOO_EARLY: {
    nl: ({ invoiceNo, on }) =>
      `De tekst van ${invoiceIn('nl', invoiceNo)} (${dayIn('nl', on)}) noemt artikel 25a; vóór 1 januari 2025 stond de vrijstelling in artikel 25.`,
    en: ({ invoiceNo, on }) =>
      `The text of ${invoiceIn('en', invoiceNo)} (${dayIn('en', on)}) names article 25a; before 1 January 2025 the exemption stood in article 25.`,
  },
  ZERO_RATE_INSTEAD_OF_EXEMPT: {
    nl: ({ invoiceNo, text }) =>
      `De tekst van ${invoiceIn('nl', invoiceNo)}, ${quoted(text)}, noemt een tarief; onder de KOR geldt een vrijstelling.`,
    en: ({ invoiceNo, text }) =>
      `The text of ${invoiceIn('en', invoiceNo)}, ${quoted(text)}, names a rate; under the KOR an exemption applies.`,
  },
  REVERSE_CHARGE_PURCHASE_UNDER_KOR: {
    nl: ({ on, words, worth }) =>
      `Inkoop van ${dayIn('nl', on)} met ${quoted(words)}: bij verlegde btw doet de koper aangifte, ook onder de KOR${worth === null ? '' : `; tegen 21% is dat ${eurosIn('nl', worth)}`}.`,
    en: ({ on, words, worth }) =>
      `Purchase of ${dayIn('en', on)} with ${quoted(words)}: under the reverse charge the buyer files a return, under the KOR too${worth === null ? '' : `; at 21% that is ${eurosIn('en', worth)}`}.`,
  },
  CREDIT_AFTER_CROSSING: {
    nl: ({ on, crossedOn, worth }) =>
      `Credit van ${worth === null ? '' : `${eurosIn('nl', worth)} op `}${dayIn('nl', on)}, na de overschrijding van ${dayIn('nl', crossedOn)}; de overschrijding blijft staan. Leg dit voor aan een adviseur.`,
    en: ({ on, crossedOn, worth }) =>
      `Credit of ${worth === null ? '' : `${eurosIn('en', worth)} on `}${dayIn('en', on)}, after the crossing of ${dayIn('en', crossedOn)}; the crossing stands. Put this to an adviser.`,
  },
};
