/** Distance sales to consumers elsewhere in the Union: Dutch turnover until their own threshold is passed. */

import { inForceOn } from '../law/dated';
import { DISTANCE_SALE_THRESHOLD } from '../law/distance-sales';
import { centsAt, dayAt, isSupply, kindAt, type Ledger } from '../ledger/ledger';
import { EU_DISTANCE_SALE } from '../ledger/supply-kind';
import { type Day, yearOf } from '../values/day';

/**
 * The rows with distance sales that are taxed in the customer's country, and so do not count here.
 *
 * The row that takes the calendar-year total above the threshold and every later one of that year, whatever credits
 * follow; all of a year when the year before passed it; never before the rule began.
 *
 * @returns indexes of the ledger, 0 = its first row
 *
 * Law: wet-ob-6k-1@2026, wet-ob-6k-2@2026
 */
export function distanceSalesBeyondThreshold(ledger: Ledger): number[] {
  const beyond: number[] = [];
  const totals = new Map<number, number>();
  const passed = new Set<number>();
  for (const index of distanceSalesInDayOrder(ledger)) {
    const on = dayAt(ledger, index);
    const year = yearOf(on);
    const total = (totals.get(year) ?? 0) + centsAt(ledger, index);
    totals.set(year, total);
    if (total > thresholdFor(on)) passed.add(year);
    const inForce = inForceOn(DISTANCE_SALE_THRESHOLD, on).ok;
    if (inForce && (passed.has(year) || passed.has(year - 1))) beyond.push(index);
  }
  return beyond;
}

/** Sales before the rule began still tell whether the year, or the year before, passed it. */
function thresholdFor(on: Day): number {
  const found = inForceOn(DISTANCE_SALE_THRESHOLD, on);
  return found.ok ? found.value : (DISTANCE_SALE_THRESHOLD[0]?.value ?? Number.POSITIVE_INFINITY);
}

/** Within a day the order of the ledger. */
function distanceSalesInDayOrder(ledger: Ledger): number[] {
  const rows: number[] = [];
  for (let index = 0; index < ledger.size; index += 1) {
    if (isSupply(ledger, index) && kindAt(ledger, index) === EU_DISTANCE_SALE) rows.push(index);
  }
  return rows.sort((a, b) => dayAt(ledger, a) - dayAt(ledger, b) || a - b);
}
