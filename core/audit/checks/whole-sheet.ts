/** Findings about the sheet as a whole: its dates, its customers, its distance sales, and the period of the KOR. */
import { inForceOn } from '../../law/dated';
import { DISTANCE_SALE_THRESHOLD } from '../../law/distance-sales';
import { datesDiffer, ledgerOf } from '../../ledger/sheet/ledger-of';
import { countedAmounts } from '../../turnover/counted';
import { crossingDays, crossingSupplies } from '../../turnover/crossing';
import { sumByDay, turnoverBetween, yearsIn } from '../../turnover/day-sums';
import type { Cents } from '../../values/cents';
import { firstOfYear, lastOfYear, yearOf } from '../../values/day';
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAbout } from '../finding';
import { isShopSaleAbroad } from './questions';

/** From four fifths of their threshold distance sales are near it: a choice of the product. */
const NEAR_IS = [4, 5] as const;

/**
 * Years in which the day of supply and the day of the invoice give another turnover or another crossing.
 *
 * Law: wet-ob-25-1@2025
 */
export function dateChoiceMatters({ reading }: AuditCase): Finding[] {
  if (!datesDiffer(reading)) return [];
  const supply = outcome(reading, 'supply');
  const invoice = outcome(reading, 'invoice');
  const years = [...new Set([...supply.years, ...invoice.years])].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const [bySupply, byInvoice] = [supply.turnover(year), invoice.turnover(year)];
    const [crossingBySupply, crossingByInvoice] = [supply.row(year), invoice.row(year)];
    if (bySupply === byInvoice && crossingBySupply === crossingByInvoice) return [];
    const facts = { year, bySupply, byInvoice, crossingBySupply, crossingByInvoice };
    const worth = Math.abs(bySupply - byInvoice) as Cents;
    return [findingAbout('DATE_CHOICE_MATTERS', facts, { sources: ['wet-ob-25-1@2025'], worth })];
  });
}

type Outcome = {
  readonly years: readonly number[];
  readonly turnover: (year: number) => Cents;
  readonly row: (year: number) => number | null;
};

function outcome(reading: AuditCase['reading'], dateChoice: 'supply' | 'invoice'): Outcome {
  const ledger = ledgerOf(reading, { dateChoice });
  const counted = countedAmounts(ledger);
  const sums = sumByDay(ledger, counted);
  const rows = new Map(
    crossingSupplies(ledger, counted, crossingDays(sums)).map(({ year, index }) => [year, index + 1]),
  );
  return {
    years: yearsIn(sums),
    turnover: (year) => turnoverBetween(sums, firstOfYear(year), lastOfYear(year)),
    row: (year) => rows.get(year) ?? null,
  };
}

/**
 * Years in which the sales to consumers elsewhere in the Union come near their own threshold, those to be asked too.
 *
 * Law: wet-ob-6k-1@2026
 */
export function distanceSalesNear({ reading }: AuditCase): Finding[] {
  const sales = new Map<number, number>();
  for (const row of reading.rows) {
    if (row.day === null || row.netCents === null) continue;
    if (row.supply !== 'eu-distance-sale' && !isShopSaleAbroad(reading, row)) continue;
    sales.set(yearOf(row.day), (sales.get(yearOf(row.day)) ?? 0) + row.netCents);
  }
  return [...sales].flatMap(([year, sum]) => {
    const threshold = inForceOn(DISTANCE_SALE_THRESHOLD, lastOfYear(year));
    if (!threshold.ok || sum * NEAR_IS[1] < threshold.value * NEAR_IS[0]) return [];
    const facts = { year, sales: sum as Cents, threshold: threshold.value };
    return [findingAbout('DISTANCE_NEAR_THRESHOLD', facts, { sources: ['wet-ob-6k-1@2026', 'product-choice'] })];
  });
}

/**
 * No column tells the customer: supplies taxed abroad cannot be told from others, and duplicates less well.
 *
 * Law: wet-ob-34-1@2026
 */
export function customerColumn(audit: AuditCase): Finding[] {
  const named = columnOf(audit, 'customer', 'customerCode', 'customerCountry', 'customerVatId', 'counterIban') !== null;
  if (named || audit.reading.layout === 'months' || !audit.reading.rows.some(({ counts }) => counts !== null))
    return [];
  return [findingAbout('NO_CUSTOMER_COLUMN', {}, { sources: ['wet-ob-34-1@2026'] })];
}

/** Nobody said when the KOR is applied: the checks that need it were not made. */
export function korPeriodKnown({ settings, reading }: AuditCase): Finding[] {
  if (settings.kor !== null || !reading.rows.some(({ counts }) => counts !== null)) return [];
  return [findingAbout('KOR_PERIOD_UNKNOWN', {}, { sources: ['product-choice'] })];
}
