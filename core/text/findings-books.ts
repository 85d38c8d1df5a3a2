/** Sentences about the books themselves: cells, numbers, dates, totals, and what changed. */
import { openingInvoice, type Phrases, quoted } from './finding-phrases';
import { dayIn, eurosIn, monthIn } from './format';
import { sayProblem } from './problems';

type BookCodes =
  | 'DATE_UNREADABLE'
  | 'AMOUNT_UNREADABLE'
  | 'AMOUNT_BLANK'
  | 'FOREIGN_CURRENCY'
  | 'VAT_MISMATCH'
  | 'NUMBER_GAP'
  | 'DATE_OUT_OF_SEQUENCE'
  | 'DUPLICATE_NUMBER'
  | 'DUPLICATE_SUSPECT'
  | 'DATE_IN_FUTURE'
  | 'TOTAL_DIFFERS'
  | 'MISSING_MONTH'
  | 'MONTH_GRANULARITY'
  | 'DATE_IS_PAYMENT_DATE'
  | 'DATE_ORDER_INFERRED'
  | 'TEXT_AMOUNT'
  | 'MEMORIAL_CORRECTION'
  | 'NO_CUSTOMER_COLUMN'
  | 'ROW_CHANGED'
  | 'ROW_ADDED_EARLIER'
  | 'ROW_GONE'
  | 'LARGE_AMOUNT'
  | 'ROUND_AMOUNT';

const opening = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Code → sentence, without its place. */
export const BOOK_FINDINGS: Phrases<BookCodes> = {
  DATE_UNREADABLE: {
    nl: ({ problem, found, worth }) =>
      `${opening(sayProblem('nl', problem, found))}${worth === null ? '' : ` Het bedrag van ${eurosIn('nl', worth)} telt nu niet mee.`}`,
    en: ({ problem, found, worth }) =>
      `${opening(sayProblem('en', problem, found))}${worth === null ? '' : ` The amount of ${eurosIn('en', worth)} is not counted now.`}`,
  },
  AMOUNT_UNREADABLE: {
    nl: ({ problem, found }) => opening(sayProblem('nl', problem, found)),
    en: ({ problem, found }) => opening(sayProblem('en', problem, found)),
  },
  AMOUNT_BLANK: {
    nl: () => 'Bij deze datum staat geen bedrag; de rij telt als nul.',
    en: () => 'There is no amount beside this date; the row adds nothing.',
  },
  FOREIGN_CURRENCY: {
    nl: ({ currency }) => `Bedrag in ${quoted(currency)} zonder bedrag in euro; de rij telt nu niet mee.`,
    en: ({ currency }) => `Amount in ${quoted(currency)} without one in euros; the row is not counted now.`,
  },
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
        ? `${opening(monthIn('nl', year, month)).slice(0, -1)} ontbreekt.`
        : `Vanaf ${monthIn('nl', year, month)} ontbreken ${months} maanden.`,
    en: ({ month, year, months }) =>
      months === 1
        ? `${monthIn('en', year, month)} is missing.`
        : `From ${monthIn('en', year, month)} on ${months} months are missing.`,
  },
  MONTH_GRANULARITY: {
    nl: () =>
      'Vanaf hier zijn alleen maanden bekend; elke maand telt op haar laatste dag, zodat de dag van een overschrijding niet te zien is.',
    en: () =>
      'From here only months are known; each counts on its last day, so that the day of a crossing does not show.',
  },
  DATE_IS_PAYMENT_DATE: {
    nl: () => 'Vanaf hier is de datum die van de betaling; beslissend is de dag waarop de prestatie is verricht.',
    en: () => 'From here the date is that of the payment; what decides is the day of the supply.',
  },
  DATE_ORDER_INFERRED: {
    nl: ({ header, evidence }) =>
      `In kolom ${quoted(header)} staat de maand voorop; dat blijkt uit ${evidence} ${evidence === 1 ? 'datum' : 'datums'}, en zo is ook deze gelezen.`,
    en: ({ header, evidence }) =>
      `Column ${quoted(header)} puts the month first, as ${evidence} ${evidence === 1 ? 'date shows' : 'dates show'}; this one was read so too.`,
  },
  TEXT_AMOUNT: {
    nl: ({ header, found, cells }) =>
      `${quoted(found.trim())} in kolom ${quoted(header)} is tekst, geen getal (${cells} ${cells === 1 ? 'cel' : 'cellen'}); een som in het blad slaat dit over.`,
    en: ({ header, found, cells }) =>
      `${quoted(found.trim())} in column ${quoted(header)} is text, not a number (${cells} ${cells === 1 ? 'cell' : 'cells'}); a sum in the sheet passes it over.`,
  },
  MEMORIAL_CORRECTION: {
    nl: ({ journal, worth }) =>
      `Omzet in memoriaal ${quoted(journal)}${worth === null ? '' : ` (${eurosIn('nl', worth)})`}: hier hoort niet vanzelf een factuur bij.`,
    en: ({ journal, worth }) =>
      `Turnover in memorial journal ${quoted(journal)}${worth === null ? '' : ` (${eurosIn('en', worth)})`}: no invoice belongs to it by itself.`,
  },
  NO_CUSTOMER_COLUMN: {
    nl: () => 'Geen kolom noemt de klant; prestaties die in het buitenland belast zijn, zijn dan niet te herkennen.',
    en: () => 'No column names the customer; supplies taxed abroad can then not be recognised.',
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
