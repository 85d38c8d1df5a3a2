/**
 * Counted turnover by day: one bucket a day instead of a sorted ledger, so that the order of rows costs nothing.
 *
 * counted amounts → sums per day → any period in one subtraction
 */
import { type Ledger, SKIPPED } from '../ledger/ledger';
import type { Cents } from '../values/cents';
import { type Day, firstOfYear, lastOfYear, yearOf } from '../values/day';
import type { Counted } from './counted';

/**
 * `before[k]` is the counted turnover of all days before `first + k`; `peak[k]` the highest running sum within that
 * day, in the order of the ledger. Whole calendar years, or nothing at all for an empty ledger.
 */
export type DaySums = {
  readonly first: Day;
  readonly days: number;
  readonly before: Float64Array;
  readonly peak: Float64Array;
};

/** The sums of each day of the calendar years that the ledger touches. */
export function sumByDay(ledger: Ledger, counted: Counted): DaySums {
  const [from, to] = yearsOf(ledger);
  const days = to - from + 1;
  const sums = new Float64Array(days);
  const peak = new Float64Array(days);
  const dayOfRow = ledger.days;
  for (let index = 0; index < counted.length; index += 1) {
    const on = dayOfRow[index] as number;
    if (on <= SKIPPED) continue;
    const sum = (sums[on - from] as number) + (counted[index] as number);
    sums[on - from] = sum;
    if (sum > (peak[on - from] as number)) peak[on - from] = sum;
  }
  return { first: from, days, before: runningTotal(sums), peak };
}

/** The counted turnover of a period, both days included. */
export function turnoverBetween({ first, days, before }: DaySums, from: Day, to: Day): Cents {
  const start = Math.min(Math.max(from - first, 0), days);
  const end = Math.min(Math.max(to - first + 1, 0), days);
  return (end > start ? (before[end] as number) - (before[start] as number) : 0) as Cents;
}

/** The calendar years that hold counted or uncounted supplies, in order; none for an empty ledger. */
export function yearsIn({ first, days }: DaySums): number[] {
  if (days === 0) return [];
  const from = yearOf(first);
  return Array.from({ length: yearOf((first + days - 1) as Day) - from + 1 }, (_, k) => from + k);
}

function yearsOf({ days, size }: Ledger): [Day, Day] {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (let index = 0; index < size; index += 1) {
    const on = days[index] as number;
    if (on <= SKIPPED) continue;
    if (on < low) low = on;
    if (on > high) high = on;
  }
  if (high === 0) return [1 as Day, 0 as Day];
  return [firstOfYear(yearOf(low as Day)), lastOfYear(yearOf(high as Day))];
}

function runningTotal(sums: Float64Array): Float64Array {
  const before = new Float64Array(sums.length + 1);
  for (let k = 0; k < sums.length; k += 1) before[k + 1] = (before[k] as number) + (sums[k] as number);
  return before;
}
