/** What a cell of a host is once it has reached the core. */
import { describe, expect, test } from 'vitest';
import { type Cell, cellOf, isErrorCell, shownCell, tidyText } from '../../../core/ledger/cell';
import { dayInCell } from '../../../core/values/day';
import { errorCell, onDay } from '../rows';

const refuse = (): never => {
  throw new Error('a plain value needs no reader');
};

test.each([[5], [0], [-1.5], [true], [false], ['abc'], ['0'], ['#1'], ['# omzet'], ['é'], ['€ 5,00'], [' 5 ']])(
  '%j stays itself',
  (value) => expect(cellOf(value, refuse)).toBe(value),
);

test.each([[null], [undefined], [''], [' '], ['\t\n'], ['\u00a0'], ['\u2009'], ['\u200b'], ['\ufeff '], ['\u00ad']])(
  '%j is blank',
  (value) => expect(cellOf(value, refuse)).toBeNull(),
);

describe('an error value written as text', () => {
  test.each(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#ERROR!', '#SPILL!', '#CALC!'])(
    'English: %s',
    (text) => expect(cellOf(text, refuse)).toEqual(errorCell(text)),
  );

  test.each(['#N/B', '#WAARDE!', '#VERW!', '#DEEL/0!', '#GETAL!', '#NAAM?', '#LEEG!', '#OVERLOOP!'])(
    'Dutch: %s',
    (text) => expect(cellOf(text, refuse)).toEqual(errorCell(text)),
  );

  test('in any case and with spaces around it', () => {
    expect(cellOf(' #n/a ', refuse)).toEqual(errorCell('#N/A'));
    expect(cellOf('\u00a0#Waarde!', refuse)).toEqual(errorCell('#WAARDE!'));
  });

  test.each(['#N/A?', '#N', 'N/A', '#VALUE', 'zie #REF!'])('but %j is a text', (text) =>
    expect(cellOf(text, refuse)).toBe(text),
  );
});

describe('an object of the host goes through its reader', () => {
  test('once, and its answer is the cell', () => {
    const given = { any: 'object' };
    const seen: object[] = [];
    const cell = cellOf(given, (value) => {
      seen.push(value);
      return onDay('2026-05-01');
    });
    expect(cell).toEqual(onDay('2026-05-01'));
    expect(seen).toEqual([given]);
  });

  test('a text from the reader may be blank or an error too', () => {
    expect(cellOf({}, () => '#REF!')).toEqual(errorCell('#REF!'));
    expect(cellOf({}, () => ' ')).toBeNull();
    expect(cellOf({}, () => 'mei')).toBe('mei');
  });
});

test.each<[Cell, string]>([
  [null, ''],
  ['abc', 'abc'],
  [1234.56, '1234.56'],
  [0, '0'],
  [true, 'WAAR'],
  [false, 'ONWAAR'],
  [onDay('2026-05-01'), '01-05-2026'],
  [errorCell('#N/A'), '#N/A'],
])('%j is shown as %j', (cell, text) => expect(shownCell(cell, dayInCell)).toBe(text));

test('only an error value is one', () => {
  expect(isErrorCell(errorCell('#N/A'))).toBe(true);
  for (const cell of [null, '#N/A', 0, false, onDay('2026-05-01')]) expect(isErrorCell(cell)).toBe(false);
});

test.each([
  [' 1 mei\u00a02026 ', '1 mei 2026'],
  ['a\u2009\tb\n c', 'a b c'],
  ['be\u00addrag\u200b', 'bedrag'],
  ['\u202a€ 5\u202c', '€ 5'],
  ['', ''],
])('%j tidied is %j', (text, tidy) => expect(tidyText(text)).toBe(tidy));
