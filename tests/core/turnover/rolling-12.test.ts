/** The month of a day and the eleven calendar months before it. */
import { describe, expect, test } from 'vitest';
import { countedAmounts } from '../../../core/turnover/counted';
import { sumByDay } from '../../../core/turnover/day-sums';
import { rolling12 } from '../../../core/turnover/rolling-12';
import { eurosOf } from '../../../core/values/cents';
import { day } from '../../../core/values/day';
import { ledgerOf } from '../rows';

const ledger = ledgerOf(
  ['2025-09-30', 1],
  ['2025-10-01', 10],
  ['2026-01-01', 100],
  ['2026-09-15', 1000],
  ['2026-09-16', 10_000],
);
const sums = sumByDay(ledger, countedAmounts(ledger));

describe('whole calendar months at the beginning, the day itself at the end', () => {
  test.each([
    ['2026-09-14', 110],
    ['2026-09-15', 1110],
    ['2026-09-16', 11_110],
    ['2026-09-30', 11_110],
    ['2026-08-31', 111],
    ['2026-10-01', 11_100],
    ['2026-12-31', 11_100],
    ['2027-01-01', 11_000],
    ['2027-08-31', 11_000],
    ['2027-09-01', 0],
    ['2025-09-29', 0],
  ])('on %s it is %d', (on, euros) => expect(eurosOf(rolling12(sums, day(on)))).toBe(euros));
});

test('on 31 December it is the turnover of the calendar year', () => {
  const year = ledgerOf(['2025-12-31', 5], ['2026-01-01', 1], ['2026-12-31', 2], ['2027-01-01', 7]);
  expect(eurosOf(rolling12(sumByDay(year, countedAmounts(year)), day('2026-12-31')))).toBe(3);
});
