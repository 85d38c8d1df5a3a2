/** The language of the person at the keyboard; the only thing about them that the add-on asks. */
import { type Language, languageOf } from '../core/index';

/** Dutch or English; Dutch where Google does not say. Available in every authorization mode. */
export function userLanguage(): Language {
  try {
    return languageOf(Session.getActiveUserLocale());
  } catch {
    return 'nl';
  }
}
