/** Drafts and cancelled documents, which are left out of the sums. */
import type { AuditCase } from '../audit-case';
import { columnOf } from '../audit-case';
import { type Finding, findingAt } from '../finding';
import { isRegister } from './documents';

/**
 * Numbered invoices that were left out because of their status.
 *
 * Only in a register of invoices: an order of a shop that waits for payment is no document yet.
 *
 * Law: wet-ob-25-1@2025
 */
export function ignoredDrafts(audit: AuditCase): Finding[] {
  if (!isRegister(audit.reading)) return [];
  return audit.reading.rows
    .filter(({ kind, invoiceNo }) => kind === 'draft' && invoiceNo !== null)
    .map((row) =>
      findingAt(
        'DRAFT_IGNORED',
        row,
        { invoiceNo: row.invoiceNo, status: row.status ?? '' },
        { sources: ['wet-ob-25-1@2025'], column: columnOf(audit, 'status'), worth: row.amountCents },
      ),
    );
}
