/** Which supplies count toward the turnover in the Netherlands (art. 25 leden 1 and 2). */
import { describe, expect, test } from 'vitest';
import { SKIPPED, UNREADABLE } from '../../../core/ledger/ledger';
import { SUPPLY_KINDS, type SupplyKind } from '../../../core/ledger/supply-kind';
import { countedAmounts } from '../../../core/turnover/counted';
import { ledgerOf } from '../rows';

const COUNTING: ReadonlySet<SupplyKind> = new Set([
  'standard',
  'reduced',
  'zero',
  'kor',
  'export',
  'eu-goods',
  'reverse-charge',
  'eu-distance-sale',
  'margin',
  'exempt-counted',
] as const);

describe.each(SUPPLY_KINDS)('a row of the kind %s', (kind) => {
  test(COUNTING.has(kind) ? 'counts' : 'does not count', () => {
    const counted = countedAmounts(ledgerOf(['2026-05-01', 100], ['2026-05-02', 50, kind], ['2026-05-03', -20, kind]));
    expect([...counted]).toEqual(COUNTING.has(kind) ? [10_000, 5_000, -2_000] : [10_000, 0, 0]);
  });
});

test('without treatments the amounts are handed on without a copy', () => {
  const ledger = ledgerOf(['2026-05-01', 100], ['2026-05-02', -50]);
  expect(countedAmounts(ledger)).toBe(ledger.cents);
});

test('rows that hold no supply count nothing', () => {
  const ledger = ledgerOf(['2026-05-01', 100, 'standard'], ['2026-05-02', 50], ['2026-05-03', 50]);
  ledger.days.set([SKIPPED, UNREADABLE], 1);
  expect([...countedAmounts(ledger)]).toEqual([10_000, 0, 0]);
});
