/** The turnover thresholds of the kleineondernemersregeling: in the Netherlands and in the whole Union. */
import type { Cents } from '../values/cents';
import { type Dated, from2020to2024, since2025 } from './dated';
import { euros } from './euros';

/**
 * Omzetdrempel: the turnover in the Netherlands in one calendar year that is still inside, excluding VAT, in cents.
 *
 * "Niet meer bedraagt dan": exactly this amount is inside, one cent more is a crossing.
 *
 * Law: wet-ob-25-1@2020, wet-ob-25a-1@2025
 */
export const TURNOVER_THRESHOLD: Dated<Cents> = [
  from2020to2024(euros(20_000), 'wet-ob-25-1@2020'),
  since2025(euros(20_000), 'wet-ob-25a-1@2025'),
];

/**
 * Jaaromzet in de Unie: the yearly turnover in the whole Union, in cents, for the exemption in other member states.
 *
 * A business that uses the scheme in the Netherlands alone is not tested on it.
 *
 * Law: wet-ob-25a-2@2025, wet-ob-25c-5@2025
 */
export const UNION_THRESHOLD: Dated<Cents> = [since2025(euros(100_000), 'wet-ob-25a-2@2025', 'wet-ob-25c-5@2025')];
