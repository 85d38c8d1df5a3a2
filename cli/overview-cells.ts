/** Cells of the overview: values with the formats that go with them. Text stays text, whatever it starts with. */
import type { Cell, CellStyle, CellValue, ColumnDef, WriteSheet } from 'hucre/xlsx';

/** A cell: a plain value, or one with a style or a link. */
export type OverviewCell =
  | CellValue
  | { readonly value: CellValue; readonly style?: CellStyle; readonly link?: string };

/** Longer texts do not fit in a cell. */
const LONGEST_TEXT = 32_000;
/** Rows of a sheet, one kept for the remark that there are more. */
const MOST_ROWS = 1_048_000;
const HEADER: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const MONEY: CellStyle = { numFmt: '#,##0.00' };
const DATE: CellStyle = { numFmt: 'dd-mm-yyyy' };
/** Characters that XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text from a file, short and clean enough for a cell. */
export function text(value: string | null): string | null {
  if (value === null || value === '') return null;
  return value.replace(FORBIDDEN, '').slice(0, LONGEST_TEXT);
}

/** Cents as an amount. */
export function money(cents: number | null | undefined): OverviewCell {
  return cents === null || cents === undefined ? null : { value: cents / 100, style: MONEY };
}

/** An ISO day as a date. */
export function date(iso: string | null | undefined): OverviewCell {
  return iso ? { value: new Date(`${iso}T00:00:00Z`), style: DATE } : null;
}

/** A sheet with a header row that stays in sight. */
export function sheetOf(
  name: string,
  headers: readonly string[],
  lines: readonly (readonly OverviewCell[])[],
  tail: { readonly more: string; readonly below?: readonly string[] },
): WriteSheet {
  const shown = lines.length > MOST_ROWS ? [...lines.slice(0, MOST_ROWS), [tail.more]] : lines;
  const below = (tail.below ?? []).map((line) => [line]);
  const all: readonly (readonly OverviewCell[])[] = [
    headers.map((value) => ({ value, style: HEADER })),
    ...shown,
    ...(below.length > 0 ? [[], ...below] : []),
  ];
  const cells = new Map<string, Partial<Cell>>();
  const rows = all.map((line, row) =>
    line.map((cell, column) => {
      if (cell === null || typeof cell !== 'object' || cell instanceof Date) return cell;
      const { value, style, link } = cell;
      const hyperlink = link === undefined ? {} : { hyperlink: { target: link } };
      cells.set(`${row},${column}`, { value, ...(style === undefined ? {} : { style }), ...hyperlink });
      return value;
    }),
  );
  const lastColumn = columnName(headers.length - 1);
  return {
    name,
    rows,
    cells,
    columns: headers.map((header, column) => widthOf(header, column, shown)),
    freezePane: { rows: 1, columns: 1 },
    ...(shown.length > 0 ? { autoFilter: { range: `A1:${lastColumn}${shown.length + 1}` } } : {}),
  };
}

function widthOf(header: string, column: number, lines: readonly (readonly OverviewCell[])[]): ColumnDef {
  let width = Math.min(header.length + 2, 16);
  for (const line of lines.slice(0, 500)) {
    const cell = line[column] ?? null;
    const value = cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell;
    const length = value instanceof Date ? 10 : typeof value === 'number' ? 12 : String(value ?? '').length;
    width = Math.max(width, Math.min(length + 2, 60));
  }
  return { width };
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
