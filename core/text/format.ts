/** Amounts and days as people read them; without Intl, which Apps Script may lack. */
import { type Cents, eurosOf } from '../values/cents';
import { civilOf, type Day } from '../values/day';
import type { Language } from '../values/language';

const MONTHS: Record<Language, readonly string[]> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/**
 * A day in words.
 *
 * @example dayIn('nl', day('2026-11-04')) //=> '4 november 2026'
 */
export function dayIn(language: Language, on: Day): string {
  const { year, month, day } = civilOf(on);
  return `${day} ${MONTHS[language][month - 1]} ${year}`;
}

/**
 * A month in words.
 *
 * @example monthIn('nl', 2026, 4) //=> 'april 2026'
 */
export function monthIn(language: Language, year: number, month: number): string {
  return `${MONTHS[language][month - 1]} ${year}`;
}

/**
 * A day as a Dutch cell shows it.
 *
 * @example dayInCell(day('2026-11-04')) //=> '04-11-2026'
 */
export function dayInCell(on: Day): string {
  const { year, month, day } = civilOf(on);
  return `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`;
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
