/** Btw on the crossing supply and on every taxable supply after it, as long as the KOR is closed (art. 25a lid 9). */
import { describe, expect, test } from 'vitest';
import type { SupplyKind } from '../../../core/ledger/supply-kind';
import { closuresOf } from '../../../core/scheme/closures';
import { type MarginRow, type VatMode, vatDue } from '../../../core/scheme/vat-due';
import { countedAmounts } from '../../../core/turnover/counted';
import { crossingDays, crossingSupplies } from '../../../core/turnover/crossing';
import { sumByDay } from '../../../core/turnover/day-sums';
import { eurosOf } from '../../../core/values/cents';
import { day } from '../../../core/values/day';
import { ledgerOf, type Row } from '../rows';

type Call = { mode?: VatMode; rates?: readonly (number | null)[]; from?: string; to?: string };

function dueOn(rows: readonly Row[], { mode = 'included', rates = [], from, to }: Call = {}): number | MarginRow {
  const ledger = ledgerOf(...rows);
  const counted = countedAmounts(ledger);
  const crossings = crossingSupplies(ledger, counted, crossingDays(sumByDay(ledger, counted)));
  const kor = { from: from === undefined ? null : day(from), to: to === undefined ? null : day(to) };
  const due = vatDue({ ledger, counted, closures: closuresOf(crossings, kor), rates, mode });
  return due.ok ? eurosOf(due.value) : due.error;
}

/** Crosses on 1 March 2026 without any btw of its own: the rows behind it stand alone. */
const CROSSED: Row = ['2026-03-01', 20_000.01, 'reverse-charge'];

describe('the crossing supply', () => {
  const rows: Row[] = [
    ['2025-11-03', 19_950],
    ['2025-11-04', 600],
  ];
  // 600 × 21/121 = 104,132… and 600 × 21/100
  test('is taxed in full: btw included', () => expect(dueOn(rows)).toBe(104.13));
  test('is taxed in full: btw on top', () => expect(dueOn(rows, { mode: 'on-top' })).toBe(126));

  test('exactly the threshold makes nothing due, one cent more does', () => {
    expect(dueOn([['2026-03-01', 20_000]], { mode: 'on-top' })).toBe(0);
    // 20.000,01 × 21 % = 4200,0021
    expect(dueOn([['2026-03-01', 20_000.01]], { mode: 'on-top' })).toBe(4200);
  });

  test('a ledger that never crosses makes nothing due', () => {
    expect(dueOn([])).toBe(0);
    expect(dueOn([['2026-03-01', 500]])).toBe(0);
  });
});

describe('before and after it', () => {
  test('earlier supplies stay exempt, later ones of the same day are taxed', () => {
    // Rows 2 and 3 of the day: 121 × 21/121 each.
    expect(
      dueOn([
        ['2026-03-01', 20_000],
        ['2026-03-01', 121],
        ['2026-03-01', 121],
      ]),
    ).toBe(42);
  });

  test('days decide, not the order of the rows', () => {
    expect(
      dueOn([
        ['2026-03-03', 242],
        ['2026-03-02', 121],
        ['2026-03-01', 20_000],
      ]),
    ).toBe(63);
  });

  test('every supply after it is taxed, also when a credit took the year back', () => {
    expect(
      dueOn([
        ['2026-03-01', 20_000],
        ['2026-03-02', 121],
        ['2026-03-03', -12_100],
        ['2026-03-04', 121],
      ]),
    ).toBe(21 - 2100 + 21);
  });

  test('a credit before it reduces nothing, after it the btw of its amount', () => {
    expect(dueOn([['2026-02-01', -121], CROSSED, ['2026-02-02', 121]])).toBe(0);
    expect(dueOn([CROSSED, ['2026-03-02', 1210], ['2026-03-03', -121]])).toBe(189);
  });

  test('a credit cancels its sale to the cent', () => {
    expect(dueOn([CROSSED, ['2026-03-02', 0.03], ['2026-03-03', -0.03]])).toBe(0);
  });

  test('each row is rounded by itself', () => {
    // 10,5 cents of btw each, on top: 0,11 + 0,11 and not 0,21.
    expect(dueOn([CROSSED, ['2026-03-02', 0.5], ['2026-03-02', 0.5]], { mode: 'on-top' })).toBe(0.22);
  });
});

