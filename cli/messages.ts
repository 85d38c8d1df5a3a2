/** Every sentence of the batch, in both languages. */
import type { Language } from '../core/index';
import type { FailureCode, FileFailure } from './failure';

type InLanguages = Readonly<Record<Language, string>>;

/** Why a file has no figures; `{detail}` is what was found. */
const FAILURES: Readonly<Record<FailureCode, InLanguages>> = {
  'not-found': {
    nl: 'Bestand niet te openen ({detail}); controleer de naam en de rechten.',
    en: 'File cannot be opened ({detail}); check its name and permissions.',
  },
  empty: { nl: 'Het bestand is leeg.', en: 'The file is empty.' },
  encrypted: {
    nl: 'Beveiligd met een wachtwoord; bewaar het zonder wachtwoord.',
    en: 'Protected by a password; save it without one.',
  },
  'old-xls': {
    nl: 'Oud Excel-bestand (.xls); bewaar het als .xlsx.',
    en: 'Old Excel file (.xls); save it as .xlsx.',
  },
  'not-a-ledger': {
    nl: 'Geen xlsx, csv of auditfile ({detail}).',
    en: 'No xlsx, csv or audit file ({detail}).',
  },
  'zip-broken': {
    nl: 'Het bestand is beschadigd of afgebroken; vraag een nieuwe kopie. {detail}',
    en: 'The file is damaged or cut off; ask for a new copy. {detail}',
  },
  'zip-bomb': {
    nl: 'Niet geopend: uitgepakt zou het buitensporig groot zijn ({detail}).',
    en: 'Not opened: unpacked it would be excessively large ({detail}).',
  },
  'too-large': { nl: 'Te groot om te lezen ({detail}).', en: 'Too large to read ({detail}).' },
  'xml-entities': {
    nl: 'Niet geopend: de XML bevat een documenttype met entiteiten.',
    en: 'Not opened: the XML holds a document type with entities.',
  },
  'xml-broken': { nl: 'De XML is niet goed gevormd: {detail}', en: 'The XML is not well-formed: {detail}' },
  'xaf-version': {
    nl: 'Auditfile van een oude versie ({detail}); lever XAF 3.2 of 4.0.',
    en: 'Audit file of an old version ({detail}); deliver XAF 3.2 or 4.0.',
  },
  'workbook-broken': { nl: 'De werkmap is niet te lezen: {detail}', en: 'The workbook cannot be read: {detail}' },
  'sheet-missing': { nl: 'Er is geen blad "{detail}".', en: 'There is no sheet "{detail}".' },
  'no-sheet': { nl: 'Geen zichtbaar blad met rijen.', en: 'No visible sheet with rows.' },
  'own-overview': {
    nl: 'Overzicht van KORwacht, geen administratie; overgeslagen.',
    en: 'Overview of KORwacht, not a ledger; skipped.',
  },
  'settings-broken': {
    nl: 'Instellingen onleesbaar: {detail}. Verbeter dit bestand.',
    en: 'Settings cannot be read: {detail}. Correct that file.',
  },
  'out-of-memory': { nl: 'Te groot voor het geheugen van één taak.', en: 'Too large for the memory of one task.' },
  'too-slow': { nl: 'Gestopt na {detail} seconden.', en: 'Stopped after {detail} seconds.' },
  crashed: { nl: 'Lezen mislukt: {detail}', en: 'Reading failed: {detail}' },
};

/** The sentence of a failure. */
export function sayFailure(language: Language, { code, detail }: FileFailure): string {
  return FAILURES[code][language].replace('{detail}', detail).replace(' ()', '').trim();
}
