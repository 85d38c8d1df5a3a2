/** Both hosts, as they ship, give the same cells for the same ledger. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../core/index';
import { type Argument, type GoldenCell, type Reply, serialOf } from '../golden-runner';
import { asOfs, isoDay, korPeriods, ledgers } from '../oracle/arbitrary-ledgers';
import { excelBundle, sheetsBundle } from './bundles';

const excel = excelBundle();
const sheets = sheetsBundle();

/** Sheets shows no codes, so errors are compared by their message. */
function face(reply: Reply) {
  return reply.kind === 'cells' ? reply.rows : reply.message;
}

const alike = (fn: string, args: readonly Argument[]) => expect(face(excel(fn, args))).toEqual(face(sheets(fn, args)));

describe('the twins', { timeout: 120_000 }, () => {
  it('know the same functions', () => {
    for (const { id } of CATALOGUE) {
      expect(face(excel(id, []))).toEqual(face(sheets(id, [])));
    }
  });

  it.each(['ROLLING12', 'TURNOVER', 'HEADROOM', 'CROSSING', 'FORECAST', 'FORECASTDATE'])('%s', (fn) => {
    fc.assert(
      fc.property(ledgers(true), asOfs, ({ dates, amounts, treatments, words }, asOf) => {
        alike(fn, [dates, amounts, treatments, asOf, words]);
      }),
    );
  });

  it.each(['RUNNING', 'CHECK'])('%s', (fn) => {
    fc.assert(
      fc.property(ledgers(true), ({ dates, amounts, treatments, words }) => {
        alike(fn, [dates, amounts, treatments, words]);
      }),
    );
  });

  it('CROSSINGS, STATUS and VATDUE', () => {
    const language = fc.constantFrom(null, 'en');
    fc.assert(
      fc.property(ledgers(true), asOfs, language, korPeriods, (ledger, asOf, inLanguage, kor) => {
        const { dates, amounts, treatments, rates, words } = ledger;
        alike('CROSSINGS', [dates, amounts, treatments, ...kor, words]);
        alike('STATUS', [dates, amounts, treatments, asOf, null, inLanguage, ...kor, words]);
        alike('VATDUE', [dates, amounts, treatments, rates, null, ...kor, words]);
      }),
    );
  });

  it('a ledger of one row, handed over as single cells by Sheets and as ranges of one by Excel', () => {
    fc.assert(
      fc.property(
        isoDay,
        fc.integer({ min: 1, max: 3_000_000 }),
        fc.constantFrom('', 'laag', 'zorg'),
        (iso, cents, word) => {
          for (const fn of ['TURNOVER', 'CROSSING', 'CROSSINGS', 'RUNNING', 'CHECK', 'VATDUE']) {
            alike(fn, [{ d: iso }, cents / 100, word]);
          }
        },
      ),
    );
  });

  it.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Pacific/Honolulu', 'Pacific/Kiritimati'])(
    'in a file whose zone is %s the days are the days of its cells, at any time of day',
    (zone) => {
      const there = sheetsBundle('nl', zone);
      const time = fc.constantFrom('', '', 'T00:30', 'T09:00', 'T12:30', 'T18:00', 'T23:59');
      const moments = fc.array(fc.tuple(isoDay, time), { minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(moments, (made) => {
          const dates = made.map(([iso, at]) => [{ d: iso + at }]);
          const amounts = made.map(() => [20_000.01]);
          const args = [dates, amounts, null];
          for (const fn of ['CROSSINGS', 'RUNNING', 'TURNOVER', 'STATUS']) {
            expect(face(there(fn, args))).toEqual(face(excel(fn, args)));
          }
        }),
      );
    },
  );

  it('remember nothing of an earlier call', () => {
    for (const call of [excel, sheets]) {
      const counts = (words: Argument) => face(call('COUNTS', [[['advies'], ['21%']], null, words]));
      expect(counts([['advies', 'standard']])).toEqual([[true], [true]]);
      expect(counts([['advies', 'exempt']])).toEqual([[false], [true]]);
      expect(counts(null)).toEqual([['?'], [true]]);
    }
  });

  it('speak English to an English user, and keep the Dutch words of the answers', () => {
    for (const call of [excelBundle('en-US'), sheetsBundle('en')]) {
      const wrong = call('TURNOVER', [
        [[{ d: '2026-01-01' }], ['yesterday']],
        [[1], [2]],
      ]);
      expect(wrong.kind === 'error' && wrong.message).toMatch(/^Row 2: /);
      expect(face(call('STATUS', [[[{ d: '2026-01-01' }]], [[1]]]))).toEqual([['binnen grens']]);
      expect(face(call('CHECK', [[[{ d: '2026-01-01' }]], [[1]]]))).toEqual([['in orde']]);
    }
  });

  it('whatever stands in the cells, hosts answer alike and never crash', () => {
    const cell = fc.oneof<[fc.Arbitrary<GoldenCell>, ...fc.Arbitrary<GoldenCell>[]]>(
      // A day as its serial: a date cell in a column of amounts shows as a number in Excel and as a date in Sheets.
      isoDay.map(serialOf),
      fc.constantFrom<GoldenCell>(
        null,
        '',
        0,
        true,
        false,
        { e: '#N/A' },
        'totaal',
        '1.234',
        '1-1-2026',
        'verlegd',
        '21%',
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -100_000, max: 100_000 }),
      fc.string({ maxLength: 12 }),
    );
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...CATALOGUE), (made, { id, parameters }) => {
        const column = (at: number): Argument => made.map((row) => [row[at % 3] ?? null]);
        const args = parameters.map((_, at) => column(at));
        const [one, other] = [excel(id, args), sheets(id, args)];
        expect(face(one)).toEqual(face(other));
        for (const reply of [one, other]) expect(reply.kind === 'error' && reply.crash).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});
