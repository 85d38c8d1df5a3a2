/** The face of an outcome in Excel: cells, or an error value with a message. */
import type { AnswerCell, Outcome } from '../core/index';
import { type ExcelValue, excelValue } from './cells';

/**
 * The rows that Excel shows: as wide as the widest row everywhere, without anything Excel would turn into 0 or text.
 *
 * @param formatted - may days carry a date format?
 * @throws CustomFunctions.Error `#VALUE!` when the input is wrong, `#N/A` when there is no answer; both with the message
 */
export function toExcel(outcome: Outcome, formatted: boolean): readonly (readonly ExcelValue[])[] {
  if (!outcome.ok) {
    const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
    throw new CustomFunctions.Error(outcome.error === 'value' ? invalidValue : notAvailable, outcome.message);
  }
  const width = outcome.cells.reduce((widest, row) => Math.max(widest, row.length), 1);
  if (outcome.cells.length === 0) return [['']];
  return outcome.cells.map((row) => excelRow(row, width, formatted));
}

/** A row that is fit to be shown is handed on as it is: an answer may have as many rows as the ledger. */
function excelRow(row: readonly AnswerCell[], width: number, formatted: boolean): readonly ExcelValue[] {
  if (row.length === width && row.every(isPlain)) return row;
  return Array.from({ length: width }, (_, column) => excelValue(row[column], formatted));
}

function isPlain(cell: AnswerCell): cell is string | number | boolean {
  return typeof cell === 'number' ? Number.isFinite(cell) : typeof cell === 'string' || typeof cell === 'boolean';
}
