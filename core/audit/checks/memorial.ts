/** Turnover booked by hand, outside the journal of sales. */
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt } from '../finding';

const MEMORIAL = /memoriaal|memorial|diversen|correctie|\bgeneral journal\b|^memo?$|^mem\b/i;

/**
 * Turnover lines in a memorial journal: there is no invoice behind them by itself.
 *
 * Law: wet-ob-34-1@2026
 */
export function memorialBookings(audit: AuditCase): Finding[] {
  const { reading, cellAt } = audit;
  const type = columnOf(audit, 'journalType');
  const column = columnOf(audit, 'journal', 'journalType');
  return reading.rows.flatMap((row) => {
    if (row.counts === null) return [];
    const sort = type === null ? null : cellAt(row.row, type);
    const byType = typeof sort === 'string' && (/^m$/i.test(sort.trim()) || MEMORIAL.test(sort));
    if (!byType && !MEMORIAL.test(row.journal ?? '')) return [];
    const facts = { journal: row.journal ?? String(sort ?? '') };
    return [
      findingAt('MEMORIAL_CORRECTION', row, facts, {
        sources: ['wet-ob-34-1@2026', 'nba-standaard-500'],
        column,
        worth: row.netCents,
      }),
    ];
  });
}
