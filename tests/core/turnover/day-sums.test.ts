/** Counted turnover by day: sums of any period, and the highest running sum within a day. */
import { describe, expect, test } from 'vitest';
import { SKIPPED, UNREADABLE } from '../../../core/ledger/ledger';
import { countedAmounts } from '../../../core/turnover/counted';
import { type DaySums, sumByDay, turnoverBetween, yearsIn } from '../../../core/turnover/day-sums';
import { eurosOf } from '../../../core/values/cents';
import { day, isoOf } from '../../../core/values/day';
import { ledgerOf, type Row } from '../rows';

function sumsOf(...rows: readonly Row[]): DaySums {
  const ledger = ledgerOf(...rows);
  return sumByDay(ledger, countedAmounts(ledger));
}

const between = (sums: DaySums, from: string, to: string): number => eurosOf(turnoverBetween(sums, day(from), day(to)));

describe('the turnover of a period', () => {
  const sums = sumsOf(
    ['2026-05-02', 10],
    ['2026-05-01', 1],
    ['2026-05-03', 100],
    ['2026-05-02', -3],
    ['2027-01-01', 5],
  );

  test.each([
    ['2026-05-01', '2026-05-03', 108],
    ['2026-05-02', '2026-05-02', 7],
    ['2026-05-01', '2026-05-02', 8],
    ['2026-05-02', '2026-05-03', 107],
    ['2026-01-01', '2026-04-30', 0],
    ['2026-05-04', '2026-12-31', 0],
    ['2026-12-31', '2027-01-01', 5],
  ])('from %s up to and including %s is %d', (from, to, euros) => expect(between(sums, from, to)).toBe(euros));

  test('outside the years of the ledger is nothing', () => {
    expect(between(sums, '1990-01-01', '2025-12-31')).toBe(0);
    expect(between(sums, '2028-01-01', '2100-01-01')).toBe(0);
    expect(between(sums, '1990-01-01', '2100-01-01')).toBe(113);
  });

  test('that ends before it begins is nothing', () => {
    expect(between(sums, '2026-05-03', '2026-05-01')).toBe(0);
  });
});

describe('the peak within a day, in the order of the ledger', () => {
  const peakOf = (...amounts: readonly number[]): number => {
    const { peak, first } = sumsOf(...amounts.map((euros): Row => ['2026-05-01', euros]));
    return peak[day('2026-05-01') - first] ?? Number.NaN;
  };

  test('a credit after the supply comes too late to lower it', () => expect(peakOf(600, -100)).toBe(60_000));
  test('a credit before the supply lowers it', () => expect(peakOf(-100, 600)).toBe(50_000));
  test('the highest sum counts, not the last', () => expect(peakOf(300, -200, 150, -50)).toBe(30_000));
  test('a day of credits alone has no peak', () => expect(peakOf(-100, -200)).toBe(0));
  test('supplies add up', () => expect(peakOf(100, 200, 300)).toBe(60_000));
});

test('whole calendar years are kept, from the first supply to the last', () => {
  const sums = sumsOf(['2026-05-01', 1], ['2024-12-31', 1]);
  expect(isoOf(sums.first)).toBe('2024-01-01');
  expect(sums.days).toBe(366 + 365 + 365);
  expect(yearsIn(sums)).toEqual([2024, 2025, 2026]);
  expect(yearsIn(sumsOf(['2026-12-31', 0]))).toEqual([2026]);
});

test('an empty ledger has no days and no turnover', () => {
  const sums = sumsOf();
  expect(sums.days).toBe(0);
  expect(yearsIn(sums)).toEqual([]);
  expect(between(sums, '1980-01-01', '2199-12-31')).toBe(0);
});

test('rows that hold no supply are in no sum', () => {
  const ledger = ledgerOf(['2026-05-01', 1], ['2026-05-02', 10], ['2026-05-03', 100]);
  ledger.days.set([SKIPPED, UNREADABLE], 1);
  expect(between(sumByDay(ledger, countedAmounts(ledger)), '2026-01-01', '2026-12-31')).toBe(1);
});
