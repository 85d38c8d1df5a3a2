/** rows of the grid → one entry each: structure first (blank, total, heading), then money, then the verdict */
import { type Cell, cellOf, isErrorCell, tidyText } from '../cell';
import { cellAt, has } from './cells';
import { emptyRow } from './empty-row';
import { namesColumns } from './find-header';
import { candidatesOf } from './header-role';
import type { Month } from './month-cell';
import type { SheetProblem, SheetRow } from './reading';
import { type Days, daysIn } from './row-days';
import { type Money, moneyIn } from './row-money';
import type { Sheet } from './sheet';
import { headingIn, totalIn } from './sheet-labels';
import type { SupplyJudge } from './supply-of-row';
import { turnoverRow } from './turnover-row';

/** What is remembered from the rows above. */
type Above = {
  block: Month | null;
  section: 'costs' | 'income' | null;
  month: Cell;
  last: SheetRow | null;
  /** Stated amounts since the last total, and of all rows. */
  part: { sum: number; count: number };
  whole: { sum: number; count: number };
};

/** The rows below the header, with their problems. */
export function readRows(sheet: Sheet, judge: SupplyJudge): { rows: SheetRow[]; problems: SheetProblem[] } {
  const above: Above = {
    block: null,
    section: null,
    month: null,
    last: null,
    part: { sum: 0, count: 0 },
    whole: { sum: 0, count: 0 },
  };
  const rows: SheetRow[] = [];
  const problems: SheetProblem[] = [];
  const span = spanOf(sheet);
  for (let index = sheet.from; index < sheet.grid.length; index += 1) {
    const row = readRow(sheet, index, span, above, judge, problems);
    remember(above, row);
    rows.push(row);
  }
  settleTotals(rows);
  return { rows, problems };
}

function readRow(
  sheet: Sheet,
  index: number,
  span: readonly [number, number],
  above: Above,
  judge: SupplyJudge,
  problems: SheetProblem[],
): SheetRow {
  const cells = cellsIn(sheet, index, span);
  const filled = cells.filter((cell) => cell !== null && cell !== 0);
  const row = emptyRow(sheet, index, 'blank');
  if (filled.length === 0) return { ...row, kind: somethingIn(sheet, index) ? 'note' : 'blank' };
  const month = cellAt(sheet, index, 'month');
  if (month !== null && month !== 0) above.month = month;
  const days = daysIn(sheet, index, above.block, above.month);
  const money = moneyIn(sheet, index);
  const dated = days.date !== null && days.cell !== null;
  if (!dated) {
    const label = labelled(row, filled, money);
    if (label !== null) return label;
    if (!money.stated && filled.length >= 3 && namesColumns(cells)) return repeated(row, filled, above);
  }
  if (filled.length === 1 && typeof filled[0] === 'string' && !money.stated && money.problem?.found !== filled[0]) {
    return heading(row, filled[0], cells, above);
  }
  if (money.problem === null && (money.stated === null || (money.stated === 0 && !dated))) {
    return withoutAmount(sheet, row, days, above, problems);
  }
  if (!dated && money.problem !== null && isRemark(days, money, row)) return { ...row, kind: 'note' };
  if (isBareSum(days, filled, money, above)) {
    return { ...row, kind: 'total', amountCents: money.stated, why: { code: 'sum-of-rows', data: {} } };
  }
  const inherited = days.date === null && days.cell === null && sameInvoice(row, above.last) ? above.last : null;
  const known = inherited ? { ...days, date: inherited.date } : days;
  return turnoverRow(sheet, row, { days: known, money, section: above.section }, judge, problems);
}

/** The columns between the first and the last that hold something, and those with a header right beside them. */
function spanOf({ columns }: Sheet): readonly [number, number] {
  const used = columns.filter(({ role }) => role !== null).map(({ column }) => column - 1);
  if (used.length === 0) return [0, columns.length];
  let from = Math.min(...used);
  let to = Math.max(...used) + 1;
  while (from > 0 && columns[from - 1]?.header) from -= 1;
  while (columns[to]?.header) to += 1;
  return [from, to];
}

