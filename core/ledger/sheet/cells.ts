/** The cells of a sheet by the role of their column. */
import { type Cell, type CellReader, cellOf, type Grid, tidyText } from '../cell';
import type { Role } from './fields';

/** What finds cells: the part of a sheet that is known before the rest. */
export type Cells = {
  readonly grid: Grid;
  readonly reader: CellReader;
  readonly places: ReadonlyMap<Role, readonly number[]>;
};

/** The 0-based column of a role, or -1. */
export function placeOf(sheet: Pick<Cells, 'places'>, role: Role): number {
  return sheet.places.get(role)?.[0] ?? -1;
}

/** Does the sheet have a column with this role? */
export function has(sheet: Pick<Cells, 'places'>, role: Role): boolean {
  return sheet.places.has(role);
}

/** The cell of a role in a row, `null` where there is none. */
export function cellAt(sheet: Cells, row: number, role: Role): Cell {
  const column = placeOf(sheet, role);
  return column < 0 ? null : cellOf(sheet.grid[row]?.[column], sheet.reader);
}

/** The text of a role in a row, tidy; numbers as text; `null` for a blank. */
export function textAt(sheet: Cells, row: number, role: Role): string | null {
  const cell = cellAt(sheet, row, role);
  if (typeof cell === 'string') return isTidy(cell) ? cell : tidyText(cell);
  return typeof cell === 'number' && cell !== 0 ? String(cell) : null;
}

/** Plain letters with single spaces between words, which is true of most texts, need no tidying. */
function isTidy(text: string): boolean {
  let afterSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126 || (code === 32 && afterSpace)) return false;
    afterSpace = code === 32;
  }
  return !afterSpace;
}
