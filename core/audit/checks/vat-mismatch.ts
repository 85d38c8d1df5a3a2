/** The btw of a row against its rate and its amount. */
import type { SheetRow } from '../../ledger/sheet/reading';
import { type Cents, shareOf } from '../../values/cents';
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt } from '../finding';

/** Invoices round per line, and take the rate from the amount with btw as well as from the one without. */
const MARGIN = 2;
const HIGHEST = 21;

/** Supplies whose btw is a rate of their amount: not the margin, not what is taxed with the customer or abroad. */
const RATED: ReadonlySet<SheetRow['supply']> = new Set(['standard', 'reduced', 'zero', 'kor', 'undecided'] as const);

/**
 * Turnover rows whose btw differs by more than two cents from rate × amount; without a rate, btw above 21 per cent.
 *
 * Rows in another currency are left alone: their btw may be stated in that currency. So are refunded ones.
 *
 * Law: wet-ob-9-1@2026, wet-ob-9-2@2026
 */
export function vatMismatches(audit: AuditCase): Finding[] {
  const column = columnOf(audit, 'vatAmount');
  if (column === null) return [];
  return audit.reading.rows.flatMap((row) => {
    const { vatCents: vat } = row;
    const base = baseOf(audit, row);
    if (vat === null || base === null || row.counts === null || !RATED.has(row.supply) || isForeign(row)) return [];
    const rate = row.vatRate ?? HIGHEST;
    const expected = shareOf(base, rate, 100);
    const off =
      row.vatRate === null ? Math.abs(vat) - Math.abs(expected) : Math.abs(Math.abs(vat) - Math.abs(expected));
    if (off <= MARGIN) return [];
    const sources = ['wet-ob-9-1@2026', 'wet-ob-9-2@2026'] as const;
    const worth = (vat - expected) as Cents;
    return [findingAt('VAT_MISMATCH', row, { vat, expected, rate }, { sources, column, worth })];
  });
}

/** The amount without btw before any refund. */
function baseOf(audit: AuditCase, { amountCents, netCents, vatCents }: SheetRow): Cents | null {
  if (amountCents === null || netCents === null) return null;
  if (columnOf(audit, 'amountExVat') !== null) return amountCents;
  if (columnOf(audit, 'amountIncVat') !== null) return (amountCents - (vatCents ?? 0)) as Cents;
  return amountCents;
}

function isForeign({ currency }: SheetRow): boolean {
  return currency !== null && !/^(eur|euro|euros|€)$/i.test(currency.trim());
}
