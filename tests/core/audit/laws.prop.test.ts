/** Laws of the audit: clean ledgers give no finding, and what must not matter does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, isoOf } from '../../../core/values/day';
import { audited, rowFindings, type Said, shortly } from './audit';

const SAID: Said = { korFrom: '2026-01-01', asOf: '2026-12-31' };
const HEAD = ['Factuurnr', 'Factuurdatum', 'Klant', 'Omschrijving', 'Excl', 'BTW', 'Incl', 'Factuurtekst'];
const TEXT =
  'Vrijgesteld van btw op grond van de kleineondernemersregeling (artikel 25a Wet op de omzetbelasting 1968)';

type Sale = { after: number; cents: number; customer: string; what: string };
const sale = fc.record({
  after: fc.integer({ min: 0, max: 8 }),
  cents: fc.integer({ min: 1, max: 40_000 }),
  customer: fc.constantFrom('Buro A', 'Stichting B', 'Gemeente C', 'Garage D', 'Winkel E'),
  what: fc.constantFrom('Advies', 'Ontwerp', 'Onderhoud', 'Workshop', 'Drukwerk'),
});

/** A year's register without a fault: numbers in order, days going up, the exemption on every invoice. */
function clean(sales: readonly Sale[]): unknown[][] {
  let on = day('2026-01-01') as number;
  return [
    HEAD,
    ...sales.map(({ after, cents, customer, what }, index) => {
      on += after;
      const amount = cents / 100;
      const number = `2026-${String(index + 1).padStart(3, '0')}`;
      return [number, { d: isoOf(on as never) }, customer, `${what} ${index + 1}`, amount, 0, amount, TEXT];
    }),
  ];
}

const ledgers = fc.array(sale, { minLength: 3, maxLength: 40 });

describe('a clean ledger', () => {
  it('has no finding, about a row or as a whole', () => {
    fc.assert(
      fc.property(ledgers, (sales) => {
        const { rows, whole } = audited(clean(sales), SAID);
        expect(shortly([...whole, ...rows])).toEqual([]);
      }),
    );
  });

  it('keeps having none with blank rows in between, and upside down', () => {
    fc.assert(
      fc.property(ledgers, (sales) => {
        const [head, ...rows] = clean(sales);
        const blank = HEAD.map(() => null);
        expect(rowFindings([head as unknown[], ...rows.flatMap((row) => [row, blank])], SAID)).toEqual([]);
        expect(rowFindings([head as unknown[], ...rows.reverse()], SAID)).toEqual([]);
      }),
    );
  });
});

describe('invoice numbers', () => {
  it('that count on have no gap, whatever they start with and wherever they start', () => {
    const front = fc.constantFrom('', 'F', 'F-', '2026-', '2026', '26', 'INV/2026/');
    fc.assert(
      fc.property(front, fc.integer({ min: 1, max: 30_000 }), ledgers, (prefix, start, sales) => {
        const [head, ...rows] = clean(sales);
        const numbered = rows.map(([, ...rest], index) => [
          `${prefix}${String(start + index).padStart(3, '0')}`,
          ...rest,
        ]);
        expect(rowFindings([head as unknown[], ...numbered], SAID)).toEqual([]);
      }),
    );
  });

  it('have a gap where one is taken out, in any order of the rows', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.integer(), (sales, place, seed) => {
        if (sales.length < 5) return;
        const [head, ...rows] = clean(sales);
        const at = 1 + (place % (sales.length - 2));
        const left = rows.filter((_, index) => index !== at);
        const order = left
          .map((row, index) => ({ row, by: Math.imul(index + 1, seed | 1) | 0 }))
          .sort((a, b) => a.by - b.by);
        const found = rowFindings([head as unknown[], ...order.map(({ row }) => row)], SAID);
        const next = order.findIndex(({ row }) => row === rows[at + 1]) + 2;
        expect(found).toEqual([`${next} NUMBER_GAP`]);
      }),
    );
  });
});

describe('one fault', () => {
  const faults: [string, number, unknown][] = [
    ['VAT_ON_KOR_INVOICE', 5, 0.21],
    ['KOR_TEXT_MISSING', 7, ''],
    ['ZERO_RATE_INSTEAD_OF_EXEMPT', 7, '0% btw'],
    ['LEGACY_ARTICLE_25', 7, 'KOR, artikel 25 Wet OB'],
    ['DATE_UNREADABLE', 1, '??'],
    ['AMOUNT_UNREADABLE', 4, 'pm'],
  ];

  it.each(faults)('%s is told once, at its row, with another fingerprint than the row had', (code, column, cell) => {
    fc.assert(
      fc.property(ledgers, fc.nat(), (sales, place) => {
        const grid = clean(sales);
        const at = (place % sales.length) + 1;
        const changed = grid.map((row, index) =>
          index === at ? row.map((old, k) => (k === column ? cell : old)) : row,
        );
        if (code === 'VAT_ON_KOR_INVOICE') (changed[at] as unknown[])[4] = 1;
        expect(rowFindings(changed, SAID)).toEqual([`${at + 1} ${code}`]);
      }),
      { numRuns: 25 },
    );
  });

  it('has the same fingerprint when other rows push it down, and another when its own cells change', () => {
    const row = (amount: number, text: string): unknown[] => [
      '7',
      { d: '2026-02-01' },
      'A',
      'Werk',
      amount,
      0,
      amount,
      text,
    ];
    const mark = (...rows: unknown[][]): string | undefined =>
      audited([HEAD, ...rows], SAID).rows.find(({ code }) => code === 'KOR_TEXT_MISSING')?.fingerprint;
    const other = ['6', { d: '2026-01-31' }, 'B', 'Werk', 5, 0, 5, TEXT];
    expect(mark(row(10, ''), other)).toBe(mark(other, row(10, '')));
    expect(mark(row(10, ''), other)).not.toBe(mark(row(11, ''), other));
  });
});
