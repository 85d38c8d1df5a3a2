/** Rows that seem to repeat another: by their number, or by customer, day and amount. */
import type { SheetRow } from '../../ledger/sheet/reading';
import { yearOf } from '../../values/day';
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt } from '../finding';
import { isRegister } from './documents';
import { rowsThatBeginAnew } from './number-series';

/**
 * A number that another document has too, and a row that says the same as an earlier one.
 *
 * Booked lines and payments may repeat a number: there only a whole row that is repeated is suspect. In a register the same customer, day, amount and description under another number is suspect as well.
 *
 * Law: wet-ob-35a-1b@2026
 */
export function duplicates(audit: AuditCase): Finding[] {
  const { rows, layout } = audit.reading;
  const numbered = isRegister(audit.reading) || layout === 'orders';
  const anew = rowsThatBeginAnew(rows);
  const twins = isRegister(audit.reading) ? twinsIn(rows) : new Map<SheetRow, SheetRow>();
  return rows.flatMap((row) => {
    const first = row.duplicateOf === null ? twins.get(row) : rows[row.duplicateOf - 1];
    if (first === undefined) return [];
    const same = first.invoiceNo === row.invoiceNo;
    if (row.invoiceNo !== null && same && !isTwin(first, row)) {
      if (!numbered || (anew.has(row) && yearIn(row) !== yearIn(first))) return [];
      const facts = { invoiceNo: row.invoiceNo, duplicateOf: first.row };
      const extras = {
        sources: ['wet-ob-35a-1b@2026'],
        column: columnOf(audit, 'invoiceNo'),
        worth: row.netCents,
      } as const;
      return [findingAt('DUPLICATE_NUMBER', row, facts, extras)];
    }
    const sources = ['nba-standaard-500', 'wet-ob-35a-1b@2026'] as const;
    return [findingAt('DUPLICATE_SUSPECT', row, { duplicateOf: first.row }, { sources, worth: row.netCents })];
  });
}

function yearIn({ date, day }: SheetRow): number | null {
  const on = date ?? day;
  return on === null ? null : yearOf(on);
}

function isTwin(a: SheetRow, b: SheetRow): boolean {
  return twinKey(a) === twinKey(b);
}

function twinKey({ kind, customer, date, netCents, description }: SheetRow): string {
  return [kind, customer, date, netCents, description].join('\u0001');
}

/** The later rows of the same customer, day, amount and description under another number, with the first. */
function twinsIn(rows: readonly SheetRow[]): Map<SheetRow, SheetRow> {
  const firsts = new Map<string, SheetRow>();
  const twins = new Map<SheetRow, SheetRow>();
  for (const row of rows) {
    if (row.kind !== 'sale' || row.netCents === null || row.invoiceNo === null) continue;
    if (row.customer === null || row.description === null || row.date === null) continue;
    const first = firsts.get(twinKey(row));
    if (first === undefined) firsts.set(twinKey(row), row);
    else if (first.invoiceNo !== row.invoiceNo) twins.set(row, first);
  }
  return twins;
}
