/** The registration threshold: below it a business need not even tell that it exists. */
import type { Cents } from '../values/cents';
import { day } from '../values/day';
import type { Dated } from './dated';
import { euros } from './euros';

/**
 * Registratiedrempel: the yearly turnover, in cents, up to which a business that KVK does not have to know may use
 * the scheme without a notice. Until 2025 it stood in a decree, since then in a ministerial order under art. 25b.
 *
 * Law: besluit-registratiedrempel@2021, wet-ob-25b-1@2025, belastingdienst-registratiedrempel@2025
 */
export const REGISTRATION_THRESHOLD: Dated<Cents> = [
  {
    from: day('2020-01-01'),
    to: day('2024-12-31'),
    value: euros(1_800),
    sources: ['besluit-registratiedrempel@2021', 'belastingdienst-registratiedrempel@2020'],
    follows: { words: 'maximaal € 1.800' },
  },
  {
    from: day('2025-01-01'),
    to: null,
    value: euros(2_200),
    sources: ['wet-ob-25b-1@2025', 'belastingdienst-registratiedrempel@2025'],
    follows: { words: 'maximaal € 2.200' },
  },
];
