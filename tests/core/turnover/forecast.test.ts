/** The expected turnover of the calendar year: last year's season, or an even pace. */
import { describe, expect, test } from 'vitest';
import { countedAmounts } from '../../../core/turnover/counted';
import { type DaySums, sumByDay } from '../../../core/turnover/day-sums';
import { expectationOn, expectedCrossingDay, expectedTurnover } from '../../../core/turnover/forecast';
import { eurosOf } from '../../../core/values/cents';
import { day, isoOf } from '../../../core/values/day';
import { inCents, ledgerOf, type Row } from '../rows';

function sumsOf(...rows: readonly Row[]): DaySums {
  const ledger = ledgerOf(...rows);
  return sumByDay(ledger, countedAmounts(ledger));
}

function expectedOn(on: string, ...rows: readonly Row[]): number | null {
  const expectation = expectationOn(sumsOf(...rows), day(on));
  return expectation === null ? null : eurosOf(expectedTurnover(expectation));
}

function crossingExpectedOn(on: string, ...rows: readonly Row[]): string | null {
  const expectation = expectationOn(sumsOf(...rows), day(on));
  const found = expectation && expectedCrossingDay(expectation, day(on), inCents(20_000));
  return found === null ? null : isoOf(found);
}

describe('there is no forecast before 21 January', () => {
  test('20 January has none', () => expect(expectedOn('2026-01-20', ['2026-01-01', 2100])).toBeNull());
  // 2100 × 365 ÷ 21
  test('21 January has one', () => expect(expectedOn('2026-01-21', ['2026-01-01', 2100])).toBe(36_500));
});

describe('an even pace: the sum × days in the year ÷ day of the year', () => {
  // 2100 × 366 ÷ 21
  test('in a leap year', () => expect(expectedOn('2028-01-21', ['2028-01-01', 2100])).toBe(36_600));
  test('on the last day it is the sum itself', () =>
    expect(expectedOn('2026-12-31', ['2026-01-01', 123.45])).toBe(123.45));
  // 100 × 365 ÷ 21 = 1738,0952…
  test('is rounded to cents', () => expect(expectedOn('2026-01-21', ['2026-01-01', 100])).toBe(1738.1));
  // 0,01 × 365 ÷ 146 = 0,025: 26 May is day 146
  test('half a cent goes away from zero', () => {
    expect(expectedOn('2026-05-26', ['2026-01-01', 0.01])).toBe(0.03);
    expect(expectedOn('2026-05-26', ['2026-01-01', -0.01])).toBe(-0.03);
  });
  test('nothing sold expects nothing', () => expect(expectedOn('2026-06-30')).toBe(0));
  test('supplies after the day are left out', () =>
    expect(expectedOn('2026-01-21', ['2026-01-21', 2100], ['2026-01-22', 9999])).toBe(36_500));
});

