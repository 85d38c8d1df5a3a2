/** How long the KOR stays closed (art. 25 leden 7 and 8 until 2024, art. 25a leden 7 and 9 since). */
import { describe, expect, test } from 'vitest';
import { dayBefore, joinableFrom, openAgainFrom } from '../../../core/scheme/waiting-period';
import { day, isoOf } from '../../../core/values/day';

describe('after the KOR ended', () => {
  test.each([
    ['2020-01-01', '2023-01-01', 'three years from the first day of the KOR'],
    ['2021-07-01', '2024-07-01', 'a notice in the middle of 2021: three years to the day'],
    ['2024-02-29', '2027-03-01', '29 February: the year has none'],
    ['2024-11-04', '2027-11-04', 'a crossing under the old rule'],
    ['2024-12-31', '2027-12-31', 'its last day'],
    ['2025-01-01', '2027-01-01', 'the first day of the new rule'],
    ['2025-11-04', '2027-01-01', 'rest of the year and the next'],
    ['2025-12-31', '2027-01-01', 'the last day of that year'],
    ['2026-10-01', '2028-01-01', 'a notice per 1 October 2026'],
    ['2027-01-01', '2029-01-01', 'a notice per 1 January: that year and the next'],
  ])('on %s it is open again on %s: %s', (ended, open) => {
    expect(openAgainFrom(day(ended))).toEqual({ ok: true, value: day(open) });
  });

  test('before the KOR there is no rule', () => {
    expect(openAgainFrom(day('2019-12-31'))).toEqual({ ok: false, error: 'rule-not-in-force' });
  });
});

describe('after a crossing outside the KOR only joining is barred (art. 25a lid 9, third sentence)', () => {
  test.each([
    ['2024-01-01', '2025-01-01'],
    ['2024-12-31', '2025-01-01'],
    ['2025-01-01', '2027-01-01'],
    ['2026-12-31', '2028-01-01'],
  ])('on %s, until %s', (crossing, joinable) => expect(isoOf(joinableFrom(day(crossing)))).toBe(joinable));
});

test('closed until the day before it is open again', () => {
  expect(isoOf(dayBefore(day('2027-01-01')))).toBe('2026-12-31');
  expect(isoOf(dayBefore(day('2027-03-01')))).toBe('2027-02-28');
});
