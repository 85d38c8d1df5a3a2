/** How long records are kept. */
import { type Dated, since2020 } from './dated';

/**
 * Bewaartermijn: years the administration is kept.
 *
 * Law: awr-52-4@2026, belastingdienst-administratie-bewaren
 */
export const RETENTION_YEARS: Dated<number> = [since2020(7, 'awr-52-4@2026', 'belastingdienst-administratie-bewaren')];

/**
 * Bewaartermijn onroerende zaken: years the data about real estate are kept. The act counts nine years after the year
 * of first use; the Belastingdienst calls these ten years.
 *
 * Law: wet-ob-34a@2026, belastingdienst-administratie-bewaren
 */
export const RETENTION_YEARS_REAL_ESTATE: Dated<number> = [
  since2020(10, 'wet-ob-34a@2026', 'belastingdienst-administratie-bewaren'),
];
