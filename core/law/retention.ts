/** How long records are kept. */
import { day } from '../values/day';
import type { Dated } from './dated';

/**
 * Bewaartermijn: years the administration is kept.
 *
 * Law: awr-52-4@2026, belastingdienst-administratie-bewaren
 */
export const RETENTION_YEARS: Dated<number> = [
  {
    from: day('2020-01-01'),
    to: null,
    value: 7,
    sources: ['awr-52-4@2026', 'belastingdienst-administratie-bewaren'],
    follows: { words: 'zeven jaar' },
  },
];

/**
 * Bewaartermijn onroerende zaken: years the data about real estate are kept. The act counts nine years after the year
 * of first use; the Belastingdienst calls these ten years.
 *
 * Law: wet-ob-34a@2026, belastingdienst-administratie-bewaren
 */
export const RETENTION_YEARS_REAL_ESTATE: Dated<number> = [
  {
    from: day('2020-01-01'),
    to: null,
    value: 10,
    sources: ['wet-ob-34a@2026', 'belastingdienst-administratie-bewaren'],
    follows: { words: '10 jaar' },
  },
];
