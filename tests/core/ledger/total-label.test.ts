/** Which texts in a date cell are the label of a total row. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MONTH_NAMES, monthNamed } from '../../../core/ledger/month-names';
import { isTotalLabel } from '../../../core/ledger/total-label';

const LABELS = [
  'totaal',
  'subtotaal',
  'totaal generaal',
  'eindsaldo',
  'saldo',
  'total',
  'eindtotaal',
  'subtotal',
  'grand total',
  'beginsaldo',
  'openingssaldo',
];

describe('the label of a total row', () => {
  test.each(LABELS)('%s', (label) => expect(isTotalLabel(label)).toBe(true));

  test.each([
    'Totaal:',
    'TOTAAL',
    'Sub-totaal',
    'sub totaal',
    'Eind-saldo',
    '= Totaal =',
    '** Totaal **',
    'Totaal.',
    '\u00a0Totaal\u00a0generaal ',
    'To\u00adtaal',
    'TOTAAL 2026',
    'Totaal (2026)',
    "Totaal '26",
    'Totaal ’26',
    'Totaal januari',
    'Totaal mrt.',
    'Totaal: mei 2026',
    "Totaal mei '26",
    'totaal mei 26',
    'Total March 2026',
    'Subtotaal 2026 mei',
    'Totaal Q1',
    'Totaal 2026-Q1',
    'Totaal Q1/2026',
    "Saldo K2 '26",
    'Totaal 1e kwartaal',
    'Totaal 1e kwartaal 2026',
    'Totaal kwartaal 1',
    'Totaal eerste kwartaal',
    'Grand total 2nd quarter 2026',
    'Total quarter 4',
    'Eindsaldo december',
  ])('also as %j', (text) => expect(isTotalLabel(text)).toBe(true));
});

describe('other texts with the same words are rows like any other', () => {
  test.each([
    'totaal klant Jansen',
    'saldobetaling',
    'total recall',
    'totaalpakket',
    'totalen',
    'Totaal 26',
    'Totaal 1',
    'Totaal 1826',
    'Totaal Q5',
    'Totaal 5e kwartaal',
    'Totaal mei juni',
    'Totaal meisje',
    'generaal',
    'grand totaal',
    'mei 2026',
    '2026',
    '1-5-2026',
    '1 totaal',
    'Datum',
    '',
    '-',
  ])('%j', (text) => expect(isTotalLabel(text)).toBe(false));
});

test('a label stays one with any month and year behind it, in any case', () => {
  const upper = (text: string): string => text.toUpperCase();
  const same = (text: string): string => text;
  fc.assert(
    fc.property(
      fc.constantFrom(...LABELS),
      fc.constantFrom(...MONTH_NAMES),
      fc.integer({ min: 1980, max: 2199 }),
      fc.constantFrom(upper, same),
      (label, month, year, letters) =>
        isTotalLabel(letters(`${label} ${month} ${year}`)) &&
        isTotalLabel(letters(`${label} ${month}`)) &&
        isTotalLabel(letters(`${label} ${year}`)) &&
        !isTotalLabel(letters(`${label} klant ${month}`)),
    ),
  );
});

test('any text can be asked', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isTotalLabel(text) === 'boolean'));
});

test('a month is found by its names alone', () => {
  expect(['mrt', 'may', 'oktober', 'constructor', '', 'MEI'].map(monthNamed)).toEqual([3, 5, 10, null, null, null]);
});
