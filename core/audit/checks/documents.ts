/** Which rows are documents of the seller: only those have numbers, texts and dates of an invoice to be checked. */
import type { Layout } from '../../ledger/sheet/layout';
import type { SheetReading, SheetRow } from '../../ledger/sheet/reading';

const REGISTERS: ReadonlySet<Layout> = new Set<Layout>(['invoices', 'open-items']);

/**
 * Is the sheet a register of invoices? Booked lines, bank lists and orders of a shop are not: their numbers and days
 * are those of bookings, payments and orders.
 */
export function isRegister({ layout }: Pick<SheetReading, 'layout'>): boolean {
  return REGISTERS.has(layout);
}

/** Does the row stand for a numbered document: an invoice, a credit note, a draft, or one that cannot be read? */
export function isDocument({ kind, invoiceNo }: SheetRow): boolean {
  return invoiceNo !== null && (kind === 'sale' || kind === 'credit' || kind === 'draft' || kind === 'unreadable');
}
