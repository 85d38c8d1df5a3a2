/** From an argument of a host to rows of cells. */
import { describe, expect, test } from 'vitest';
import { filledLength, rangeOf, widthOf } from '../../../core/ledger/range';

test.each([[null], [undefined], ['']])('%j is an argument left out', (given) => expect(rangeOf(given)).toBeNull());

test.each([[5], [0], [false], ['2026'], [' ']])('one cell may come as itself: %j', (given) =>
  expect(rangeOf(given)).toEqual([[given]]),
);

test('a range is handed on as it is, without a copy', () => {
  const range = [[1], [2]];
  expect(rangeOf(range)).toBe(range);
});

test('a flat list is a column', () => {
  expect(rangeOf([1, '', 3])).toEqual([[1], [''], [3]]);
});

test('the width is that of the first row', () => {
  expect(widthOf([[1, 2, 3]])).toBe(3);
  expect(widthOf([['']])).toBe(1);
  expect(widthOf([])).toBe(0);
});

describe('the filled length', () => {
  test('ends at the last row in which any column is filled', () => {
    expect(filledLength([[1], [''], ['']], [[''], [5], ['']])).toBe(2);
    expect(filledLength([[1], ['']], [[''], [''], ['x']])).toBe(3);
  });

  test.each([[''], [0], [null], [undefined], [' ']])('a trailing %j is blank', (blank) =>
    expect(filledLength([[1], [blank], [blank]])).toBe(1),
  );

  test('keeps blank rows between filled ones', () => {
    expect(filledLength([[1], [''], [null], [2], ['']])).toBe(4);
  });

  test.each([[false], ['0'], [-1]])('%j is no blank', (value) => expect(filledLength([[1], [value]])).toBe(2));

  test('of nothing is nothing', () => {
    expect(filledLength()).toBe(0);
    expect(filledLength([])).toBe(0);
    expect(filledLength([['']], [[0]])).toBe(0);
    expect(filledLength([[]])).toBe(0);
  });
});
