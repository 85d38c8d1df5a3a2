/** The two thresholds for goods that cross a border: sold to consumers elsewhere, and bought elsewhere. */
import type { Cents } from '../values/cents';
import { day } from '../values/day';
import type { Dated } from './dated';
import { euros } from './euros';

/**
 * Drempel afstandsverkopen en digitale diensten: sales to consumers in other member states, in cents a calendar year
 * excluding VAT, up to which they are taxed in the Netherlands; the year before must be inside it too.
 *
 * Law: wet-ob-6k-1@2026, wet-ob-6k-2@2026
 */
export const DISTANCE_SALE_THRESHOLD: Dated<Cents> = [
  {
    from: day('2021-07-01'),
    to: null,
    value: euros(10_000),
    sources: ['wet-ob-6k-1@2026'],
    follows: { words: 'niet hoger dan € 10 000' },
  },
];

/**
 * Drempel intracommunautaire verwervingen: purchases of goods from other member states, in cents a calendar year, up
 * to which a business without deduction pays the VAT of the seller's country; the year before must be inside it too.
 *
 * Law: wet-ob-1a-2@2026
 */
export const ACQUISITION_THRESHOLD: Dated<Cents> = [
  {
    from: day('2020-01-01'),
    to: null,
    value: euros(10_000),
    sources: ['wet-ob-1a-2@2026'],
    follows: { words: 'niet meer bedraagt dan € 10 000' },
  },
];
