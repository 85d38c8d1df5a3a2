/** Afgrenzing: supplied and invoiced on two sides of the turn of a year, or of the start of the KOR. */
import { yearOf } from '../../values/day';
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt } from '../finding';
import { isRegister } from './documents';

/**
 * Invoices whose supply lies in another calendar year, or before the KOR while the invoice lies in it.
 *
 * In booked lines every line has its own day of supply: there the two outcomes are compared as a whole.
 *
 * Law: wet-ob-25-1@2025, wet-ob-25a-5@2025
 */
export function cutOff(audit: AuditCase): Finding[] {
  if (!isRegister(audit.reading)) return [];
  const column = columnOf(audit, 'supplyDate');
  const start = audit.settings.kor?.from ?? null;
  return audit.reading.rows.flatMap((row) => {
    const { supplyDate: supplied, date: invoiced, netCents: worth } = row;
    if (row.counts === null || supplied === null || invoiced === null) return [];
    if (yearOf(supplied) !== yearOf(invoiced)) {
      const extras = { sources: ['wet-ob-25-1@2025', 'nba-standaard-500'], column, worth } as const;
      return [findingAt('SUPPLY_YEAR_DIFFERS', row, { supplied, invoiced }, extras)];
    }
    if (start === null || supplied < start === invoiced < start) return [];
    const extras = { sources: ['wet-ob-25a-5@2025', 'nba-standaard-500'], column, worth } as const;
    return [findingAt('SUPPLY_ACROSS_START', row, { supplied, invoiced, start }, extras)];
  });
}
