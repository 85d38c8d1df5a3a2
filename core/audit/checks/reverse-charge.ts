/** Purchases under the KOR on which the buyer owes the btw himself. */

import { inForceOn } from '../../law/dated';
import { STANDARD_RATE } from '../../law/rates';
import type { SheetRow } from '../../ledger/sheet/reading';
import { type Cents, shareOf } from '../../values/cents';
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt } from '../finding';

const REVERSED = /verlegd|verlegging|reverse[- ]charge|intracommunautair|intra-community|\bicv\b|\bicp\b/i;

/**
 * Purchases that the ledger calls reverse-charged, while the KOR is applied.
 *
 * The KOR frees what a business supplies, not what it buys: such btw is due and cannot be deducted.
 *
 * Law: wet-ob-12-2@2026, wet-ob-25a-1@2025, wet-ob-25a-4@2025
 */
export function reverseChargedPurchases(audit: AuditCase): Finding[] {
  return audit.reading.rows.flatMap((row) => {
    const on = row.supplyDate ?? row.date;
    if (row.kind !== 'purchase' || on === null || audit.standings[row.row - 1]?.is !== 'applied') return [];
    const words = wordsOf(row);
    if (words === null) return [];
    const rate = inForceOn(STANDARD_RATE, on);
    const base = Math.abs(row.amountCents ?? 0) as Cents;
    const worth = row.amountCents === null || !rate.ok ? null : shareOf(base, rate.value, 100);
    const column = columnOf(audit, 'vatName', 'vatCode', 'category', 'description');
    return [
      findingAt(
        'REVERSE_CHARGE_PURCHASE_UNDER_KOR',
        row,
        { on, words },
        {
          sources: ['wet-ob-12-2@2026', 'wet-ob-25a-1@2025'],
          column,
          worth,
        },
      ),
    ];
  });
}

function wordsOf({ vatText, category, description, accountName }: SheetRow): string | null {
  return [vatText, category, accountName, description].find((text) => REVERSED.test(text ?? '')) ?? null;
}
