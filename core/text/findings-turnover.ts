/** Sentences about what counts: questions, supplies that count or not, credits, refunds, payouts and dates. */

import type { Cents } from '../values/cents';
import type { Language } from '../values/language';
import { openingInvoice, type Phrases, quoted } from './finding-phrases';
import { dayIn, eurosIn } from './format';

type TurnoverCodes =
  | 'ASK_ACCOUNT'
  | 'ASK_EXEMPT'
  | 'ASK_WORD'
  | 'ASK_COUNTRY'
  | 'ASK_RECEIPT'
  | 'ASK_SIGN'
  | 'ASK_VAT'
  | 'ASK_SHEET'
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
/** How much waits for the answer. */
const waiting = (language: Language, rows: number, worth: Cents | null): string => {
  const count =
    language === 'nl' ? `${rows} ${rows === 1 ? 'rij' : 'rijen'}` : `${rows} ${rows === 1 ? 'row' : 'rows'}`;
  return ` (${count}${worth === null ? '' : `, ${eurosIn(language, worth)}`})`;
};
const crossingIn = (language: Language, row: number | null): string => {
  if (language === 'nl') return row === null ? 'geen overschrijding' : `overschrijding in rij ${row}`;
  return row === null ? 'no crossing' : `crossing in row ${row}`;
};

const SHEET_QUESTIONS = {
  word: { nl: 'een woord', en: 'a word' },
  account: { nl: 'een rekening', en: 'an account' },
  country: { nl: 'een land', en: 'a country' },
  payout: { nl: 'een uitbetaling', en: 'a payout' },
  receipt: { nl: 'een ontvangst', en: 'a receipt' },
  'date-order': {
    nl: 'staat in deze kolom de dag of de maand voorop',
    en: 'does this column put the day or the month first',
  },
  year: { nl: 'van welk jaar zijn de datums zonder jaartal', en: 'of which year are the dates without one' },
  'no-date-column': { nl: 'welke kolom bevat de datum', en: 'which column holds the date' },
  'no-amount-column': { nl: 'welke kolom bevat het bedrag', en: 'which column holds the amount' },
} as const;

/** Code → sentence, without its place. */
export const TURNOVER_FINDINGS: Phrases<TurnoverCodes> = {
  ASK_ACCOUNT: {
    nl: ({ account, name, rows, worth }) =>
      `Hoort rekening ${account}${name === '' ? '' : ` ${quoted(name)}`} bij de omzet?${waiting('nl', rows, worth)}`,
    en: ({ account, name, rows, worth }) =>
      `Does account ${account}${name === '' ? '' : ` ${quoted(name)}`} belong to the turnover?${waiting('en', rows, worth)}`,
  },
  ASK_EXEMPT: {
    nl: ({ about, rows, worth }) =>
      `${quoted(about)}: is dit vrijgesteld van btw en telt het dan mee?${waiting('nl', rows, worth)}`,
    en: ({ about, rows, worth }) =>
      `${quoted(about)}: is this exempt from VAT, and does it then count?${waiting('en', rows, worth)}`,
  },
  ASK_WORD: {
    nl: ({ about, rows, worth }) => `${quoted(about)} beslist niet of dit meetelt.${waiting('nl', rows, worth)}`,
    en: ({ about, rows, worth }) =>
      `${quoted(about)} does not decide whether this counts.${waiting('en', rows, worth)}`,
  },
  ASK_COUNTRY: {
    nl: ({ about, rows, worth }) =>
      `Klant in ${quoted(about)}: is dit een goed of een dienst, en is de klant een bedrijf?${waiting('nl', rows, worth)}`,
    en: ({ about, rows, worth }) =>
      `Customer in ${quoted(about)}: are these goods or a service, and is the customer a business?${waiting('en', rows, worth)}`,
  },
  ASK_RECEIPT: {
    nl: ({ about, rows, worth }) => `Is de ontvangst van ${quoted(about)} omzet?${waiting('nl', rows, worth)}`,
    en: ({ about, rows, worth }) => `Is the receipt from ${quoted(about)} turnover?${waiting('en', rows, worth)}`,
  },
  ASK_SIGN: {
    nl: ({ about, rows, worth }) =>
      `${quoted(about)} heeft een positief bedrag: gaat dit van de omzet af?${waiting('nl', rows, worth)}`,
    en: ({ about, rows, worth }) =>
      `${quoted(about)} has a positive amount: does it lower the turnover?${waiting('en', rows, worth)}`,
  },
  ASK_VAT: {
    nl: ({ rows, worth }) => `Niet te zien is of dit bedrag btw bevat.${waiting('nl', rows, worth)}`,
    en: ({ rows, worth }) => `It does not show whether this amount contains VAT.${waiting('en', rows, worth)}`,
  },
  ASK_SHEET: {
    nl: ({ question, about }) =>
      `Vraag over het blad: ${SHEET_QUESTIONS[question].nl}?${about === '' ? '' : ` (${about})`}`,
    en: ({ question, about }) =>
      `Question about the sheet: ${SHEET_QUESTIONS[question].en}?${about === '' ? '' : ` (${about})`}`,
  },
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
