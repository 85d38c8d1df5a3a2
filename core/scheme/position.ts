/**
 * Where a ledger stands on a day: the sums of its years, its crossings, the forecast and the status, in one answer.
 *
 * ledger → counted amounts → sums per day → years, crossings, rolling twelve months, forecast, status
 */
import { ALARM } from '../law/amounts';
import { inForceOn } from '../law/dated';
import { TURNOVER_THRESHOLD } from '../law/threshold';
import { type Ledger, lastDay, SKIPPED } from '../ledger/ledger';
import { countedAmounts } from '../turnover/counted';
import { type Crossing, crossingDays, crossingSupplies } from '../turnover/crossing';
import { type DaySums, sumByDay, turnoverBetween, yearsIn } from '../turnover/day-sums';
import { expectationOn, expectedCrossingDay, expectedTurnover } from '../turnover/forecast';
import { rolling12 } from '../turnover/rolling-12';
import { yearToDate } from '../turnover/year-to-date';
import type { Cents } from '../values/cents';
import { type Day, firstOfYear, lastOfYear, yearOf } from '../values/day';
import { closuresOf, type KorPeriod } from './closures';
import { type KorStatus, statusOn } from './status';

/** The position on `asOf`; without a day and without a supply there is none, and everything is empty. */
export type Position = {
  readonly asOf: Day | null;
  readonly turnoverByYear: ReadonlyMap<number, Cents>;
  readonly crossings: readonly Crossing[];
  readonly rolling12: Cents;
  readonly forecast: Cents | null;
  readonly forecastDay: Day | null;
  readonly status: KorStatus | null;
};

/**
 * The position of a ledger.
 *
 * @param asOf - rows after it are left out; `null` is the last day in the ledger, so that no clock is asked
 * @param kor - the days on which the KOR was applied
 */
export function positionOf(ledger: Ledger, asOf: Day | null, kor: KorPeriod): Position {
  const known = asOf === null ? ledger : upTo(ledger, asOf);
  const counted = countedAmounts(known);
  const sums = sumByDay(known, counted);
  const on = asOf ?? lastDay(known);
  const crossings = crossingSupplies(known, counted, crossingDays(sums));
  const position = { asOf: on, turnoverByYear: turnoverByYear(sums), crossings };
  if (on === null) return { ...position, rolling12: 0 as Cents, forecast: null, forecastDay: null, status: null };
  return {
    ...position,
    rolling12: rolling12(sums, on),
    ...forecastOn(sums, crossings, on),
    status: statusAt(sums, crossings, kor, on),
  };
}

function upTo(ledger: Ledger, asOf: Day): Ledger {
  return { ...ledger, days: ledger.days.map((on) => (on > asOf ? SKIPPED : on)) };
}

function turnoverByYear(sums: DaySums): Map<number, Cents> {
  const years = new Map<number, Cents>();
  for (const year of yearsIn(sums)) {
    const turnover = turnoverBetween(sums, firstOfYear(year), lastOfYear(year));
    if (turnover !== 0) years.set(year, turnover);
  }
  return years;
}

function forecastOn(
  sums: DaySums,
  crossings: readonly Crossing[],
  on: Day,
): { readonly forecast: Cents | null; readonly forecastDay: Day | null } {
  const crossed = crossings.find(({ year }) => year === yearOf(on))?.on ?? null;
  const expectation = expectationOn(sums, on);
  if (expectation === null) return { forecast: null, forecastDay: crossed };
  const threshold = inForceOn(TURNOVER_THRESHOLD, on);
  const expected = threshold.ok ? expectedCrossingDay(expectation, on, threshold.value) : null;
  return { forecast: expectedTurnover(expectation), forecastDay: crossed ?? expected };
}

function statusAt(sums: DaySums, crossings: readonly Crossing[], kor: KorPeriod, on: Day): KorStatus | null {
  const alarm = inForceOn(ALARM, on);
  if (!alarm.ok) return null;
  const now = { yearToDate: yearToDate(sums, on), rolling12: rolling12(sums, on) };
  return statusOn(on, closuresOf(crossings, kor), now, alarm.value);
}
