/** One row at a time: what it leaves behind in a ledger that is being read. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../core/ledger/cell';
import { SKIPPED, UNREADABLE } from '../../../core/ledger/ledger';
import { type Reading, readOtherRow } from '../../../core/ledger/read-row';
import { day } from '../../../core/values/day';
import { errorCell } from '../rows';

function readingOf(usableSeen: boolean, date: Cell, amount: Cell): Reading {
  const reading: Reading = {
    days: new Int32Array(3),
    cents: new Float64Array(3),
    problems: [],
    unlessHeadings: [],
    usableSeen,
  };
  readOtherRow(reading, 1, date, amount);
  return reading;
}

test('a supply fills its own place and is the first usable row', () => {
  const reading = readingOf(false, '1-5-2026', '1.234,56');
  expect([...reading.days]).toEqual([SKIPPED, day('2026-05-01'), SKIPPED]);
  expect([...reading.cents]).toEqual([0, 123_456, 0]);
  expect(reading.usableSeen).toBe(true);
  expect(reading.problems).toEqual([]);
});

describe('a row that is skipped leaves nothing behind, and is no usable row', () => {
  test.each<[Cell, Cell]>([
    [null, null],
    [0, 0],
    [0, null],
    [null, 0],
    ['Totaal', 500],
    ['Totaal', 'onleesbaar'],
    ['JANUARI', null],
    [2026, 0],
  ])('%j beside %j', (date, amount) => {
    for (const usableSeen of [true, false]) {
      expect(readingOf(usableSeen, date, amount)).toEqual({
        days: new Int32Array(3),
        cents: new Float64Array(3),
        problems: [],
        unlessHeadings: [],
        usableSeen,
      });
    }
  });
});

test('a row that cannot be read is marked, with its row counted from one', () => {
  const reading = readingOf(true, 'gisteren', 5);
  expect(reading.days[1]).toBe(UNREADABLE);
  expect(reading.problems).toEqual([{ row: 2, column: 'date', code: 'date-unreadable', found: 'gisteren' }]);
});

test('a dated row without an amount is mentioned, and is no usable row', () => {
  const reading = readingOf(false, '1-5-2026', null);
  expect(reading.days[1]).toBe(SKIPPED);
  expect(reading.problems).toEqual([{ row: 2, column: 'amount', code: 'amount-blank', found: null }]);
  expect(reading.usableSeen).toBe(false);
});

describe('text above the first usable row', () => {
  test('is kept apart when its amount is readable, until it is clear that no usable row follows', () => {
    const reading = readingOf(false, 'januari', '100,00');
    expect(reading.problems).toEqual([]);
    expect(reading.unlessHeadings).toEqual([{ row: 2, column: 'date', code: 'date-unreadable', found: 'januari' }]);
  });

  test.each<[Cell, Cell]>([
    ['Datum', 'Bedrag'],
    ['Kasboek 2026', 'in euro'],
    [null, 'Bedrag'],
  ])('is a header otherwise: %j beside %j', (date, amount) => {
    const { problems, unlessHeadings } = readingOf(false, date, amount);
    expect([...problems, ...unlessHeadings]).toEqual([]);
  });

  test.each(['31-13-2026', '30-02-2026', '1 foo 2026', '2026/13/01', 'wo 31.13.26'])(
    'is a row that went wrong when it is meant as a day: %s',
    (written) => expect(readingOf(false, written, '100').problems).toHaveLength(1),
  );
});

test('below the first usable row the same texts are faults', () => {
  expect(readingOf(true, 'januari', '100,00').problems).toHaveLength(1);
  expect(readingOf(true, 'Datum', 'Bedrag').problems).toHaveLength(2);
});

test('a fault names what stands in the cell', () => {
  expect(readingOf(true, errorCell('#REF!'), errorCell('#N/A')).problems).toEqual([
    { row: 2, column: 'date', code: 'error-cell', found: errorCell('#REF!') },
    { row: 2, column: 'amount', code: 'error-cell', found: errorCell('#N/A') },
  ]);
});
