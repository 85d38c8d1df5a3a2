/** Rules as they are served: every value a plain number in a unit people use. */
import { type Cents, eurosOf } from '../values/cents';
import type { Dated } from './dated';

/** The units of served values; a fraction is such as 0.21. */
export type RuleUnit = 'euro' | 'days' | 'years' | 'fraction';

/** The periods of a rule with their values in the unit; days and sources are those of the rule itself. */
export type NamedRule = { readonly unit: RuleUnit; readonly served: Dated<number> };

/**
 * A rule served in a unit.
 *
 * @param served - the value of one period in that unit
 */
export function inUnit<Value>(unit: RuleUnit, rule: Dated<Value>, served: (value: Value) => number): NamedRule {
  return { unit, served: rule.map((period) => ({ ...period, value: served(period.value) })) };
}

/** An amount in cents, served in euros. */
export function inEuros(rule: Dated<Cents>): NamedRule {
  return inUnit('euro', rule, eurosOf);
}

/** A rate in percent, served as a fraction: 21 becomes 0.21. */
export function asFraction(rule: Dated<number>): NamedRule {
  return inUnit('fraction', rule, (percent) => percent / 100);
}

/** A number of years, served as it is. */
export function inYears(rule: Dated<number>): NamedRule {
  return { unit: 'years', served: rule };
}
