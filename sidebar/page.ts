/** The first page of the side pane: shows its text in the language of the host. */
import type { Language } from '../core/index';

/**
 * Shows the page in one language; both languages stand in it, so that nothing moves or loads.
 *
 * @param page - the document, passed in for tests
 */
export function showPage(language: Language, page: Document): void {
  page.documentElement.lang = language;
  for (const part of page.querySelectorAll('main')) part.hidden = part.lang !== language;
}
