/** Btw on an invoice while the KOR is applied: it is due because it stands there. */
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt, type Ground } from '../finding';
import { since2025 } from '../scheme-sources';
import { chargesVat, isCovered } from './vat-on-row';

/** Words by which a customer is a consumer; a person's name alone does not tell. */
const CONSUMER = /\b(fam\.?|familie|particulier(en)?|consument(en)?|consumer|private (person|customer))(?=\s|$)/i;

/**
 * Sales under the KOR that show btw.
 *
 * Whether the customer is a consumer is stated only where the ledger says so: towards consumers alone the Court of
 * Justice (C-378/21) holds that no btw is due for the mere mention. See the readings.
 *
 * Law: wet-ob-25a-4@2025, wet-ob-25-4@2020, wet-ob-37@2026
 */
export function vatOnKorInvoices(audit: AuditCase): Finding[] {
  const column = columnOf(audit, 'vatAmount', 'vatRate', 'vatName');
  return audit.reading.rows.flatMap((row) => {
    const on = row.day;
    if (row.kind !== 'sale' || on === null || row.counts === null || row.counts === 'ask') return [];
    if (audit.standings[row.row - 1]?.is !== 'applied' || !chargesVat(row) || !isCovered(row)) return [];
    // What a shop charges on goods that leave the Union is a tax of the customer's country.
    if (row.supply === 'export') return [];
    const { invoiceNo, vatCents: vat } = row;
    const consumer = CONSUMER.test(row.customer ?? '');
    const sources: Ground[] = [since2025(on) ? 'wet-ob-25a-4@2025' : 'wet-ob-25-4@2020', 'wet-ob-37@2026'];
    return [findingAt('VAT_ON_KOR_INVOICE', row, { invoiceNo, on, vat, consumer }, { sources, column, worth: vat })];
  });
}
