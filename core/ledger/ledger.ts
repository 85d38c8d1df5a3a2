/**
 * The ledger as the core computes with it: one entry a row, in columns of numbers, so that a million rows stay cheap.
 *
 * cells → { rows, problems }: a row that cannot be read is a problem, never a silence.
 */
import type { Cents } from '../values/cents';
import type { Day } from '../values/day';
import type { Cell } from './cell';
import type { AmountFailure } from './read-amount';
import { SUPPLY_KINDS, type SupplyKind } from './supply-kind';

/** In `days`: a row that is no supply (blank, heading, total). */
export const SKIPPED = 0;
/** In `days`: a row that could not be read; it stands in `problems`. */
export const UNREADABLE = -1;

/**
 * The rows of a ledger in the order of the range, up to the last filled one.
 *
 * `days` holds a `Day`, `SKIPPED` or `UNREADABLE`; `kinds` an index of `SUPPLY_KINDS`, and is `null` where the ledger
 * has no treatments: every row is then an ordinary Dutch supply.
 */
export type Ledger = {
  readonly size: number;
  readonly days: Int32Array;
  readonly cents: Float64Array;
  readonly kinds: Uint8Array | null;
  readonly problems: readonly LedgerProblem[];
};

/** Why a cell of a row cannot be used. */
export type ProblemCode =
  | 'date-missing'
  | 'date-unreadable'
  | 'amount-unreadable'
  | 'amount-ambiguous'
  | 'amount-other-currency'
  | 'amount-too-large'
  | 'amount-blank'
  | 'treatment-undecided'
  | 'error-cell';

/** One fault: the row (1 = the first of the range), the column, and what stands there. */
export type LedgerProblem = {
  readonly row: number;
  readonly column: 'date' | 'amount' | 'treatment';
  readonly code: ProblemCode;
  readonly found: Cell;
};

/** The problem code of an amount that cannot be read. */
export const AMOUNT_PROBLEM = {
  'not-an-amount': 'amount-unreadable',
  'amount-ambiguous': 'amount-ambiguous',
  'other-currency': 'amount-other-currency',
  'amount-too-large': 'amount-too-large',
} as const satisfies Record<AmountFailure, ProblemCode>;

/** Does this problem stop an answer? A dated row without an amount is only mentioned. */
export function stopsAnAnswer({ code }: LedgerProblem): boolean {
  return code !== 'amount-blank';
}

/** Is there a supply in this row? */
export function isSupply({ days }: Ledger, index: number): boolean {
  return (days[index] ?? SKIPPED) > 0;
}

/** The day of a row that holds a supply. */
export function dayAt({ days }: Ledger, index: number): Day {
  return (days[index] ?? SKIPPED) as Day;
}

/** The amount of a row, `0` where there is none. */
export function centsAt({ cents }: Ledger, index: number): Cents {
  return (cents[index] ?? 0) as Cents;
}

/** The kind of the supply in a row. */
export function kindAt({ kinds }: Ledger, index: number): SupplyKind {
  return SUPPLY_KINDS[kinds?.[index] ?? 0] ?? 'standard';
}

/** The last day of a supply in the ledger, or `null` when it holds none. */
export function lastDay({ days }: Ledger): Day | null {
  let last = SKIPPED;
  for (const found of days) if (found > last) last = found;
  return last > SKIPPED ? (last as Day) : null;
}
