/** The rows of a report, one by one: those of the reading, and between them those that the file reader left out. */
import { isoOf, type Language, reasonIn, type SheetReading, type SheetRow } from '../core/index';
import type { RowReport } from './file-report';
import type { FileSheet } from './workbook';

/** From a row of the grid (1-based) to the row of the sheet. */
export type RowNumber = (row: number) => number;

/** How the rows of this sheet are numbered. */
export function rowNumberOf({ rowNumbers }: FileSheet): RowNumber {
  return rowNumbers === undefined ? (row) => row : (row) => rowNumbers[row - 1] ?? row;
}

/** Every row of the sheet, in order. */
export function* rowReports({ rows }: SheetReading, sheet: FileSheet, language: Language): Generator<RowReport> {
  const numberOf = rowNumberOf(sheet);
  const { size = 0 } = sheet;
  let next = 1;
  for (const row of rows) {
    const number = numberOf(row.row);
    for (; next < number; next += 1) yield leftOut(next, language);
    yield rowReport(row, number, language);
    next = number + 1;
  }
  for (; next <= size; next += 1) yield leftOut(next, language);
}

function rowReport(read: SheetRow, row: number, language: Language): RowReport {
  const { kind, date, supplyDate, netCents, counts, why } = read;
  return {
    row,
    kind,
    date: date === null ? null : isoOf(date),
    supplyDate: supplyDate === null ? null : isoOf(supplyDate),
    netCents,
    counts,
    why: why === null ? null : reasonIn(language, why),
  };
}

function leftOut(row: number, language: Language): RowReport {
  return {
    row,
    kind: 'contra',
    date: null,
    supplyDate: null,
    netCents: null,
    counts: null,
    why: reasonIn(language, { code: 'account-not-turnover', data: {} }),
  };
}
