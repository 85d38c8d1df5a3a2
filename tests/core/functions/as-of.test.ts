/** The day, or the range of days, a ledger is asked about. */
import { describe, expect, test } from 'vitest';
import { day } from '../../../core/values/day';
import { cellFrom, cellsOf, columnsOf, errorFrom, onDay } from '../rows';

const [DATES, AMOUNTS] = columnsOf(['2025-05-01', 100], ['2026-06-01', 1], ['2026-05-01', 10], ['2025-12-31', 1000]);

const turnoverOn = (asOf: unknown): unknown => cellFrom('TURNOVER', DATES, AMOUNTS, null, asOf);

describe('one day', () => {
  test.each([
    ['a date cell', onDay('2026-05-31')],
    ['a serial', day('2026-05-31')],
    ['ISO text', '2026-05-31'],
    ['Dutch text', '31-5-2026'],
    ['words', '31 mei 2026'],
    ['a range of one cell', [[onDay('2026-05-31')]]],
  ])('as %s', (_, asOf) => expect(turnoverOn(asOf)).toBe(10));

  test.each([
    ['2026-04-30', 0],
    ['2026-05-01', 10],
    ['2026-05-31', 10],
    ['2026-06-01', 11],
    ['2027-01-01', 0],
    ['2024-12-31', 0],
  ])('%s: rows after it are left out', (asOf, euros) => expect(turnoverOn(asOf)).toBe(euros));

  test.each([[2025], ['2025'], [' 2025 ']])('a bare year %j is its 31 December', (year) =>
    expect(turnoverOn(year)).toBe(1100),
  );

  test('left out it is the last day in the ledger, whatever the order of its rows', () => {
    expect(turnoverOn(null)).toBe(11);
    expect(turnoverOn([['']])).toBe(11);
    expect(turnoverOn(0)).toBe(11);
  });

  test('a dated row without an amount is not that last day', () => {
    const [dates, amounts] = columnsOf(['2026-05-01', 10], ['2027-01-01', '']);
    expect(cellFrom('TURNOVER', dates, amounts)).toBe(10);
  });

  test.each([['gisteren'], [true], ['05-31-2026'], [12_345], ['29-2-2026']])('%j is wrong input', (asOf) =>
    expect(errorFrom('TURNOVER', DATES, AMOUNTS, null, asOf)).toMatch(/^value: "/),
  );
});

describe('a range of days', () => {
  test('gives an answer of its own shape', () => {
    expect(cellsOf('TURNOVER', DATES, AMOUNTS, null, [['2026-05-01'], ['2026-06-01']])).toEqual([[10], [11]]);
    expect(cellsOf('TURNOVER', DATES, AMOUNTS, null, [['2026-05-01', '2026-06-01']])).toEqual([[10, 11]]);
    expect(
      cellsOf('TURNOVER', DATES, AMOUNTS, null, [
        [2025, onDay('2026-05-01')],
        [day('2026-06-01'), '2024'],
      ]),
    ).toEqual([
      [1100, 10],
      [11, 0],
    ]);
  });

  test.each([[''], [null], [undefined], [0], [' ']])('a blank %j gives a blank', (blank) =>
    expect(cellsOf('TURNOVER', DATES, AMOUNTS, null, [[2025], [blank], [2026]])).toEqual([[1100], [''], [11]]),
  );

  test('a day without an answer gives a blank', () => {
    const [dates, amounts] = columnsOf(['2026-03-01', 20_000.01]);
    const days = [['2026-02-28'], ['2026-03-01'], ['2026-12-31']];
    expect(cellsOf('CROSSING', dates, amounts, null, days)).toEqual([[''], ['2026-03-01'], ['2026-03-01']]);
    expect(cellsOf('FORECAST', DATES, AMOUNTS, null, [['2026-01-20'], ['2026-01-21']])).toEqual([[''], [0]]);
    expect(cellsOf('HEADROOM', DATES, AMOUNTS, null, [[2019], [2020]])).toEqual([[''], [20_000]]);
    expect(cellsOf('STATUS', DATES, AMOUNTS, null, [['2019-12-31', '2020-01-01']])).toEqual([['', 'binnen grens']]);
  });

  test('which alone would have been no answer', () => {
    expect(errorFrom('CROSSING', DATES, AMOUNTS, null, '2026-02-28')).toMatch(/^not-available: /);
    expect(errorFrom('CROSSING', DATES, AMOUNTS, null, [['2026-02-28']])).toMatch(/^not-available: /);
  });

  test('a cell that is no day is wrong input for all, and is named', () => {
    const days = [
      ['2026-05-01', '2026-06-01'],
      ['2026-05-01', 'gisteren'],
    ];
    expect(errorFrom('TURNOVER', DATES, AMOUNTS, null, days)).toContain(
      'value: "gisteren" (rij 2, kolom 2 van peildatum)',
    );
  });

  test.each(['TURNOVER', 'ROLLING12', 'HEADROOM', 'STATUS'] as const)(
    '%s answers each day as if it were alone',
    (id) => {
      const days = ['2025-01-01', '2025-12-31', '2026-05-01', '2026-12-31', '2030-01-01'];
      const together = cellsOf(
        id,
        DATES,
        AMOUNTS,
        null,
        days.map((on) => [on]),
      );
      expect(together.flat()).toEqual(days.map((on) => cellFrom(id, DATES, AMOUNTS, null, on)));
    },
  );
});

describe('a ledger without rows', () => {
  test('has turnover 0, the whole threshold left and no crossing', () => {
    expect(cellFrom('TURNOVER', [['']], [['']])).toBe(0);
    expect(cellFrom('ROLLING12', [['']], [['']])).toBe(0);
    expect(cellFrom('HEADROOM', [['']], [['']])).toBe(20_000);
    expect(cellFrom('STATUS', [['']], [['']])).toBe('binnen grens');
    expect(errorFrom('CROSSING', [['']], [['']])).toMatch(/^not-available: /);
    expect(errorFrom('FORECAST', [['']], [['']])).toMatch(/^not-available: /);
    expect(errorFrom('FORECASTDATE', [['']], [['']])).toMatch(/^not-available: /);
  });

  test('on a day too', () => {
    expect(cellsOf('TURNOVER', [['']], [['']], null, [[2026], ['']])).toEqual([[0], ['']]);
    expect(cellFrom('FORECAST', [['']], [['']], null, 2026)).toBe(0);
  });
});
