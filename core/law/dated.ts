/**
 * Rules with dates: what the law says on a day, and nothing on a day it does not speak about.
 *
 * A change of law is one more period, never one more `if`.
 */
import { type Day, day } from '../values/day';
import { andThen, fail, ok, type Result } from '../values/result';
import type { RuleSourceKey } from './rule-sources';

/**
 * A value with the days it holds, both inclusive; `to: null` is "until the law changes".
 *
 * A period without sources is a choice of the product. The words a value follows from stand in words-behind.
 */
export type Period<Value> = {
  readonly from: Day;
  readonly to: Day | null;
  readonly value: Value;
  readonly sources: readonly RuleSourceKey[];
};

/** A rule: its periods from old to new, without gap and without overlap. */
export type Dated<Value> = readonly Period<Value>[];

/** A period that lasts until the law changes. */
export function since<Value>(from: string, value: Value, ...sources: RuleSourceKey[]): Period<Value> {
  return { from: day(from), to: null, value, sources };
}

/** A period with a known last day. */
export function during<Value>(from: string, to: string, value: Value, ...sources: RuleSourceKey[]): Period<Value> {
  return { ...since(from, value, ...sources), to: day(to) };
}

/** A period of one calendar year, for amounts that change every year. */
export function inYear<Value>(year: number, value: Value, ...sources: RuleSourceKey[]): Period<Value> {
  return during(`${year}-01-01`, `${year}-12-31`, value, ...sources);
}

/** A period from the beginning of the KOR in this form, 1 January 2020, until the law changes. */
export function since2020<Value>(value: Value, ...sources: RuleSourceKey[]): Period<Value> {
  return since('2020-01-01', value, ...sources);
}

/** The years of the first form of the KOR, 2020 up to and including 2024. */
export function from2020to2024<Value>(value: Value, ...sources: RuleSourceKey[]): Period<Value> {
  return { ...since2020(value, ...sources), to: day('2024-12-31') };
}

/** A period from 1 January 2025, when the KOR got its second form, until the law changes. */
export function since2025<Value>(value: Value, ...sources: RuleSourceKey[]): Period<Value> {
  return since('2025-01-01', value, ...sources);
}

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
  return andThen(periodOn(rule, on), ({ value }) => ok(value));
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
