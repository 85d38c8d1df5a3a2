/** Sentences about cells and columns: what cannot be read, and what the days and amounts are worth. */
import { type Phrases, quoted } from './finding-phrases';
import { eurosIn } from './format';
import { sayProblem } from './problems';

type CellCodes =
  | 'DATE_UNREADABLE'
  | 'AMOUNT_UNREADABLE'
  | 'AMOUNT_BLANK'
  | 'CELL_ERROR'
  | 'FOREIGN_CURRENCY'
  | 'MONTH_GRANULARITY'
  | 'DATE_IS_PAYMENT_DATE'
  | 'DATE_ORDER_INFERRED'
  | 'TEXT_AMOUNT'
  | 'NO_CUSTOMER_COLUMN';

const opening = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Code → sentence, without its place. */
export const CELL_FINDINGS: Phrases<CellCodes> = {
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
  CELL_ERROR: {
    nl: ({ found }) => opening(sayProblem('nl', 'error-cell', found)),
    en: ({ found }) => opening(sayProblem('en', 'error-cell', found)),
  },
  FOREIGN_CURRENCY: {
    nl: ({ currency }) => `Bedrag in ${quoted(currency)} zonder bedrag in euro; de rij telt nu niet mee.`,
    en: ({ currency }) => `Amount in ${quoted(currency)} without one in euros; the row is not counted now.`,
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
  NO_CUSTOMER_COLUMN: {
    nl: () => 'Geen kolom noemt de klant; prestaties die in het buitenland belast zijn, zijn dan niet te herkennen.',
    en: () => 'No column names the customer; supplies taxed abroad can then not be recognised.',
  },
};
