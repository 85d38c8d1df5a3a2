/** Sentences about invoices under the scheme and after it: their btw and their texts. */
import { contained, invoiceIn, openingInvoice, type Phrases, quoted } from './finding-phrases';
import { dayIn, eurosIn } from './format';

type SchemeCodes =
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

/** Code → sentence, without its place. */
export const SCHEME_FINDINGS: Phrases<SchemeCodes> = {
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
