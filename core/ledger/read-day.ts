/** From a date cell to a day; a million of them must not be felt, so plain texts are read character by character. */
import { type Day, day, dayOf, realDay } from '../values/day';
import { type Cell, tidyText } from './cell';
import { dayInText, yearOfTwoDigits } from './read-day-text';

/** The cell holds no day. A number, so that a column of days stays a column of numbers. */
export const NOT_A_DAY = -1 as const;

/** The text needs the slow reader. */
const NOT_PLAIN = -2 as const;

/**
 * Before this day nobody kept the ledgers we read: a bare year typed in a date cell is the serial of a day in 1905.
 */
export const FIRST_PLAUSIBLE_DAY = day('1980-01-01');

/** After this day a date is corrupt, and would put millions of empty days between it and the others. */
export const LAST_PLAUSIBLE_DAY = day('2199-12-31');

const FIRST_YEAR = 1980;
const LAST_YEAR = 2199;

/**
 * The day in a cell; a time of day is dropped.
 *
 * Day before month, always. Days that the calendar does not have are refused, never rolled over.
 *
 * @returns `NOT_A_DAY` when there is none, or one before 1980 or after 2199
 * @example readDay('1-5-2026') //=> day('2026-05-01')
 * @example readDay('05-31-2026') //=> NOT_A_DAY
 */
export function readDay(cell: Cell): Day | typeof NOT_A_DAY {
  if (typeof cell === 'string') {
    const found = plainDay(cell);
    return found === NOT_PLAIN ? plausible(dayInText(cell) ?? NOT_A_DAY) : found;
  }
  if (typeof cell === 'number') return cell < 19_000_000 ? plausible(cell) : compactDay(cell);
  return typeof cell === 'object' && cell !== null && cell.kind === 'day' ? plausible(cell.day) : NOT_A_DAY;
}

/**
 * The year in a cell that holds a year alone.
 *
 * @returns `null` for anything but a whole year from 1900 to 2199
 * @example readYear('2026 ') //=> 2026
 */
export function readYear(cell: Cell): number | null {
  const year = typeof cell === 'string' && /^\d{4}$/.test(tidyText(cell)) ? Number(tidyText(cell)) : cell;
  return typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year <= LAST_YEAR ? year : null;
}

/** Three numbers with the same mark between them (`1-5-2026`, `01/05/26`, `2026-05-01`), or eight digits. */
function plainDay(text: string): Day | typeof NOT_A_DAY | typeof NOT_PLAIN {
  const length = text.length;
  if (length < 6 || length > 10) return NOT_PLAIN;
  let first = 0;
  let firstDigits = 0;
  let month = -1;
  let mark = 0;
  let value = 0;
  let digits = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      digits++;
      continue;
    }
    if (digits === 0 || month >= 0 || (code !== 45 && code !== 46 && code !== 47)) return NOT_PLAIN;
    if (mark === 0) {
      mark = code;
      first = value;
      firstDigits = digits;
    } else {
      if (code !== mark || digits > 2) return NOT_PLAIN;
      month = value;
    }
    value = 0;
    digits = 0;
  }
  if (month < 0) return mark === 0 && digits === 8 ? compactDay(value) : NOT_PLAIN;
  if (firstDigits === 4 && (digits === 1 || digits === 2)) return civilDay(first, month, value);
  if (firstDigits > 2 || (digits !== 4 && digits !== 2)) return NOT_PLAIN;
  return civilDay(digits === 2 ? yearOfTwoDigits(value) : value, month, first);
}

/** The day of eight digits such as 20260501. */
function compactDay(value: number): Day | typeof NOT_A_DAY {
  if (!Number.isInteger(value)) return NOT_A_DAY;
  return civilDay(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
}

function civilDay(year: number, month: number, dayOfMonth: number): Day | typeof NOT_A_DAY {
  if (year < FIRST_YEAR || year > LAST_YEAR) return NOT_A_DAY;
  // Every month has 28 days: only the last ones need the calendar.
  if (dayOfMonth > 28 || dayOfMonth < 1 || month < 1 || month > 12)
    return realDay(year, month, dayOfMonth) ?? NOT_A_DAY;
  return dayOf(year, month, dayOfMonth);
}

function plausible(serial: number): Day | typeof NOT_A_DAY {
  const whole = Math.floor(serial);
  return whole >= FIRST_PLAUSIBLE_DAY && whole <= LAST_PLAUSIBLE_DAY ? (whole as Day) : NOT_A_DAY;
}
