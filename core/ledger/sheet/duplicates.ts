/** Rows that seem to repeat an earlier one: a suspicion, never a deletion. */
import type { SheetRow } from './reading';

/**
 * Marks the later row of each pair in `duplicateOf`.
 *
 * The same invoice number on another day or for another customer is suspect; on the same day for the same customer it
 * is one more line of the invoice, unless the amount and the description are the same too. Without a number, a row is
 * suspect when customer, day, amount and description are all there and all the same.
 */
export function markDuplicates(rows: readonly SheetRow[]): void {
  const invoices = new Map<string, SheetRow>();
  const lines = new Map<string, SheetRow>();
  for (const row of rows) {
    if ((row.kind !== 'sale' && row.kind !== 'credit') || row.netCents === null) continue;
    const whole = keyOf(row);
    const same = whole === null ? undefined : lines.get(whole);
    if (same !== undefined) row.duplicateOf = same.row;
    else if (whole !== null) lines.set(whole, row);
    if (row.invoiceNo === null) continue;
    const number = `${row.kind} ${row.invoiceNo}`;
    const first = invoices.get(number);
    if (first === undefined) invoices.set(number, row);
    else if (first.date !== row.date || first.customer !== row.customer) row.duplicateOf ??= first.row;
  }
}

function keyOf(row: SheetRow): string | null {
  if (row.invoiceNo === null && (row.customer === null || row.description === null)) return null;
  const { kind, invoiceNo, customer, date, netCents, description } = row;
  return [kind, invoiceNo, customer, date, netCents, description].join('\u0001');
}
