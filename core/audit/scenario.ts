/** How the years would look if every open amount of one sign counted: the outermost cases, all others lie between. */
import { type Ledger, SKIPPED } from '../ledger/ledger';
import { ledgerOf } from '../ledger/sheet/ledger-of';
import type { SheetReading, SheetRow } from '../ledger/sheet/reading';
import { countedAmounts } from '../turnover/counted';
import { type Crossing, crossingDays, crossingSupplies } from '../turnover/crossing';
import { type DaySums, sumByDay } from '../turnover/day-sums';
import { type Day, firstOfYear } from '../values/day';

/** Sums and crossings of one way to count. */
export type Scenario = { readonly sums: DaySums; readonly crossings: readonly Crossing[] };

/** The day that puts a row in a year, as far as it can be read. */
export function dayOf({ day, supplyDate, date }: SheetRow): Day | null {
  return day ?? supplyDate ?? date;
}

/** Counted as read, and beside that every open amount of one sign; those without a day on the first of each year. */
export function scenarioOf(reading: SheetReading, sign: number, years: readonly number[]): Scenario {
  const base = ledgerOf(reading, { countAsked: true });
  const size = base.size + years.length;
  const days = new Int32Array(size);
  const cents = new Float64Array(size);
  const kinds = new Uint8Array(size);
  days.set(base.days);
  cents.set(base.cents);
  if (base.kinds !== null) kinds.set(base.kinds);
  let undated = 0;
  for (const row of reading.rows) {
    const amount = row.netCents ?? row.amountCents ?? 0;
    const fits = amount * sign > 0;
    if (row.counts === 'ask' && !fits) days[row.row - 1] = SKIPPED;
    if (row.kind !== 'unreadable' || !fits) continue;
    const on = dayOf(row);
    if (on === null) undated += amount;
    days[row.row - 1] = on ?? SKIPPED;
    cents[row.row - 1] = amount;
  }
  for (const [nth, year] of years.entries()) {
    days[base.size + nth] = undated === 0 ? SKIPPED : firstOfYear(year);
    cents[base.size + nth] = undated;
  }
  const ledger: Ledger = { size, days, cents, kinds, problems: [] };
  const counted = countedAmounts(ledger);
  const sums = sumByDay(ledger, counted);
  return { sums, crossings: crossingSupplies(ledger, counted, crossingDays(sums)) };
}
