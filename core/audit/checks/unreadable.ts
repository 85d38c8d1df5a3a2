/** Cells that cannot be used: without them the sum is not the turnover. */
import { shownCell } from '../../ledger/cell';
import type { Field } from '../../ledger/sheet/fields';
import type { SheetProblem } from '../../ledger/sheet/reading';
import type { AuditCase } from '../audit-case';
import { dayInSheet } from '../day-in-sheet';
import { type Finding, findingAt } from '../finding';

const DATES: ReadonlySet<Field | null> = new Set<Field>(['date', 'supplyDate', 'paidDate', 'month']);
const AMOUNTS: ReadonlySet<Field | null> = new Set<Field>([
  ...(['amount', 'amountExVat', 'amountIncVat', 'vatAmount'] as const),
  ...(['debit', 'credit', 'refund'] as const),
]);

/**
 * One finding for each cell that stopped a row, and one for each day without an amount.
 *
 * Law: wet-ob-34-1@2026
 */
export function unreadableRows({ reading }: AuditCase): Finding[] {
  return reading.problems.flatMap((problem) => findingOf(problem, reading.rows[problem.row - 1] ?? null));
}

function findingOf(
  { code: problem, column, field, found }: SheetProblem,
  row: Parameters<typeof findingAt>[1] | null,
): Finding[] {
  if (row === null) return [];
  const worth = row.amountCents === null ? null : row.amountCents;
  const extras = { sources: ['wet-ob-34-1@2026'], column: column || null, worth } as const;
  const facts = { problem, found: shownCell(found, dayInSheet) };
  if (problem === 'amount-blank') return [findingAt('AMOUNT_BLANK', row, {}, extras)];
  if (problem === 'amount-other-currency') {
    return [findingAt('FOREIGN_CURRENCY', row, { currency: row.currency ?? facts.found }, extras)];
  }
  const dated = problem.startsWith('date') || (problem === 'error-cell' && DATES.has(field));
  if (problem === 'error-cell' && !dated && !AMOUNTS.has(field)) {
    return [findingAt('CELL_ERROR', row, { found: facts.found }, extras)];
  }
  return [findingAt(dated ? 'DATE_UNREADABLE' : 'AMOUNT_UNREADABLE', row, facts, extras)];
}
