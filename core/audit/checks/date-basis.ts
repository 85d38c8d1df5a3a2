/** What the days of the ledger are worth: days of payment, whole months, or an order told from the evidence. */
import type { SheetReading, SheetRow } from '../../ledger/sheet/reading';
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt } from '../finding';

const OPEN_ORDER = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]/;

/**
 * Each once, at the first row it holds for.
 *
 * Law: wet-ob-25-1@2025
 */
export function dateBasis(audit: AuditCase): Finding[] {
  const { reading } = audit;
  const payment = firstWith(reading, ({ daySource }) => daySource === 'payment');
  const month = firstWith(reading, ({ daySource }) => daySource === 'month');
  const sources = ['wet-ob-25-1@2025'] as const;
  return [
    ...(payment
      ? [findingAt('DATE_IS_PAYMENT_DATE', payment, {}, { sources, column: columnOf(audit, 'date', 'paidDate') })]
      : []),
    ...(month ? [findingAt('MONTH_GRANULARITY', month, {}, { sources, column: columnOf(audit, 'month') })] : []),
    ...inferredOrders(audit),
  ];
}

function firstWith({ rows }: SheetReading, holds: (row: SheetRow) => boolean): SheetRow | undefined {
  return rows.find((row) => row.counts !== null && holds(row));
}

/** Month before day, told from other cells: said at the first day that could be read both ways. */
function inferredOrders({ reading, cellAt }: AuditCase): Finding[] {
  return reading.dateColumns.flatMap(({ order, from, column, header, monthFirst, dayFirst }) => {
    if (order !== 'month-first' || (from !== 'evidence' && from !== 'other-column')) return [];
    const first = reading.rows.find((row) => row.counts !== null && isOpen(cellAt(row.row, column)));
    if (first === undefined) return [];
    const facts = { header, evidence: monthFirst + dayFirst };
    return [findingAt('DATE_ORDER_INFERRED', first, facts, { sources: ['nba-standaard-500'], column })];
  });
}

function isOpen(cell: unknown): boolean {
  const parts = typeof cell === 'string' ? OPEN_ORDER.exec(cell) : null;
  return parts !== null && Number(parts[1]) <= 12 && Number(parts[2]) <= 12 && parts[1] !== parts[2];
}
