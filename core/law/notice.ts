/** Joining and leaving: how long before, and for how long at least. */
import { type Dated, from2020to2024, since2025 } from './dated';

/**
 * Termijn van melding en wederopzegging: days between the receipt of a notice and the first day it can work on.
 *
 * Law: wet-ob-25-6@2020, wet-ob-25a-5@2025, wet-ob-25a-7@2025
 */
export const NOTICE_DAYS: Dated<number> = [
  from2020to2024(28, 'wet-ob-25-6@2020'),
  since2025(28, 'wet-ob-25a-5@2025', 'wet-ob-25a-7@2025'),
];

/**
 * Minimale deelname: years a business had to stay in the scheme; none since 2025.
 *
 * Law: wet-ob-25-7@2020, wet-ob-25a-7@2025, belastingdienst-afmelden-kor@2024
 */
export const MINIMUM_TERM_YEARS: Dated<number> = [
  from2020to2024(3, 'wet-ob-25-7@2020'),
  since2025(0, 'wet-ob-25a-7@2025', 'belastingdienst-afmelden-kor@2024'),
];
