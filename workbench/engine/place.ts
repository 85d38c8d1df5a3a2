/** Where a cell is, and how people write that. */

/** One cell of a workbook; row and column count from 0. */
export type Place = {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
};

/**
 * The letters of a column.
 *
 * @param column - from 0
 * @example lettersOf(27) //=> 'AB'
 */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/**
 * A cell as people write it.
 *
 * @param row - from 0
 * @param column - from 0
 * @example a1(0, 2) //=> 'C1'
 */
export function a1(row: number, column: number): string {
  return `${lettersOf(column)}${row + 1}`;
}