describe('the season of last year', () => {
  // A quarter of last year fell on or before 30 June: 6000 ÷ 0,25
  test('is followed', () => {
    const rows: Row[] = [
      ['2025-06-30', 5000],
      ['2025-07-01', 15_000],
      ['2026-06-30', 6000],
    ];
    expect(expectedOn('2026-06-30', ...rows)).toBe(24_000);
    // On 29 June nothing of last year had fallen yet: 0 % is below 5 %, and this year has no turnover yet either.
    expect(expectedOn('2026-06-29', ...rows)).toBe(0);
  });

  // Day 60: at exactly 5 % 600 ÷ 0,05; below it 600 × 365 ÷ 60
  test('is followed when exactly 5 % of it has passed', () =>
    expect(expectedOn('2026-03-01', ['2025-03-01', 1000], ['2025-12-31', 19_000], ['2026-03-01', 600])).toBe(12_000));
  test('is not followed one cent below 5 %', () =>
    expect(expectedOn('2026-03-01', ['2025-03-01', 999.99], ['2025-12-31', 19_000.01], ['2026-03-01', 600])).toBe(
      3650,
    ));

  test.each<[string, Row[]]>([
    ['without turnover', []],
    [
      'of sales and credits that cancel',
      [
        ['2025-03-01', 1000],
        ['2025-04-01', -1000],
      ],
    ],
    ['of credits alone', [['2025-03-01', -1000]]],
    ['of credits that are still to come', [['2025-06-01', -1000]]],
    ['of turnover that does not count', [['2025-03-01', 1000, 'exempt']]],
    ['of the year before last', [['2024-03-01', 1000]]],
  ])('a last year %s gives an even pace', (_, lastYear) =>
    expect(expectedOn('2026-03-01', ...lastYear, ['2026-03-01', 600])).toBe(3650),
  );

  test('29 February reads as 28', () => {
    const rows: Row[] = [
      ['2027-02-28', 1000],
      ['2027-03-01', 9000],
      ['2028-02-01', 500],
    ];
    // 500 ÷ 10 %, and from 1 March 500 ÷ 100 %
    expect(expectedOn('2028-02-28', ...rows)).toBe(5000);
    expect(expectedOn('2028-02-29', ...rows)).toBe(5000);
    expect(expectedOn('2028-03-01', ...rows)).toBe(500);
  });

  test('a 29 February of last year has passed on 1 March', () => {
    const rows: Row[] = [
      ['2024-02-28', 5000],
      ['2024-02-29', 5000],
      ['2025-02-01', 500],
    ];
    expect(expectedOn('2025-02-28', ...rows)).toBe(1000);
    expect(expectedOn('2025-03-01', ...rows)).toBe(500);
  });

  test('may be ahead of its own year, where credits followed', () => {
    // 125 % of last year had fallen by 1 March.
    expect(expectedOn('2026-03-01', ['2025-03-01', 10_000], ['2025-06-01', -2000], ['2026-03-01', 5000])).toBe(4000);
  });
});

describe('the day the expectation passes the threshold, art. 25a lid 9', () => {
  // 10 April is day 100 and 19 July day 200: 10.000 × 200 ÷ 100 is exactly the threshold.
  test('exactly the threshold is not above it', () =>
    expect(crossingExpectedOn('2026-04-10', ['2026-01-01', 10_000])).toBe('2026-07-20'));
  test('one cent more is', () =>
    expect(crossingExpectedOn('2026-04-10', ['2026-01-01', 10_000.01])).toBe('2026-07-19'));

  // 14 March is day 73, a fifth of the year.
  test('a year that ends exactly on the threshold has no such day', () =>
    expect(crossingExpectedOn('2026-03-14', ['2026-01-01', 4000])).toBeNull());
  test('one cent more passes it on the last day', () =>
    expect(crossingExpectedOn('2026-03-14', ['2026-01-01', 4000.01])).toBe('2026-12-31'));

  // 27 October is day 300: 16.438,36 × 365 ÷ 300 = 20.000,0046…, shown as 20.000,00.
  test('the forecast is not rounded first', () => {
    expect(expectedOn('2026-10-27', ['2026-01-01', 16_438.36])).toBe(20_000);
    expect(crossingExpectedOn('2026-10-27', ['2026-01-01', 16_438.36])).toBe('2026-12-31');
    expect(crossingExpectedOn('2026-10-27', ['2026-01-01', 16_438.35])).toBeNull();
  });

  test('follows the season of last year', () => {
    const lastYear: Row[] = [
      ['2025-03-01', 10_000],
      ['2025-10-15', 10_000],
    ];
    expect(crossingExpectedOn('2026-06-01', ...lastYear, ['2026-06-01', 10_000])).toBeNull();
    expect(crossingExpectedOn('2026-06-01', ...lastYear, ['2026-06-01', 10_000.01])).toBe('2026-10-15');
  });

  test('lies after the day itself, and in its year', () => {
    expect(crossingExpectedOn('2026-12-31', ['2026-12-31', 25_000])).toBeNull();
    expect(crossingExpectedOn('2026-06-30', ['2026-06-30', 25_000])).toBe('2026-07-01');
  });
});
