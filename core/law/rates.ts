/** The rates of VAT as whole percentages: 21 is 21 %. */
import { day } from '../values/day';
import type { Dated } from './dated';

/**
 * Algemeen tarief, in percent.
 *
 * Law: wet-ob-9-1@2026
 */
export const STANDARD_RATE: Dated<number> = [
  {
    from: day('2020-01-01'),
    to: null,
    value: 21,
    sources: ['wet-ob-9-1@2026'],
    follows: { words: '21 percent' },
  },
];

/**
 * Verlaagd tarief, in percent, for what stands in tabel I.
 *
 * Law: wet-ob-9-2@2026
 */
export const REDUCED_RATE: Dated<number> = [
  {
    from: day('2020-01-01'),
    to: null,
    value: 9,
    sources: ['wet-ob-9-2@2026'],
    follows: { words: '9 percent' },
  },
];

/**
 * Tarief van logies (short stay, without camping pitches), in percent, by the day of the stay and not of the payment.
 *
 * Law: wet-ob-9-1@2026, wet-ob-9-2@2026, accountancyvanmorgen-logies@2022, belastingdienst-logies@2026
 */
export const ACCOMMODATION_RATE: Dated<number> = [
  {
    from: day('2020-01-01'),
    to: day('2025-12-31'),
    value: 9,
    sources: ['wet-ob-9-2@2026', 'accountancyvanmorgen-logies@2022'],
    follows: { words: 'btw-tarief van 9%' },
  },
  {
    from: day('2026-01-01'),
    to: null,
    value: 21,
    sources: ['wet-ob-9-1@2026', 'belastingdienst-logies@2026'],
    follows: { words: 'btw-tarief van 21%' },
  },
];
