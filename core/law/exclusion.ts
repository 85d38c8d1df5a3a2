/** How long the scheme stays closed after a crossing or after leaving. */
import { type Dated, from2020to2024, since2025 } from './dated';

/**
 * The two ways the law closed the scheme: a number of years to the day (until 2025), or the rest of that calendar
 * year and a number of whole calendar years after it (since 2025).
 */
export type Exclusion =
  | { readonly rule: 'years-after'; readonly years: number }
  | { readonly rule: 'rest-of-year-and-next'; readonly nextYears: number };

/**
 * Wachttijd (uitsluiting), by the day of the crossing or of the end.
 *
 * Law: wet-ob-25-7@2020, wet-ob-25-8@2020, wet-ob-25a-7@2025, wet-ob-25a-9@2025
 */
export const EXCLUSION: Dated<Exclusion> = [
  from2020to2024({ rule: 'years-after', years: 3 }, 'wet-ob-25-8@2020', 'wet-ob-25-7@2020'),
  since2025({ rule: 'rest-of-year-and-next', nextYears: 1 }, 'wet-ob-25a-9@2025', 'wet-ob-25a-7@2025'),
];
