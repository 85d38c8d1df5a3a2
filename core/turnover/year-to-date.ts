/** Omzet van het kalenderjaar: the legal sum. */
import { isSupply, type Ledger, SKIPPED } from '../ledger/ledger';
import type { Cents } from '../values/cents';
import { type Day, firstOfYear, yearOf } from '../values/day';
import type { Counted } from './counted';
import { type DaySums, turnoverBetween } from './day-sums';

/**
 * The counted turnover of the calendar year of a day, up to and including it.
 *
 * Law: wet-ob-25-1@2025
 */
export function yearToDate(sums: DaySums, on: Day): Cents {
  return turnoverBetween(sums, firstOfYear(yearOf(on)), on);
}

/**
 * For each row the turnover of its calendar year up to and including that row, in day order and within a day in the
 * order of the ledger.
 *
 * @returns cents at the row's own place; `NaN` for rows that hold no supply, so that a million sums stay numbers
 */
export function runningTurnover(ledger: Ledger, counted: Counted, sums: DaySums): Float64Array {
  const withinDay = new Float64Array(sums.days);
  const yearStart = startOfYearByDay(sums);
  const running = new Float64Array(ledger.size).fill(Number.NaN);
  for (let index = 0; index < ledger.size; index += 1) {
    if (!isSupply(ledger, index)) continue;
    const k = (ledger.days[index] ?? SKIPPED) - sums.first;
    const sum = (withinDay[k] ?? 0) + (counted[index] ?? 0);
    withinDay[k] = sum;
    running[index] = (sums.before[k] ?? 0) - (yearStart[k] ?? 0) + sum;
  }
  return running;
}

/** For each day the turnover of everything before its calendar year. */
function startOfYearByDay({ first, days, before }: DaySums): Float64Array {
  const start = new Float64Array(days);
  let from = 0;
  let next = days === 0 ? 0 : firstOfYear(yearOf(first) + 1) - first;
  for (let k = 0; k < days; k += 1) {
    if (k === next) {
      from = next;
      next = firstOfYear(yearOf((first + k) as Day) + 1) - first;
    }
    start[k] = before[from] ?? 0;
  }
  return start;
}
