/** The cells of a range on the way out of the embedded workbook, and back in. */
import type { FRange } from '@univerjs/preset-sheets-core';
import { HostError } from './protocol';

/** A boolean cell of Univer. */
const BOOLEAN = 3;

/** The values of a range as Excel's API gives them; a spilled cell has no cell data of its own, only what it shows. */
export function valuesOf(range: FRange): unknown[][] {
  const shown = range.getValues();
  return range
    .getCellDataGrid()
    .map((row, i) => row.map((cell, j) => (cell?.t === BOOLEAN ? cell.v === 1 : (cell?.v ?? shown[i]?.[j] ?? ''))));
}

/** The formulas of a range, and the values where there are none. */
export function formulasOf(range: FRange): unknown[][] {
  const formulas = range.getFormulas();
  return valuesOf(range).map((row, i) => row.map((value, j) => formulas[i]?.[j] || value));
}

/**
 * Writes one value everywhere, or a rectangle; `null` leaves a cell as it is.
 *
 * @throws HostError `InvalidArgument` when the rectangle has another size than the range
 */
export function writeCells(range: FRange, given: unknown): void {
  const height = range.getHeight();
  const width = range.getWidth();
  const rows = Array.isArray(given)
    ? (given as unknown[][])
    : Array.from({ length: height }, () => Array(width).fill(given));
  if (rows.length !== height || rows.some((row) => row.length !== width)) {
    throw new HostError(
      'InvalidArgument',
      'The number of rows or columns in the input array does not match the range.',
    );
  }
  const old = range.getCellDataGrid();
  range.setValues(
    rows.map((row, i) => row.map((value, j) => (value === null ? (old[i]?.[j] ?? {}) : cellData(value)))),
  );
}

function cellData(value: unknown): { f?: string | null; v?: string | number | boolean | null } {
  const plain = value as string | number | boolean;
  return typeof plain === 'string' && plain.startsWith('=') ? { f: plain, v: null } : { v: plain, f: null };
}
