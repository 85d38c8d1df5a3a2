/** The article an invoice under the scheme points to: the exemption moved when the act was renumbered. */
import { day } from '../values/day';
import type { Dated } from './dated';

/**
 * The article of the Wet op de omzetbelasting 1968 that holds the exemption.
 *
 * Law: wet-ob-25-1@2020, wet-ob-37a-1@2024, wet-ob-25a-1@2025, wet-ob-37a-1@2026
 */
export const INVOICE_ARTICLE: Dated<'25' | '25a'> = [
  {
    from: day('2020-01-01'),
    to: day('2024-12-31'),
    value: '25',
    sources: ['wet-ob-25-1@2020', 'wet-ob-37a-1@2024'],
    follows: { words: 'of artikel 25' },
  },
  {
    from: day('2025-01-01'),
    to: null,
    value: '25a',
    sources: ['wet-ob-25a-1@2025', 'wet-ob-37a-1@2026'],
    follows: { words: 'of artikel 25a' },
  },
];
