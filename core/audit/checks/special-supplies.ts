/** Supplies that count, or do not, against what one might expect. */
import type { SheetRow } from '../../ledger/sheet/reading';
import type { AuditCase } from '../audit-case';
import { type Extras, type Finding, findingAt } from '../finding';
import { isShopSaleAbroad } from './questions';

const RENT = /\b(ver)?hu(ur|urder|ren)|huur|\brent(al|ed)?\b|\blett?ing\b|\blease|pacht|sublet/i;

/**
 * Services taxed abroad and used assets (not counted), exports and exemptions that count, distance sales.
 *
 * Law: wet-ob-25-1@2025, wet-ob-25-2@2025, wet-ob-6-1@2026, wet-ob-6k-1@2026
 */
export function specialSupplies({ reading }: AuditCase): Finding[] {
  return reading.rows.flatMap((row) => {
    if (row.counts === null) return [];
    if (row.supply === 'eu-distance-sale' || isShopSaleAbroad(reading, row)) return [distanceSale(row)];
    return bySupply(row);
  });
}

function distanceSale(row: SheetRow): Finding {
  const extras: Extras = { sources: ['wet-ob-6k-1@2026', 'wet-ob-6k-2@2026'], worth: row.netCents };
  return findingAt('EU_DISTANCE_SALE', row, { country: row.country ?? '' }, extras);
}

function bySupply(row: SheetRow): Finding[] {
  const text = row.treatment === row.supply || row.treatment === null ? (row.description ?? '') : row.treatment;
  const facts = { text };
  const from = (...sources: Extras['sources']): Extras => ({ sources, worth: row.netCents });
  switch (row.supply) {
    case 'foreign-service':
      return [findingAt('FOREIGN_SERVICE', row, facts, from('wet-ob-6-1@2026', 'wet-ob-25-1@2025'))];
    case 'export':
      return [findingAt('EXPORT_GOODS', row, facts, from('wet-ob-25-1@2025'))];
    case 'business-asset':
      return [findingAt('BUSINESS_ASSET_SOLD', row, facts, from('wet-ob-25-2@2025'))];
    case 'exempt-counted': {
      const rent = [text, row.description, row.accountName, row.category].some((part) => RENT.test(part ?? ''));
      return [findingAt(rent ? 'EXEMPT_RENT_COUNTS' : 'EXEMPT_COUNTS', row, facts, from('wet-ob-25-1@2025'))];
    }
    default:
      return [];
  }
}
