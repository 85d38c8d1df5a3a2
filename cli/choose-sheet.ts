/** Which sheet of a workbook is the ledger: the one with the most rows of turnover. */
import type { SheetReading } from '../core/index';
import type { FileSheet } from './workbook';

/** A sheet with its reading. */
type ReadSheet = { readonly sheet: FileSheet; readonly reading: SheetReading };

/** The ledger among the sheets, and the names of the others that hold turnover too. */
export type Chosen = ReadSheet & { readonly others: readonly string[] };

/** Reads each sheet that has rows; the first one wins among equals. */
export function chooseSheet(sheets: readonly FileSheet[], read: (sheet: FileSheet) => SheetReading): Chosen | null {
  const filled = sheets.filter(({ grid }) => grid.some((row) => row.length > 0));
  const [only] = filled;
  if (only === undefined) return null;
  if (filled.length === 1) return { sheet: only, reading: read(only), others: [] };
  const candidates = filled.map((sheet) => {
    const reading = read(sheet);
    return { sheet, reading, score: scoreOf(reading) };
  });
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a));
  const others = candidates.filter((one) => one !== best && one.score > 1).map(({ sheet }) => sheet.name);
  return { sheet: best.sheet, reading: best.reading, others };
}

/** A sheet without headers, or without a single readable day and amount, is rather something else. */
function scoreOf({ rows, headerRow }: SheetReading): number {
  const turnover = rows.filter(({ counts }) => counts !== null).length;
  return headerRow === null ? turnover / 4 : turnover;
}
