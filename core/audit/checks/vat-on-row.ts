/** Does a row show btw, and does the sheet show btw at all? */
import type { SheetRow } from '../../ledger/sheet/reading';
import { KIND_FACTS } from '../../ledger/supply-kind';
import { type AuditCase, columnOf } from '../audit-case';

/** Is btw charged in this row: an amount of it, or without an amount a rate above nil? */
export function chargesVat({ vatCents, vatRate, vatText }: SheetRow): boolean {
  if (vatCents !== null) return vatCents !== 0;
  if (vatRate !== null) return vatRate > 0;
  return /\b(21|9)\s?%/.test(vatText ?? '');
}

/** Can a reader of this sheet tell whether btw was charged? */
export function showsVat(audit: AuditCase): boolean {
  if (columnOf(audit, 'vatAmount', 'vatRate', 'vatName') !== null) return true;
  return columnOf(audit, 'amountExVat') !== null && columnOf(audit, 'amountIncVat') !== null;
}

/** Would the supply of this row carry btw at 21 or 9 per cent without the KOR? */
export function isTaxable({ supply, counts }: SheetRow): boolean {
  if (supply === null || supply === 'undecided' || counts === 'ask' || supply === 'eu-distance-sale') return false;
  const { vat } = KIND_FACTS[supply];
  return typeof vat === 'object' && vat.rate !== 'zero';
}

/** Does the KOR cover a supply of this kind? Supplies taxed abroad, and what is no supply, lie outside it. */
export function isCovered({ supply }: SheetRow): boolean {
  return supply !== 'foreign-service' && supply !== 'oss' && supply !== 'not-turnover' && supply !== 'private-use';
}
