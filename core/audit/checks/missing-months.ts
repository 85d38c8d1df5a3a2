/** Months that are not there, in a sheet that has a row or more for every other month. */
import type { SheetReading, SheetRow } from '../../ledger/sheet/reading';
import { civilOf, type Day } from '../../values/day';
import type { AuditCase } from '../audit-case';
import { type Finding, findingAt } from '../finding';

/** A month without sales is ordinary; it is told only where every other month has this many rows, over this long. */
const ROWS_A_MONTH = 4;
const MONTHS = 6;

/**
 * In month totals: each month between the first and the last that is not there. In other ledgers only where all
 * other months are well filled, so that a part of the books may be missing.
 *
 * The finding stands at the first row after the gap.
 *
 * Law: wet-ob-34-1@2026
 */
export function missingMonths({ reading }: AuditCase): Finding[] {
  const months = monthsOf(reading);
  const order = [...months.keys()].sort((a, b) => a - b);
  const filled = order.every((month) => (months.get(month)?.rows ?? 0) >= ROWS_A_MONTH);
  if (reading.layout !== 'months' && (order.length < MONTHS || !filled)) return [];
  return order.flatMap((month, index) => {
    const previous = order[index - 1];
    const next = months.get(month)?.first;
    if (previous === undefined || next === undefined || month === previous + 1) return [];
    const facts = { ...monthAfter(previous), months: month - previous - 1 };
    return [findingAt('MISSING_MONTH', next, facts, { sources: ['wet-ob-34-1@2026', 'nba-standaard-520'] })];
  });
}

type Month = { readonly first: SheetRow; rows: number };

/** Month → its rows; a month is counted from year 0. */
function monthsOf({ rows, layout }: SheetReading): Map<number, Month> {
  const months = new Map<number, Month>();
  for (const row of rows) {
    const on = row.date ?? row.day;
    const speaks = row.counts !== null || (layout === 'months' && row.kind === 'note');
    if (on === null || !speaks) continue;
    const month = indexOf(on);
    const known = months.get(month);
    if (known === undefined) months.set(month, { first: row, rows: 1 });
    else known.rows += 1;
  }
  return months;
}

function indexOf(on: Day): number {
  const { year, month } = civilOf(on);
  return year * 12 + month - 1;
}

function monthAfter(index: number): { readonly month: number; readonly year: number } {
  return { month: ((index + 1) % 12) + 1, year: Math.floor((index + 1) / 12) };
}
