/** Gives an outcome of the core its face in Google Sheets: cells, or an error whose text is the message. */
import type { Outcome } from '../core/index';
import { type SheetCell, sheetCell } from './cells';
import type { CivilDays } from './civil-days';

/** What a custom function may hand to Google Sheets. */
export type SheetAnswer = SheetCell | SheetCell[][];

/**
 * The cells of an outcome, every row as wide as the widest; one cell comes as itself.
 *
 * @throws Error with the message, when there is no answer: Google Sheets shows `#ERROR!` with that text, and has no
 *   other way to tell wrong input from a missing answer
 */
export function toSheets(outcome: Outcome, days: CivilDays): SheetAnswer {
  if (!outcome.ok) throw new Error(outcome.message);
  const width = outcome.cells.reduce((widest, row) => Math.max(widest, row.length), 1);
  if (outcome.cells.length <= 1 && width === 1) return sheetCell(outcome.cells[0]?.[0], days);
  return outcome.cells.map((row) => Array.from({ length: width }, (_, column) => sheetCell(row[column], days)));
}
