/** Joining and leaving: how long before, and for how long at least. */
import { day } from '../values/day';
import type { Dated } from './dated';

/**
 * Termijn van melding en wederopzegging: days between the receipt of a notice and the first day it can work on.
 *
 * Law: wet-ob-25-6@2020, wet-ob-25a-5@2025, wet-ob-25a-7@2025
 */
export const NOTICE_DAYS: Dated<number> = [
  {
    from: day('2020-01-01'),
    to: day('2024-12-31'),
    value: 28,
    sources: ['wet-ob-25-6@2020'],
    follows: { words: 'vier weken' },
  },
  {
    from: day('2025-01-01'),
    to: null,
    value: 28,
    sources: ['wet-ob-25a-5@2025', 'wet-ob-25a-7@2025'],
    follows: { words: 'minimaal vier weken' },
  },
];

/**
 * Minimale deelname: years a business had to stay in the scheme; none since 2025.
 *
 * Law: wet-ob-25-7@2020, wet-ob-25a-7@2025, belastingdienst-afmelden-kor@2024
 */
export const MINIMUM_TERM_YEARS: Dated<number> = [
  {
    from: day('2020-01-01'),
    to: day('2024-12-31'),
    value: 3,
    sources: ['wet-ob-25-7@2020'],
    follows: { words: 'ten minste voor drie jaren' },
  },
  {
    from: day('2025-01-01'),
    to: null,
    value: 0,
    sources: ['wet-ob-25a-7@2025', 'belastingdienst-afmelden-kor@2024'],
    follows: { words: 'vervalt' },
  },
];
