/** The order of the parts in a date column: all day-first or all month-first, never mixed; told from the evidence. */
import { type CellReader, cellOf, type Grid } from '../cell';

/** Day before month (Dutch), or month before day (US). */
export type DateOrder = 'day-first' | 'month-first';

/** How many texts of a column can be read in one way only; `open` counts those that allow both. */
export type DateEvidence = {
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly open: number;
};

const PARTS = /^\s*(\d{1,2})([-/.])(\d{1,2})\2'?(\d{4}|\d\d)(?!\d)/;

/** What the texts of a column say about its order. */
export function dateEvidence(grid: Grid, column: number, from: number, reader: CellReader): DateEvidence {
  let dayFirst = 0;
  let monthFirst = 0;
  let open = 0;
  for (let row = from; row < grid.length; row += 1) {
    const value = grid[row]?.[column];
    const cell = typeof value === 'string' ? value : cellOf(value, reader);
    if (typeof cell !== 'string') continue;
    const parts = PARTS.exec(cell);
    if (parts === null) continue;
    const first = Number(parts[1]);
    const second = Number(parts[3]);
    if (first > 12 && first <= 31 && second >= 1 && second <= 12) dayFirst += 1;
    else if (second > 12 && second <= 31 && first >= 1 && first <= 12) monthFirst += 1;
    else if (first !== second) open += 1;
  }
  return { dayFirst, monthFirst, open };
}

/** The order with more evidence, or `null` when there is none or as much for either. */
export function orderFrom({ dayFirst, monthFirst }: DateEvidence): DateOrder | null {
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

/**
 * A month-first text with its first two parts in Dutch order; other texts as they are.
 *
 * @example dayBeforeMonth('02/13/2026 10:00') //=> '13/02/2026 10:00'
 */
export function dayBeforeMonth(text: string): string {
  return text.replace(/^(\s*)(\d{1,2})([-/.])(\d{1,2})(?=\3)/, '$1$4$3$2');
}
