/** What each sentence of the product needs to know; the sentences themselves stand in phrases. */
import type { LedgerProblem, ProblemCode } from '../ledger/ledger';
import type { Day } from '../values/day';

/** The name of an argument in the language of the sentence. */
export type ArgumentName = { readonly nl: string; readonly en: string };

/** Sentence → the facts it states. Rows count from 1 within the range they stand in. */
export type Facts = {
  'unreadable-rows': { row: number; column: LedgerProblem['column']; code: ProblemCode; found: string; rows: number };
  'argument-missing': { argument: ArgumentName };
  'not-one-column': { argument: ArgumentName; columns: number; most: number };
  'different-lengths': { argument: ArgumentName; rows: number; dates: number };
  'not-one-cell': { argument: ArgumentName };
  'not-a-day': { argument: ArgumentName; found: string };
  'not-a-day-in-range': { argument: ArgumentName; found: string; row: number; column: number };
  'not-an-alarm': { argument: ArgumentName; found: string };
  'unknown-option': { argument: ArgumentName; found: string; options: readonly ArgumentName[] };
  'unknown-rule': { found: string; names: readonly string[] };
  'rate-unreadable': { row: number; found: string; rows: number };
  'margin-row': { row: number };
  'kor-period-reversed': Record<never, never>;
  'words-not-two-columns': Record<never, never>;
  'words-unknown-kind': { row: number; found: string };
  'words-contradict': { row: number };
  'not-a-period-start': { found: Day };
  'change-inside-year': { found: Day };
  'first-use-not-before-change': { row: number };
  'investment-unreadable': { row: number; column: keyof typeof INVESTMENT_COLUMNS; found: string };
  'never-crossed': Record<never, never>;
  'no-crossing': { on: Day };
  'no-rule': { on: Day };
  'no-day': Record<never, never>;
  'forecast-too-early': { on: Day };
  'no-crossing-expected': { on: Day };
  'no-revision-left': Record<never, never>;
};

/** The code of a sentence. */
export type FactCode = keyof Facts;

/** A sentence to be said: its code and its facts. */
export type Statement = { [Code in FactCode]: { readonly code: Code; readonly facts: Facts[Code] } }[FactCode];

/** What a column of REVISION holds and how to write it, for the sentence about a cell that cannot be read. */
export const INVESTMENT_COLUMNS: Readonly<Record<'vat' | 'firstUse' | 'kind', ArgumentName>> = {
  vat: { nl: 'de btw; schrijf het bedrag zoals 1234,56', en: 'VAT; write the amount as 1234.56' },
  firstUse: {
    nl: 'de ingebruikname; schrijf de dag zoals 31-12-2026',
    en: 'a day of first use; write the day as 31-12-2026 (day first)',
  },
  kind: {
    nl: 'de soort; kies roerend, onroerend, dienst',
    en: 'a kind; choose movable, immovable, service',
  },
};
