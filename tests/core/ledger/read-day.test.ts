/** Which cells of a date column are a day, each written form beside the twins that are refused. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../core/ledger/cell';
import { NOT_A_DAY, readDay, readYear } from '../../../core/ledger/read-day';
import { type Day, day, isoOf } from '../../../core/values/day';

const shown = (cell: Cell): string => {
  const found = readDay(cell);
  return found === NOT_A_DAY ? 'not a day' : isoOf(found);
};

/** Every text here means 1 May 2026. */
const FIRST_OF_MAY = {
  'year first': ['2026-05-01', '2026-5-1', '2026/05/01', '2026/5/1', '2026.05.01', '20260501'],
  'year first with a time': [
    '2026-05-01T23:30:00Z',
    '2026-05-01 14:30',
    '2026-05-01 14:30:15.000+02:00',
    '2026-05-01T00:00:00.000Z',
    '2026-05-01 20:14:03 +0100',
    '2026-05-01 14:30:15 UTC',
    '2026/05/01 8:05',
    '20260501 14:30',
  ],
  'day first': [
    '1-5-2026',
    '01-05-2026',
    '1/5/2026',
    '01/05/26',
    '1.5.2026',
    '01.05.26',
    '1-5-26',
    "01-05-'26",
    '1 - 5 - 2026',
  ],
  'day first with a time': [
    '1-5-2026 14:30',
    '1-5-2026, 14:30',
    '01-05-2026 14:30:05',
    '1-5-2026 om 14:30 uur',
    '1-5-2026 14.30 uur',
    '01/05/26 9:05',
    '1/5/2026 2:30 PM',
  ],
  'month as a Dutch word': [
    '1 mei 2026',
    '01 mei 2026',
    '1 MEI 2026',
    '1 Mei. 2026',
    "1 mei '26",
    '1 mei 26',
    '1-mei-2026',
    '1-mei-26',
    '1/mei/2026',
    '1e mei 2026',
    '1mei2026',
    'mei 1, 2026',
    '1 mei 2026 14:30',
    '1 mei 2026 om 14:30 uur',
  ],
  'month as an English word': [
    '1 May 2026',
    '1st May 2026',
    '1st of May 2026',
    '01-MAY-26',
    'May 1, 2026',
    'May 1st, 2026',
    'May 1 2026',
    'May 1, 2026 2:30 PM',
    'May 1, 2026 at 2:30 PM',
  ],
  'after a weekday': [
    'vrijdag 1 mei 2026',
    'vr. 1 mei 2026',
    'vr 1 mei 2026',
    'vr 1-5-2026',
    'Vrijdag, 1 mei 2026',
    'Fri, 1 May 2026',
    'Friday, May 1, 2026',
    'Fri May 01 2026 00:00:00 GMT+0200 (Central European Summer Time)',
  ],
  'with typographic apostrophes and dashes': [
    '1 mei ’26',
    '1 mei ‘26',
    '1 mei ʼ26',
    '1 mei `26',
    '01‑05‑2026',
    '1–5–2026',
  ],
  'with invisible marks and other spaces': [
    ' 1-5-2026',
    '1-5-2026\u00a0',
    '\ufeff1-5-2026',
    '1-5-\u200b2026',
    '\u200e1-5-2026\u200f',
    '1\u00a0mei\u00a02026',
    '1\u202fmei\u20092026',
    '\t1 mei\t 2026\t',
    '2026-05-01\u00a014:30',
  ],
};

describe('a day is read in every usual way of writing it', () => {
  describe.each(Object.entries(FIRST_OF_MAY))('%s', (_form, texts) => {
    test.each(texts)('%j', (text) => expect(shown(text)).toBe('2026-05-01'));
  });
});

describe('every month has its Dutch and English names', () => {
  test.each([
    [1, 'jan januari january'],
    [2, 'feb februari february'],
    [3, 'mrt maart mar march'],
    [4, 'apr april'],
    [5, 'mei may'],
    [6, 'jun juni june'],
    [7, 'jul juli july'],
    [8, 'aug augustus august'],
    [9, 'sep sept september'],
    [10, 'okt oct oktober october'],
    [11, 'nov november'],
    [12, 'dec december'],
  ])('month %i: %s', (month, names) => {
    const expected = `2026-${String(month).padStart(2, '0')}-05`;
    for (const name of names.split(' ')) {
      const capital = name.charAt(0).toUpperCase() + name.slice(1);
      expect([`5 ${name} 2026`, `5 ${name}. '26`, `5-${capital}-26`, `${capital} 5, 2026`].map(shown)).toEqual(
        Array(4).fill(expected),
      );
    }
  });
});

