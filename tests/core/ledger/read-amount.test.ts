/** Which cells of an amount column are an amount, each written form beside the twins that are refused. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../core/ledger/cell';
import { readAmount } from '../../../core/ledger/read-amount';
import { day } from '../../../core/values/day';

describe('an amount in text is read in every usual way of writing it', () => {
  test.each([
    ['1.234,56', 123456],
    ['1,234.56', 123456],
    ['1.234.567,89', 123456789],
    ['1,234,567.89', 123456789],
    ['1.234.567', 123456700],
    ['1,234,567', 123456700],
    ['2750.00', 275000],
    ['2750,00', 275000],
    ['10,5', 1050],
    ['10.5', 1050],
    ['1250', 125000],
    ['0', 0],
    ['0,00', 0],
    ['007', 700],
    [',50', 50],
    ['.5', 50],
    ['1.234,5', 123450],
    ['12345,67', 1234567],
  ])('plain: %s', (text, cents) => expect(readAmount(text)).toBe(cents));

  test.each([
    ['€ 1.250,-', 125000],
    ['1.250,--', 125000],
    ['1.250,—', 125000],
    ['1.250,–', 125000],
    ['1.250,=', 125000],
    ['1,250.-', 125000],
    ['12.-', 1200],
    ['12,-', 1200],
    ['-12,-', -1200],
    ['12,- -/-', -1200],
    ['1250,- euro', 125000],
  ])('a dash for no cents: %s', (text, cents) => expect(readAmount(text)).toBe(cents));

  test.each([
    ['1.100,00 euro', 110000],
    ['EUR 12,50', 1250],
    ['12,50 EUR', 1250],
    ['12,50eur', 1250],
    ['€295', 29500],
    ['295€', 29500],
    ['€ 3.400,00 ', 340000],
    ['€12.50 EUR', 1250],
    ['€ ,50', 50],
    ['5 euros', 500],
  ])('in euros: %s', (text, cents) => expect(readAmount(text)).toBe(cents));

  test.each([
    ['-150,00', -15000],
    ['- 150,00', -15000],
    ['1234,56-', -123456],
    ['-/- 150,00', -15000],
    ['150,00 -/-', -15000],
    ['€ -150,00', -15000],
    ['-€ 150,00', -15000],
    ['€ 150,00-', -15000],
    ['-/- € 150,00', -15000],
    ['€ -/- 150,00', -15000],
    ['\u2212150,00', -15000],
    ['–150,00', -15000],
    ['–/– 150,00', -15000],
    ['(150,00)', -15000],
    ['(€ 150,00)', -15000],
    ['€ (150,00)', -15000],
    ['( 1.250,- )', -125000],
    ['-,50', -50],
    ['+10,00', 1000],
    ['€ +10,00', 1000],
    ['-0,00', 0],
    ['-0', 0],
    ['-0,001', 0],
    ['(0)', 0],
  ])('with a sign: %s', (text, cents) => expect(readAmount(text)).toBe(cents));

  test.each([
    ['1 234,56', 123456],
    ['1\u00a0234,56', 123456],
    ['1\u202f234,56', 123456],
    ['1\u2009234\u2009567.89', 123456789],
    ["1'234.56", 123456],
    ['1’234.56', 123456],
    ['1 234', 123400],
    ["1'234'567", 123456700],
    ['€\u00a01.234,56', 123456],
    ['€\u202f1.234,56', 123456],
    ['\ufeff1.234,56', 123456],
    ['1.234,\u200b56', 123456],
    ['\u200e-\u200e150,00', -15000],
    ['\t12,50\t', 1250],
  ])('with spaces, apostrophes and invisible marks: %j', (text, cents) => expect(readAmount(text)).toBe(cents));

  test.each([
    ['12,345678', 1235],
    ['12,344999', 1234],
    ['1234.567', 123457],
    ['0,125', 13],
    ['-0,125', -13],
    ['0.005', 1],
    ['00,125', 13],
    [',125', 13],
    ['1.234,565', 123457],
    ['-1.234,565', -123457],
    ['99,995', 'amount-ambiguous'],
    ['99,9950', 10000],
  ])('more than two decimals round half away from zero: %s', (text, found) => expect(readAmount(text)).toBe(found));
});

describe('one mark before exactly three digits could be either notation, so it is refused', () => {
  test.each([
    '1.234',
    '1,234',
    '12.345',
    '123,456',
    '€ 1.234',
    '-1.234',
    '1,234-',
    '(1.234)',
    '1.234 euro',
    '-/- 1.234',
  ])('%s', (text) => expect(readAmount(text)).toBe('amount-ambiguous'));
});

describe('what is no amount is refused', () => {
  test.each([
    '1250.',
    '1250,',
    '1.23,45',
    '1,23.45',
    '1234.567,89',
    '12.34.567',
    '1.234.56',
    '1.2345.678',
    '0.123.456',
    '0.123,45',
    '1.234,567.89',
    '1.234,56,78',
    '12 34',
    '1 234 56',
    '1 234.567,89',
    "1'23",
    '12a',
    'a12',
    '12 stuks',
    '5%',
    '1e3',
    '0x10',
    '--5',
    '- -5',
    '+-5',
    '-5-',
    '-(5)',
    '-/-5-',
    '(5',
    '5)',
    ')5(',
    '()5',
    '((5))',
    '€€ 5',
    '€ 5 € €',
    '-',
    '+',
    '€',
    '€ -',
    '$',
    ',-',
    ',',
    '.',
    '1..5',
    '1,,5',
    '1,250,-',
    '1.250.-',
    '1,5,-',
    '12,---',
    '5 - 3',
    '1-5-2026',
    'e u r 5',
    'Bedrag',
    'nvt',
    '?',
    '٣',
    '１２',
  ])('%j', (text) => expect(readAmount(text)).toBe('not-an-amount'));
});

describe('an amount in another currency is refused', () => {
  test.each([
    '$ 5',
    '$5',
    '£5',
    '£ 1.234',
    'USD 5',
    '5 usd',
    '5 CHF',
    'US$ 5',
    '-$5',
    '($5.00)',
    '¥500',
    'kr 100',
    '100 kr',
    'zł 5',
    '€ 5 USD',
  ])('%s', (text) => expect(readAmount(text)).toBe('other-currency'));

  test('a word that only begins like a currency is no currency', () => {
    expect(['5 krenten', 'audio 5', '5 usdt'].map(readAmount)).toEqual(Array(3).fill('not-an-amount'));
  });
});

describe('a hundred billion euros is the most', () => {
  test.each<[Cell, number | string]>([
    [1e11, 1e13],
    [-1e11, -1e13],
    [1e11 + 1, 'amount-too-large'],
    [-1e11 - 1, 'amount-too-large'],
    [1e300, 'amount-too-large'],
    ['100000000000', 1e13],
    ['100.000.000.000,00', 1e13],
    ['-100.000.000.000,00', -1e13],
    ['100.000.000.000,01', 'amount-too-large'],
    ['100000000000,01', 'amount-too-large'],
    ['999999999999999999', 'amount-too-large'],
    ['9'.repeat(400), 'amount-too-large'],
    ['99.999.999.999,99', 9999999999999],
  ])('%s: %s', (cell, found) => expect(readAmount(cell)).toBe(found));
});

describe('a number is euros', () => {
  test.each<[number, number | string]>([
    [1234.56, 123456],
    [-150, -15000],
    [1.005, 101],
    [-1.005, -101],
    [0, 0],
    [-0, 0],
    [-0.001, 0],
    [Number.NaN, 'not-an-amount'],
    [Number.POSITIVE_INFINITY, 'not-an-amount'],
    [Number.NEGATIVE_INFINITY, 'not-an-amount'],
  ])('%d: %s', (cell, found) => expect(readAmount(cell)).toBe(found));
});

test('a date, a truth value, an error and a blank are no amount', () => {
  const cells: Cell[] = [
    { kind: 'day', day: day('2026-05-01') },
    { kind: 'error', code: '#N/A' },
    true,
    false,
    null,
    '',
  ];
  expect(cells.map(readAmount)).toEqual(Array(6).fill('not-an-amount'));
});
