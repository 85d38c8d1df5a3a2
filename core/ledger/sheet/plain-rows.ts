/** Rows that hold no booking: totals, headings, remarks, lines without an amount; they steer how the next are read. */
import { type Cell, isErrorCell, tidyText } from '../cell';
import { has } from './cells';
import { candidatesOf } from './header-role';
import type { Month } from './month-cell';
import type { SheetProblem, SheetRow } from './reading';
import type { Days } from './row-days';
import type { Money } from './row-money';
import type { Sheet } from './sheet';
import { headingIn, totalIn } from './sheet-labels';

/** What is remembered from the rows above. */
export type Above = {
  block: Month | null;
  section: 'costs' | 'income' | null;
  month: Cell;
  last: SheetRow | null;
  /** Stated amounts since the last total, and of all rows. */
  part: { sum: number; count: number };
  whole: { sum: number; count: number };
};

/** A row that calls itself a total. */
export function labelled(row: SheetRow, filled: readonly Cell[], money: Money): SheetRow | null {
  const texts = filled.filter((cell): cell is string => typeof cell === 'string').slice(0, 6);
  for (const text of texts) {
    const label = totalIn(text);
    if (label === null) continue;
    const kind = label === 'total' ? 'total' : 'subtotal';
    return { ...row, kind, amountCents: money.stated, why: { code: 'label', data: { text: tidyText(text) } } };
  }
  return null;
}

/** The header once more, above a next block; one that names a supplier opens a block of costs. */
export function repeated(row: SheetRow, filled: readonly Cell[], above: Above): SheetRow {
  const roles = filled.map((cell) => (typeof cell === 'string' ? candidatesOf(tidyText(cell))[0]?.role : undefined));
  if (roles.includes('supplier')) above.section = 'costs';
  else if (roles.includes('customer')) above.section = null;
  return { ...row, kind: 'subheader' };
}

/** One text in a row: the heading of a block, or a remark. */
export function heading(row: SheetRow, text: string, cells: readonly Cell[], above: Above): SheetRow {
  const inFront = cells[0] === text;
  const found = headingIn(text);
  if (found !== null && inFront) {
    if (found.month !== null) above.block = found.month;
    if (found.section !== null) above.section = found.section;
    return { ...row, kind: 'subheader' };
  }
  const title = inFront && /^[\p{L}\s&/()-]{2,30}:?$/u.test(tidyText(text)) && text.trim().split(/\s+/).length <= 3;
  return { ...row, kind: title ? 'subheader' : 'note' };
}

/** A line without an amount: of the invoice above it, or a dated row that adds nothing and is mentioned. */
export function withoutAmount(
  sheet: Sheet,
  row: SheetRow,
  days: Days,
  above: Above,
  problems: SheetProblem[],
): SheetRow {
  if (sameInvoice(row, above.last))
    return { ...row, kind: 'continuation', why: { code: 'repeats-row-above', data: {} } };
  if (days.date !== null && days.cell !== null && sheet.layout !== 'months') {
    const column = ['amountExVat', 'amountIncVat', 'amount', 'credit'] as const;
    const field = column.find((role) => has(sheet, role)) ?? 'amount';
    const place = sheet.columns.find(({ role }) => role === field)?.column ?? 0;
    problems.push({ row: row.row, column: place, field, code: 'amount-blank', found: null });
  }
  return { ...row, kind: 'note', date: days.date, why: { code: 'no-amount', data: {} } };
}

/** Is this one more line of the invoice in the last row? */
export function sameInvoice(row: SheetRow, last: SheetRow | null): boolean {
  return last !== null && row.invoiceNo !== null && row.invoiceNo === last.invoiceNo;
}

/** Words under the header (`€`, `dd-mm-jjjj`) are no booking; anything with a digit may be one that failed. */
export function isRemark({ cell }: Days, { problem }: Money, row: SheetRow): boolean {
  const wordy = (value: Cell): boolean => value === null || (typeof value === 'string' && !/[\d?]/.test(value));
  return (
    problem !== null && !isErrorCell(problem.found) && wordy(problem.found) && wordy(cell) && row.invoiceNo === null
  );
}

/** An amount alone under a column, equal to what stands above it. */
export function isBareSum({ cell }: Days, filled: readonly Cell[], { stated }: Money, { part, whole }: Above): boolean {
  if (cell !== null || stated === null || filled.some((each) => typeof each === 'string' && /\p{L}{2}/u.test(each)))
    return false;
  return [part, whole].some(({ sum, count }) => count >= 2 && sum === stated);
}
