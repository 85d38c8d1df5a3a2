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

/** The kinds by name, for tables that would repeat them. */
export const [
  STANDARD,
  REDUCED,
  ZERO,
  KOR,
  EXPORT,
  EU_GOODS,
  REVERSE_CHARGE,
  EU_DISTANCE_SALE,
  MARGIN,
  EXEMPT_COUNTED,
  EXEMPT,
  FOREIGN_SERVICE,
  OSS,
  BUSINESS_ASSET,
  PRIVATE_USE,
  NOT_TURNOVER,
] = SUPPLY_KINDS;

/** What a row is, for the KOR. */
export type SupplyKind = (typeof SUPPLY_KINDS)[number];

/** Does the row count toward the threshold? Distance sales do while the year's total of them stays within € 10.000. */
type Counts = 'yes' | 'no' | 'within-distance-threshold';

/**
 * The btw of a row once the KOR is closed.
 *
 * A rate may be replaced by what the row's own rates cell says; `none` holds whatever that cell says; `margin` cannot
 * be computed without the purchase price.
 */
type VatOfKind = { readonly rate: 'standard' | 'reduced' | 'zero' } | 'none' | 'margin';

/** The two consequences of a kind. */
export type KindFacts = { readonly counts: Counts; readonly vat: VatOfKind };

const AT_STANDARD: VatOfKind = { rate: 'standard' };
const AT_REDUCED: VatOfKind = { rate: 'reduced' };
const AT_ZERO: VatOfKind = { rate: 'zero' };

const counted = (vat: VatOfKind): KindFacts => ({ counts: 'yes', vat });
const leftOut = (vat: VatOfKind): KindFacts => ({ counts: 'no', vat });

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
  [STANDARD]: counted(AT_STANDARD),
  [REDUCED]: counted(AT_REDUCED),
  [ZERO]: counted(AT_ZERO),
  [KOR]: counted(AT_STANDARD),
  [EXPORT]: counted(AT_ZERO),
  [EU_GOODS]: counted(AT_ZERO),
  [REVERSE_CHARGE]: counted('none'),
  [EU_DISTANCE_SALE]: { counts: 'within-distance-threshold', vat: AT_STANDARD },
  [MARGIN]: counted('margin'),
  [EXEMPT_COUNTED]: counted('none'),
  [EXEMPT]: leftOut('none'),
  [FOREIGN_SERVICE]: leftOut('none'),
  [OSS]: leftOut('none'),
  [BUSINESS_ASSET]: leftOut(AT_STANDARD),
  [PRIVATE_USE]: leftOut('none'),
  [NOT_TURNOVER]: leftOut('none'),
};
