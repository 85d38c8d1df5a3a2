/** Amounts beside the law of VAT: the fee of KVK, the allowance of volunteers, and the alarm of the product. */
import type { Cents } from '../values/cents';
import { day } from '../values/day';
import type { Dated } from './dated';
import { euros } from './euros';

/**
 * Inschrijfvergoeding of KVK, in cents, once; it changes every year.
 *
 * Law: kvk-inschrijfvergoeding@2026
 */
export const KVK_FEE: Dated<Cents> = [
  {
    from: day('2026-01-01'),
    to: day('2026-12-31'),
    value: euros(85.15),
    sources: ['kvk-inschrijfvergoeding@2026'],
    follows: { words: '€85.15' },
  },
];

/**
 * Vrijwilligersvergoeding: the most a volunteer may get in a calendar year, in cents.
 *
 * Law: belastingdienst-vrijwilligers@2024, wet-lb-2-6@2025, wet-lb-2-6@2026
 */
export const VOLUNTEER_YEAR: Dated<Cents> = [
  {
    from: day('2024-01-01'),
    to: day('2024-12-31'),
    value: euros(2_100),
    sources: ['belastingdienst-vrijwilligers@2024'],
    follows: { words: 'en € 2.100' },
  },
  {
    from: day('2025-01-01'),
    to: day('2025-12-31'),
    value: euros(2_100),
    sources: ['wet-lb-2-6@2025'],
    follows: { words: '€ 2.100 per kalenderjaar' },
  },
  {
    from: day('2026-01-01'),
    to: day('2026-12-31'),
    value: euros(2_200),
    sources: ['wet-lb-2-6@2026'],
    follows: { words: '€ 2.200 per kalenderjaar' },
  },
];

/**
 * Vrijwilligersvergoeding: the most a volunteer may get in a month, in cents.
 *
 * Law: belastingdienst-vrijwilligers@2024, wet-lb-2-6@2025, wet-lb-2-6@2026
 */
export const VOLUNTEER_MONTH: Dated<Cents> = [
  {
    from: day('2024-01-01'),
    to: day('2024-12-31'),
    value: euros(210),
    sources: ['belastingdienst-vrijwilligers@2024'],
    follows: { words: 'maximaal € 210' },
  },
  {
    from: day('2025-01-01'),
    to: day('2025-12-31'),
    value: euros(210),
    sources: ['wet-lb-2-6@2025'],
    follows: { words: '€ 210 per maand' },
  },
  {
    from: day('2026-01-01'),
    to: day('2026-12-31'),
    value: euros(220),
    sources: ['wet-lb-2-6@2026'],
    follows: { words: '€ 220 per maand' },
  },
];

/** The turnover, in cents, from which the product starts to warn: a choice of the product, no law asks for it. */
export const ALARM: Dated<Cents> = [
  {
    from: day('2020-01-01'),
    to: null,
    value: euros(18_000),
    sources: [],
    follows: { productDefault: true },
  },
];
