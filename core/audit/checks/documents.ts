/** Which rows are documents of the seller: only those have numbers, texts and dates of an invoice to be checked. */
import type { Layout } from '../../ledger/sheet/layout';
import type { SheetReading, SheetRow } from '../../ledger/sheet/reading';
import type { RowKind } from '../../ledger/sheet/row-kinds';

const REGISTERS: ReadonlySet<Layout> = new Set<Layout>(['invoices', 'open-items']);

/**
 * Is the sheet a register of invoices? Booked lines, bank lists and orders of a shop are not: their numbers and days
 * are those of bookings, payments and orders.
 */
export function isRegister({ layout }: Pick<SheetReading, 'layout'>): boolean {
  return REGISTERS.has(layout);
}

const DOCUMENTS: ReadonlySet<RowKind> = new Set<RowKind>([
  ...(['sale', 'credit', 'draft', 'unreadable'] as const),
  ...(['note', 'continuation'] as const),
]);

/** Does the row show the number of a document of the seller, whether or not its amount can be read? */
export function isDocument({ kind, invoiceNo }: SheetRow): boolean {
  return invoiceNo !== null && DOCUMENTS.has(kind);
}
