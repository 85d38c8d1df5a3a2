/** Voortschrijdend 12-maandstotaal: an early warning, never the legal test. */
import type { Cents } from '../values/cents';
import { type Day, firstOfMonth } from '../values/day';
import { type DaySums, turnoverBetween } from './day-sums';

/** The counted turnover of the month of a day, up to and including it, and of the eleven calendar months before. */
export function rolling12(sums: DaySums, on: Day): Cents {
  return turnoverBetween(sums, firstOfMonth(on, -11), on);
}
