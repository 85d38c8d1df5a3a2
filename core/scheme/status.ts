/** The person's position on a day: inside the threshold, near it, above it, or shut out. */
import type { CrossingDay } from '../turnover/crossing';
import type { Cents } from '../values/cents';
import { type Day, yearOf } from '../values/day';
import type { Closure } from './closures';

/** The four answers of STATUS, in the order in which they go before each other. */
export type KorStatus = 'exceeded' | 'excluded' | 'attention' | 'within-limit';

/**
 * The status on a day.
 *
 * @param closures - of all crossings, in order; those after the day are left out
 * @param sums - the legal sum and the early warning on that day
 * @param alarm - above this sum the status becomes `attention`
 *
 * Law: wet-ob-25a-9@2025, wet-ob-25-8@2020
 */
export function statusOn(
  on: Day,
  closures: readonly Closure<CrossingDay>[],
  sums: { readonly yearToDate: Cents; readonly rolling12: Cents },
  alarm: Cents,
): KorStatus {
  const past = closures.filter(({ crossing }) => crossing.on <= on);
  if (past.some(({ crossing }) => crossing.year === yearOf(on))) return 'exceeded';
  if (past.some(({ openAgain }) => on < openAgain)) return 'excluded';
  return sums.yearToDate > alarm || sums.rolling12 > alarm ? 'attention' : 'within-limit';
}
