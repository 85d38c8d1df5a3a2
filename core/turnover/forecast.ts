/** The expected turnover of the calendar year: last year's season where there is one, an even pace otherwise. */
import type { Cents } from '../values/cents';
import { civilOf, type Day, dayOf, dayOfYear, daysInYear, firstOfYear, lastOfYear, yearOf } from '../values/day';
import { type DaySums, turnoverBetween } from './day-sums';
import { yearToDate } from './year-to-date';

/** Before this day of January a year says too little. */
const FIRST_DAY_WITH_FORECAST = 21;
/** Below one twentieth (5 %) of last year's turnover the season says too little. */
const LEAST_SHARE_IS_ONE_IN = 20;

/**
 * An expectation as a fraction of whole numbers: the year is expected to be `yearToDate × whole ÷ part`, and by a
 * later day `yearToDate × partBy(day) ÷ part`.
 */
export type Expectation = {
  readonly yearToDate: Cents;
  readonly part: number;
  readonly whole: number;
  readonly partBy: (later: Day) => number;
};

/**
 * What a day of the year lets expect, or `null` before 21 January.
 *
 * With counted turnover last year: by the share of it that fell on or before the same day, when that is at least 5 %.
 */
export function expectationOn(sums: DaySums, on: Day): Expectation | null {
  if (dayOfYear(on) < FIRST_DAY_WITH_FORECAST) return null;
  const year = yearOf(on);
  const lastYear = turnoverBetween(sums, firstOfYear(year - 1), lastOfYear(year - 1));
  const lastYearBy = (later: Day): number =>
    turnoverBetween(sums, firstOfYear(year - 1), sameDayOfYear(later, year - 1));
  const bySeason = lastYear > 0 && lastYearBy(on) * LEAST_SHARE_IS_ONE_IN >= lastYear;
  return bySeason
    ? { yearToDate: yearToDate(sums, on), part: lastYearBy(on), whole: lastYear, partBy: lastYearBy }
    : { yearToDate: yearToDate(sums, on), part: dayOfYear(on), whole: daysInYear(year), partBy: dayOfYear };
}

/** The expected turnover of the whole calendar year, half a cent away from zero. */
export function expectedTurnover({ yearToDate: sum, whole, part }: Expectation): Cents {
  const expected = (sum * whole) / part;
  return (Math.sign(expected) * Math.floor(Math.abs(expected) + 0.5) + 0) as Cents;
}

/** The first day after `on`, in its calendar year, on which the expectation is above the threshold, or `null`. */
export function expectedCrossingDay(expectation: Expectation, on: Day, threshold: Cents): Day | null {
  const end = lastOfYear(yearOf(on));
  for (let later = on + 1; later <= end; later += 1) {
    if (expectation.yearToDate * expectation.partBy(later as Day) > threshold * expectation.part) return later as Day;
  }
  return null;
}

/** The same day and month of another year; 29 February reads as 28. */
function sameDayOfYear(on: Day, year: number): Day {
  const { month, day } = civilOf(on);
  return dayOf(year, month, month === 2 && day === 29 ? 28 : day);
}
