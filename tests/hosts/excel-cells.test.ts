/** Cells between the core and Excel, one at a time: what a built answer cannot be made to hold. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { AnswerCell, Outcome } from '../../core/index';
import { day } from '../../core/index';
import { dayValue, excelCell, excelValue } from '../../excel-addin/cells';
import { toExcel } from '../../excel-addin/errors';
import { CustomFunctionsError } from './office-host/bundle';

beforeAll(() => {
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  vi.stubGlobal('CustomFunctions', { Error: CustomFunctionsError, ErrorCode });
});

const answer = (...cells: readonly unknown[][]): Outcome => ({ ok: true, cells: cells as AnswerCell[][] });

describe('cells in', () => {
  test.each([
    [new CustomFunctionsError('#REF!'), '#REF!'],
    [{ type: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' }, '#N/A'],
    [{ type: 'Error', errorType: 'Spill' }, '#Spill'],
    [{ type: 'Entity', basicValue: '#VALUE!' }, '#VALUE!'],
    [{ type: 'Entity', basicValue: 'Microsoft' }, '#UNKNOWN!'],
    [{}, '#UNKNOWN!'],
    [[1, 2], '#UNKNOWN!'],
  ])('%j is an error cell', (value, code) => {
    expect(excelCell(value)).toEqual({ kind: 'error', code });
  });

  test.each([
    [{ type: 'Boolean', basicValue: true }, true],
    [{ type: 'Double', basicValue: 1.5 }, 1.5],
    [{ type: 'String', basicValue: 'nul' }, 'nul'],
    [{ type: 'Empty', basicValue: '' }, null],
  ])('%j is a plain cell', (value, cell) => {
    expect(excelCell(value)).toBe(cell);
  });
});

describe('cells out', () => {
  test('blank is empty text, because Excel shows null as 0', () => {
    expect(toExcel(answer([null, undefined, '']), false)).toEqual([['', '', '']]);
  });

  test('no rows at all are one empty cell', () => {
    expect(toExcel(answer(), false)).toEqual([['']]);
    expect(toExcel(answer([]), false)).toEqual([['']]);
  });

  test('rows are as wide as the widest', () => {
    expect(toExcel(answer([1], [1, 2, 3]), false)).toEqual([
      [1, '', ''],
      [1, 2, 3],
    ]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])(
    '%d is a bug of ours and shows as an error, never as 0',
    (value) => {
      expect(() => toExcel(answer([1, value]), false)).toThrow('no real number');
      expect(() => excelValue({ day: value as never }, true)).toThrow('no real number');
    },
  );

  test('a day is a number, or a number with a format', () => {
    expect(dayValue(day('2026-11-22'), false)).toBe(46348);
    expect(dayValue(day('2026-11-22'), true)).toEqual({
      type: 'Double',
      basicValue: 46348,
      numberFormat: 'dd-mm-yyyy',
    });
  });

  test('rows that are fit to be shown are not copied', () => {
    const row = [1, 'a', true];
    expect(toExcel(answer(row), false)[0]).toBe(row);
  });

  test.each([
    ['value', '#VALUE!'],
    ['not-available', '#N/A'],
  ] as const)('%s is %s with the message', (error, code) => {
    expect(() => toExcel({ ok: false, error, message: 'daarom' }, false)).toThrow(
      expect.objectContaining({ code, message: 'daarom' }),
    );
  });
});
