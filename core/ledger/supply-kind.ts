/** The kinds of supply the law tells apart, and what follows from each: does it count, and what btw is in it. */

/** Every kind, in the order of the vocabulary table. */
export const SUPPLY_KINDS = [
  'standard',
  'reduced',
  'zero',
  'kor',
  'export',
  'eu-goods',
  'reverse-charge',
  'eu-distance-sale',
  'margin',
  'exempt-counted',
  'exempt',
  'foreign-service',
  'oss',
  'business-asset',
  'private-use',
  'not-turnover',
] as const;

/** What a row is, for the KOR. */
export type SupplyKind = (typeof SUPPLY_KINDS)[number];

/** Does the row count toward the threshold? Distance sales do while the year's total of them stays within € 10.000. */
export type Counts = 'yes' | 'no' | 'within-distance-threshold';

/**
 * The btw of a row once the KOR is closed.
 *
 * A rate may be replaced by what the row's own rates cell says; `none` holds whatever that cell says; `margin` cannot
 * be computed without the purchase price.
 */
export type VatOfKind = { readonly rate: 'standard' | 'reduced' | 'zero' } | 'none' | 'margin';

/** The two consequences of a kind. */
export type KindFacts = { readonly counts: Counts; readonly vat: VatOfKind };

const STANDARD: VatOfKind = { rate: 'standard' };
const REDUCED: VatOfKind = { rate: 'reduced' };
const ZERO: VatOfKind = { rate: 'zero' };

/**
 * What follows from each kind.
 *
 * Counted is what would be taxed in the Netherlands without the KOR (0 % and reverse charge too), and the exemptions
 * of article 11 for real estate, finance and insurance (`exempt-counted`); other exemptions and supplies taxed abroad
 * are left out. A used movable asset is left out too, yet it is taxed. A distance sale is Dutch, and has the standard
 * rate, only while it counts.
 *
 * Law: wet-ob-25-1@2025, wet-ob-25-2@2025, wet-ob-25-2@2020, wet-ob-25-3@2020, wet-ob-6k-1@2026
 */
export const KIND_FACTS: Readonly<Record<SupplyKind, KindFacts>> = {
  standard: { counts: 'yes', vat: STANDARD },
  reduced: { counts: 'yes', vat: REDUCED },
  zero: { counts: 'yes', vat: ZERO },
  kor: { counts: 'yes', vat: STANDARD },
  export: { counts: 'yes', vat: ZERO },
  'eu-goods': { counts: 'yes', vat: ZERO },
  'reverse-charge': { counts: 'yes', vat: 'none' },
  'eu-distance-sale': { counts: 'within-distance-threshold', vat: STANDARD },
  margin: { counts: 'yes', vat: 'margin' },
  'exempt-counted': { counts: 'yes', vat: 'none' },
  exempt: { counts: 'no', vat: 'none' },
  'foreign-service': { counts: 'no', vat: 'none' },
  oss: { counts: 'no', vat: 'none' },
  'business-asset': { counts: 'no', vat: STANDARD },
  'private-use': { counts: 'no', vat: 'none' },
  'not-turnover': { counts: 'no', vat: 'none' },
};
