/** Rows without a fault that deserve a second look: large for their year, or large and round. */
import { turnoverBetween } from '../../turnover/day-sums';
import type { Cents } from '../../values/cents';
import { firstOfYear, lastOfYear, yearOf } from '../../values/day';
import type { AuditCase } from '../audit-case';
import { type Finding, findingAt } from '../finding';

/** A quarter of the year's turnover, and never below € 2.500. */
const LARGE_PART = 4;
const LARGE_FROM = 250_000;
/** A multiple of € 1.000, from € 5.000. */
const ROUND_TO = 100_000;
const ROUND_FROM = 500_000;

/** Large and round counted amounts, for the choice of a sample (NBA, Standaard 530). */
export function attention({ reading, sums }: AuditCase): Finding[] {
  const turnovers = new Map<number, Cents>();
  const turnoverOf = (year: number): Cents => {
    const known = turnovers.get(year) ?? turnoverBetween(sums, firstOfYear(year), lastOfYear(year));
    turnovers.set(year, known);
    return known;
  };
  return reading.rows.flatMap((row) => {
    const { netCents: amount, day, counts } = row;
    if (counts !== true || amount === null || day === null) return [];
    const turnover = turnoverOf(yearOf(day));
    const extras = { sources: ['nba-standaard-530', 'product-choice'], worth: amount } as const;
    if (amount >= LARGE_FROM && amount * LARGE_PART >= turnover)
      return [findingAt('LARGE_AMOUNT', row, { amount, turnover }, extras)];
    return amount >= ROUND_FROM && amount % ROUND_TO === 0 ? [findingAt('ROUND_AMOUNT', row, { amount }, extras)] : [];
  });
}
