/** Documents dated after the day of the audit. */
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt } from '../finding';

/**
 * Turnover rows whose date lies after the day that was given; without such a day, none.
 *
 * Law: wet-ob-34-1@2026
 */
export function futureDates(audit: AuditCase): Finding[] {
  const { asOf } = audit.settings;
  if (asOf === null) return [];
  const column = columnOf(audit, 'date', 'month', 'supplyDate');
  return audit.reading.rows.flatMap((row) => {
    const on = row.date ?? row.day;
    if (row.counts === null || on === null || on <= asOf || row.daySource === 'month') return [];
    return [
      findingAt('DATE_IN_FUTURE', row, { on, asOf }, { sources: ['wet-ob-34-1@2026'], column, worth: row.netCents }),
    ];
  });
}
