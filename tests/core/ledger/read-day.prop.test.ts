/** Laws of reading days: every day in every form, fast reader and slow reader alike. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MONTH_NAMES, monthNamed } from '../../../core/ledger/month-names';
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY, NOT_A_DAY, readDay } from '../../../core/ledger/read-day';
import { dayInText } from '../../../core/ledger/read-day-text';
import { type Civil, civilOf, type Day } from '../../../core/values/day';

const two = (part: number): string => String(part).padStart(2, '0');
const nameOf = (month: number, pick: number): string => {
  const names = MONTH_NAMES.filter((name) => monthNamed(name) === month);
  return names[pick % names.length] ?? '';
};

type Form = (civil: Civil) => string;
const NUMERIC_FORMS: readonly Form[] = [
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${year}/${month}/${day}`,
  ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
  ({ year, month, day }) => `${two(day)}-${two(month)}-${year}`,
  ({ year, month, day }) => `${day}/${month}/${year}`,
  ({ year, month, day }) => `${day}.${two(month)}.${year}`,
];
const NAMED_FORMS: readonly Form[] = [
  ({ year, month, day }) => `${day} ${nameOf(month, day)} ${year}`,
  ({ year, month, day }) => `${two(day)}-${nameOf(month, year)}-${year}`,
  ({ year, month, day }) => `${nameOf(month, day + 1)}. ${day}, ${year}`,
];
const SHORT_YEAR_FORMS: readonly Form[] = [
  ({ year, month, day }) => `${day}-${month}-${two(year % 100)}`,
  ({ year, month, day }) => `${two(day)}/${two(month)}/${two(year % 100)}`,
  ({ year, month, day }) => `${day} ${nameOf(month, day)} '${two(year % 100)}`,
];
const TIMES = ['', ' 14:30', ', 09:05', ' 23:59:59', ' om 8:15 uur', ' 14:30:15.000+02:00', ' 20:14:03 +0100'];
const SPACES = ['', ' ', '\u00a0', '\u202f', '\u200b', '\t', '\ufeff'];

const anyDay = fc.integer({ min: FIRST_PLAUSIBLE_DAY, max: LAST_PLAUSIBLE_DAY }).map((serial) => serial as Day);
const shortYearDay = anyDay.filter((value) => civilOf(value).year < 2080);
const anyForm = fc.constantFrom(...NUMERIC_FORMS, ...NAMED_FORMS);

test('every plausible day reads back from its digits, by either reader, and from its serial', () => {
  const wrong: string[] = [];
  for (let value = FIRST_PLAUSIBLE_DAY; value <= LAST_PLAUSIBLE_DAY; value = (value + 1) as Day) {
    const civil = civilOf(value);
    for (const form of NUMERIC_FORMS)
      if (readDay(form(civil)) !== value || dayInText(form(civil)) !== value) wrong.push(form(civil));
    const digits = civil.year * 10000 + civil.month * 100 + civil.day;
    if (readDay(value) !== value || readDay(digits) !== value) wrong.push(String(digits));
  }
  expect(wrong).toEqual([]);
});

test('a day reads back from every form, with any time of day and any space around it', () => {
  fc.assert(
    fc.property(
      anyDay,
      anyForm,
      fc.constantFrom(...TIMES),
      fc.constantFrom(...SPACES),
      fc.constantFrom(...SPACES),
      (value, form, time, before, after) => readDay(before + form(civilOf(value)) + time + after) === value,
    ),
    { numRuns: 2000 },
  );
});

test('a day from 1980 to 2079 reads back from two digits of its year', () => {
  fc.assert(
    fc.property(
      shortYearDay,
      fc.constantFrom(...SHORT_YEAR_FORMS),
      (value, form) => readDay(form(civilOf(value))) === value,
    ),
    { numRuns: 1000 },
  );
});

test('a time of day never moves the day of a serial', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.double({ min: 0, max: 0.99999, noNaN: true }),
      (value, time) => readDay(value + time) === value,
    ),
  );
});

test('what passes for three numbers is a day of the calendar or refused', () => {
  const part = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(part, part, fc.integer({ min: 1980, max: 2199 }), (dayOfMonth, month, year) => {
      const found = readDay(`${dayOfMonth}-${month}-${year}`);
      if (found !== NOT_A_DAY) expect(civilOf(found)).toEqual({ year, month, day: dayOfMonth });
    }),
  );
});

test('the fast and the slow reader agree on any text of digits and marks', () => {
  const text = fc.string({ unit: fc.constantFrom(..."0123456789--//..  ' mei"), maxLength: 12 });
  const threeParts = fc
    .tuple(
      fc.integer({ min: 0, max: 3000 }),
      fc.constantFrom('-', '/', '.'),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 3000 }),
    )
    .map(([first, mark, second, third]) => `${first}${mark}${second}${mark}${third}`);
  fc.assert(
    fc.property(fc.oneof(text, threeParts), (written) => {
      const slow = dayInText(written);
      const plausible = slow !== null && slow >= FIRST_PLAUSIBLE_DAY && slow <= LAST_PLAUSIBLE_DAY;
      expect(readDay(written)).toBe(plausible ? slow : NOT_A_DAY);
    }),
    { numRuns: 5000 },
  );
});

test('any text or number gives a plausible whole day or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double()), (cell) => {
      const found = readDay(cell);
      return (
        found === NOT_A_DAY || (Number.isInteger(found) && found >= FIRST_PLAUSIBLE_DAY && found <= LAST_PLAUSIBLE_DAY)
      );
    }),
    { numRuns: 2000 },
  );
});
