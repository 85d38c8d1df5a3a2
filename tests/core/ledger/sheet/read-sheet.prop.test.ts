/** Laws of the reader: no row is lost, the order of rows changes no total, and a preamble changes nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grid } from '../../../../core/ledger/cell';
import { ledgerOf } from '../../../../core/ledger/sheet/ledger-of';
import type { SheetReading } from '../../../../core/ledger/sheet/reading';
import { ROW_KINDS } from '../../../../core/ledger/sheet/row-kinds';
import { countedAmounts } from '../../../../core/turnover/counted';
import { day, isoOf } from '../../../../core/values/day';
import { read } from './read';

const START = day('2026-01-01');
const HEADER = ['Factuurnr', 'Datum', 'Klant', 'Omschrijving', 'Excl', 'Btw', 'Incl'];

const line = fc
  .record({
    on: fc.integer({ min: 0, max: 700 }),
    cents: fc.integer({ min: -500_000, max: 2_000_000 }).filter((cents) => cents !== 0),
    customer: fc.constantFrom('Jansen', 'De Vries', 'Bakker BV'),
    text: fc.constantFrom('Advies', 'Les', 'Website', 'massage (vrijgesteld?)'),
    written: fc.boolean(),
  })
  .map(({ on, cents, customer, text, written }) => {
    const iso = isoOf((START + on) as typeof START);
    const date = written ? iso.split('-').reverse().join('-') : { d: iso };
    const amount = written ? (cents / 100).toFixed(2).replace('.', ',') : cents / 100;
    return [date, customer, text, amount, 0, amount];
  });
const lines = fc
  .array(line, { minLength: 1, maxLength: 30 })
  .map((rows) => rows.map((row, index) => [`2026-${index + 1}`, ...row]));

const anything = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -100, max: 60_000 }),
  fc.constantFrom(
    'Datum',
    'Bedrag',
    'Totaal',
    'januari',
    '1-2-2026',
    '€ 10,00',
    '#N/A',
    'Klant',
    'Concept',
    'Af',
    'Debet',
  ),
  fc.constant({ d: '2026-05-01' }),
);

/** Counted cents of all rows, and those that wait for an answer. */
function totals(reading: SheetReading): [number, number] {
  const counted = countedAmounts(ledgerOf(reading)).reduce((sum, cents) => sum + cents, 0);
  const asked = reading.rows.reduce((sum, row) => sum + (row.counts === 'ask' ? (row.netCents ?? 0) : 0), 0);
  return [counted, asked];
}

describe('readSheet', () => {
  test('has an entry of a known kind for every row, in order, whatever the sheet holds', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anything, { maxLength: 8 }), { maxLength: 15 }), (grid) => {
        const { rows } = read(grid as Grid);
        expect(rows.map(({ row }) => row)).toEqual(grid.map((_, index) => index + 1));
        for (const { kind, counts, netCents, day: on } of rows) {
          expect(ROW_KINDS).toContain(kind);
          if (counts !== null) expect([typeof netCents, typeof on]).toEqual(['number', 'number']);
        }
      }),
    );
  });

  test('names every unreadable row among its problems', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anything, { minLength: 3, maxLength: 3 }), { maxLength: 12 }), (body) => {
        const { rows, problems } = read([['Datum', 'Klant', 'Bedrag'], ...body] as Grid);
        const named = new Set(problems.map(({ row }) => row));
        for (const { kind, row } of rows) if (kind === 'unreadable') expect(named).toContain(row);
      }),
    );
  });

  test('gives the same totals for any order of the rows', () => {
    fc.assert(
      fc.property(
        lines.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(totals(read([HEADER, ...shuffled]))).toEqual(totals(read([HEADER, ...rows])));
        },
      ),
    );
  });

  test('is not changed by a preamble', () => {
    const preamble = fc.array(
      fc.constantFrom(['Administratie van A. de Vries'], [], ['Overzicht', 'van de omzet'], ['Printdatum', '1-2-2027']),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(lines, preamble, (rows, above) => {
        const plain = read([HEADER, ...rows]);
        const below = read([...above, HEADER, ...rows]);
        expect(below.headerRow).toBe(above.length + 1);
        expect(totals(below)).toEqual(totals(plain));
        expect(below.columns).toEqual(plain.columns);
      }),
    );
  });

  test('is not changed by blank rows, nor by a total below', () => {
    fc.assert(
      fc.property(lines, (rows) => {
        const plain = totals(read([HEADER, ...rows]));
        const spaced = rows.flatMap((row) => [row, []]);
        const total = ['Totaal', null, null, null, 123.45, null, null];
        expect(totals(read([HEADER, ...spaced, total]))).toEqual(plain);
      }),
    );
  });

  test('gives one question for a word, however many rows hold it', () => {
    const rows = [1, 2, 3].map((number) => [number, { d: `2026-01-0${number}` }, 'A', 'zorg vrijgesteld?', 10, 0, 10]);
    rows.push([4, { d: '2026-01-04' }, 'A', 'Massage (vrijgesteld)', 10, 0, 10]);
    rows.push([5, { d: '2026-01-05' }, 'B', 'massage (vrijgesteld)', 10, 0, 10]);
    const { questions } = read([HEADER, ...rows]);
    expect(questions.map(({ code, rows: asked }) => [code, asked])).toEqual([['word', [5, 6]]]);
  });
});
