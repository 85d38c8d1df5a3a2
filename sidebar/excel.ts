/** The side pane in Excel: asks Office for the user's language, and does without when Office is not there. */
import { languageOf } from '../core/index';
import { showPage } from './page';

/** The little of Office that the page uses. */
declare const Office:
  | { readonly onReady: () => Promise<unknown>; readonly context?: { readonly displayLanguage?: string } }
  | undefined;

showPage(languageOf(navigator.language), document);
// A page opened in a plain browser, or with Microsoft's script blocked, keeps the browser's language.
if (typeof Office !== 'undefined') {
  Office.onReady().then(
    () => showPage(languageOf(Office?.context?.displayLanguage ?? navigator.language), document),
    () => undefined,
  );
}
