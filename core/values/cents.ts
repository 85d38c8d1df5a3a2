/** Money inside the core: whole cents, so that sums are exact. */

/** Euro cents: an integer, negative for credits. Euros and cents do not mix: the brand keeps them apart. */
export type Cents = number & { readonly unit: 'cents' };

/** Above a hundred billion euros a cell is a mistake, and cents would leave the exact range of a number. */
export const MOST_EUROS = 1e11;

/**
 * Whole cents of an amount in euros; half a cent rounds away from zero.
 *
 * The last bit of a binary fraction must not decide: 1.005 is stored just below one and a half cent, and is read
 * as what the cell shows.
 *
 * @param euros - a finite number of at most `MOST_EUROS`, either sign
 * @example centsFromEuros(1.005) //=> 101
 * @example centsFromEuros(-0.125) //=> -13
 */
export function centsFromEuros(euros: number): Cents {
  const exact = euros * 100;
  // A spreadsheet shows 15 digits, so a difference in the 16th is storage, not money.
  const half = 0.5 + Math.abs(exact) * 4e-16;
  // Subtracting from zero keeps minus zero out of the sums.
  return (exact >= 0 ? Math.floor(exact + half) : 0 - Math.floor(half - exact)) as Cents;
}

/**
 * The amount in euros, as hosts show it.
 *
 * @example eurosOf(123456 as Cents) //=> 1234.56
 */
export function eurosOf(cents: Cents): number {
  return cents === 0 ? 0 : cents / 100;
}

/**
 * A fraction of an amount in whole cents, half a cent away from zero, so that a credit cancels its sale.
 *
 * @param part - numerator, for example 21
 * @param whole - denominator above zero, for example 121
 * @example shareOf(60000 as Cents, 21, 121) //=> 10413
 */
export function shareOf(cents: Cents, part: number, whole: number): Cents {
  const exact = (Math.abs(cents) * part) / whole;
  const rounded = Math.floor(exact + 0.5 + exact * 4e-16);
  return (cents < 0 && rounded > 0 ? -rounded : rounded) as Cents;
}
