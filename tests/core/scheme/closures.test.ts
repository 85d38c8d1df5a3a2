/** What each crossing did to the KOR: ended it, or only barred joining. */
import { expect, test } from 'vitest';
import { closuresOf } from '../../../core/scheme/closures';
import type { CrossingDay } from '../../../core/turnover/crossing';
import { day, isoOf, yearOf } from '../../../core/values/day';
import { goldenCases } from '../../golden-csv';
import { inCents } from '../rows';

const crossingOn = (iso: string): CrossingDay => {
  const on = day(iso);
  return { year: yearOf(on), on, threshold: inCents(20_000), before: inCents(0) };
};

const dayOrNull = (iso: string) => (iso === '' ? null : day(iso));

const cases = goldenCases('closures', 'case', 'law', 'crossings', 'kor_from', 'kor_to', 'ends', 'open_again');

test.each(cases)('$case, $law', ({ crossings, kor_from, kor_to, ends, open_again }) => {
  const days = crossings === '' ? [] : crossings.split(' | ').map(crossingOn);
  const closures = closuresOf(days, { from: dayOrNull(kor_from), to: dayOrNull(kor_to) });
  expect(closures.map((closure) => (closure.ends ? 'yes' : 'no')).join(' ')).toBe(ends);
  expect(closures.map(({ openAgain }) => isoOf(openAgain)).join(' ')).toBe(open_again);
  expect(closures.map(({ crossing }) => crossing)).toEqual(days);
});

test('a crossing on a day without a rule is a bug of ours', () => {
  expect(() => closuresOf([crossingOn('2019-06-01')], { from: null, to: null })).toThrow('waiting period');
});