describe('what each kind adds in a closed period', () => {
  test.each<[SupplyKind, number, number]>([
    ['standard', 21, 25.41],
    ['reduced', 9.99, 10.89],
    ['zero', 0, 0],
    ['kor', 21, 25.41],
    ['export', 0, 0],
    ['eu-goods', 0, 0],
    ['reverse-charge', 0, 0],
    ['eu-distance-sale', 21, 25.41],
    ['exempt-counted', 0, 0],
    ['exempt', 0, 0],
    ['foreign-service', 0, 0],
    ['oss', 0, 0],
    ['business-asset', 21, 25.41],
    ['private-use', 0, 0],
    ['not-turnover', 0, 0],
  ])('%s of 121,00: %d included, %d on top', (kind, included, onTop) => {
    const rows: Row[] = [CROSSED, ['2026-03-02', 121, kind]];
    expect(dueOn(rows)).toBe(included);
    expect(dueOn(rows, { mode: 'on-top' })).toBe(onTop);
  });

  test('a used movable asset counts for nothing and is taxed all the same', () => {
    expect(
      dueOn([
        ['2026-03-01', 20_000],
        ['2026-03-02', 121, 'business-asset'],
      ]),
    ).toBe(0);
    expect(dueOn([CROSSED, ['2026-03-02', 121, 'business-asset']])).toBe(21);
  });

  test('a distance sale beyond its own threshold is taxed elsewhere, art. 6k', () => {
    const sale = (on: string, euros: number): Row => [on, euros, 'eu-distance-sale'];
    expect(dueOn([CROSSED, sale('2026-03-02', 10_000)], { mode: 'on-top' })).toBe(2100);
    expect(dueOn([CROSSED, sale('2026-03-02', 10_000), sale('2026-03-03', 0.01)], { mode: 'on-top' })).toBe(2100);
    expect(dueOn([CROSSED, sale('2026-03-02', 10_000.01)], { mode: 'on-top' })).toBe(0);
  });
});

describe('a margin row needs its purchase price', () => {
  test('in a closed period there is no answer, and the first such row is named', () => {
    const rows: Row[] = [CROSSED, ['2026-03-02', 121], ['2026-03-03', 500, 'margin'], ['2026-03-04', 500, 'margin']];
    expect(dueOn(rows)).toEqual({ code: 'margin-row', index: 2 });
    expect(dueOn(rows, { rates: [null, null, 21, 21] })).toEqual({ code: 'margin-row', index: 2 });
  });

  test('also when it is the crossing supply itself', () => {
    expect(dueOn([['2026-03-01', 20_000.01, 'margin']])).toEqual({ code: 'margin-row', index: 0 });
  });

  test('before the crossing it makes no difference', () => {
    expect(
      dueOn([
        ['2026-02-01', 500, 'margin'],
        ['2026-03-01', 19_500],
        ['2026-03-02', 121],
      ]),
    ).toBe(21);
  });
});

describe('the rates cell of a row', () => {
  test.each<[SupplyKind, number | null, number]>([
    ['standard', null, 21],
    ['standard', 9, 9.99],
    ['standard', 0, 0],
    ['kor', 9, 9.99],
    ['reduced', 21, 21],
    ['reduced', null, 9.99],
    ['zero', 21, 21],
    ['business-asset', 9, 9.99],
  ])('%s with %s goes before the treatment', (kind, rate, due) =>
    expect(dueOn([CROSSED, ['2026-03-02', 121, kind]], { rates: [null, rate] })).toBe(due),
  );

  test.each<SupplyKind>([
    'reverse-charge',
    'exempt',
    'exempt-counted',
    'foreign-service',
    'oss',
    'private-use',
    'not-turnover',
  ])('makes no %s row taxable', (kind) =>
    expect(dueOn([CROSSED, ['2026-03-02', 121, kind]], { rates: [null, 21] })).toBe(0),
  );
});

describe('as long as the KOR is closed', () => {
  test('since 2025 to the end of the next year, art. 25a lid 9', () => {
    expect(
      dueOn([
        ['2025-11-04', 20_000.01, 'export'],
        ['2026-12-31', 121],
        ['2027-01-01', 121],
      ]),
    ).toBe(21);
  });

  test('until 2024 three years to the day, art. 25 lid 8 (2020)', () => {
    expect(
      dueOn([
        ['2024-11-04', 20_000.01, 'export'],
        ['2027-11-03', 121],
        ['2027-11-04', 121],
      ]),
    ).toBe(21);
  });

  test('a crossing while it is closed lengthens it', () => {
    const rows: Row[] = [
      ['2024-11-04', 20_000.01, 'export'],
      ['2026-05-01', 20_000.01, 'export'],
      ['2027-12-31', 121],
      ['2028-01-01', 121],
    ];
    expect(dueOn(rows)).toBe(21);
  });

  test('several closed periods add up, and what lies between them is exempt', () => {
    const rows: Row[] = [
      ['2025-11-04', 20_000],
      ['2025-11-05', 121],
      ['2026-06-01', 121],
      ['2027-02-01', 20_000],
      ['2027-03-01', 242],
      ['2028-12-31', 121],
      ['2029-01-01', 121],
    ];
    // 21 + 21 and 42 + 21
    expect(dueOn(rows)).toBe(105);
  });
});

describe('a crossing outside the user’s KOR makes nothing due', () => {
  const rows: Row[] = [
    ['2026-03-01', 20_000],
    ['2026-03-02', 121],
    ['2026-03-03', 121],
  ];
  test('a day before it began', () => expect(dueOn(rows, { from: '2026-03-03' })).toBe(0));
  test('on its first day it does', () => expect(dueOn(rows, { from: '2026-03-02' })).toBe(42));
  test('a day after it ended', () => expect(dueOn(rows, { to: '2026-03-01' })).toBe(0));
  test('on its last day it does, and what follows is due too', () =>
    expect(dueOn(rows, { to: '2026-03-02' })).toBe(42));
});
