/** What changed in the ledger since an earlier run. */
import { type AuditCase, columnOf } from '../audit-case';
import { isMarked, marksOf, type RowMark } from '../earlier-run';
import { type Finding, findingAbout, findingAt } from '../finding';

/**
 * Rows that are gone, rows whose contents changed, and rows added to the time before the earlier run.
 *
 * A row is known again by its invoice or document number, and among those by its order.
 *
 * Law: wet-ob-34-1@2026
 */
export function laterChanges(audit: AuditCase): Finding[] {
  const { earlier } = audit.settings;
  if (earlier === null) return [];
  const before = new Map(earlier.rows.map((mark) => [mark.document, mark]));
  const marks = marksOf(audit.reading);
  const now = new Set(marks.map(({ document }) => document));
  const gone = earlier.rows.filter(({ document }) => !now.has(document)).map(goneRow);
  const sources = ['wet-ob-34-1@2026', 'nba-standaard-500'] as const;
  const column = columnOf(audit, 'amountExVat', 'amountIncVat', 'amount');
  const changed = audit.reading.rows.filter(isMarked).flatMap((row, index) => {
    const mark = marks[index];
    const known = mark === undefined ? undefined : before.get(mark.document);
    if (mark === undefined || known?.mark === mark.mark) return [];
    if (known !== undefined) {
      const worth = mark.amount;
      return [findingAt('ROW_CHANGED', row, { before: known.amount, now: mark.amount }, { sources, column, worth })];
    }
    if (mark.on === null || mark.on > earlier.on) return [];
    return [findingAt('ROW_ADDED_EARLIER', row, { on: mark.on, runOn: earlier.on }, { sources, worth: mark.amount })];
  });
  return [...gone, ...changed];
}

function goneRow({ on, amount, invoiceNo }: RowMark): Finding {
  const sources = ['wet-ob-34-1@2026', 'nba-standaard-500'] as const;
  return findingAbout('ROW_GONE', { on, amount, invoiceNo }, { sources, worth: amount });
}
