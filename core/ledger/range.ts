/** From an argument of a host to a range: rows of cells, or nothing when it was left out. */
import type { Grid } from './cell';

/**
 * The argument as rows of cells; nothing is copied.
 *
 * @param given - a range, or one cell as itself (Google Sheets hands a one-cell range over as its value)
 * @returns `null` when the argument was left out: `null`, `undefined`, or the empty text Sheets puts in its place
 */
export function rangeOf(given: unknown): Grid | null {
  if (given === null || given === undefined || given === '') return null;
  if (!Array.isArray(given)) return [[given]];
  // A range is a rectangle: its first row tells for all, and a million rows are not walked for it.
  return Array.isArray(given[0]) ? (given as Grid) : given.map((cell) => [cell]);
}

/** The number of columns of a range. */
export function widthOf(range: Grid): number {
  return range[0]?.length ?? 0;
}

/**
 * The rows up to the last one in which one of the columns is filled; open ranges cost no more than their filled part.
 *
 * A zero is a blank here: desktop Excel hands an empty cell over as 0.
 */
export function filledLength(...columns: readonly Grid[]): number {
  let length = Math.max(0, ...columns.map((column) => column.length));
  while (length > 0 && columns.every((column) => isEmpty(column[length - 1]?.[0]))) length -= 1;
  return length;
}

function isEmpty(value: unknown): boolean {
  return value === 0 || value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
