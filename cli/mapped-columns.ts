/** The columns that a user named by their headers: where those headers stand, and what each column then holds. */
import type { Field, SheetReading, SheetSettings } from '../core/index';
import type { ClientSettings } from './settings';
import type { FileSheet } from './workbook';

type Corrections = Pick<SheetSettings, 'headerRow' | 'columns'>;

/** Headers stand near the top. */
const ROWS_LOOKED_AT = 100;

/**
 * The corrections that a map of headers means for a sheet.
 *
 * The row that holds most of the headers is the header row, also where the reader would not have known it. Headers over
 * two rows are found by their name in `first`, a reading without the map.
 */
export function mappedColumns(
  { grid }: FileSheet,
  { map, headerRow }: ClientSettings,
  first: () => SheetReading,
): Corrections {
  const wanted = new Map(Object.entries(map).map(([header, field]) => [keyOf(header), field]));
  if (wanted.size === 0) return { headerRow, columns: new Map() };
  const named = (cell: unknown): boolean => typeof cell === 'string' && wanted.has(keyOf(cell));
  let best = { row: -1, hits: 0 };
  for (const [row, cells] of grid.slice(0, ROWS_LOOKED_AT).entries()) {
    const hits = cells.filter(named).length;
    if (hits > best.hits && (headerRow === 'find' || headerRow === row + 1)) best = { row, hits };
  }
  if (best.hits === 0) {
    const columns = first().columns.map(({ header, column }) => [column, header] as const);
    return { headerRow, columns: fieldsOf(columns, wanted) };
  }
  const headers = (grid[best.row] ?? []).map((cell, at) => [at + 1, String(cell ?? '')] as const);
  return { headerRow: best.row + 1, columns: fieldsOf(headers, wanted) };
}

function fieldsOf(
  headers: readonly (readonly [number, string])[],
  wanted: ReadonlyMap<string, Field | null>,
): ReadonlyMap<number, Field | null> {
  const columns = new Map<number, Field | null>();
  for (const [column, header] of headers) {
    const field = wanted.get(keyOf(header));
    if (field !== undefined) columns.set(column, field);
  }
  return columns;
}

function keyOf(header: string): string {
  return header.replace(/\s+/g, ' ').trim().toLowerCase();
}
