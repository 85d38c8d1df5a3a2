/** Omzet van het kalenderjaar, on a day and row by row (art. 25 lid 1). */
import { describe, expect, test } from 'vitest';
import { SKIPPED } from '../../../core/ledger/ledger';
import { countedAmounts } from '../../../core/turnover/counted';
import { sumByDay } from '../../../core/turnover/day-sums';
import { runningTurnover, yearToDate } from '../../../core/turnover/year-to-date';
import { type Cents, eurosOf } from '../../../core/values/cents';
import { day } from '../../../core/values/day';
import { ledgerOf, type Row } from '../rows';

function runningOf(...rows: readonly Row[]): (number | null)[] {
  const ledger = ledgerOf(...rows);
  const counted = countedAmounts(ledger);
  const running = Array.from(runningTurnover(ledger, counted, sumByDay(ledger, counted)));
  return running.map((sum) => (Number.isNaN(sum) ? null : eurosOf(sum as Cents)));
}

describe('the turnover of the calendar year up to a day', () => {
  const ledger = ledgerOf(
    ['2025-12-31', 7],
    ['2026-01-01', 1],
    ['2026-06-30', 10],
    ['2026-12-31', 100],
    ['2027-01-01', 5],
  );
  const sums = sumByDay(ledger, countedAmounts(ledger));

  test.each([
    ['2025-12-30', 0],
    ['2025-12-31', 7],
    ['2026-01-01', 1],
    ['2026-06-29', 1],
    ['2026-06-30', 11],
    ['2026-12-30', 11],
    ['2026-12-31', 111],
    ['2027-01-01', 5],
    ['2024-12-31', 0],
    ['2028-06-01', 0],
  ])('on %s it is %d', (on, euros) => expect(eurosOf(yearToDate(sums, day(on)))).toBe(euros));
});

describe('row by row', () => {
  test('each row has the sum up to and including itself, and a new year begins anew', () => {
    expect(runningOf(['2025-12-30', 5], ['2025-12-31', 6], ['2026-01-01', 7], ['2026-01-02', 8])).toEqual([
      5, 11, 7, 15,
    ]);
  });

  test('an unsorted ledger reports day order at the row of each supply', () => {
    expect(runningOf(['2026-03-01', 100], ['2026-01-01', 1], ['2026-02-01', 10])).toEqual([111, 1, 11]);
  });

  test('within a day the order of the ledger holds, wherever its rows stand', () => {
    expect(runningOf(['2026-03-01', 100], ['2026-01-01', 1], ['2026-03-01', 1000], ['2026-03-01', -50])).toEqual([
      101, 1, 1101, 1051,
    ]);
  });

  test('years in any order, with an empty year between', () => {
    expect(runningOf(['2028-02-29', 3], ['2026-12-31', 1], ['2028-01-01', 2])).toEqual([5, 1, 2]);
  });

  test('a row that does not count shows the unchanged sum', () => {
    expect(runningOf(['2026-01-01', 5], ['2026-01-02', 90, 'exempt'], ['2026-01-03', 6])).toEqual([5, 5, 11]);
  });

  test('a row that holds no supply has no sum', () => {
    const ledger = ledgerOf(['2026-01-01', 5], ['2026-01-02', 6], ['2026-01-03', 7]);
    ledger.days.set([SKIPPED], 1);
    const counted = countedAmounts(ledger);
    expect(Array.from(runningTurnover(ledger, counted, sumByDay(ledger, counted)))).toEqual([500, Number.NaN, 1200]);
  });

  test('an empty ledger has no rows', () => {
    expect(runningOf()).toEqual([]);
  });
});