describe('what is no day of the calendar is refused, never rolled over', () => {
  test.each([
    '31-4-2026',
    '29-2-2026',
    '29-2-2100',
    '30 februari 2024',
    '2026-02-29',
    '2026-13-01',
    '1-13-2026',
    '0-5-2026',
    '1-0-2026',
    '32-1-2026',
    '20260431',
    '20261301',
    '20260500',
    '0 mei 2026',
  ])('%s', (text) => expect(shown(text)).toBe('not a day'));

  test('29 February is a day of a leap year alone', () => {
    expect(['29-2-2024', '29 feb 2024', '20240229', '29-2-2000'].map(shown)).toEqual([
      '2024-02-29',
      '2024-02-29',
      '2024-02-29',
      '2000-02-29',
    ]);
  });

  test('the day stands before the month, so American order is refused or means the other day', () => {
    expect(['05/31/2026', '5/31/26', '02/05/2026'].map(shown)).toEqual(['not a day', 'not a day', '2026-05-02']);
  });
});

describe('what is no day at all is refused', () => {
  test.each([
    '??',
    '-',
    'JANUARI',
    'Totaal januari',
    'mei 2026',
    'May 2026',
    "mei '26",
    '1 mei',
    '1-5',
    '5-2026',
    '1-5-202',
    '1-5-20266',
    '001-5-2026',
    '1-005-2026',
    '1-5/2026',
    '1-5-2026-1',
    '--1-5-2026',
    '1--5-2026',
    "1-5-'2026",
    '1 meis 2026',
    '1 constructor 2026',
    'klant 1-5-2026',
    '1-5-2026 klant',
    '1-5-2026 25:00',
    '1-5-2026 14:60',
    '1-5-2026 14',
    '2026',
    '46143',
    '1.234,56',
    '2026-05',
    '2026-W18-5',
  ])('%j', (text) => expect(shown(text)).toBe('not a day'));
});

describe('two digits of a year', () => {
  test.each([
    ['1-5-00', '2000-05-01'],
    ['1-5-79', '2079-05-01'],
    ['1-5-80', '1980-05-01'],
    ["31 dec '99", '1999-12-31'],
  ])('%s is %s', (text, expected) => expect(shown(text)).toBe(expected));
});

describe('only days from 1980 to 2199 are plausible', () => {
  test.each<[Cell, string]>([
    ['1-1-1980', '1980-01-01'],
    ['31-12-1979', 'not a day'],
    ['31-12-2199', '2199-12-31'],
    ['1-1-2200', 'not a day'],
    ['1 januari 2200', 'not a day'],
    ['31 december 1979', 'not a day'],
    [day('1980-01-01'), '1980-01-01'],
    [day('1980-01-01') - 1, 'not a day'],
    [day('2199-12-31') + 0.99, '2199-12-31'],
    [day('2199-12-31') + 1, 'not a day'],
    [19800101, '1980-01-01'],
    [19791231, 'not a day'],
    [21991231, '2199-12-31'],
    [22000101, 'not a day'],
    [{ kind: 'day', day: day('2026-05-01') }, '2026-05-01'],
    [{ kind: 'day', day: (day('1980-01-01') - 1) as Day }, 'not a day'],
    [{ kind: 'day', day: day('2200-01-01') }, 'not a day'],
  ])('%j: %s', (cell, expected) => expect(shown(cell)).toBe(expected));
});

describe('a number is the serial of a day or its eight digits', () => {
  test.each<[Cell, string]>([
    [46143, '2026-05-01'],
    [46143.999, '2026-05-01'],
    [20260501, '2026-05-01'],
    [20260501.5, 'not a day'],
    [20260431, 'not a day'],
    [2026, 'not a day'],
    [0, 'not a day'],
    [-46143, 'not a day'],
    [Number.NaN, 'not a day'],
    [Number.POSITIVE_INFINITY, 'not a day'],
    [1e300, 'not a day'],
  ])('%d: %s', (cell, expected) => expect(shown(cell)).toBe(expected));
});

test('a truth value, an error and a blank are no day', () => {
  expect([true, false, null, { kind: 'error', code: '#N/A' } as const].map(shown)).toEqual(Array(4).fill('not a day'));
});

describe('a bare year', () => {
  test.each<[Cell, number | null]>([
    [2026, 2026],
    ['2026', 2026],
    [' 2026\u00a0', 2026],
    [1900, 1900],
    [2199, 2199],
    [1899, null],
    [2200, null],
    [2026.5, null],
    ['26', null],
    ["'26", null],
    ['2026-05-01', null],
    ['2026,0', null],
    ['', null],
    [null, null],
    [true, null],
    [46143, null],
    [{ kind: 'day', day: day('2026-05-01') }, null],
    [{ kind: 'error', code: '#N/A' }, null],
  ])('%j: %j', (cell, expected) => expect(readYear(cell)).toBe(expected));
});
