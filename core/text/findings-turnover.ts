/** Sentences about what counts: supplies that count or not, credits, refunds, payouts and dates. */

import type { Cents } from '../values/cents';
import type { Language } from '../values/language';
import { openingInvoice, type Phrases, quoted } from './finding-phrases';
import { dayIn, eurosIn } from './format';

type TurnoverCodes =
  | 'EU_DISTANCE_SALE'
  | 'FOREIGN_SERVICE'
  | 'EXPORT_GOODS'
  | 'EXEMPT_RENT_COUNTS'
  | 'EXEMPT_COUNTS'
  | 'BUSINESS_ASSET_SOLD'
  | 'DRAFT_IGNORED'
  | 'CREDIT_NOTE'
  | 'REFUND'
  | 'PSP_PAYOUT_NET'
  | 'BANK_LIST_AS_TURNOVER'
  | 'DATE_CHOICE_MATTERS'
  | 'SUPPLY_YEAR_DIFFERS'
  | 'SUPPLY_ACROSS_START';

const amountIn = (language: Language, worth: Cents | null): string =>
  worth === null ? '' : ` (${eurosIn(language, worth)})`;
const crossingIn = (language: Language, row: number | null): string => {
  if (language === 'nl') return row === null ? 'geen overschrijding' : `overschrijding in rij ${row}`;
  return row === null ? 'no crossing' : `crossing in row ${row}`;
};

/** Code → sentence, without its place. */
export const TURNOVER_FINDINGS: Phrases<TurnoverCodes> = {
  EU_DISTANCE_SALE: {
    nl: ({ country, worth }) =>
      `Verkoop aan een klant in ${country === '' ? 'een ander EU-land' : country}${amountIn('nl', worth)}: telt mee zolang zulke verkopen samen binnen € 10.000 per jaar blijven.`,
    en: ({ country, worth }) =>
      `Sale to a customer in ${country === '' ? 'another EU country' : country}${amountIn('en', worth)}: counts as long as such sales together stay within €10,000 a year.`,
  },
  FOREIGN_SERVICE: {
    nl: ({ worth }) => `Dienst die in het buitenland belast is${amountIn('nl', worth)}: telt niet mee.`,
    en: ({ worth }) => `Service taxed abroad${amountIn('en', worth)}: does not count.`,
  },
  EXPORT_GOODS: {
    nl: ({ worth }) => `Uitvoer van goederen${amountIn('nl', worth)}: belast met 0%, telt mee.`,
    en: ({ worth }) => `Export of goods${amountIn('en', worth)}: taxed at 0%, counts.`,
  },
  EXEMPT_RENT_COUNTS: {
    nl: ({ worth }) => `Vrijgestelde verhuur${amountIn('nl', worth)}: telt mee voor de omzetgrens.`,
    en: ({ worth }) => `Exempt letting${amountIn('en', worth)}: counts toward the threshold.`,
  },
  EXEMPT_COUNTS: {
    nl: ({ text, worth }) =>
      `Vrijgesteld (${quoted(text)})${amountIn('nl', worth)}, maar dit telt mee voor de omzetgrens.`,
    en: ({ text, worth }) => `Exempt (${quoted(text)})${amountIn('en', worth)}, yet this counts toward the threshold.`,
  },
  BUSINESS_ASSET_SOLD: {
    nl: ({ worth }) => `Verkoop van een gebruikt bedrijfsmiddel${amountIn('nl', worth)}: telt niet mee.`,
    en: ({ worth }) => `Sale of a used business asset${amountIn('en', worth)}: does not count.`,
  },
  DRAFT_IGNORED: {
    nl: ({ invoiceNo, status, worth }) =>
      `${openingInvoice('nl', invoiceNo)} heeft status ${quoted(status)}${amountIn('nl', worth)} en is niet meegeteld.`,
    en: ({ invoiceNo, status, worth }) =>
      `${openingInvoice('en', invoiceNo)} has status ${quoted(status)}${amountIn('en', worth)} and was not counted.`,
  },
  CREDIT_NOTE: {
    nl: ({ on, worth }) => `Creditnota${amountIn('nl', worth)}: gaat op ${dayIn('nl', on)} van de omzet af.`,
    en: ({ on, worth }) => `Credit note${amountIn('en', worth)}: lowers the turnover on ${dayIn('en', on)}.`,
  },
  REFUND: {
    nl: ({ refund }) =>
      refund === null
        ? 'Terugbetaald, maar het bedrag is niet te zien.'
        : `Terugbetaling van ${eurosIn('nl', refund)}; wat overblijft telt.`,
    en: ({ refund }) =>
      refund === null
        ? 'Refunded, but the amount does not show.'
        : `Refund of ${eurosIn('en', refund)}; what is left counts.`,
  },
  PSP_PAYOUT_NET: {
    nl: ({ about, worth }) =>
      `Uitbetaling van ${quoted(about)}${amountIn('nl', worth)} na aftrek van kosten; de omzet is wat de klanten betaalden.`,
    en: ({ about, worth }) =>
      `Payout from ${quoted(about)}${amountIn('en', worth)} after fees; the turnover is what the customers paid.`,
  },
  BANK_LIST_AS_TURNOVER: {
    nl: ({ rows }) =>
      `Dit is een banklijst (${rows} tellende ${rows === 1 ? 'rij' : 'rijen'}): betaaldagen en ontvangen bedragen staan hier voor de omzet.`,
    en: ({ rows }) =>
      `This is a bank list (${rows} counted ${rows === 1 ? 'row' : 'rows'}): days of payment and amounts received stand for the turnover here.`,
  },
  DATE_CHOICE_MATTERS: {
    nl: ({ year, bySupply, byInvoice, crossingBySupply, crossingByInvoice }) =>
      `${year}: ${eurosIn('nl', bySupply)} naar prestatiedatum (${crossingIn('nl', crossingBySupply)}), ${eurosIn('nl', byInvoice)} naar factuurdatum (${crossingIn('nl', crossingByInvoice)}).`,
    en: ({ year, bySupply, byInvoice, crossingBySupply, crossingByInvoice }) =>
      `${year}: ${eurosIn('en', bySupply)} by day of supply (${crossingIn('en', crossingBySupply)}), ${eurosIn('en', byInvoice)} by day of invoice (${crossingIn('en', crossingByInvoice)}).`,
  },
  SUPPLY_YEAR_DIFFERS: {
    nl: ({ supplied, invoiced, worth }) =>
      `Verricht tot en met ${dayIn('nl', supplied)}, gefactureerd op ${dayIn('nl', invoiced)}${amountIn('nl', worth)}: twee kalenderjaren.`,
    en: ({ supplied, invoiced, worth }) =>
      `Supplied up to ${dayIn('en', supplied)}, invoiced on ${dayIn('en', invoiced)}${amountIn('en', worth)}: two calendar years.`,
  },
  SUPPLY_ACROSS_START: {
    nl: ({ supplied, invoiced, start, worth }) =>
      `Verricht op ${dayIn('nl', supplied)}, gefactureerd op ${dayIn('nl', invoiced)}${amountIn('nl', worth)}: aan weerszijden van de start van de KOR op ${dayIn('nl', start)}.`,
    en: ({ supplied, invoiced, start, worth }) =>
      `Supplied on ${dayIn('en', supplied)}, invoiced on ${dayIn('en', invoiced)}${amountIn('en', worth)}: on two sides of the start of the KOR on ${dayIn('en', start)}.`,
  },
};
