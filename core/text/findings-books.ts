/** Sentences about the books themselves: numbers, doubles, totals, months, and what changed. */
import { openingInvoice, type Phrases, quoted } from './finding-phrases';
import { dayIn, eurosIn, monthIn } from './format';

type BookCodes =
  | 'VAT_MISMATCH'
  | 'NUMBER_GAP'
  | 'DATE_OUT_OF_SEQUENCE'
  | 'DUPLICATE_NUMBER'
  | 'DUPLICATE_SUSPECT'
  | 'DATE_IN_FUTURE'
  | 'TOTAL_DIFFERS'
  | 'MISSING_MONTH'
  | 'MEMORIAL_CORRECTION'
  | 'ROW_CHANGED'
  | 'ROW_ADDED_EARLIER'
  | 'ROW_GONE'
  | 'LARGE_AMOUNT'
  | 'ROUND_AMOUNT';

/** Code → sentence, without its place. */
export const BOOK_FINDINGS: Phrases<BookCodes> = {
  VAT_MISMATCH: {
    nl: ({ vat, expected, rate }) =>
      `De btw is ${eurosIn('nl', vat)}; ${rate}% van het bedrag is ${eurosIn('nl', expected)}.`,
    en: ({ vat, expected, rate }) =>
      `The VAT is ${eurosIn('en', vat)}; ${rate}% of the amount is ${eurosIn('en', expected)}.`,
  },
  NUMBER_GAP: {
    nl: ({ first, last, missing }) =>
      missing === 1
        ? `Nummer ${first} ontbreekt in de reeks.`
        : `De nummers ${first} tot en met ${last} ontbreken in de reeks (${missing}).`,
    en: ({ first, last, missing }) =>
      missing === 1
        ? `Number ${first} is missing from the series.`
        : `The numbers ${first} to ${last} are missing from the series (${missing}).`,
  },
  DATE_OUT_OF_SEQUENCE: {
    nl: ({ invoiceNo, on, before, beforeOn }) =>
      `${openingInvoice('nl', invoiceNo)} is van ${dayIn('nl', on)}; het lagere nummer ${before} is van ${dayIn('nl', beforeOn)}.`,
    en: ({ invoiceNo, on, before, beforeOn }) =>
      `${openingInvoice('en', invoiceNo)} is of ${dayIn('en', on)}; the lower number ${before} is of ${dayIn('en', beforeOn)}.`,
  },
  DUPLICATE_NUMBER: {
    nl: ({ invoiceNo, duplicateOf, worth }) =>
      `Nummer ${invoiceNo} staat ook in rij ${duplicateOf}, met andere gegevens${worth === null ? '' : ` (hier ${eurosIn('nl', worth)})`}.`,
    en: ({ invoiceNo, duplicateOf, worth }) =>
      `Number ${invoiceNo} stands in row ${duplicateOf} too, with other facts${worth === null ? '' : ` (here ${eurosIn('en', worth)})`}.`,
  },
  DUPLICATE_SUSPECT: {
    nl: ({ duplicateOf, worth }) =>
      `Lijkt rij ${duplicateOf} te herhalen${worth === null ? '' : `; telt nu mee voor ${eurosIn('nl', worth)}`}.`,
    en: ({ duplicateOf, worth }) =>
      `Seems to repeat row ${duplicateOf}${worth === null ? '' : `; counted now for ${eurosIn('en', worth)}`}.`,
  },
  DATE_IN_FUTURE: {
    nl: ({ on, asOf }) => `De datum ${dayIn('nl', on)} ligt na de peildatum ${dayIn('nl', asOf)}.`,
    en: ({ on, asOf }) => `The date ${dayIn('en', on)} lies after the day of the audit, ${dayIn('en', asOf)}.`,
  },
  TOTAL_DIFFERS: {
    nl: ({ stated, computed, worth }) =>
      `Het totaal is ${eurosIn('nl', stated)}; de rijen erboven zijn samen ${eurosIn('nl', computed)}${worth === null ? '' : ` (verschil ${eurosIn('nl', worth)})`}.`,
    en: ({ stated, computed, worth }) =>
      `The total is ${eurosIn('en', stated)}; the rows above it add up to ${eurosIn('en', computed)}${worth === null ? '' : ` (difference ${eurosIn('en', worth)})`}.`,
  },
  MISSING_MONTH: {
    nl: ({ month, year, months }) =>
      months === 1
        ? `De maand ${monthIn('nl', year, month)} ontbreekt.`
        : `Vanaf ${monthIn('nl', year, month)} ontbreken ${months} maanden.`,
    en: ({ month, year, months }) =>
      months === 1
        ? `${monthIn('en', year, month)} is missing.`
        : `From ${monthIn('en', year, month)} on ${months} months are missing.`,
  },
  MEMORIAL_CORRECTION: {
    nl: ({ journal, worth }) =>
      `Omzet in memoriaal ${quoted(journal)}${worth === null ? '' : ` (${eurosIn('nl', worth)})`}: hier hoort niet vanzelf een factuur bij.`,
    en: ({ journal, worth }) =>
      `Turnover in memorial journal ${quoted(journal)}${worth === null ? '' : ` (${eurosIn('en', worth)})`}: no invoice belongs to it by itself.`,
  },
  ROW_CHANGED: {
    nl: ({ before, now }) =>
      before === now || before === null || now === null
        ? 'Deze rij is gewijzigd sinds de vorige controle.'
        : `Gewijzigd sinds de vorige controle: toen ${eurosIn('nl', before)}, nu ${eurosIn('nl', now)}.`,
    en: ({ before, now }) =>
      before === now || before === null || now === null
        ? 'This row was changed since the previous run.'
        : `Changed since the previous run: then ${eurosIn('en', before)}, now ${eurosIn('en', now)}.`,
  },
  ROW_ADDED_EARLIER: {
    nl: ({ on, runOn }) =>
      `Toegevoegd na de controle van ${dayIn('nl', runOn)}, met een eerdere datum: ${dayIn('nl', on)}.`,
    en: ({ on, runOn }) => `Added after the run of ${dayIn('en', runOn)}, with an earlier date: ${dayIn('en', on)}.`,
  },
  ROW_GONE: {
    nl: ({ invoiceNo, on, amount }) =>
      `${openingInvoice('nl', invoiceNo)}${on === null ? '' : ` van ${dayIn('nl', on)}`}${amount === null ? '' : ` (${eurosIn('nl', amount)})`} stond er bij de vorige controle en nu niet.`,
    en: ({ invoiceNo, on, amount }) =>
      `${openingInvoice('en', invoiceNo)}${on === null ? '' : ` of ${dayIn('en', on)}`}${amount === null ? '' : ` (${eurosIn('en', amount)})`} stood there at the previous run and is not there now.`,
  },
  LARGE_AMOUNT: {
    nl: ({ amount, turnover }) => `${eurosIn('nl', amount)} is groot in een jaaromzet van ${eurosIn('nl', turnover)}.`,
    en: ({ amount, turnover }) =>
      `${eurosIn('en', amount)} is large in a year's turnover of ${eurosIn('en', turnover)}.`,
  },
  ROUND_AMOUNT: {
    nl: ({ amount }) => `${eurosIn('nl', amount)} is een groot rond bedrag.`,
    en: ({ amount }) => `${eurosIn('en', amount)} is a large round amount.`,
  },
};
