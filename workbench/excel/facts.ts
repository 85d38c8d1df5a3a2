/** What Excel tells an add-in about itself when office.js starts. */
import type { Language } from '../../core/index';

/** The parts of the API that this host claims, as a current Excel for Windows does. */
const REQUIREMENTS = { ExcelApi: 1.21, SharedRuntime: 1.2, CustomFunctionsRuntime: 1.5, CustomFunctions: 1.9 };

/** The language tags of Excel for a language of the page. */
export const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-US' };

/** The object behind `window.external.GetContext()`: one method for each fact; settings of the document are empty. */
export function hostFacts(locale: string): Readonly<Record<string, () => unknown>> {
  const facts = {
    GetAppType: 1,
    GetSolutionRef: 'korwacht',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: 'C:\\Grootboek.xlsx',
    GetAppCapabilities: 3,
    GetActivationMode: 3,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetHostFullVersion: '16.0.20228.20188',
    GetSupportedMatrix: JSON.stringify(REQUIREMENTS),
    GetSettings: { Read: () => undefined },
  };
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, () => fact]));
}
