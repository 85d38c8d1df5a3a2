/** Sentences about what only the user knows: questions, each with how much waits for its answer. */
import type { Cents } from '../values/cents';
import type { Language } from '../values/language';
import { type Phrases, quoted } from './finding-phrases';
import { eurosIn } from './format';

type QuestionCodes =
  | 'ASK_ACCOUNT'
  | 'ASK_EXEMPT'
  | 'ASK_WORD'
  | 'ASK_COUNTRY'
  | 'ASK_RECEIPT'
  | 'ASK_SIGN'
  | 'ASK_VAT'
  | 'ASK_SHEET';

/** How much waits for the answer. */
const waiting = (language: Language, rows: number, worth: Cents | null): string => {
  const count =
    language === 'nl' ? `${rows} ${rows === 1 ? 'rij' : 'rijen'}` : `${rows} ${rows === 1 ? 'row' : 'rows'}`;
  return ` (${count}${worth === null ? '' : `, ${eurosIn(language, worth)}`})`;
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
export const QUESTION_FINDINGS: Phrases<QuestionCodes> = {
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
};
