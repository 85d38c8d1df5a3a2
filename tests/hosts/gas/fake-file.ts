/** A file of Google Sheets in memory: sheets of cells with formulas, and a count of what is read and written. */
import { strict } from './strict';

/** A sheet: formulas start with `=`, everything else is a value. `locked` cells, as `row,column` from 0, refuse. */
export type FakeSheet = { readonly name: string; readonly cells: string[][]; readonly locked?: readonly string[] };

/** Everything a repair may call, by name. */
export type Calls = { reads: number; writes: { readonly sheet: string; readonly cells: number }[] };

/** A range of a sheet, as far as a repair may use one. */
export function fakeRange(sheet: FakeSheet, calls: Calls, row = 0, column = 0, rows?: number, columns?: number) {
  const height = rows ?? sheet.cells.length;
  const width = columns ?? sheet.cells[0]?.length ?? 0;
  return strict('Range', {
    getNumRows: () => height,
    getNumColumns: () => width,
    getFormulas: () => {
      calls.reads++;
      return sheet.cells
        .slice(row, row + height)
        .map((line) => line.slice(column, column + width).map((cell) => (cell.startsWith('=') ? cell : '')));
    },
    offset: (down: number, right: number, high: number, wide: number): object =>
      fakeRange(sheet, calls, row + down, column + right, high, wide),
    setFormulas: (formulas: readonly (readonly string[])[]) => {
      if (formulas.length !== height || formulas.some((line) => line.length !== width)) {
        throw new Error('the data does not fit the range');
      }
      const places = formulas.flatMap((line, y) => line.map((formula, x) => ({ y: row + y, x: column + x, formula })));
      if (places.some(({ y, x }) => sheet.locked?.includes(`${y},${x}`))) throw new Error('protected');
      calls.writes.push({ sheet: sheet.name, cells: places.length });
      for (const { y, x, formula } of places) (sheet.cells[y] as string[])[x] = formula;
    },
  });
}

/** `SpreadsheetApp` with a file of these sheets, and the messages it showed. */
export function fakeFile(sheets: readonly FakeSheet[]) {
  const calls: Calls = { reads: 0, writes: [] };
  const alerts: string[] = [];
  const SheetType = strict('SheetType', { GRID: 'GRID', OBJECT: 'OBJECT' });
  const chart = strict('Sheet', { getType: () => SheetType.OBJECT });
  const grids = sheets.map((sheet) =>
    strict('Sheet', {
      getType: () => SheetType.GRID,
      getName: () => sheet.name,
      getDataRange: () => fakeRange(sheet, calls),
    }),
  );
  const ui = strict('Ui', {
    ButtonSet: strict('ButtonSet', { OK: 'OK' }),
    alert: (...texts: readonly string[]) => void alerts.push(texts.join(' | ')),
  });
  const SpreadsheetApp = {
    SheetType,
    getActive: () => strict('Spreadsheet', { getSheets: () => [chart, ...grids] }),
    getUi: () => ui,
  };
  return { SpreadsheetApp, calls, alerts };
}
