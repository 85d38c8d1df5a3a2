/** One row whose date and amount are not both plain numbers: a supply in text, a row to skip, or a problem. */
import type { Cents } from '../values/cents';
import { type Cell, isErrorCell, tidyText } from './cell';
import { AMOUNT_PROBLEM, type LedgerProblem, type ProblemCode, UNREADABLE } from './ledger';
import { type AmountFailure, readAmount } from './read-amount';
import { NOT_A_DAY, readDay, readYear } from './read-day';
import { isTotalLabel } from './total-label';

/** A ledger while it is read. `unlessHeadings` become problems when no usable row follows. */
export type Reading = {
  readonly days: Int32Array;
  readonly cents: Float64Array;
  readonly problems: LedgerProblem[];
  readonly unlessHeadings: LedgerProblem[];
  usableSeen: boolean;
};

/**
 * Reads one row into the columns; rows are read in order.
 *
 * @param index - 0 = the first row of the range
 */
export function readOtherRow(into: Reading, index: number, date: Cell, amount: Cell): void {
  const noDate = date === null || date === 0;
  if (noDate && (amount === null || amount === 0)) return;
  if (typeof date === 'string' && isTotalLabel(date)) return;
  const day = noDate ? NOT_A_DAY : readDay(date);
  if (day === NOT_A_DAY && !noDate && isHeadingAlone(date, amount)) return;
  const cents = amount === null ? null : readAmount(amount);
  if (day !== NOT_A_DAY && typeof cents === 'number') keep(into, index, day, cents);
  else if (day !== NOT_A_DAY && amount === null) {
    into.problems.push({ row: index + 1, column: 'amount', code: 'amount-blank', found: null });
  } else refuse(into, index, date, day, amount, cents);
}

function keep(into: Reading, index: number, day: number, cents: Cents): void {
  into.days[index] = day;
  into.cents[index] = cents;
  into.usableSeen = true;
}

/** `JANUARI` or `2026` above a block, with nothing (or desktop Excel's 0) in the amount column. */
function isHeadingAlone(date: Cell, amount: Cell): boolean {
  if (amount !== null && amount !== 0) return false;
  return typeof date === 'string' || readYear(date) !== null;
}

function refuse(
  into: Reading,
  index: number,
  date: Cell,
  day: number,
  amount: Cell,
  cents: Cents | AmountFailure | null,
): void {
  const found: LedgerProblem[] = [];
  if (day === NOT_A_DAY) {
    // A 0 is a blank cell that desktop Excel handed over; what stands there is nothing.
    found.push({ row: index + 1, column: 'date', code: dateProblem(date), found: date === 0 ? null : date });
  }
  if (typeof cents === 'string') {
    const code = isErrorCell(amount) ? 'error-cell' : AMOUNT_PROBLEM[cents];
    found.push({ row: index + 1, column: 'amount', code, found: amount });
  }
  if (!into.usableSeen && isTextOrBlank(date) && isTextOrBlank(amount) && !isAttempt(date, day, amount)) {
    if (cents === 'amount-ambiguous' || typeof cents === 'number') into.unlessHeadings.push(...found);
    return;
  }
  into.days[index] = UNREADABLE;
  into.problems.push(...found);
}

function dateProblem(date: Cell): ProblemCode {
  if (date === null || date === 0) return 'date-missing';
  return isErrorCell(date) ? 'error-cell' : 'date-unreadable';
}

const isTextOrBlank = (cell: Cell): boolean => cell === null || typeof cell === 'string';

/** Three groups of digits, or a day, a name and a year: meant as a date, even where the calendar has no such day. */
const MEANT_AS_DAY = /^\D{0,12}(\d{1,4}[-/. ]\d{1,2}[-/. ]'?\d{1,4}|\d{1,2}[-. ]?\p{L}{3,9}\.?[-. ]?'?\d{2,4})\b/u;

/**
 * Above the first usable row text is title or header, unless the row is plainly a supply that went wrong: a date
 * (possible or not) beside an amount with digits. Dropping such a row in silence would change the sum.
 */
function isAttempt(date: Cell, day: number, amount: Cell): boolean {
  if (typeof date !== 'string' || typeof amount !== 'string' || !/\d/.test(amount)) return false;
  return day !== NOT_A_DAY || MEANT_AS_DAY.test(tidyText(date));
}
