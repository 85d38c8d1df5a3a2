/** Laws of arithmetic that every turnover of every ledger keeps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Argument, GoldenCell, GoldenRange } from '../../golden-runner';
import {
  asOfs,
  inserted,
  isoDay,
  type LedgerColumns,
  ledgers,
  writtenAmount,
  writtenDay,
} from '../../oracle/arbitrary-ledgers';
import { askCell, askCore } from '../../oracle/ask-core';

type Sale = { readonly iso: string; readonly cents: number };

const TOTALS = ['TURNOVER', 'ROLLING12', 'HEADROOM'] as const;
const ANSWERS = [...TOTALS, 'CROSSING', 'STATUS', 'FORECAST', 'FORECASTDATE'] as const;

const sale = fc.record({ iso: isoDay, cents: fc.integer({ min: -900_000, max: 900_000 }) });
const sales = fc.array(sale, { maxLength: 40 });
const day = isoDay.filter((iso) => iso >= '2020').map((iso) => ({ d: iso }));

const columnsOf = (rows: readonly Sale[], form = 9): [GoldenRange, GoldenRange] => [
  rows.map(({ iso }) => [writtenDay(iso, form)]),
  rows.map(({ cents }) => [writtenAmount(cents, form)]),
];

const total = (fn: (typeof TOTALS)[number], rows: readonly Sale[], asOf: Argument) =>
  askCell(fn, [...columnsOf(rows), null, asOf]);

describe('turnover', () => {
  it('does not depend on the order of the rows', () => {
    const shuffled = sales.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, day, ([rows, again], asOf) => {
        for (const fn of TOTALS) expect(total(fn, again, asOf)).toBe(total(fn, rows, asOf));
      }),
    );
  });

  it('is the same when a row is split in two', () => {
    const cents = fc.integer({ min: -900_000, max: 900_000 });
    fc.assert(
      fc.property(sales, sale, cents, fc.nat(), day, (rows, one, part, at, asOf) => {
        const whole = inserted(rows, at, one);
        const split = inserted(rows, at, { ...one, cents: part }, { ...one, cents: one.cents - part });
        for (const fn of TOTALS) expect(total(fn, split, asOf)).toBe(total(fn, whole, asOf));
      }),
    );
  });

  it('is not touched by a sale and its credit on one day', () => {
    fc.assert(
      fc.property(sales, sale, fc.nat(), fc.nat(), day, (rows, one, at, later, asOf) => {
        const credited = inserted(inserted(rows, at, one), later, { ...one, cents: -one.cents });
        for (const fn of TOTALS) expect(total(fn, credited, asOf)).toBe(total(fn, rows, asOf));
      }),
    );
  });

  it('of a year is not touched by other years', () => {
    fc.assert(
      fc.property(sales, sales, day, (rows, others, asOf) => {
        const elsewhere = others.filter(({ iso }) => iso.slice(0, 4) !== asOf.d.slice(0, 4));
        for (const fn of ['TURNOVER', 'HEADROOM'] as const) {
          expect(total(fn, [...elsewhere, ...rows], asOf)).toBe(total(fn, rows, asOf));
        }
      }),
    );
  });

  it('grows by exactly the amount of a row that counts', () => {
    fc.assert(
      fc.property(sales, sale, (rows, one) => {
        const asOf = { d: `${one.iso.slice(0, 4)}-12-31` };
        const before = Math.round(Number(total('TURNOVER', rows, asOf)) * 100);
        expect(total('TURNOVER', [one, ...rows], asOf)).toBeCloseTo((before + one.cents) / 100, 6);
      }),
    );
  });

  it('is the same for text and for numbers', () => {
    fc.assert(
      fc.property(sales, fc.nat({ max: 4 }), day, (rows, form, asOf) => {
        for (const fn of ANSWERS) {
          expect(askCore(fn, [...columnsOf(rows, form), null, asOf])).toEqual(
            askCore(fn, [...columnsOf(rows), null, asOf]),
          );
        }
      }),
    );
  });

  it('reads every day of ten years in each way it may be written', () => {
    const days = Array.from({ length: 3653 }, (_, at) =>
      new Date(Date.UTC(2019, 0, 1 + at)).toISOString().slice(0, 10),
    );
    const everyDay = days.map((iso, at) => ({ iso, cents: at + 1 }));
    const [dates, amounts] = columnsOf(everyDay);
    const running = askCore('RUNNING', [dates, amounts]);
    for (let form = 0; form < 7; form += 1) {
      expect(askCore('RUNNING', [columnsOf(everyDay, form)[0], amounts])).toEqual(running);
    }
  });

  it('reads an amount the same with a euro sign, the word euro or spaces around it', () => {
    const dressed = fc.constantFrom(
      (text: string) => `€ ${text}`,
      (text: string) => `\u00a0${text} euro`,
      (text: string) => `  ${text}\u00a0`,
    );
    const written = fc.oneof(
      fc
        .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat({ max: 3 }))
        .map(([cents, form]) => `${writtenAmount(cents, form)}`),
      fc.stringMatching(/^-?\d{1,4}([.,]\d{1,4}){0,3}$/),
    );
    const read = (text: string) => askCell('TURNOVER', [[[{ d: '2026-05-01' }]], [[text]]]);
    fc.assert(
      fc.property(written, dressed, (text, dress) => {
        if (!text.includes('€')) expect(read(dress(text))).toBe(read(text));
      }),
      { numRuns: 500 },
    );
  });

  it('is not touched by rows that do not count', () => {
    fc.assert(
      fc.property(
        sales,
        sales,
        fc.constantFrom('zorg', 'OSS', 'verkoop bedrijfsmiddel', 'inkoop'),
        day,
        (rows, more, word, asOf) => {
          const [dates, amounts] = columnsOf([...rows, ...more]);
          const treatments = [...rows.map(() => ['']), ...more.map(() => [word])];
          for (const fn of [...TOTALS, 'CROSSING'] as const) {
            expect(askCell(fn, [dates, amounts, treatments, asOf])).toBe(askCell(fn, [...columnsOf(rows), null, asOf]));
          }
        },
      ),
    );
  });
});

describe('asOf', () => {
  it('as a range gives the answers of single calls', () => {
    fc.assert(
      fc.property(ledgers(false), asOfs, (ledger, asOf) => {
        if (!Array.isArray(asOf)) return;
        for (const fn of ANSWERS) {
          const single = (asOf as GoldenRange).map((row) => row.map((cell) => singleAnswer(fn, ledger, cell)));
          expect(askCore(fn, argumentsOf(fn, ledger, asOf))).toEqual({ kind: 'cells', rows: single });
        }
      }),
    );
  });

  it('leaves out later rows: the answer is that of the ledger cut off there', () => {
    fc.assert(
      fc.property(sales, day, (rows, asOf) => {
        const until = rows.filter(({ iso }) => iso <= asOf.d);
        for (const fn of ANSWERS) {
          expect(askCore(fn, [...columnsOf(rows), null, asOf])).toEqual(askCore(fn, [...columnsOf(until), null, asOf]));
        }
      }),
    );
  });
});

function singleAnswer(fn: (typeof ANSWERS)[number], ledger: LedgerColumns, cell: GoldenCell) {
  if (cell === '') return '';
  const answer = askCell(fn, argumentsOf(fn, ledger, cell));
  return answer === '#N/A' ? '' : answer;
}

function argumentsOf(fn: (typeof ANSWERS)[number], ledger: LedgerColumns, asOf: Argument): Argument[] {
  const { dates, amounts, treatments, words } = ledger;
  const options = fn === 'STATUS' ? [null, null, null, null] : [];
  return [dates, amounts, treatments, asOf, ...options, words];
}
