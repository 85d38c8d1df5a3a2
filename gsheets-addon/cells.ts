/** Cells between Google Sheets and the core: dates → civil days, and answers → what a cell can show. */
import type { AnswerCell, Cell, CellReader } from '../core/index';
import type { CivilDays } from './civil-days';

/** What Google Sheets can put into a cell. */
export type SheetCell = string | number | boolean | Date;

/** Before 1600 and after 9999 the calendars of Google and of the core part ways; no ledger goes there. */
const FIRST_INSTANT = Date.UTC(1600, 0, 2);
const LAST_INSTANT = Date.UTC(9999, 11, 30);

/**
 * Reads the objects that stand in cells: a Date is the civil day it shows in the file, anything else an error.
 *
 * @param days - the days of the open file
 */
export function cellReader(days: CivilDays): CellReader {
  return (value: object): Cell => {
    // A Date may come from another realm, where `instanceof` says no.
    if (Object.prototype.toString.call(value) !== '[object Date]') return { kind: 'error', code: '#UNKNOWN!' };
    const instant = (value as Date).getTime();
    if (!(instant >= FIRST_INSTANT && instant <= LAST_INSTANT)) return { kind: 'error', code: '#NUM!' };
    return { kind: 'day', day: days.dayAt(instant) };
  };
}

/**
 * A cell of an answer as Google Sheets takes it: a day is the first instant of it in the file, so that it shows as
 * that day there. Blank is empty text.
 *
 * @throws Error for a number that is none: a bug of ours, and a blank in its place would look like an answer
 */
export function sheetCell(cell: AnswerCell | null | undefined, days: CivilDays): SheetCell {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return new Date(days.startOf(cell.day));
  if (typeof cell === 'number' && !Number.isFinite(cell)) throw new Error('an answer holds no real number');
  return cell;
}
