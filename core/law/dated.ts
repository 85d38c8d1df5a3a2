/**
 * Rules with dates: what the law says on a day, and nothing on a day it does not speak about.
 *
 * A change of law is one more period, never one more `if`.
 */
import type { Day } from '../values/day';
import { fail, ok, type Result } from '../values/result';
import type { SourceKey } from './sources';

/**
 * Where the value of a period comes from: the words, found in the quotation of one of its sources, that say it; or a
 * default of the product, which no law asks for.
 *
 * A test looks the words up and computes the value from them again.
 */
export type Follows = { readonly words: string } | { readonly productDefault: true };

/** A value with the days it holds, both inclusive; `to: null` is "until the law changes". */
export type Period<Value> = {
  readonly from: Day;
  readonly to: Day | null;
  readonly value: Value;
  readonly sources: readonly SourceKey[];
  readonly follows: Follows;
};

/** A rule: its periods from old to new, without gap and without overlap. */
export type Dated<Value> = readonly Period<Value>[];

/** Why a dated rule gives no answer. */
export type NoRule = 'rule-not-in-force';

/**
 * The period a day falls in.
 *
 * @returns the period, or `rule-not-in-force` on a day outside every period: never the nearest one
 */
export function periodOn<Value>(rule: Dated<Value>, on: Day): Result<Period<Value>, NoRule> {
  const found = rule.find(({ from, to }) => from <= on && (to === null || on <= to));
  return found === undefined ? fail('rule-not-in-force') : ok(found);
}

/**
 * The value of a rule on a day.
 *
 * @returns the value, or `rule-not-in-force` on a day outside every period
 * @example inForceOn(NOTICE_DAYS, day('2026-12-04')) //=> ok(28)
 */
export function inForceOn<Value>(rule: Dated<Value>, on: Day): Result<Value, NoRule> {
  const period = periodOn(rule, on);
  return period.ok ? ok(period.value.value) : period;
}

/**
 * The newest known period, for a question without a day: the core has no clock.
 *
 * @throws Error when a rule has no period, which is a bug of ours
 */
export function newest<Value>(rule: Dated<Value>): Period<Value> {
  const last = rule[rule.length - 1];
  if (last === undefined) throw new Error('a rule without periods');
  return last;
}
