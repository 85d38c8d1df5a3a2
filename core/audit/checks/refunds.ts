/** Money given back on a sale, in a column of its own or by its status. */
import { isErrorCell } from '../../ledger/cell';
import { readAmount } from '../../ledger/read-amount';
import type { Cents } from '../../values/cents';
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt } from '../finding';

const REFUND = /refund|terugbetal/i;

/**
 * Sales of which a part was refunded: the amount that counts is what is left.
 *
 * Law: wet-ob-29-1@2026
 */
export function refunds(audit: AuditCase): Finding[] {
  const column = columnOf(audit, 'refund');
  const sort = columnOf(audit, 'kind');
  return audit.reading.rows.flatMap((row) => {
    if (row.counts === null) return [];
    const refund = column === null ? 0 : refundAt(audit, row.row, column);
    const unknown = row.why?.code === 'refund-amount-unknown';
    const booked =
      row.kind === 'credit' && REFUND.test(`${sort === null ? '' : audit.cellAt(row.row, sort)} ${row.status}`);
    if (refund === 0 && !unknown && !booked) return [];
    const amount =
      refund === 0 ? (booked ? (Math.abs(row.netCents ?? 0) as Cents) : null) : (Math.abs(refund) as Cents);
    const facts = { invoiceNo: row.invoiceNo, refund: amount };
    return [findingAt('REFUND', row, facts, { sources: ['wet-ob-29-1@2026'], column, worth: amount })];
  });
}

function refundAt({ cellAt }: AuditCase, row: number, column: number): number {
  const cell = cellAt(row, column);
  if (cell === null || isErrorCell(cell)) return 0;
  const cents = readAmount(cell);
  return typeof cents === 'number' ? cents : 0;
}
