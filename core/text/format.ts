/** Amounts and days as people read them; without Intl, which Apps Script may lack. */
import { monthName } from '../ledger/month-names';
import { type Cents, eurosOf } from '../values/cents';
import { civilOf, type Day } from '../values/day';
import type { Language } from '../values/language';

/**
 * A day in words.
 *
 * @example dayIn('nl', day('2026-11-04')) //=> '4 november 2026'
 */
export function dayIn(language: Language, on: Day): string {
  const { year, month, day } = civilOf(on);
  return `${day} ${monthName(language, month)} ${year}`;
}

/**
 * A month in words.
 *
 * @example monthIn('nl', 2026, 4) //=> 'april 2026'
 */
export function monthIn(language: Language, year: number, month: number): string {
  return `${monthName(language, month)} ${year}`;
}

/**
 * An amount with its currency.
 *
 * @example eurosIn('nl', 2000000 as Cents) //=> '€ 20.000,00'
 */
export function eurosIn(language: Language, cents: Cents): string {
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  const [whole = '0', rest = '00'] = Math.abs(eurosOf(cents)).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands as string);
  const sign = cents < 0 ? '-' : '';
  return language === 'nl' ? `€ ${sign}${grouped}${decimal}${rest}` : `${sign}€${grouped}${decimal}${rest}`;
}
