/** What each sentence of the product needs to know; the sentences themselves stand in phrases. */
import type { LedgerProblem, ProblemCode } from '../ledger/ledger';
import type { InvestmentKind } from '../scheme/revision';
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
  'unknown-option': { argument: ArgumentName; found: string; options: readonly string[] };
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
  'investment-unreadable': { row: number; column: 'vat' | 'firstUse' | 'kind'; found: string };
  'no-crossing': { on: Day | null };
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

/** The kinds of investment, for the sentence that lists them. */
export const INVESTMENT_WORDS: Record<InvestmentKind, ArgumentName> = {
  movable: { nl: 'roerend', en: 'movable' },
  immovable: { nl: 'onroerend', en: 'immovable' },
  service: { nl: 'dienst', en: 'service' },
};
