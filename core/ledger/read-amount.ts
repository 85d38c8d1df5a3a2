/** From an amount cell to whole cents; texts are read strictly, and an ambiguous one is refused, not guessed. */
import { type Cents, centsFromEuros, MOST_EUROS } from '../values/cents';
import type { Cell } from './cell';
import { type AmountFailure, centsInText } from './read-amount-text';

export type { AmountFailure };

/** Longer runs of digits leave the exact range of a number; the slow reader refuses them. */
const PLAIN_LENGTH = 18;

/**
 * The amount in a cell.
 *
 * @returns whole cents, or why there is none: `not-an-amount`; `amount-ambiguous` for text such as `1.234`, which is
 * one euro and a bit or more than a thousand; `other-currency`; `amount-too-large` above `MOST_EUROS`
 * @example readAmount('€ 1.250,-') //=> 125000
 * @example readAmount('1.234') //=> 'amount-ambiguous'
 */
export function readAmount(cell: Cell): Cents | AmountFailure {
  if (typeof cell === 'string') {
    const cents = plainCents(cell);
    return Number.isNaN(cents) ? centsInText(cell) : (cents as Cents);
  }
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return 'not-an-amount';
  if (cell > MOST_EUROS || cell < -MOST_EUROS) return 'amount-too-large';
  // Adding zero turns minus zero into zero.
  return (centsFromEuros(cell) + 0) as Cents;
}

/** Cents of digits with at most two decimals and proper groups, after `€` and a minus; `NaN` for the slow reader. */
function plainCents(text: string): number {
  const length = text.length;
  if (length > PLAIN_LENGTH) return Number.NaN;
  let at = 0;
  if (text.charCodeAt(0) === 0x20ac) {
    const next = text.charCodeAt(1);
    at = next === 32 || next === 160 ? 2 : 1;
  }
  const negative = text.charCodeAt(at) === 45;
  if (negative) at++;
  const cents = unsignedCents(text, at, length);
  return negative && cents !== 0 ? -cents : cents;
}

/** `1234`, `1234,5`, `1234,56`, `1.234,56`, either mark in either duty, as long as it is certain. */
function unsignedCents(text: string, start: number, length: number): number {
  let value = 0;
  let run = 0;
  let group = 0;
  let decimal = 0;
  for (let at = start; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      run++;
      continue;
    }
    if ((code !== 44 && code !== 46) || run === 0 || code === group) return Number.NaN;
    if (decimal !== 0) {
      // What looked like the decimal mark stood before a group of three.
      if (code === decimal || group !== 0 || run !== 3 || at - start > 7 || text.charCodeAt(start) === 48)
        return Number.NaN;
      group = decimal;
    }
    decimal = code;
    run = 0;
  }
  if (run === 0) return Number.NaN;
  const scaled = decimal === 0 ? value * 100 : run === 2 ? value : run === 1 ? value * 10 : Number.NaN;
  return scaled <= MOST_EUROS * 100 ? scaled : Number.NaN;
}
