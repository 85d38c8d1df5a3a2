/** Cells in and out: what Excel hands over becomes plain cells, and the cells of an answer become what Excel accepts. */
import type { AnswerCell, Cell, Day } from '../core/index';

/** A value that a formula of Excel may answer: plain, or a number that carries its own date format. */
export type ExcelValue = string | number | boolean | DayValue;

/** A day as a number that Excel shows as a date. */
export type DayValue = { readonly type: 'Double'; readonly basicValue: number; readonly numberFormat: string };

type RichValue = { readonly type?: unknown; readonly basicValue?: unknown; readonly errorType?: unknown };

/**
 * The plain cell behind an object of Excel: an error value, or a rich value such as a formatted number.
 *
 * @returns an error cell for anything without a plain value of its own (a stock, a picture, a nested array), so that
 *   the row is refused and never guessed
 */
export function excelCell(value: object): Cell {
  if (value instanceof CustomFunctions.Error) return errorCell(value.code);
  const { type, basicValue, errorType } = value as RichValue;
  if (type === 'Double' || type === 'FormattedNumber') return asCell('number', basicValue);
  if (type === 'String') return asCell('string', basicValue);
  if (type === 'Boolean') return asCell('boolean', basicValue);
  if (type === 'Empty') return null;
  return errorCell(type === 'Error' && !isErrorText(basicValue) ? `#${String(errorType)}` : basicValue);
}

/**
 * A day for Excel: its serial number, with a date format where this Excel takes one from a function.
 *
 * @example dayValue(day('2026-11-22'), false) //=> 46348
 */
export function dayValue(day: Day, formatted: boolean): number | DayValue {
  // Formats travel in English (United States) notation, whatever the user's language.
  return formatted ? { type: 'Double', basicValue: day, numberFormat: 'dd-mm-yyyy' } : day;
}

/**
 * A cell of an answer as Excel accepts it; blank is empty text, because Excel shows `null` as 0.
 *
 * @throws Error for a number that is none (Excel would show 0 or a wrong error): a bug of ours
 */
export function excelValue(cell: AnswerCell | null | undefined, formatted: boolean): ExcelValue {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return dayValue(finite(cell.day), formatted);
  return typeof cell === 'number' ? finite(cell) : cell;
}

function asCell(type: 'number' | 'string' | 'boolean', value: unknown): Cell {
  return typeof value === type ? (value as number | string | boolean) : errorCell(value);
}

function errorCell(code: unknown): Cell {
  return { kind: 'error', code: isErrorText(code) ? code : '#UNKNOWN!' };
}

function isErrorText(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('#');
}

function finite<Value extends number>(value: Value): Value {
  if (!Number.isFinite(value)) throw new Error('an answer holds no real number');
  return value;
}
