/** The rates of VAT as whole percentages: 21 is 21 %. */
import { type Dated, during, since, since2020 } from './dated';

/**
 * Algemeen tarief, in percent.
 *
 * Law: wet-ob-9-1@2026
 */
export const STANDARD_RATE: Dated<number> = [since2020(21, 'wet-ob-9-1@2026')];

/**
 * Verlaagd tarief, in percent, for what stands in tabel I.
 *
 * Law: wet-ob-9-2@2026
 */
export const REDUCED_RATE: Dated<number> = [since2020(9, 'wet-ob-9-2@2026')];

/**
 * Tarief van logies (short stay, without camping pitches), in percent, by the day of the stay and not of the payment.
 *
 * Law: wet-ob-9-1@2026, wet-ob-9-2@2026, accountancyvanmorgen-logies@2022, belastingdienst-logies@2026
 */
export const ACCOMMODATION_RATE: Dated<number> = [
  during('2020-01-01', '2025-12-31', 9, 'wet-ob-9-2@2026', 'accountancyvanmorgen-logies@2022'),
  since('2026-01-01', 21, 'wet-ob-9-1@2026', 'belastingdienst-logies@2026'),
];
