/** Overschrijding: which supply takes the calendar year above the threshold. */
import { describe, expect, test } from 'vitest';
import { countedAmounts } from '../../../core/turnover/counted';
import { type CrossingDay, crossingDays, crossingSupplies, latestCrossing } from '../../../core/turnover/crossing';
import { sumByDay } from '../../../core/turnover/day-sums';
import { eurosOf } from '../../../core/values/cents';
import { day, isoOf } from '../../../core/values/day';
import { goldenCases } from '../../golden-csv';
import { inCents, ledgerOf, type Row, rowsIn } from '../rows';

function crossingsOf(rows: readonly Row[]) {
  const ledger = ledgerOf(...rows);
  const counted = countedAmounts(ledger);
  const days = crossingDays(sumByDay(ledger, counted));
  return { days, supplies: crossingSupplies(ledger, counted, days) };
}

describe('golden table crossing', () => {
  const cases = goldenCases('crossing', 'case', 'law', 'rows', 'crossings');

  test.each(cases)('$case, $law', ({ rows, crossings }) => {
    const { days, supplies } = crossingsOf(rowsIn(rows));
    const written = supplies.map(({ on, index, amount, turnover }) => {
      const [of, after] = [eurosOf(amount).toFixed(2), eurosOf(turnover).toFixed(2)];
      return `${isoOf(on)} row ${index + 1} amount ${of} turnover ${after}`;
    });
    expect(written.join(' | ')).toBe(crossings);
    expect(days.map(({ on }) => isoOf(on))).toEqual(supplies.map(({ on }) => isoOf(on)));
  });
});

test('a crossing knows its year, the threshold and the turnover of the days before it', () => {
  const { days } = crossingsOf([
    ['2026-11-03', 19_950],
    ['2026-11-04', 600],
  ]);
  expect(days).toEqual([{ year: 2026, on: day('2026-11-04'), threshold: inCents(20_000), before: inCents(19_950) }]);
});

test('no crossings, no supplies', () => {
  expect(crossingsOf([])).toEqual({ days: [], supplies: [] });
});

describe('the latest crossing on or before a day', () => {
  const crossings: CrossingDay[] = ['2025-06-01', '2026-07-01'].map((on) => ({
    year: Number(on.slice(0, 4)),
    on: day(on),
    threshold: inCents(20_000),
    before: inCents(0),
  }));

  test.each([
    ['2025-05-31', null],
    ['2025-06-01', '2025-06-01'],
    ['2026-06-30', '2025-06-01'],
    ['2026-07-01', '2026-07-01'],
    ['2199-12-31', '2026-07-01'],
  ])('on %s it is %s', (on, expected) => {
    const found = latestCrossing(crossings, day(on));
    expect(found && isoOf(found.on)).toBe(expected);
  });
});
