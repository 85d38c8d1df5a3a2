/** The article an invoice under the scheme points to: the exemption moved when the act was renumbered. */
import { type Dated, from2020to2024, since2025 } from './dated';

/**
 * The article of the Wet op de omzetbelasting 1968 that holds the exemption.
 *
 * Law: wet-ob-25-1@2020, wet-ob-37a-1@2024, wet-ob-25a-1@2025, wet-ob-37a-1@2026
 */
export const INVOICE_ARTICLE: Dated<'25' | '25a'> = [
  from2020to2024('25', 'wet-ob-25-1@2020', 'wet-ob-37a-1@2024'),
  since2025('25a', 'wet-ob-25a-1@2025', 'wet-ob-37a-1@2026'),
];
