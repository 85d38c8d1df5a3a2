/** Distance sales in the Union: Dutch turnover while their calendar-year total is at most € 10.000 (art. 6k). */
import { describe, expect, test } from 'vitest';
import { distanceSalesBeyondThreshold } from '../../../core/turnover/distance-sales';
import { ledgerOf, type Row } from '../rows';

/** The rows (from 1) that no longer count. */
function beyond(...rows: readonly (readonly [on: string, euros: number])[]): number[] {
  const sales = rows.map(([on, euros]): Row => [on, euros, 'eu-distance-sale']);
  return distanceSalesBeyondThreshold(ledgerOf(...sales)).map((index) => index + 1);
}

describe('within a calendar year, art. 6k lid 1', () => {
  test('exactly € 10.000 is inside', () => {
    expect(beyond(['2026-03-01', 6000], ['2026-04-01', 4000])).toEqual([]);
  });

  test('one cent more is outside: the row that passes it and every later one of that year', () => {
    expect(beyond(['2026-03-01', 6000], ['2026-04-01', 4000.01], ['2026-05-01', 1])).toEqual([2, 3]);
  });

  test('a credit that follows brings none of them back', () => {
    expect(beyond(['2026-03-01', 10_000.01], ['2026-04-01', -9000], ['2026-05-01', 1])).toEqual([1, 2, 3]);
  });

  test('a credit that came first does count', () => {
    expect(beyond(['2026-03-01', 6000], ['2026-03-02', -1], ['2026-04-01', 4001])).toEqual([]);
    expect(beyond(['2026-03-01', 6000], ['2026-03-02', -1], ['2026-04-01', 4001.01])).toEqual([3]);
  });

  test('days decide, not the order of the rows; within a day the order of the ledger', () => {
    expect(beyond(['2026-05-01', 4000.01], ['2026-03-01', 6000])).toEqual([1]);
    expect(beyond(['2026-05-01', 10_000], ['2026-05-01', 1], ['2026-05-01', 1])).toEqual([2, 3]);
  });

  test('other supplies are not in that total', () => {
    const ledger = ledgerOf(
      ['2026-03-01', 9000],
      ['2026-04-01', 10_000, 'eu-distance-sale'],
      ['2026-05-01', 9000, 'oss'],
    );
    expect(distanceSalesBeyondThreshold(ledger)).toEqual([]);
  });
});

describe('the year after, art. 6k lid 1', () => {
  test('none counts when the previous year passed it', () => {
    expect(beyond(['2025-12-31', 10_000.01], ['2026-01-01', 5], ['2026-12-31', 5])).toEqual([1, 2, 3]);
  });

  test('all count when the previous year was exactly at it', () => {
    expect(beyond(['2025-12-31', 10_000], ['2026-01-01', 5], ['2026-12-31', 5])).toEqual([]);
  });

  test('two years later they count again, when the year between stayed inside', () => {
    expect(beyond(['2025-12-31', 10_000.01], ['2026-06-01', 10_000], ['2027-01-01', 5])).toEqual([1, 2]);
    expect(beyond(['2025-12-31', 10_000.01], ['2026-06-01', 10_000.01], ['2027-01-01', 5])).toEqual([1, 2, 3]);
  });
});

describe('the threshold began on 1 July 2021', () => {
  test('the day before it every distance sale counts', () => {
    expect(beyond(['2021-06-30', 10_000.01])).toEqual([]);
    expect(beyond(['2021-07-01', 10_000.01])).toEqual([1]);
    expect(beyond(['2020-06-01', 50_000], ['2020-12-31', 50_000])).toEqual([]);
  });

  test('the first half of 2021 adds to the total of that year', () => {
    expect(beyond(['2021-06-30', 10_000], ['2021-07-01', 0.01])).toEqual([2]);
    expect(beyond(['2021-06-30', 9999.99], ['2021-07-01', 0.01])).toEqual([]);
  });

  test('a year above it before the rule began closes the second half of 2021', () => {
    expect(beyond(['2020-12-31', 10_000.01], ['2021-06-30', 5], ['2021-07-01', 5])).toEqual([3]);
    expect(beyond(['2020-12-31', 10_000], ['2021-06-30', 5], ['2021-07-01', 5])).toEqual([]);
  });
});

test('a ledger without distance sales has none beyond', () => {
  expect(beyond()).toEqual([]);
  expect(distanceSalesBeyondThreshold(ledgerOf(['2026-05-01', 50_000]))).toEqual([]);
});
