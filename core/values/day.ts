/**
 * Civil days without a clock and without time zones: one whole number a day.
 *
 * The number is the serial that Excel and Google Sheets use (1 January 2020 = 43831), so a date cell needs no
 * conversion and a column of days fits a typed array.
 */

/** A civil day as a serial number of the 1900 system; a whole number. */
export type Day = number & { readonly unit: 'day' };

/** A year, a month from 1 to 12 and a day of the month. */
export type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** Days from 1 March of year 0 to 30 December 1899, the day before serial 1 minus one. */
const SERIAL_ZERO = 693899;
const DAYS_IN_400_YEARS = 146097;

/**
 * The day of a year, month and day of the month; the parts must be a real day.
 *
 * @example dayOf(2020, 1, 1) //=> 43831
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfShiftedYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfShiftedYear;
  return (era * DAYS_IN_400_YEARS + dayOfEra - SERIAL_ZERO) as Day;
}

/**
 * The year, month and day of the month.
 *
 * @example civilOf(43831 as Day) //=> { year: 2020, month: 1, day: 1 }
 */
export function civilOf(day: Day): Civil {
  const z = day + SERIAL_ZERO;
  const era = Math.floor(z / DAYS_IN_400_YEARS);
  const dayOfEra = z - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfShiftedYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfShiftedYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfShiftedYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/**
 * The day of three written parts, or `null` when the calendar has no such day.
 *
 * @example realDay(2026, 2, 29) //=> null
 */
export function realDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return dayOf(year, month, dayOfMonth);
}

/**
 * A day written in the source code; a mistake in the literal is a bug of ours.
 *
 * @throws Error when the text is no real day
 * @example day('2020-01-01') //=> 43831
 */
export function day(iso: string): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
  const found = realDay(year, month, dayOfMonth);
  if (found === null) throw new Error(`not a day: ${iso}`);
  return found;
}

/**
 * The day as ISO text.
 *
 * @example isoOf(43831 as Day) //=> '2020-01-01'
 */
export function isoOf(value: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(value);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/**
 * The day as a Dutch cell shows it.
 *
 * @example dayInCell(day('2026-11-04')) //=> '04-11-2026'
 */
export function dayInCell(value: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(value);
  return `${twoDigits(dayOfMonth)}-${twoDigits(month)}-${year}`;
}

/**
 * The day a number of days later (or earlier, when negative).
 *
 * @example addDays(day('2026-12-31'), 1) //=> day('2027-01-01')
 */
export function addDays(value: Day, days: number): Day {
  return (value + days) as Day;
}

/**
 * The same day of a later year; where that year has no 29 February, the first day after it.
 *
 * @example addYears(day('2024-02-29'), 3) //=> day('2027-03-01')
 */
export function addYears(value: Day, years: number): Day {
  const { year, month, day: dayOfMonth } = civilOf(value);
  return dayOf(year + years, month, dayOfMonth);
}

/** The calendar year of a day. */
export function yearOf(value: Day): number {
  return civilOf(value).year;
}

/** 1 January of a year. */
export function firstOfYear(year: number): Day {
  return dayOf(year, 1, 1);
}

/** 31 December of a year. */
export function lastOfYear(year: number): Day {
  return dayOf(year, 12, 31);
}

/**
 * The first day of the month that lies a number of months after the month of a day.
 *
 * @example firstOfMonth(day('2026-09-15'), -11) //=> day('2025-10-01')
 */
export function firstOfMonth(value: Day, monthsLater = 0): Day {
  const { year, month } = civilOf(value);
  const months = year * 12 + month - 1 + monthsLater;
  return dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
}

/** 365 or 366. */
export function daysInYear(year: number): number {
  return firstOfYear(year + 1) - firstOfYear(year);
}

/** 1 for 1 January, 365 or 366 for 31 December. */
export function dayOfYear(value: Day): number {
  return value - firstOfYear(yearOf(value)) + 1;
}

function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return next - dayOf(year, month, 1);
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
