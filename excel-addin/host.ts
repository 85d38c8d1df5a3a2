/** What this Excel tells about itself; every question may be asked before Office is ready, or where there is none. */
import { type Language, languageOf } from '../core/index';

/** The user's language, for messages; Dutch when Excel does not say. */
export function userLanguage(): Language {
  return languageOf(ask(() => Office.context.displayLanguage));
}

/** May a function answer a number with a date format of its own? Older Excels show plain serial numbers. */
export function showsFormats(): boolean {
  const supported = ask(() => {
    const { requirements } = Office.context;
    return (
      requirements.isSetSupported('ExcelApi', '1.19') && requirements.isSetSupported('CustomFunctionsRuntime', '1.4')
    );
  });
  return supported === true;
}

/** Before Office is ready, the properties of its context are missing or throw. */
function ask<Answer>(question: () => Answer): Answer | undefined {
  if (typeof Office === 'undefined') return undefined;
  try {
    return question();
  } catch {
    return undefined;
  }
}
