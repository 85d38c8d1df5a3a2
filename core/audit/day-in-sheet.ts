/** A day as the cell of a Dutch sheet shows it, for facts that repeat what stands in a cell. */
import { civilOf, type Day } from '../values/day';

/**
 * The day as `04-11-2026`.
 *
 * @example dayInSheet(day('2026-11-04')) //=> '04-11-2026'
 */
export function dayInSheet(on: Day): string {
  const { year, month, day } = civilOf(on);
  return `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`;
}
