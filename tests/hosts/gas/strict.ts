/** Fakes that fail on anything they were not given, so that no test passes by a service that Google would refuse. */

/** The object, throwing on every member it does not have. */
export function strict<Members extends object>(name: string, members: Members): Members {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol') return Reflect.get(target, key, receiver);
      throw new Error(`${name}.${String(key)} is not allowed here`);
    },
    set(_target, key) {
      throw new Error(`${name}.${String(key)} cannot be set`);
    },
  });
}

/** Names that Google gives to scripts; each is there in every mode, and each may refuse. */
export const SERVICES = [
  'Browser',
  'CacheService',
  'CalendarApp',
  'ContentService',
  'DriveApp',
  'GmailApp',
  'HtmlService',
  'LockService',
  'Logger',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'Sheets',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
  'XmlService',
  'console',
] as const;

/** The globals of a script: the services given, and refusal from all others. */
export function globalsOf(allowed: Readonly<Record<string, object>>): Record<string, object> {
  return Object.fromEntries(SERVICES.map((name) => [name, strict(name, allowed[name] ?? {})]));
}
