/** When a notice must be in, and when it takes effect (art. 25a leden 5 and 7). */
import { describe, expect, test } from 'vitest';
import { earliestStart, noticeDeadline, type VatPeriod } from '../../../core/scheme/notice-days';
import { addDays, day, isoOf } from '../../../core/values/day';
import { goldenCases } from '../../golden-csv';

const isoOrError = (found: ReturnType<typeof noticeDeadline>): string => (found.ok ? isoOf(found.value) : found.error);

describe('the last day for a notice', () => {
  test.each(goldenCases('deadlines', 'case', 'law', 'start', 'statutory', 'safe'))('$case, $law', (golden) => {
    const start = day(golden.start);
    expect(isoOrError(noticeDeadline(start, 'statutory'))).toBe(golden.statutory);
    expect(isoOrError(noticeDeadline(start, 'safe'))).toBe(golden.safe);
  });

  test.each(['2026-01-02', '2026-03-31', '2026-12-31', '2028-02-29'])('%s begins no quarter or month', (start) =>
    expect(isoOrError(noticeDeadline(day(start), 'statutory'))).toBe('not-a-period-start'),
  );

  test('before the KOR there is none', () => {
    expect(isoOrError(noticeDeadline(day('2019-12-01'), 'statutory'))).toBe('rule-not-in-force');
    expect(isoOrError(noticeDeadline(day('2019-10-01'), 'safe'))).toBe('rule-not-in-force');
  });
});

describe('the first day the KOR can begin', () => {
  test.each(goldenCases('starts', 'case', 'law', 'received', 'period', 'start'))('$case, $law', (golden) =>
    expect(isoOrError(earliestStart(day(golden.received), golden.period as VatPeriod))).toBe(golden.start),
  );

  test('before the KOR there is none', () => {
    expect(isoOrError(earliestStart(day('2019-12-31'), 'quarter'))).toBe('rule-not-in-force');
  });
});

test.each(goldenCases('deadlines', 'case', 'start', 'statutory'))(
  'a notice on the last day for $start is in time, a day later it is not',
  ({ start, statutory }) => {
    if (statutory < '2020') return;
    expect(isoOrError(earliestStart(day(statutory), 'month'))).toBe(start);
    expect(isoOrError(earliestStart(addDays(day(statutory), 1), 'month'))).not.toBe(start);
  },
);
