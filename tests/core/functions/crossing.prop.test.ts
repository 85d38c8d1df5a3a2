/** Laws that every crossing keeps, and what follows from it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoldenRange } from '../../golden-runner';
import { inserted, isoDay, korPeriods, writtenAmount, writtenDay } from '../../oracle/arbitrary-ledgers';
import { askCell, askCore } from '../../oracle/ask-core';

type Sale = { readonly iso: string; readonly cents: number };

const inYear = fc
  .integer({ min: 0, max: 364 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const sale = fc.record({ iso: inYear, cents: fc.integer({ min: 1, max: 700_000 }) });
const credit = fc.record({ iso: inYear, cents: fc.integer({ min: -300_000, max: 0 }) });
const rowsOfYear = fc.array(fc.oneof(sale, sale, sale, credit), { maxLength: 30 });
const rowsOfYears = fc.array(fc.record({ iso: isoDay, cents: fc.integer({ min: -300_000, max: 900_000 }) }), {
  maxLength: 60,
});

const columnsOf = (rows: readonly Sale[]): [GoldenRange, GoldenRange] => [
  rows.map(({ iso }) => [writtenDay(iso, 9)]),
  rows.map(({ cents }) => [writtenAmount(cents, 9)]),
];

/** The serial of the crossing day, or infinity while nothing crossed. */
function crossingDay(rows: readonly Sale[]): number {
  const answer = askCell('CROSSING', columnsOf(rows));
  return answer === '#N/A' ? Number.POSITIVE_INFINITY : Number(answer);
}

function lines(rows: readonly Sale[], ...kor: readonly (string | null)[]) {
  const reply = askCore('CROSSINGS', [...columnsOf(rows), null, ...kor]);
  return reply.kind === 'error' ? [] : reply.rows;
}

describe('a crossing', () => {
  it('does not depend on the order of the rows, as long as no two share a day', () => {
    const distinct = fc.uniqueArray(sale, { selector: ({ iso }) => iso, maxLength: 30 });
    const twice = distinct.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(twice, ([rows, shuffled]) => {
        const [one, again] = [lines(rows), lines(shuffled)];
        const withoutRow = (all: typeof one) => all.map((line) => line.filter((_, column) => column !== 2));
        expect(withoutRow(again)).toEqual(withoutRow(one));
        const place = Number(one[0]?.[2] ?? 0);
        expect(shuffled[Number(again[0]?.[2] ?? 0) - 1]).toEqual(rows[place - 1]);
      }),
    );
  });

  it('never comes later when a sale is added', () => {
    fc.assert(
      fc.property(rowsOfYear, sale, fc.nat(), (rows, more, at) => {
        const added = inserted(rows, at, more);
        expect(crossingDay(added)).toBeLessThanOrEqual(crossingDay(rows));
      }),
    );
  });

  it('never comes earlier when a credit is added', () => {
    fc.assert(
      fc.property(rowsOfYear, credit, fc.nat(), (rows, less, at) => {
        const added = inserted(rows, at, less);
        expect(crossingDay(added)).toBeGreaterThanOrEqual(crossingDay(rows));
      }),
    );
  });

  it('is not touched by a sale whose credit stands before it on the same day', () => {
    fc.assert(
      fc.property(rowsOfYear, sale, fc.nat(), (rows, one, at) => {
        const pair = [{ ...one, cents: -one.cents }, one];
        expect(crossingDay(inserted(rows, at, ...pair))).toBe(crossingDay(rows));
      }),
    );
  });

  it('is not touched by credits after it', () => {
    fc.assert(
      fc.property(rowsOfYear, credit, (rows, less) => {
        const crossed = crossingDay(rows);
        const later = [...rows, { ...less, iso: '2026-12-31' }];
        if (Number.isFinite(crossed)) expect(crossingDay(later)).toBe(crossed);
      }),
    );
  });

  it('keeps its day when a sale is split in two', () => {
    fc.assert(
      fc.property(rowsOfYear, sale, fc.nat(), fc.nat(), (rows, one, part, at) => {
        const first = 1 + (part % one.cents);
        const split = [
          { ...one, cents: first },
          { ...one, cents: one.cents - first },
        ];
        expect(crossingDay(inserted(rows, at, ...split))).toBe(crossingDay(inserted(rows, at, one)));
      }),
    );
  });

  it('is the row that RUNNING shows first above the threshold', () => {
    fc.assert(
      fc.property(rowsOfYear, (rows) => {
        const [line] = lines(rows);
        const running = askCore('RUNNING', columnsOf(rows));
        if (line === undefined || running.kind === 'error') return;
        const [, , row = 0, amount = 0, after = 0] = line.map(Number);
        expect(running.rows[row - 1]).toEqual([after]);
        expect(after).toBeGreaterThan(20_000);
        expect(Math.round((after - amount) * 100)).toBeLessThanOrEqual(2_000_000);
      }),
    );
  });
});

describe('the lines of crossings', () => {
  it('come one a year, in order, and never close the KOR for shorter than the one before', () => {
    fc.assert(
      fc.property(rowsOfYears, korPeriods, (rows, kor) => {
        const all = lines(rows, ...(kor as [string | null, string | null])).map((line) => line.map(Number));
        const years = all.map(([year = 0]) => year);
        expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
        all.forEach(([, day = 0, , , , until = 0, open = 0], at) => {
          expect(open).toBe(until + 1);
          expect(until).toBeGreaterThanOrEqual(day);
          expect(until).toBeGreaterThanOrEqual(Number(all[at - 1]?.[5] ?? 0));
        });
      }),
    );
  });

  it('are the days that CROSSING answers at the end of each year', () => {
    fc.assert(
      fc.property(rowsOfYears, (rows) => {
        for (const [year = '', day = ''] of lines(rows)) {
          expect(askCell('CROSSING', [...columnsOf(rows), null, year])).toBe(day);
          expect(askCell('STATUS', [...columnsOf(rows), null, year])).toBe('overschreden');
        }
      }),
    );
  });
});

describe('btw due', () => {
  const due = (rows: readonly Sale[]) => Number(askCell('VATDUE', columnsOf(rows)));

  it('is nothing as long as nothing crossed', () => {
    fc.assert(
      fc.property(rowsOfYears, (rows) => {
        if (lines(rows).length === 0) expect(due(rows)).toBe(0);
      }),
    );
  });

  it('is taken back by a credit of the same amount', () => {
    fc.assert(
      fc.property(rowsOfYear, fc.integer({ min: 1, max: 900_000 }), (rows, cents) => {
        const crossed = [...rows, { iso: '2026-12-30', cents: 5_000_000 }];
        const pair = [cents, -cents].map((amount) => ({ iso: '2026-12-31', cents: amount }));
        expect(due([...crossed, ...pair])).toBe(due(crossed));
      }),
    );
  });

  it('does not depend on the order of rows on different days', () => {
    const distinct = fc.uniqueArray(sale, { selector: ({ iso }) => iso, maxLength: 30 });
    const twice = distinct.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(twice, ([rows, shuffled]) => {
        expect(due(shuffled)).toBe(due(rows));
      }),
    );
  });
});
