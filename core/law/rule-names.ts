/** A rule asked for by name: its value and its citation, on a day or in the newest known period. */
import type { Day } from '../values/day';
import { andThen, ok, type Result } from '../values/result';
import { citation } from './citation';
import { type NoRule, newest, type Period, periodOn } from './dated';
import type { NamedRule } from './named-rule';
import { RULES, type RuleName } from './rules';

const NAMES = new Map(Object.keys(RULES).map((name) => [tidied(name), name as RuleName]));

/**
 * The rule a user means; case, spaces, hyphens and underscores do not matter.
 *
 * @returns the name, or `null` when no rule has it
 * @example ruleNamed('Notice days') //=> 'noticeDays'
 */
export function ruleNamed(text: string): RuleName | null {
  return NAMES.get(tidied(text)) ?? null;
}

/**
 * The value of a rule in the unit of `RULES`: euros, days, years or a fraction.
 *
 * @param on - the day asked for; `null` is the newest known period
 * @returns the value, or `rule-not-in-force` on a day outside every period
 * @example servedOn('standardRate', null) //=> ok(0.21)
 */
export function servedOn(name: RuleName, on: Day | null): Result<number, NoRule> {
  return andThen(periodAsked(RULES[name], on), ({ value }) => ok(value));
}

/**
 * Where a rule stands, as one line of Dutch with every source of the period.
 *
 * @param on - the day asked for; `null` is the newest known period
 * @returns the line, or `rule-not-in-force` on a day outside every period
 * @example citationOn('alarm', null) //=> ok('productkeuze, geen wet')
 */
export function citationOn(name: RuleName, on: Day | null): Result<string, NoRule> {
  return andThen(periodAsked(RULES[name], on), ({ sources }) =>
    ok(sources.map(citation).join('; ') || 'productkeuze, geen wet'),
  );
}

function periodAsked({ served }: NamedRule, on: Day | null): Result<Period<number>, NoRule> {
  return on === null ? ok(newest(served)) : periodOn(served, on);
}

function tidied(name: string): string {
  return name.replace(/[\s_-]+/g, '').toLowerCase();
}