function cellsIn({ grid, reader }: Sheet, index: number, [from, to]: readonly [number, number]): Cell[] {
  const row = grid[index] ?? [];
  const cells: Cell[] = [];
  for (let column = from; column < to; column += 1) cells.push(cellOf(row[column], reader));
  return cells;
}

function somethingIn({ grid, reader }: Sheet, index: number): boolean {
  return (grid[index] ?? []).some((value) => {
    const cell = cellOf(value, reader);
    return cell !== null && cell !== 0;
  });
}

/** A row that calls itself a total. */
function labelled(row: SheetRow, filled: readonly Cell[], money: Money): SheetRow | null {
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
function repeated(row: SheetRow, filled: readonly Cell[], above: Above): SheetRow {
  const roles = filled.map((cell) => (typeof cell === 'string' ? candidatesOf(tidyText(cell))[0]?.role : undefined));
  if (roles.includes('supplier')) above.section = 'costs';
  else if (roles.includes('customer')) above.section = null;
  return { ...row, kind: 'subheader' };
}

/** One text in a row: the heading of a block, or a remark. */
function heading(row: SheetRow, text: string, cells: readonly Cell[], above: Above): SheetRow {
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
function withoutAmount(sheet: Sheet, row: SheetRow, days: Days, above: Above, problems: SheetProblem[]): SheetRow {
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

function sameInvoice(row: SheetRow, last: SheetRow | null): boolean {
  return last !== null && row.invoiceNo !== null && row.invoiceNo === last.invoiceNo;
}

/** Words under the header (`€`, `dd-mm-jjjj`) are no booking; anything with a digit may be one that failed. */
function isRemark({ cell }: Days, { problem }: Money, row: SheetRow): boolean {
  const wordy = (value: Cell): boolean => value === null || (typeof value === 'string' && !/[\d?]/.test(value));
  return (
    problem !== null && !isErrorCell(problem.found) && wordy(problem.found) && wordy(cell) && row.invoiceNo === null
  );
}

/** An amount alone under a column, equal to what stands above it. */
function isBareSum({ cell }: Days, filled: readonly Cell[], { stated }: Money, { part, whole }: Above): boolean {
  if (cell !== null || stated === null || filled.some((each) => typeof each === 'string' && /\p{L}{2}/u.test(each)))
    return false;
  return [part, whole].some(({ sum, count }) => count >= 2 && sum === stated);
}

function remember(above: Above, row: SheetRow): void {
  if (row.kind === 'total' || row.kind === 'subtotal') above.part = { sum: 0, count: 0 };
  else if (row.amountCents !== null && row.kind !== 'unreadable') {
    for (const sum of [above.part, above.whole]) {
      sum.sum += row.amountCents;
      sum.count += 1;
    }
  }
  if (row.kind === 'sale' || row.kind === 'credit' || row.kind === 'draft') above.last = row;
  else if (row.kind !== 'continuation' && row.kind !== 'note') above.last = null;
}

/** A total with bookings before and after it is one of a part. */
function settleTotals(rows: readonly SheetRow[]): void {
  const isBooking = ({ kind, amountCents }: SheetRow): boolean =>
    amountCents !== null && kind !== 'total' && kind !== 'subtotal';
  const first = rows.findIndex(isBooking);
  let last = rows.length - 1;
  while (last >= 0 && !isBooking(rows[last] as SheetRow)) last -= 1;
  for (const [index, row] of rows.entries()) {
    if (
      row.kind === 'total' &&
      index > first &&
      index < last &&
      !/generaal|grand|eindtotaal/i.test(String(row.why?.data['text'] ?? ''))
    ) {
      row.kind = 'subtotal';
    }
  }
}
