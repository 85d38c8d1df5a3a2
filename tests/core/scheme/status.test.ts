/** The position on a day, and which answer goes before which. */
import { describe, expect, test } from 'vitest';
import { closuresOf } from '../../../core/scheme/closures';
import { type KorStatus, statusOn } from '../../../core/scheme/status';
import { day, yearOf } from '../../../core/values/day';
import { inCents } from '../rows';

/** The status on a day after crossings on these days, with an alarm of 18.000. */
function statusAfter(crossings: readonly string[], on: string, yearToDate = 0, rolling12 = 0): KorStatus {
  const days = crossings.map(day).map((crossing) => ({
    year: yearOf(crossing),
    on: crossing,
    threshold: inCents(20_000),
    before: inCents(0),
  }));
  const sums = { yearToDate: inCents(yearToDate), rolling12: inCents(rolling12) };
  return statusOn(day(on), closuresOf(days, { from: null, to: null }), sums, inCents(18_000));
}

describe('exceeded in the year of the crossing, excluded after it, art. 25a lid 9', () => {
  test.each<[string, KorStatus]>([
    ['2025-11-03', 'within-limit'],
    ['2025-11-04', 'exceeded'],
    ['2025-12-31', 'exceeded'],
    ['2026-01-01', 'excluded'],
    ['2026-12-31', 'excluded'],
    ['2027-01-01', 'within-limit'],
  ])('crossed on 4 November 2025: on %s %s', (on, status) => expect(statusAfter(['2025-11-04'], on)).toBe(status));
});

describe('three years to the day after a crossing until 2024, art. 25 lid 8 (2020)', () => {
  test.each<[string, KorStatus]>([
    ['2024-12-31', 'exceeded'],
    ['2025-01-01', 'excluded'],
    ['2027-12-30', 'excluded'],
    ['2027-12-31', 'within-limit'],
  ])('crossed on 31 December 2024: on %s %s', (on, status) => expect(statusAfter(['2024-12-31'], on)).toBe(status));
});

describe('attention above the alarm, not at it', () => {
  test.each<[number, number, KorStatus]>([
    [18_000, 18_000, 'within-limit'],
    [18_000.01, 0, 'attention'],
    [0, 18_000.01, 'attention'],
    [-5, -5, 'within-limit'],
  ])('calendar year %d, twelve months %d: %s', (yearToDate, rolling12, status) =>
    expect(statusAfter([], '2026-06-30', yearToDate, rolling12)).toBe(status),
  );
});

describe('what goes before what', () => {
  test('exceeded before excluded: crossed again while closed', () => {
    expect(statusAfter(['2025-11-04', '2026-05-01'], '2026-04-30')).toBe('excluded');
    expect(statusAfter(['2025-11-04', '2026-05-01'], '2026-05-01')).toBe('exceeded');
    expect(statusAfter(['2025-11-04', '2026-05-01'], '2027-12-31')).toBe('excluded');
    expect(statusAfter(['2025-11-04', '2026-05-01'], '2028-01-01')).toBe('within-limit');
  });

  test('exceeded before attention, though a credit took the year back', () => {
    expect(statusAfter(['2026-03-01'], '2026-06-30', 500, 500)).toBe('exceeded');
    expect(statusAfter(['2026-03-01'], '2026-06-30', 25_000, 25_000)).toBe('exceeded');
  });

  test('excluded before attention', () => {
    expect(statusAfter(['2025-11-04'], '2026-06-30', 19_000, 19_000)).toBe('excluded');
    expect(statusAfter(['2025-11-04'], '2027-01-01', 0, 19_000)).toBe('attention');
  });

  test('a crossing after the day is not known yet', () => {
    expect(statusAfter(['2026-07-01'], '2026-06-30', 19_000, 19_000)).toBe('attention');
  });
});
