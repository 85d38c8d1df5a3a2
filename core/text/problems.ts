/** Why a cell of the ledger cannot be used, and what to do about it. */
import type { ProblemCode } from '../ledger/ledger';
import type { Language } from '../values/language';
import type { InLanguages } from './phrases';

const SENTENCES: Readonly<Record<ProblemCode, InLanguages>> = {
  'date-missing': {
    nl: 'er staat een bedrag zonder datum; vul die in',
    en: 'there is an amount without a date; fill it in',
  },
  'date-unreadable': {
    nl: '"{found}" is niet te lezen als datum; schrijf de dag zoals 31-12-2026',
    en: '"{found}" cannot be read as a date; write the day as 31-12-2026 (day first)',
  },
  'amount-unreadable': {
    nl: '"{found}" is niet te lezen als bedrag; schrijf het zoals 1234,56',
    en: '"{found}" cannot be read as an amount; write it as 1234.56',
  },
  'amount-ambiguous': {
    nl: 'in "{found}" kan het teken duizendtallen of decimalen scheiden; schrijf ook de centen, zoals 1.234,00',
    en: 'in "{found}" the mark may separate thousands or decimals; write the cents too, as in 1,234.00',
  },
  'amount-other-currency': {
    nl: '"{found}" is niet in euro; reken het bedrag om naar euro',
    en: '"{found}" is not in euros; convert the amount to euros',
  },
  'amount-too-large': {
    nl: '"{found}" is te groot voor een bedrag in euro; controleer de cel',
    en: '"{found}" is too large for an amount in euros; check the cell',
  },
  'amount-blank': {
    nl: 'bij deze datum staat geen bedrag; de rij telt als nul',
    en: 'there is no amount beside this date; the row adds nothing',
  },
  'treatment-undecided': {
    nl: '"{found}" beslist niet of dit meetelt; schrijf de behandeling uit of zet die in de tabel met woorden',
    en: '"{found}" does not decide whether this counts; write the treatment in full or put it in the table of words',
  },
  'error-cell': {
    nl: 'de cel geeft de fout {found}; herstel de formule of maak de cel leeg',
    en: 'the cell holds the error {found}; repair the formula or clear the cell',
  },
};

/**
 * Why a cell cannot be used, with the remedy; no capital and no full stop, so that it fits behind a place.
 *
 * @param found - what stands in the cell, as a person sees it; long text is cut
 */
export function sayProblem(language: Language, code: ProblemCode, found: string): string {
  return SENTENCES[code][language].replace('{found}', () => (found.length > 40 ? `${found.slice(0, 39)}…` : found));
}

/** The column of a problem as CHECK names it, and as sentences do in English. */
export const COLUMN_WORDS = {
  date: { nl: 'datum', en: 'date' },
  amount: { nl: 'bedrag', en: 'amount' },
  treatment: { nl: 'behandeling', en: 'treatment' },
} as const;
