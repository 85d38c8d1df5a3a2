/** The turnover thresholds of the kleineondernemersregeling: in the Netherlands and in the whole Union. */
import type { Cents } from '../values/cents';
import { day } from '../values/day';
import type { Dated } from './dated';
import { euros } from './euros';

/**
 * Omzetdrempel: the turnover in the Netherlands in one calendar year that is still inside, excluding VAT, in cents.
 *
 * "Niet meer bedraagt dan": exactly this amount is inside, one cent more is a crossing.
 *
 * Law: wet-ob-25-1@2020, wet-ob-25a-1@2025
 */
export const TURNOVER_THRESHOLD: Dated<Cents> = [
  {
    from: day('2020-01-01'),
    to: day('2024-12-31'),
    value: euros(20_000),
    sources: ['wet-ob-25-1@2020'],
    follows: { words: 'niet meer bedraagt dan € 20.000' },
  },
  {
    from: day('2025-01-01'),
    to: null,
    value: euros(20_000),
    sources: ['wet-ob-25a-1@2025'],
    follows: { words: 'niet meer bedraagt dan € 20.000' },
  },
];

/**
 * Jaaromzet in de Unie: the yearly turnover in the whole Union, in cents, for the exemption in other member states.
 *
 * A business that uses the scheme in the Netherlands alone is not tested on it.
 *
 * Law: wet-ob-25a-2@2025, wet-ob-25c-5@2025
 */
export const UNION_THRESHOLD: Dated<Cents> = [
  {
    from: day('2025-01-01'),
    to: null,
    value: euros(100_000),
    sources: ['wet-ob-25a-2@2025', 'wet-ob-25c-5@2025'],
    follows: { words: 'niet meer bedraagt dan € 100.000' },
  },
];
