/** Sales without btw while the KOR is closed. */

import { inForceOn } from '../../law/dated';
import { REDUCED_RATE, STANDARD_RATE } from '../../law/rates';
import type { SheetRow } from '../../ledger/sheet/reading';
import { type Cents, shareOf } from '../../values/cents';
import { type Day, yearOf } from '../../values/day';
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt, type Ground } from '../finding';
import { since2025 } from '../scheme-sources';
import { chargesVat, isTaxable, showsVat } from './vat-on-row';

/**
 * Taxable sales after a crossing that show no btw: in the year of the crossing, and in the closed time that follows.
 *
 * The supply that crosses is spoken of by the finding on the crossing. A sheet that never shows btw cannot tell
 * whether it was charged, and has no such finding. What is at stake is the btw contained in the amount.
 *
 * Law: wet-ob-25a-9@2025, wet-ob-25-8@2020, wet-ob-9-1@2026, wet-ob-9-2@2026
 */
export function vatMissing(audit: AuditCase): Finding[] {
  if (!showsVat(audit)) return [];
  const column = columnOf(audit, 'vatAmount', 'vatRate', 'vatName');
  return audit.reading.rows.flatMap((row) => {
    const standing = audit.standings[row.row - 1];
    if (row.kind !== 'sale' || row.day === null || !isTaxable(row) || chargesVat(row)) return [];
    if (standing?.is !== 'closed' && standing?.is !== 'barred') return [];
    const { crossing, openAgain } = standing.closure;
    const facts = { invoiceNo: row.invoiceNo, on: row.day, crossedOn: crossing.on };
    const sources: Ground[] = [since2025(crossing.on) ? 'wet-ob-25a-9@2025' : 'wet-ob-25-8@2020', 'wet-ob-9-1@2026'];
    const extras = { sources, column, worth: containedVat(row, row.day) };
    return standing.is === 'closed' && yearOf(row.day) === crossing.year
      ? [findingAt('VAT_MISSING_AFTER_CROSSING', row, facts, extras)]
      : [findingAt('KOR_WHILE_CLOSED', row, { ...facts, openAgain }, extras)];
  });
}

/**
 * The btw that an amount contains: 9/109 for the reduced kind, else 21/121; `null` where no rate is known.
 *
 * Law: wet-ob-9-1@2026, wet-ob-9-2@2026
 */
export function containedVat({ netCents, supply }: SheetRow, on: Day): Cents | null {
  const rate = inForceOn(supply === 'reduced' ? REDUCED_RATE : STANDARD_RATE, on);
  return netCents === null || !rate.ok ? null : shareOf(netCents, rate.value, 100 + rate.value);
}
