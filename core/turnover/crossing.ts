/**
 * Overschrijding: the supply that takes the calendar-year turnover above the threshold.
 *
 * sums per day → the crossing day of each year → its row
 */
import { inForceOn } from '../law/dated';
import { TURNOVER_THRESHOLD } from '../law/threshold';
import { centsAt, type Ledger } from '../ledger/ledger';
import type { Cents } from '../values/cents';
import { type Day, firstOfYear, lastOfYear } from '../values/day';
import type { Counted } from './counted';
import { type DaySums, turnoverBetween, yearsIn } from './day-sums';

/** The day on which a calendar year went above the threshold; `before` is the year's turnover of the days before it. */
export type CrossingDay = {
  readonly year: number;
  readonly on: Day;
  readonly threshold: Cents;
  readonly before: Cents;
};

/** A crossing with its supply: `index` 0 = the first row of the ledger, `turnover` the year's sum after it. */
export type Crossing = CrossingDay & { readonly index: number; readonly amount: Cents; readonly turnover: Cents };

/**
 * The crossing day of each calendar year that went above the threshold, in order.
 *
 * Exactly the threshold is not above it. A credit note can take the year back under the threshold; the crossing
 * stays, so the first moment above it counts, also within a day. Years without a threshold in force have none.
 *
 * Law: wet-ob-25a-9@2025, wet-ob-25-8@2020
 */
export function crossingDays(sums: DaySums): CrossingDay[] {
  return yearsIn(sums).flatMap((year) => crossingDayOf(sums, year) ?? []);
}

function crossingDayOf(sums: DaySums, year: number): CrossingDay | null {
  const inForce = inForceOn(TURNOVER_THRESHOLD, firstOfYear(year));
  if (!inForce.ok) return null;
  const threshold = inForce.value;
  const from = firstOfYear(year) - sums.first;
  const to = lastOfYear(year) - sums.first;
  const start = sums.before[from] ?? 0;
  for (let k = from; k <= to; k += 1) {
    if ((sums.before[k] ?? 0) - start + (sums.peak[k] ?? 0) <= threshold) continue;
    const on = (sums.first + k) as Day;
    return { year, on, threshold, before: turnoverBetween(sums, firstOfYear(year), (on - 1) as Day) };
  }
  return null;
}

/** The latest crossing on or before a day, or `null`. */
export function latestCrossing<Found extends CrossingDay>(crossings: readonly Found[], on: Day): Found | null {
  let latest: Found | null = null;
  for (const crossing of crossings) if (crossing.on <= on) latest = crossing;
  return latest;
}

/** The crossings with the row of their supply; one pass over the ledger for all of them. */
export function crossingSupplies(ledger: Ledger, counted: Counted, days: readonly CrossingDay[]): Crossing[] {
  const open = new Map<number, CrossingDay & { sum: number }>();
  for (const crossing of days) open.set(crossing.on, { ...crossing, sum: crossing.before });
  const found: Crossing[] = [];
  for (let index = 0; index < ledger.size && open.size > 0; index += 1) {
    const crossing = open.get(ledger.days[index] ?? 0);
    if (crossing === undefined) continue;
    crossing.sum += counted[index] ?? 0;
    if (crossing.sum <= crossing.threshold) continue;
    const { sum, ...day } = crossing;
    found.push({ ...day, index, amount: centsAt(ledger, index), turnover: sum as Cents });
    open.delete(day.on);
  }
  return found.sort((a, b) => a.year - b.year);
}
