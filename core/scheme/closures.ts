/**
 * What each crossing did to the KOR: ended it, or only barred joining.
 *
 * crossings + the days the user applied the KOR → closures, in order
 */
import type { CrossingDay } from '../turnover/crossing';
import type { Day } from '../values/day';
import { joinableFrom, openAgainFrom } from './waiting-period';

/** The first and last day the user applied the KOR; `null` = always, or still. */
export type KorPeriod = { readonly from: Day | null; readonly to: Day | null };

/**
 * A crossing with its consequence. `ends`: it fell inside the KOR and closed it; otherwise (before, after, or while
 * closed) it made no btw due. `openAgain` is the first day the KOR is open after it, an earlier closure that still
 * runs included.
 */
export type Closure<Crossed extends CrossingDay> = {
  readonly crossing: Crossed;
  readonly ends: boolean;
  readonly openAgain: Day;
};

/**
 * The consequence of every crossing, in order.
 *
 * While the KOR is closed nobody applies it, so a further crossing lies outside it and only lengthens the bar.
 *
 * Law: wet-ob-25a-9@2025, wet-ob-25-8@2020
 */
export function closuresOf<Crossed extends CrossingDay>(
  crossings: readonly Crossed[],
  kor: KorPeriod,
): Closure<Crossed>[] {
  const closures: Closure<Crossed>[] = [];
  let closedBefore = 0;
  let barredBefore = 0;
  for (const crossing of crossings) {
    const ends = isWithin(crossing.on, kor) && crossing.on >= closedBefore;
    const own = ends ? openAgainAfter(crossing.on) : joinableFrom(crossing.on);
    const openAgain = Math.max(own, barredBefore) as Day;
    closures.push({ crossing, ends, openAgain });
    barredBefore = openAgain;
    if (ends || crossing.on < closedBefore) closedBefore = Math.max(own, closedBefore);
  }
  return closures;
}

/** Crossings exist only where the threshold was in force, and then the waiting period was too. */
function openAgainAfter(crossing: Day): Day {
  const found = openAgainFrom(crossing);
  if (!found.ok) throw new Error('a crossing without a waiting period in force');
  return found.value;
}

function isWithin(on: Day, { from, to }: KorPeriod): boolean {
  return (from === null || on >= from) && (to === null || on <= to);
}
