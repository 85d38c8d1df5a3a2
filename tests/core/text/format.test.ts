/** Amounts and days as people read them. */
import { describe, expect, test } from 'vitest';
import { dayIn, eurosIn } from '../../../core/text/format';
import type { Cents } from '../../../core/values/cents';
import { day, dayInCell } from '../../../core/values/day';

test.each([
  ['2026-11-04', '4 november 2026', '4 November 2026', '04-11-2026'],
  ['2026-01-01', '1 januari 2026', '1 January 2026', '01-01-2026'],
  ['2028-02-29', '29 februari 2028', '29 February 2028', '29-02-2028'],
  ['2026-03-31', '31 maart 2026', '31 March 2026', '31-03-2026'],
  ['2026-04-30', '30 april 2026', '30 April 2026', '30-04-2026'],
  ['2026-05-05', '5 mei 2026', '5 May 2026', '05-05-2026'],
  ['2026-06-10', '10 juni 2026', '10 June 2026', '10-06-2026'],
  ['2026-07-01', '1 juli 2026', '1 July 2026', '01-07-2026'],
  ['2026-08-09', '9 augustus 2026', '9 August 2026', '09-08-2026'],
  ['2026-09-12', '12 september 2026', '12 September 2026', '12-09-2026'],
  ['2026-10-25', '25 oktober 2026', '25 October 2026', '25-10-2026'],
  ['2199-12-31', '31 december 2199', '31 December 2199', '31-12-2199'],
])('%s', (iso, nl, en, inCell) => {
  expect(dayIn('nl', day(iso))).toBe(nl);
  expect(dayIn('en', day(iso))).toBe(en);
  expect(dayInCell(day(iso))).toBe(inCell);
});

describe('an amount', () => {
  test.each([
    [2_000_000, '€ 20.000,00', '€20,000.00'],
    [0, '€ 0,00', '€0.00'],
    [1, '€ 0,01', '€0.01'],
    [99_999, '€ 999,99', '€999.99'],
    [100_000, '€ 1.000,00', '€1,000.00'],
    [-123_456, '€ -1.234,56', '-€1,234.56'],
    [-5, '€ -0,05', '-€0.05'],
    [123_456_789, '€ 1.234.567,89', '€1,234,567.89'],
    [10_000_000_000_000, '€ 100.000.000.000,00', '€100,000,000,000.00'],
  ])('of %d cents', (cents, nl, en) => {
    expect(eurosIn('nl', cents as Cents)).toBe(nl);
    expect(eurosIn('en', cents as Cents)).toBe(en);
  });
});
