/** Every way to write an amount: currency, signs on either side, parentheses, dashes for cents, marks for thousands. */
import { type Cents, MOST_EUROS } from '../values/cents';
import { signIn } from './amount-sign';
import { plainText } from './plain-text';

/** Why a cell has no amount. */
export type AmountFailure = 'not-an-amount' | 'amount-ambiguous' | 'other-currency' | 'amount-too-large';

/** Digits in groups of three with the same mark between them. */
const GROUPED = /^[1-9]\d{0,2}([., '])\d{3}(?:\1\d{3})*$/;

/** `,-` `,--` `.-` `,=` after whole euros: no cents. */
const NO_CENTS = /^([.,])(?:--?(?!-)|=)/;

/**
 * The amount that a text says, in whole cents; more than two decimals round half away from zero.
 *
 * @example centsInText('-/- 150,00') //=> -15000
 * @example centsInText('$ 5') //=> 'other-currency'
 */
export function centsInText(text: string): Cents | AmountFailure {
  const plain = plainText(text);
  const start = plain.search(/[.,]?\d/);
  if (start < 0) return 'not-an-amount';
  const end = lastDigit(plain) + 1;
  const dash = NO_CENTS.exec(plain.slice(end));
  const sign = signIn(plain.slice(0, start), plain.slice(end + (dash?.[0].length ?? 0)));
  if (typeof sign === 'string') return sign;
  const number = plain.slice(start, end);
  const cents = dash ? centsOf(wholeDigits(number, dash[1]), '') : centsOfNumber(number);
  return typeof cents === 'string' || cents === 0 ? cents : ((cents * sign) as Cents);
}

function lastDigit(text: string): number {
  let at = text.length - 1;
  while (text.charCodeAt(at) < 48 || text.charCodeAt(at) > 57) at--;
  return at;
}

function centsOfNumber(number: string): Cents | AmountFailure {
  const at = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  const mark = number[at];
  // No mark, or one that came before: then all of it is groups, like 1.234.567.
  if (mark === undefined || number.indexOf(mark) < at) return centsOf(wholeDigits(number), '');
  const whole = number.slice(0, at);
  const decimals = number.slice(at + 1);
  if (!/^\d+$/.test(decimals)) return 'not-an-amount';
  if (decimals.length === 3 && /^\d{1,3}$/.test(whole) && Number(whole) > 0) return 'amount-ambiguous';
  return centsOf(wholeDigits(whole, mark), decimals);
}

/** The digits of a whole number without its thousands marks; `null` when they are not proper. */
function wholeDigits(written: string, decimalMark?: string): string | null {
  if (/^\d*$/.test(written)) return written;
  const grouped = GROUPED.exec(written);
  return grouped === null || grouped[1] === decimalMark ? null : written.replace(/\D/g, '');
}

function centsOf(whole: string | null, decimals: string): Cents | AmountFailure {
  if (whole === null) return 'not-an-amount';
  const roundsUp = decimals.charCodeAt(2) >= 53;
  const cents = Number(whole + decimals.padEnd(2, '0').slice(0, 2)) + (roundsUp ? 1 : 0);
  return cents > MOST_EUROS * 100 ? 'amount-too-large' : (cents as Cents);
}
