/** Wachttijd: how long the KOR stays closed after it ended, and the first day it can be applied again. */
import { inForceOn } from '../law/dated';
import { EXCLUSION } from '../law/exclusion';
import { addDays, addYears, type Day, firstOfYear, yearOf } from '../values/day';
import { andThen, ok, type Result } from '../values/result';

/**
 * The first day on which the KOR can be applied again.
 *
 * The rule of the ending day decides: until 2024 three years to the day, since 2025 the rest of the calendar year and
 * the whole next one. Whether the shorter term also helps who was excluded under the old rule is open in the law; the
 * later day is the safe one.
 *
 * @param ended - the day of the crossing supply, or after a notice the first day without the KOR
 * @returns `rule-not-in-force` for days before the KOR began
 *
 * Law: wet-ob-25-7@2020, wet-ob-25-8@2020, wet-ob-25a-7@2025, wet-ob-25a-9@2025
 */
export function openAgainFrom(ended: Day): Result<Day, 'rule-not-in-force'> {
  return andThen(inForceOn(EXCLUSION, ended), (told) =>
    ok(told.rule === 'years-after' ? addYears(ended, told.years) : firstOfYear(yearOf(ended) + 1 + told.nextYears)),
  );
}

/**
 * The first day on which joining is possible again after turnover above the threshold outside the KOR.
 *
 * It ends nothing; it bars joining in that calendar year and, since 2025, the next one.
 *
 * Law: wet-ob-25-1@2020, wet-ob-25a-9@2025
 */
export function joinableFrom(crossing: Day): Day {
  const rule = inForceOn(EXCLUSION, crossing);
  const nextYears = rule.ok && rule.value.rule === 'rest-of-year-and-next' ? rule.value.nextYears : 0;
  return firstOfYear(yearOf(crossing) + 1 + nextYears);
}

/** The last day before another: the end of a period that is open again on that day. */
export function dayBefore(on: Day): Day {
  return addDays(on, -1);
}
