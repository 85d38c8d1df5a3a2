/** Civil days as whole numbers, against the calendar of the platform. */
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addYears,
  civilOf,
  type Day,
  day,
  dayOf,
  dayOfYear,
  daysInYear,
  firstOfMonth,
  firstOfYear,
  isoOf,
  lastOfYear,
  realDay,
  yearOf,
} from '../../../core/values/day';

const MILLISECONDS_A_DAY = 86_400_000;
/** The serial of 1 January 1970 in the 1900 system. */
const SERIAL_OF_1970 = 25_569;

test('every day from 1900 to 2199 is the serial that spreadsheets use, there and back', () => {
  const last = Date.UTC(2199, 11, 31) / MILLISECONDS_A_DAY;
  for (let since1970 = Date.UTC(1900, 0, 1) / MILLISECONDS_A_DAY; since1970 <= last; since1970 += 1) {
    const date = new Date(since1970 * MILLISECONDS_A_DAY);
    const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const serial = (since1970 + SERIAL_OF_1970) as Day;
    const civil = civilOf(serial);
    const same = civil.year === year && civil.month === month && civil.day === dayOfMonth;
    const iso = date.toISOString().slice(0, 10);
    if (dayOf(year, month, dayOfMonth) !== serial || !same || isoOf(serial) !== iso) expect.fail(iso);
  }
});

test('known serials of Excel', () => {
  expect(day('1900-03-01')).toBe(61);
  expect(day('1970-01-01')).toBe(25_569);
  expect(day('2000-01-01')).toBe(36_526);
  expect(day('2020-01-01')).toBe(43_831);
  expect(isoOf(43_831 as Day)).toBe('2020-01-01');
});

describe('days that the calendar does not have', () => {
  test.each([
    [2026, 2, 29],
    [1900, 2, 29],
    [2100, 2, 29],
    [2024, 2, 30],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 10],
    [2026, 1, 0],
    [2026, 1, 32],
    [2026, 12, 32],
  ])('%d-%d-%d', (year, month, dayOfMonth) => expect(realDay(year, month, dayOfMonth)).toBeNull());

  test.each([
    [2024, 2, 29],
    [2000, 2, 29],
    [2026, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('but %d-%d-%d is one', (year, month, dayOfMonth) =>
    expect(realDay(year, month, dayOfMonth)).toBe(Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_A_DAY + 25_569),
  );

  test.each(['2026-02-30', '2026-2', '', 'mei'])('a literal %j is a bug of ours', (literal) =>
    expect(() => day(literal)).toThrow(`not a day: ${literal}`),
  );
});

test.each([
  [1900, 365],
  [2000, 366],
  [2023, 365],
  [2024, 366],
  [2096, 366],
  [2100, 365],
])('%d has %d days', (year, days) => {
  expect(daysInYear(year)).toBe(days);
  expect(dayOfYear(lastOfYear(year))).toBe(days);
});

test.each([
  ['2026-01-01', 1],
  ['2026-01-21', 21],
  ['2026-02-28', 59],
  ['2026-03-01', 60],
  ['2024-02-29', 60],
  ['2024-03-01', 61],
  ['2026-12-31', 365],
])('%s is day %d of its year', (on, number) => expect(dayOfYear(day(on))).toBe(number));

test.each([
  ['2024-12-31', 2024],
  ['2025-01-01', 2025],
  ['2025-12-31', 2025],
])('%s lies in %d', (on, year) => {
  expect(yearOf(day(on))).toBe(year);
  expect(isoOf(firstOfYear(year))).toBe(`${year}-01-01`);
  expect(isoOf(lastOfYear(year))).toBe(`${year}-12-31`);
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2027-01-01', -28, '2026-12-04'],
  ['2028-03-01', -28, '2028-02-02'],
])('%s and %d days is %s', (on, days, later) => expect(isoOf(addDays(day(on), days))).toBe(later));

test.each([
  ['2024-02-28', 3, '2027-02-28'],
  ['2024-02-29', 3, '2027-03-01'],
  ['2024-03-01', 3, '2027-03-01'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2096-02-29', 4, '2100-03-01'],
  ['2024-12-31', 3, '2027-12-31'],
  ['2021-01-01', 3, '2024-01-01'],
])('%s and %d years is %s', (on, years, later) => expect(isoOf(addYears(day(on), years))).toBe(later));

test.each([
  ['2026-01-31', 0, '2026-01-01'],
  ['2026-09-15', -11, '2025-10-01'],
  ['2026-12-31', -11, '2026-01-01'],
  ['2026-01-01', -11, '2025-02-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-01-31', 1, '2026-02-01'],
  ['2026-01-01', -1, '2025-12-01'],
  ['2026-03-31', -3, '2025-12-01'],
  ['2026-10-01', 3, '2027-01-01'],
  ['2026-05-05', 12, '2027-05-01'],
  ['2026-05-05', -24, '2024-05-01'],
])('%s and %d months begins on %s', (on, months, first) => expect(isoOf(firstOfMonth(day(on), months))).toBe(first));

test('a month begins on its first day without any months added', () => {
  expect(isoOf(firstOfMonth(day('2026-11-04')))).toBe('2026-11-01');
});
