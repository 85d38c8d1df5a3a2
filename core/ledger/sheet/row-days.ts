/** The days of a row and which of them decides: the supply first, an advance on its day, the invoice as a fallback. */
import type { Day } from '../../values/day';
import { type Cell, tidyText } from '../cell';
import { cellAt, has, placeOf } from './cells';
import type { DateOrder } from './date-order';
import type { Role } from './fields';
import { lastOfMonth, type Month, monthIn } from './month-cell';
import type { DaySource } from './reading';
import type { Sheet } from './sheet';
import { type Around, monthDay, sheetDay } from './sheet-day';

/** The days that a row states. `source` tells what the `date` is. */
export type Days = {
  readonly date: Day | null;
  readonly source: DaySource;
  readonly supplyDate: Day | null;
  readonly paidDate: Day | null;
  /** The cell that should have held the date, and its 0-based column. */
  readonly cell: Cell;
  readonly column: number;
  /** A filled supply date that is no day: the year of the row is not sure. */
  readonly badSupply: boolean;
};

/** The days in a row; `block` is the month of the heading above it, `month` the last one a month column showed. */
export function daysIn(sheet: Sheet, row: number, block: Month | null, above: Cell): Days {
  const around: Around = { year: yearIn(sheet, row) ?? sheet.year, block };
  const supply = dayAt(sheet, row, 'supplyDate', around);
  const stated = cellAt(sheet, row, 'supplyDate');
  const badSupply = supply === null && typeof stated === 'string' && /\d/.test(stated);
  const paidDate = dayAt(sheet, row, 'paidDate', around);
  const rest = { supplyDate: supply, paidDate, badSupply };
  const [role, source] = dateRole(sheet);
  const column = role === null ? -1 : placeOf(sheet, role);
  const cell = role === null ? null : cellAt(sheet, row, role);
  if (role === 'month') {
    const month = cell === null ? above : cell;
    return { ...rest, date: monthDay(month, orderOf(sheet, column), around), source, cell: month, column };
  }
  if (role === null && block !== null) {
    const year = block.year ?? around.year;
    return {
      ...rest,
      date: year === null ? null : lastOfMonth(year, block.month),
      source: 'month',
      cell: null,
      column,
    };
  }
  return { ...rest, date: role === null ? null : dayAt(sheet, row, role, around), source, cell, column };
}

/** The column that dates the rows, and what that date is worth. */
function dateRole(sheet: Sheet): readonly [Role | null, DaySource] {
  if (has(sheet, 'date'))
    return ['date', sheet.layout === 'bank' || sheet.layout === 'provider' ? 'payment' : 'invoice'];
  if (has(sheet, 'supplyDate')) return ['supplyDate', 'supply'];
  if (has(sheet, 'paidDate')) return ['paidDate', 'payment'];
  return [has(sheet, 'month') ? 'month' : null, 'month'];
}

/** The deciding day under the choice of the supply date. */
export function decidingDay({ date, source, supplyDate, paidDate }: Days): readonly [Day | null, DaySource] {
  if (supplyDate === null) return [date, source];
  // Paid before it was supplied: an advance counts on the day it was received.
  if (paidDate !== null && paidDate < supplyDate) return [paidDate, 'advance'];
  return [supplyDate, 'supply'];
}

function dayAt(sheet: Sheet, row: number, role: Role, around: Around): Day | null {
  const column = placeOf(sheet, role);
  if (column < 0) return null;
  const cell = cellAt(sheet, row, role);
  const order = orderOf(sheet, column);
  const found = sheetDay(cell, order, around);
  if (found !== null || role !== 'supplyDate' || typeof cell !== 'string') return found;
  return endOfPeriod(tidyText(cell), order, around);
}

/** `1-3-2026 t/m 31-3-2026`, `maart 2026`: the last day. */
function endOfPeriod(text: string, order: DateOrder, around: Around): Day | null {
  const last = text.split(/\s(?:t\/m|tot en met|tot|tm|until|to|bis|[-–])\s/i).pop() ?? text;
  const day = sheetDay(last, order, around);
  if (day !== null) return day;
  const month = monthIn(last);
  const year = month?.year ?? around.year;
  return month !== null && year !== null ? lastOfMonth(year, month.month) : null;
}

function yearIn(sheet: Sheet, row: number): number | null {
  const cell = cellAt(sheet, row, 'year' as Role);
  const year = typeof cell === 'string' ? Number(cell) : cell;
  return typeof year === 'number' && Number.isInteger(year) && year >= 1980 && year <= 2199 ? year : null;
}

function orderOf(sheet: Sheet, column: number): DateOrder {
  return sheet.orders.get(column) ?? 'day-first';
}
