/** Sheets for tests: cells as people type them, and readings as short lines. */
import type { Cell, Grid } from '../../../../core/ledger/cell';
import { readSheet } from '../../../../core/ledger/sheet/read-sheet';
import type { SheetReading, SheetRow } from '../../../../core/ledger/sheet/reading';
import { NO_CORRECTIONS, type SheetSettings } from '../../../../core/ledger/sheet/settings';
import { type OwnWords, readWords } from '../../../../core/ledger/words';
import { day, isoOf } from '../../../../core/values/day';

/** A cell of a fixture: `{ d: '2026-01-05' }` is a date cell. */
export const reader = (value: object): Cell => {
  const { d } = value as { d?: string };
  return d === undefined ? (value as Cell) : { kind: 'day', day: day(d) };
};

/** A sheet from lines of cells divided by `|`; numbers and ISO days become typed cells unless quoted. */
export function sheet(text: string): Grid {
  return text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => typed(cell.trim())));
}

function typed(text: string): unknown {
  if (text === '') return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { d: text };
  return text.replace(/^'/, '');
}

/** The reading of a grid. */
export function read(
  grid: Grid,
  settings: Partial<SheetSettings> = {},
  words: readonly [string, string][] = [],
): SheetReading {
  const own = readWords(words.length === 0 ? null : words, reader);
  return readSheet(grid, { ...NO_CORRECTIONS, ...settings }, own.ok ? own.value : (new Map() as OwnWords), reader);
}

/** The mapping as `header=field` for the columns in use. */
export function mappingOf({ columns }: SheetReading): string {
  return columns
    .filter(({ field }) => field !== null)
    .map(({ header, field }) => `${header}=${field}`)
    .join(', ');
}

/** Each row as `3 sale 2026-01-05 1250.00 true`. */
export function linesOf({ rows }: SheetReading): string[] {
  return rows.map(lineOf);
}

function lineOf({ row, kind, day: on, netCents, counts }: SheetRow): string {
  if (counts === null || netCents === null) return `${row} ${kind}`;
  return `${row} ${kind} ${on === null ? '?' : isoOf(on)} ${(netCents / 100).toFixed(2)} ${counts}`;
}
