/** Credit notes: they lower the turnover on their own day, and never undo a crossing. */
import type { SheetRow } from '../../ledger/sheet/reading';
import { latestCrossing } from '../../turnover/crossing';
import { yearOf } from '../../values/day';
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt } from '../finding';
import { isRegister } from './documents';
import { memorialOf } from './memorial';

const DISCOUNT = /korting|rabat|bonus|discount|rebate|afronding|rounding/i;
const CREDIT = /credit|gecrediteerd|terugbetaling|refund/i;

/**
 * A credit after a crossing in the same calendar year, in any layout; and every credit note of a register.
 *
 * A negative line that calls itself a discount is no credit note; nor is a booked line, which may be half of one.
 *
 * Law: wet-ob-29-1@2026, wet-ob-34f@2026, wet-ob-25a-9@2025
 */
export function creditNotes(audit: AuditCase): Finding[] {
  return audit.reading.rows.flatMap((row) => {
    if (row.kind !== 'credit' || row.counts !== true || row.day === null) return [];
    const { invoiceNo, day: on, netCents: worth } = row;
    const column = columnOf(audit, 'amountExVat', 'amountIncVat', 'amount', 'debit', 'credit');
    const crossing = latestCrossing(audit.crossings, on);
    if (crossing !== null && crossing.year === yearOf(on) && isAfter(row, crossing)) {
      const sources = ['wet-ob-25a-9@2025', 'wet-ob-29-1@2026'] as const;
      return [
        findingAt('CREDIT_AFTER_CROSSING', row, { invoiceNo, on, crossedOn: crossing.on }, { sources, column, worth }),
      ];
    }
    if (!isCreditNote(audit, row)) return [];
    const sources = ['wet-ob-29-1@2026', 'wet-ob-34f@2026'] as const;
    return [findingAt('CREDIT_NOTE', row, { invoiceNo, on }, { sources, column, worth })];
  });
}

function isAfter(row: SheetRow, { on, index }: { readonly on: number; readonly index: number }): boolean {
  return (row.day ?? 0) > on || row.row - 1 > index;
}

function isCreditNote(audit: AuditCase, row: SheetRow): boolean {
  if (!isRegister(audit.reading) || memorialOf(audit, row) !== null) return false;
  const texts = [row.description, row.category, row.status, row.invoiceNo, row.why?.data['type']];
  if (texts.some((text) => CREDIT.test(String(text ?? '')))) return true;
  return row.invoiceNo !== null && !DISCOUNT.test(row.description ?? '');
}
