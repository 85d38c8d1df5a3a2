/** The supply that takes a calendar year above the threshold, years that come near it, and the year before the start. */
import { inForceOn } from '../../law/dated';
import { TURNOVER_THRESHOLD } from '../../law/threshold';
import { turnoverBetween, yearsIn } from '../../turnover/day-sums';
import { firstOfYear, lastOfYear, yearOf } from '../../values/day';
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAbout, findingAt, type Ground } from '../finding';
import { since2025 } from '../scheme-sources';
import { containedVat } from './vat-missing';
import { chargesVat, isTaxable } from './vat-on-row';

/**
 * Overschrijding, per calendar year, at its document. At stake is the btw on that supply, in full, where the KOR
 * applied to it and no btw was shown.
 *
 * Law: wet-ob-25a-9@2025, wet-ob-25-8@2020
 */
export function crossingsFound(audit: AuditCase): Finding[] {
  return audit.closures.flatMap(({ crossing, ends: ended, openAgain }) => {
    const row = audit.reading.rows[crossing.index];
    if (row === undefined) return [];
    const { on, turnover, threshold, amount } = crossing;
    const before = (turnover - amount) as typeof turnover;
    const ends = audit.settings.kor === null ? null : ended;
    const facts = { invoiceNo: row.invoiceNo, on, before, turnover, threshold, ends, openAgain };
    const sources: Ground[] = [since2025(on) ? 'wet-ob-25a-9@2025' : 'wet-ob-25-8@2020'];
    const worth = ends === true && isTaxable(row) && !chargesVat(row) ? containedVat(row, on) : null;
    const column = columnOf(audit, 'amountExVat', 'amountIncVat', 'amount', 'credit');
    return [findingAt('CROSSING', row, facts, { sources, column, worth })];
  });
}

/**
 * Years above the alarm that did not cross.
 *
 * Law: wet-ob-25a-1@2025, wet-ob-25-1@2020
 */
export function nearThreshold({ sums, crossings, settings }: AuditCase): Finding[] {
  const { alarm } = settings;
  return yearsIn(sums).flatMap((year) => {
    const turnover = turnoverBetween(sums, firstOfYear(year), lastOfYear(year));
    const threshold = inForceOn(TURNOVER_THRESHOLD, firstOfYear(year));
    if (!threshold.ok || turnover <= alarm || crossings.some((crossing) => crossing.year === year)) return [];
    const sources: Ground[] = [year >= 2025 ? 'wet-ob-25a-1@2025' : 'wet-ob-25-1@2020', 'product-choice'];
    return [findingAbout('NEAR_THRESHOLD', { year, turnover, alarm, threshold: threshold.value }, { sources })];
  });
}

/**
 * The year before the start of the KOR above the threshold: since 2025 the KOR is then not open.
 *
 * Law: wet-ob-25a-9@2025
 */
export function previousYear({ settings, crossings, sums }: AuditCase): Finding[] {
  const start = settings.kor?.from ?? null;
  if (start === null || !since2025(start)) return [];
  const year = yearOf(start) - 1;
  if (!crossings.some((crossing) => crossing.year === year)) return [];
  const turnover = turnoverBetween(sums, firstOfYear(year), lastOfYear(year));
  return [findingAbout('PREVIOUS_YEAR_ABOVE', { year, turnover, start }, { sources: ['wet-ob-25a-9@2025'] })];
}
