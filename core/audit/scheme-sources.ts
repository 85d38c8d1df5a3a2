/** The scheme moved from article 25 to 25a on 1 January 2025: which text governs a day. */
import { inForceOn } from '../law/dated';
import { INVOICE_ARTICLE } from '../law/invoice-article';
import type { Day } from '../values/day';

/**
 * Is this day governed by article 25a?
 *
 * Law: wet-ob-25a-1@2025, wet-ob-25-1@2020
 */
export function since2025(on: Day): boolean {
  const article = inForceOn(INVOICE_ARTICLE, on);
  return article.ok && article.value === '25a';
}
