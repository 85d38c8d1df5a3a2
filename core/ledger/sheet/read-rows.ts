/** rows of the grid → one entry each: structure first (blank, total, heading), then money, then the verdict */
import { type Cell, cellOf } from '../cell';
import { cellAt } from './cells';
import { emptyRow } from './empty-row';
import { namesColumns } from './find-header';
import { type Above, heading, isBareSum, isRemark, labelled, repeated, sameInvoice, withoutAmount } from './plain-rows';
import type { SheetProblem, SheetRow } from './reading';
import { daysIn } from './row-days';
import { moneyIn } from './row-money';
import type { Sheet } from './sheet';
import type { SupplyJudge } from './supply-of-row';
import { turnoverRow } from './turnover-row';

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
