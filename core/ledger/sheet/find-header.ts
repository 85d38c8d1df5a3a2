/** Finds the row of the column names: the row with the most words that name columns and the fewest values. */
import { type Cell, type CellReader, cellOf, type Grid, tidyText } from '../cell';
import { readAmount } from '../read-amount';
import { NOT_A_DAY, readDay } from '../read-day';
import { candidatesOf } from './header-role';

/** The header: 0-based rows (two when a group row stands above), the shown texts, and the names to match. */
export type Header = {
  readonly rows: readonly number[];
  readonly texts: readonly string[];
  readonly names: readonly string[];
};

/** Further down nobody puts a header. */
const ROWS_TO_LOOK_AT = 120;
/** A row must name two columns to be a header, and not be full of values. */
const LEAST_SCORE = 1.6;
const SURE = 75;
const LIKELY = 45;

/** The header of a sheet, or `null` when no row names columns. */
export function findHeader(grid: Grid, reader: CellReader): Header | null {
  let best: { readonly score: number; readonly header: Header } | null = null;
  const last = Math.min(grid.length, ROWS_TO_LOOK_AT);
  for (let row = 0; row < last; row += 1) {
    for (const header of headersAt(grid, row, reader)) {
      const score = header.score - (header.rows.length - 1) * 0.9;
      if (score >= LEAST_SCORE && (best === null || score > best.score)) best = { score, header };
    }
  }
  return best?.header ?? null;
}

/** The header that a user pointed at. */
export function headerAt(grid: Grid, row: number, reader: CellReader): Header {
  const texts = textsOf(grid, row, reader);
  return { rows: [row], texts, names: texts };
}

/** Does a row name columns rather than hold data? For headers that are repeated above a later block. */
export function namesColumns(cells: readonly Cell[]): boolean {
  return scoreOf(cells) >= 3;
}

type Scored = Header & { readonly score: number };

/** The row alone, and together with the row below it where this one groups its columns. */
function headersAt(grid: Grid, row: number, reader: CellReader): Scored[] {
  const cells = cellsOf(grid, row, reader);
  const texts = cells.map(shown);
  const alone = { rows: [row], texts, names: texts, score: scoreOf(cells) };
  const below = row + 1 < grid.length ? cellsOf(grid, row + 1, reader) : [];
  if (!canGroup(cells) || !canGroup(below)) return [alone];
  const lower = below.map(shown);
  const names = groupedNames(texts, lower);
  const shownTexts = names.map((_, column) => lower[column] || texts[column] || '');
  const score = scoreOf(names.map((name) => (name === '' ? null : name)));
  return [alone, { rows: [row, row + 1], texts: shownTexts, names, score }];
}

/** `Bedrag` above `excl`, `btw`, `incl` belongs to all three. */
function groupedNames(upper: readonly string[], lower: readonly string[]): string[] {
  const names: string[] = [];
  let group = '';
  for (let column = 0; column < Math.max(upper.length, lower.length); column += 1) {
    const above = upper[column] ?? '';
    const below = lower[column] ?? '';
    if (above !== '') group = above;
    else if (below === '') group = '';
    names.push(below === '' ? above : `${group} ${below}`.trim());
  }
  return names;
}

/** At least two texts, and nothing that is a value. */
function canGroup(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== 0);
  return filled.length >= 2 && filled.every((cell) => typeof cell === 'string' && !isValue(cell));
}

function scoreOf(cells: readonly Cell[]): number {
  const roles = new Set<string>();
  let score = 0;
  for (const cell of cells) {
    if (cell === null || cell === 0) continue;
    if (typeof cell !== 'string' || isValue(cell)) {
      score -= 1.5;
      continue;
    }
    const [first] = candidatesOf(tidyText(cell));
    if (first === undefined || first.weight < LIKELY || cell.length > 60) score -= 0.4;
    else if (roles.has(first.role)) score += 0.3;
    else score += first.weight >= SURE ? 1.5 : 1;
    if (first !== undefined) roles.add(first.role);
  }
  return roles.size >= 2 ? score : 0;
}

function isValue(text: string): boolean {
  return /\d/.test(text) && (typeof readAmount(text) === 'number' || readDay(text) !== NOT_A_DAY);
}

function cellsOf(grid: Grid, row: number, reader: CellReader): Cell[] {
  return (grid[row] ?? []).map((value) => cellOf(value, reader));
}

function textsOf(grid: Grid, row: number, reader: CellReader): string[] {
  return cellsOf(grid, row, reader).map(shown);
}

function shown(cell: Cell): string {
  if (typeof cell === 'string') return tidyText(cell);
  return typeof cell === 'number' && cell !== 0 ? String(cell) : '';
}
