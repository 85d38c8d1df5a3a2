/** The oracle's crossings and closures, from the words of the law: art. 25 (until 2024) and art. 25a (since 2025). */
import { civil, theDay } from './cells';
import type { Supply } from './ledger';

/** The threshold in whole cents; there is none before 2020. */
export const THRESHOLD = 2_000_000;

/** The years in which the user applied the KOR: first and last day, `null` for always. */
export type KorPeriod = { from: number | null; to: number | null };

/** A crossing with the last day on which it keeps the KOR closed, and the first day after it. */
export type Crossing = { supply: Supply; after: number; inside: boolean; closedUntil: number; openFrom: number };

/** The counted turnover of a year after each row, in day order. */
export function runningSums(rows: readonly Supply[]): Map<Supply, number> {
  const ofYear = new Map<number, number>();
  const sums = new Map<Supply, number>();
  for (const row of rows) {
    const sum = (ofYear.get(row.year) ?? 0) + (row.counts ? row.cents : 0);
    ofYear.set(row.year, sum);
    sums.set(row, sum);
  }
  return sums;
}

/** The first row of each year whose running sum is above the threshold, with what it closes. */
export function crossingsOf(rows: readonly Supply[], kor: KorPeriod): Crossing[] {
  const sums = runningSums(rows);
  const crossings: Crossing[] = [];
  const years = [...new Set(rows.map(({ year }) => year))].filter((year) => year >= 2020).sort((a, b) => a - b);
  for (const year of years) {
    const supply = rows.find((row) => row.year === year && (sums.get(row) ?? 0) > THRESHOLD);
    if (supply === undefined) continue;
    const applied = (kor.from === null || supply.day >= kor.from) && (kor.to === null || supply.day <= kor.to);
    const inside = applied && !isClosed(supply.day, crossings);
    const own = inside ? openAgainAfterCrossing(supply.day) : openAfterBar(year);
    const openFrom = Math.max(own, ...crossings.map((earlier) => earlier.openFrom));
    crossings.push({ supply, after: sums.get(supply) ?? 0, inside, closedUntil: openFrom - 1, openFrom });
  }
  return crossings;
}

/** Is the KOR closed on this day by an earlier crossing inside it (and what kept it closed since)? */
function isClosed(day: number, earlier: readonly Crossing[]): boolean {
  return closedPeriods(earlier).some(({ first, last }) => first.day <= day && day <= last);
}

/**
 * Each time a crossing inside the KOR closed it: from that supply to the last day. A crossing meanwhile, outside the
 * KOR, bars joining too and so keeps it closed for longer.
 */
export function closedPeriods(crossings: readonly Crossing[]): { first: Supply; last: number }[] {
  const periods: { first: Supply; last: number }[] = [];
  for (const crossing of crossings) {
    const running = periods.find(({ first, last }) => first.day <= crossing.supply.day && crossing.supply.day <= last);
    if (running !== undefined) running.last = Math.max(running.last, crossing.closedUntil);
    else if (crossing.inside) periods.push({ first: crossing.supply, last: crossing.closedUntil });
  }
  return periods;
}

/** "Pas drie jaren na die overschrijding" until 2024; since 2025 the rest of that year and the next one. */
export function openAgainAfterCrossing(day: number): number {
  const { year } = civil(day);
  return year <= 2024 ? threeYearsLater(day) : theDay(year + 2, 1, 1);
}

/** Turnover above the threshold outside the KOR: no joining in that year and, since 2025, in the next. */
function openAfterBar(year: number): number {
  return theDay(year <= 2024 ? year + 1 : year + 2, 1, 1);
}

/** The same day three years later; from 29 February that is 1 March. */
export function threeYearsLater(day: number): number {
  const { year, month, day: dayOfMonth } = civil(day);
  return month === 2 && dayOfMonth === 29 ? theDay(year + 3, 3, 1) : theDay(year + 3, month, dayOfMonth);
}
