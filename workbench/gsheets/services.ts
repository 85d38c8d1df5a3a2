/** The services of Apps Script that the add-on may ask from inside a worksheet function. */
import type { Language } from '../../core/index';
import { strict } from './strict';
import { zoneOf } from './zone';

/** The user's locale as Google writes it. */
const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl', en: 'en' };

/** The facts of a file that differ from file to file, and the user's language. */
export type FileFacts = { readonly timeZone: string; readonly language: Language };

/** Names that a browser has and Apps Script has not; the add-on must not lean on them. */
const NOT_IN_APPS_SCRIPT = [
  'fetch',
  'setTimeout',
  'setInterval',
  'XMLHttpRequest',
  'URL',
  'TextEncoder',
  'crypto',
  'atob',
];

/**
 * The global services, by name.
 *
 * @param scriptZone - the time zone of the add-on's own manifest
 */
function services({ timeZone, language }: FileFacts, scriptZone: string): Readonly<Record<string, object>> {
  const file = strict('Spreadsheet', {
    getSpreadsheetTimeZone: () => timeZone,
    getSpreadsheetLocale: () => 'nl_NL',
  });
  return {
    SpreadsheetApp: strict('SpreadsheetApp', { getActive: () => file, getActiveSpreadsheet: () => file }),
    Session: strict('Session', {
      getActiveUserLocale: () => LOCALE[language],
      getScriptTimeZone: () => scriptZone,
    }),
    Utilities: strict('Utilities', { formatDate }),
  };
}

/** Puts the services into the add-on's realm and takes away what Apps Script does not have. */
export function installServices(realm: Window & typeof globalThis, facts: FileFacts, scriptZone: string): void {
  Object.assign(realm, services(facts, scriptZone));
  for (const name of NOT_IN_APPS_SCRIPT) {
    const get = () => {
      throw new ReferenceError(`${name} is not defined in Apps Script`);
    };
    Object.defineProperty(realm, name, { get });
  }
}

/** `Utilities.formatDate` for the one pattern that the add-on uses. */
function formatDate(date: Date, timeZone: string, pattern: string): string {
  if (pattern !== 'yyyy-MM-dd') throw new Error(`the workbench does not play the date pattern ${pattern}`);
  return zoneOf(timeZone).clockOf(date.getTime()).slice(0, pattern.length);
}
