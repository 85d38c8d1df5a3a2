/** Amounts beside the law of VAT: the fee of KVK, the allowance of volunteers, and the alarm of the product. */
import type { Cents } from '../values/cents';
import { type Dated, inYear, since2020 } from './dated';
import { euros } from './euros';

/**
 * Inschrijfvergoeding of KVK, in cents, once; it changes every year.
 *
 * Law: kvk-inschrijfvergoeding@2026
 */
export const KVK_FEE: Dated<Cents> = [inYear(2026, euros(85.15), 'kvk-inschrijfvergoeding@2026')];

/**
 * Vrijwilligersvergoeding: the most a volunteer may get in a calendar year, in cents.
 *
 * Law: belastingdienst-vrijwilligers@2024, wet-lb-2-6@2025, wet-lb-2-6@2026
 */
export const VOLUNTEER_YEAR: Dated<Cents> = [
  inYear(2024, euros(2_100), 'belastingdienst-vrijwilligers@2024'),
  inYear(2025, euros(2_100), 'wet-lb-2-6@2025'),
  inYear(2026, euros(2_200), 'wet-lb-2-6@2026'),
];

/**
 * Vrijwilligersvergoeding: the most a volunteer may get in a month, in cents.
 *
 * Law: belastingdienst-vrijwilligers@2024, wet-lb-2-6@2025, wet-lb-2-6@2026
 */
export const VOLUNTEER_MONTH: Dated<Cents> = [
  inYear(2024, euros(210), 'belastingdienst-vrijwilligers@2024'),
  inYear(2025, euros(210), 'wet-lb-2-6@2025'),
  inYear(2026, euros(220), 'wet-lb-2-6@2026'),
];

/** The turnover, in cents, from which the product starts to warn: a choice of the product, no law asks for it. */
export const ALARM: Dated<Cents> = [since2020(euros(18_000))];
