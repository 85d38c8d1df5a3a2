/** Turnover booked by hand, outside the journal of sales. */
import type { SheetRow } from '../../ledger/sheet/reading';
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt } from '../finding';

const MEMORIAL = /memoriaal|memorial|diversen|correctie|\bgeneral journal\b|^memo?$|^mem\b/i;

/**
 * Turnover lines in a memorial journal: there is no invoice behind them by itself.
 *
 * Law: wet-ob-34-1@2026
 */
export function memorialBookings(audit: AuditCase): Finding[] {
  const column = columnOf(audit, 'journal', 'journalType', 'kind');
  return audit.reading.rows.flatMap((row) => {
    const journal = row.counts === null ? null : memorialOf(audit, row);
    if (journal === null) return [];
    const sources = ['wet-ob-34-1@2026', 'nba-standaard-500'] as const;
    return [findingAt('MEMORIAL_CORRECTION', row, { journal }, { sources, column, worth: row.netCents })];
  });
}

/** The name of the memorial journal in which a row is booked, or `null`. */
export function memorialOf(audit: AuditCase, row: SheetRow): string | null {
  const type = textIn(audit, row, columnOf(audit, 'journalType'));
  const sort = textIn(audit, row, columnOf(audit, 'kind'));
  const named = [row.journal, type, sort].find((text) => MEMORIAL.test(text ?? ''));
  if (named !== undefined) return named;
  // In an audit file the type of a memorial journal is the letter M.
  return /^m$/i.test(type ?? '') ? (row.journal ?? type) : null;
}

function textIn({ cellAt }: AuditCase, { row }: SheetRow, column: number | null): string | null {
  const cell = column === null ? null : cellAt(row, column);
  return typeof cell === 'string' ? cell.trim() : null;
}
