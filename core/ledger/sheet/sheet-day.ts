/** From a cell of a date column to a day: in the column's own order, with the sheet's year or block where they lack. */
import { type Day, realDay } from '../../values/day';
import { type Cell, tidyText } from '../cell';
import { NOT_A_DAY, readDay } from '../read-day';
import { type DateOrder, dayBeforeMonth } from './date-order';
import { lastOfMonth, type Month, monthIn } from './month-cell';

const TWO_PARTS = /^(\d{1,2})([-/.])(\d{1,2})[-/.]?$/;
const NAMED_TWO_PARTS = /^\d{1,2}[-. ]?\p{L}{3,9}\.?$/u;

/** What a date cell lacks and its surroundings may give: a year, and for a bare day of the month a month. */
export type Around = { readonly year: number | null; readonly block: Month | null };

/**
 * The day in a date cell, or `null`.
 *
 * @example sheetDay('02/13/2026', 'month-first', { year: null, block: null }) //=> day('2026-02-13')
 * @example sheetDay('3-1', 'day-first', { year: 2026, block: null }) //=> day('2026-01-03')
 */
export function sheetDay(cell: Cell, order: DateOrder, around: Around): Day | null {
  if (cell === null || typeof cell === 'boolean') return null;
  const text = typeof cell === 'string' && order === 'month-first' ? dayBeforeMonth(cell) : cell;
  const found = readDay(text);
  if (found !== NOT_A_DAY) return found;
  return typeof text === 'string' ? withYear(tidyText(text), around) : inBlock(text, around);
}

/** Does a text lack only its year? */
export function lacksYear(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const text = tidyText(cell);
  const parts = TWO_PARTS.exec(text);
  if (parts !== null) return Number(parts[1]) <= 31 && Number(parts[3]) <= 12 && Number(parts[3]) > 0;
  return NAMED_TWO_PARTS.test(text) && monthIn(text.replace(/^\d{1,2}[-. ]?/, '')) !== null;
}

/** The day that stands for a month: its last, on which it is complete. */
export function monthDay(cell: Cell, order: DateOrder, { year }: Around): Day | null {
  if (typeof cell === 'string') {
    const month = monthIn(cell);
    const inYear = month?.year ?? year;
    if (month !== null && inYear !== null) return lastOfMonth(inYear, month.month);
  }
  if (typeof cell === 'number' && cell >= 1 && cell <= 12 && year !== null) return lastOfMonth(year, cell);
  return sheetDay(cell, order, { year, block: null });
}

function withYear(text: string, around: Around): Day | null {
  if (/^\d{1,2}$/.test(text)) return inBlock(Number(text), around);
  if (around.year === null || !lacksYear(text)) return null;
  const parts = TWO_PARTS.exec(text);
  if (parts !== null) return realDay(around.year, Number(parts[3]), Number(parts[1]));
  const found = readDay(`${text.replace(/\.$/, '').replace(/^(\d{1,2})[-.]/, '$1 ')} ${around.year}`);
  return found === NOT_A_DAY ? null : found;
}

/** `3` under the heading JANUARI. */
function inBlock(cell: Cell, { year, block }: Around): Day | null {
  const inYear = block?.year ?? year;
  if (typeof cell !== 'number' || block === null || inYear === null || !Number.isInteger(cell)) return null;
  return realDay(inYear, block.month, cell);
}
