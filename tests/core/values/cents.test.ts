/** Euros to whole cents and back, and a share of an amount. */
import { describe, expect, test } from 'vitest';
import { type Cents, centsFromEuros, eurosOf, MOST_EUROS, shareOf } from '../../../core/values/cents';

describe('half a cent rounds away from zero, as the cell shows it', () => {
  test.each([
    [1.005, 101],
    [2.675, 268],
    [1.115, 112],
    [0.125, 13],
    [0.005, 1],
    [19_999.995, 2_000_000],
    [20_000.005, 2_000_001],
    [12_345_678_901.235, 1_234_567_890_124],
  ])('%d euros, and the same credit', (euros, cents) => {
    expect(centsFromEuros(euros)).toBe(cents);
    expect(centsFromEuros(-euros)).toBe(-cents);
  });

  test.each([
    [1.004, 100],
    [1.00499, 100],
    [0.0049999, 0],
    [19_999.994, 1_999_999],
    [20_000.004, 2_000_000],
    [1234.564999, 123_456],
    [12_345_678_901.234, 1_234_567_890_123],
  ])('below the half it rounds to zero: %d euros', (euros, cents) => {
    expect(centsFromEuros(euros)).toBe(cents);
    expect(centsFromEuros(-euros)).toBe(0 - cents);
  });
});

test('the last bit of a binary fraction does not decide', () => {
  expect(centsFromEuros(0.1 + 0.2)).toBe(30);
  expect(centsFromEuros(4.35)).toBe(435);
  expect(centsFromEuros(1.15)).toBe(115);
  expect(centsFromEuros(20_000.01)).toBe(2_000_001);
});

test('every whole number of cents comes back as itself', () => {
  for (let cents = -30_000; cents <= 30_000; cents += 1) {
    if (centsFromEuros(cents / 100) !== cents) expect.fail(`${cents} cents`);
  }
  for (const cents of [1_999_999, 2_000_000, 2_000_001, 999_999_999_999, 9_999_999_999_999]) {
    expect(centsFromEuros(cents / 100)).toBe(cents);
  }
});

test('a thousand times ten cents is exactly a hundred euros', () => {
  let sum = 0;
  for (let row = 0; row < 1000; row += 1) sum += centsFromEuros(0.1);
  expect(sum).toBe(10_000);
});

test('the largest amount keeps its cents on either side of zero', () => {
  expect(MOST_EUROS).toBe(100_000_000_000);
  expect(centsFromEuros(MOST_EUROS)).toBe(10_000_000_000_000);
  expect(centsFromEuros(-MOST_EUROS)).toBe(-10_000_000_000_000);
  expect(Number.isSafeInteger(centsFromEuros(MOST_EUROS))).toBe(true);
});

test('there is no minus zero', () => {
  expect(Object.is(centsFromEuros(-0), 0)).toBe(true);
  expect(Object.is(centsFromEuros(-0.004), 0)).toBe(true);
  expect(Object.is(eurosOf(-0 as Cents), 0)).toBe(true);
  expect(Object.is(shareOf(-1 as Cents, 21, 121), 0)).toBe(true);
  expect(Object.is(shareOf(-0 as Cents, 21, 121), 0)).toBe(true);
});

test.each([
  [123_456, 1234.56],
  [1, 0.01],
  [-13, -0.13],
  [0, 0],
  [10_000_000_000_000, 100_000_000_000],
])('%d cents are %d euros', (cents, euros) => expect(eurosOf(cents as Cents)).toBe(euros));

describe('the share of an amount', () => {
  test.each([
    // 600,00 × 21/121 = 104,132…
    [60_000, 21, 121, 10_413],
    [12_100, 21, 121, 2_100],
    [10_900, 9, 109, 900],
    // 10,5 and 31,5 and 4,5 cents: the half goes away from zero.
    [50, 21, 100, 11],
    [150, 21, 100, 32],
    [50, 9, 100, 5],
    // 0,17… and 0,52… of a cent.
    [1, 21, 121, 0],
    [3, 21, 121, 1],
    [0, 21, 121, 0],
    [60_000, 0, 100, 0],
    [10_000_000_000_000, 21, 100, 2_100_000_000_000],
  ])('%d cents × %d/%d', (cents, part, whole, share) => expect(shareOf(cents as Cents, part, whole)).toBe(share));

  test('of a credit is the opposite of the share of its sale', () => {
    for (let cents = 0; cents <= 5000; cents += 1) {
      const sale = shareOf(cents as Cents, 21, 121);
      if (sale + shareOf(-cents as Cents, 21, 121) !== 0) expect.fail(`${cents} cents`);
    }
  });

  test.each([
    [21, 121],
    [9, 109],
    [21, 100],
    [9, 100],
  ])('%d/%d is exact arithmetic, half a cent up', (part, whole) => {
    const exact = (cents: number): number =>
      Number((BigInt(cents) * BigInt(2 * part) + BigInt(whole)) / BigInt(2 * whole));
    for (let cents = 0; cents <= 5000; cents += 1) {
      const large = 9_999_999_990_000 + cents;
      if (shareOf(cents as Cents, part, whole) !== exact(cents)) expect.fail(`${cents} cents`);
      if (shareOf(large as Cents, part, whole) !== exact(large)) expect.fail(`${large} cents`);
    }
  });
});
