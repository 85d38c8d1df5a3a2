/** The registration threshold: below it a business need not even tell that it exists. */
import type { Cents } from '../values/cents';
import { type Dated, from2020to2024, since2025 } from './dated';
import { euros } from './euros';

/**
 * Registratiedrempel: the yearly turnover, in cents, up to which a business that KVK does not have to know may use
 * the scheme without a notice. Until 2025 it stood in a decree, since then in a ministerial order under art. 25b.
 *
 * Law: besluit-registratiedrempel@2021, wet-ob-25b-1@2025, belastingdienst-registratiedrempel@2025
 */
export const REGISTRATION_THRESHOLD: Dated<Cents> = [
  from2020to2024(euros(1_800), 'besluit-registratiedrempel@2021', 'belastingdienst-registratiedrempel@2020'),
  since2025(euros(2_200), 'wet-ob-25b-1@2025', 'belastingdienst-registratiedrempel@2025'),
];
