/** Melding en wederopzegging: when a notice must be in, and when it takes effect. */
import { inForceOn } from '../law/dated';
import { NOTICE_DAYS } from '../law/notice';
import { addDays, civilOf, type Day, dayOf, firstOfMonth } from '../values/day';
import { andThen, fail, ok, type Result } from '../values/result';

/** The period at whose start a notice takes effect. */
export type VatPeriod = 'month' | 'quarter' | 'year';

const MONTHS = { month: 1, quarter: 3, year: 12 } as const satisfies Record<VatPeriod, number>;

/**
 * The last day on which a notice must be received to take effect on a day.
 *
 * The statute asks at least four weeks before; the tax office mostly published the day before that, the safe one.
 *
 * @param start - the first day of a month or quarter; any other day is `not-a-period-start`
 * @returns `rule-not-in-force` for starts before the KOR began
 *
 * Law: wet-ob-25a-5@2025, wet-ob-25a-7@2025, wet-ob-25-6@2020
 */
export function noticeDeadline(
  start: Day,
  mode: 'statutory' | 'safe',
): Result<Day, 'not-a-period-start' | 'rule-not-in-force'> {
  if (civilOf(start).day !== 1) return fail('not-a-period-start');
  return andThen(inForceOn(NOTICE_DAYS, start), (days) => ok(addDays(start, -days - (mode === 'safe' ? 1 : 0))));
}

/**
 * The first day the KOR can begin when the notice is received on a day: the first period that begins at least four
 * weeks later.
 *
 * Law: wet-ob-25a-5@2025, wet-ob-25-6@2020
 */
export function earliestStart(received: Day, period: VatPeriod): Result<Day, 'rule-not-in-force'> {
  return andThen(inForceOn(NOTICE_DAYS, received), (days) =>
    ok(firstPeriodFrom(addDays(received, days), MONTHS[period])),
  );
}

/** The first period start on or after a day; periods of so many months count from January. */
function firstPeriodFrom(day: Day, months: number): Day {
  const { year, month } = civilOf(day);
  const start = dayOf(year, month - ((month - 1) % months), 1);
  return start >= day ? start : firstOfMonth(start, months);
}
