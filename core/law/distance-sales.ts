/** The two thresholds for goods that cross a border: sold to consumers elsewhere, and bought elsewhere. */
import type { Cents } from '../values/cents';
import { type Dated, since, since2020 } from './dated';
import { euros } from './euros';

/**
 * Drempel afstandsverkopen en digitale diensten: sales to consumers in other member states, in cents a calendar year
 * excluding VAT, up to which they are taxed in the Netherlands; the year before must be inside it too.
 *
 * Law: wet-ob-6k-1@2026, wet-ob-6k-2@2026
 */
export const DISTANCE_SALE_THRESHOLD: Dated<Cents> = [since('2021-07-01', euros(10_000), 'wet-ob-6k-1@2026')];

/**
 * Drempel intracommunautaire verwervingen: purchases of goods from other member states, in cents a calendar year, up
 * to which a business without deduction pays the VAT of the seller's country; the year before must be inside it too.
 *
 * Law: wet-ob-1a-2@2026
 */
export const ACQUISITION_THRESHOLD: Dated<Cents> = [since2020(euros(10_000), 'wet-ob-1a-2@2026')];
