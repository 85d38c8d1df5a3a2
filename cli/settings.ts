/**
 * What a user tells about a ledger: flags for the whole run, and for one client the file `<name>.kor.json` beside its
 * ledger, which goes before the flags.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import {
  type DateChoice,
  type Day,
  FIELDS,
  type Field,
  NO_CORRECTIONS,
  NO_WORDS,
  NOT_A_DAY,
  type OwnWords,
  readDay,
  readWords,
  type SheetSettings,
} from '../core/index';
import { FileFailure } from './failure';

/** How the name of a client is found. */
type ClientFrom = 'file' | 'folder';

/** The settings of one file, plain enough to send to a worker. */
export type ClientSettings = {
  readonly client: string | null;
  readonly clientFrom: ClientFrom;
  readonly sheet: string | null;
  readonly headerRow: number | null | 'find';
  /** Header of a column → the field it holds, or `null` to ignore the column. */
  readonly map: Readonly<Record<string, Field | null>>;
  readonly date: DateChoice;
  readonly dateOrder: SheetSettings['dateOrder'];
  readonly korFrom: Day | null;
  readonly korTo: Day | null;
  readonly asOf: Day | null;
  readonly year: number | null;
  /** The user's words, accounts and countries, each with the kind of supply it means. */
  readonly words: Readonly<Record<string, string>>;
};

/** Nothing told. */
export const NO_SETTINGS: ClientSettings = {
  client: null,
  clientFrom: 'file',
  sheet: null,
  headerRow: 'find',
  map: {},
  date: 'supply',
  dateOrder: 'find',
  korFrom: null,
  korTo: null,
  asOf: null,
  year: null,
  words: {},
};

type Readers = { readonly [Key in keyof ClientSettings]: (value: unknown) => ClientSettings[Key] | undefined };

/** What each setting may be; `undefined` refuses it. */
const READERS: Readers = {
  client: textOf,
  clientFrom: oneOf(['file', 'folder']),
  sheet: (value) => (typeof value === 'number' ? String(value) : textOf(value)),
  headerRow: (value) => (value === null || value === 'find' || isRowNumber(value) ? value : undefined),
  map: mapOf,
  date: oneOf(['supply', 'invoice']),
  dateOrder: oneOf(['find', 'day-first', 'month-first']),
  korFrom: dayOrNull,
  korTo: dayOrNull,
  asOf: dayOrNull,
  year: (value) => (value === null || isRowNumber(value) ? value : undefined),
  words: wordsOf,
};

/** The settings of a file: those of its own settings file before those of the run. */
export function settingsFor(path: string, run: ClientSettings): ClientSettings {
  const file = settingsFileOf(path);
  if (file === null) return run;
  let told: unknown;
  try {
    told = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch {
    throw new FileFailure('settings-broken', basename(file));
  }
  if (typeof told !== 'object' || told === null) throw new FileFailure('settings-broken', basename(file));
  const own: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(told)) {
    const read = settingOf(name, value);
    if (read === undefined) throw new FileFailure('settings-broken', `${basename(file)}: ${name}`);
    own[name] = read;
  }
  const merged = { ...run, ...own } as ClientSettings;
  return { ...merged, map: { ...run.map, ...merged.map }, words: { ...run.words, ...merged.words } };
}

/**
 * One setting, checked.
 *
 * @returns `undefined` for a name or a value that is not known
 */
export function settingOf(name: string, value: unknown): unknown {
  return Object.hasOwn(READERS, name) ? READERS[name as keyof ClientSettings](value) : undefined;
}

/** `jansen.kor.json` or `jansen.xlsx.kor.json` beside `jansen.xlsx`; `null` when there is none. */
export function settingsFileOf(path: string): string | null {
  const names = [basename(path, extname(path)), basename(path)];
  return names.map((name) => join(dirname(path), `${name}.kor.json`)).find((file) => existsSync(file)) ?? null;
}

/** The settings as the core takes them; the columns follow once the headers are known. */
export function sheetSettings(settings: ClientSettings): SheetSettings {
  const { headerRow, date, dateOrder, korFrom, korTo, year } = settings;
  return { ...NO_CORRECTIONS, headerRow, dateChoice: date, dateOrder, korFrom, korTo, year };
}

/** The user's words as the core takes them. */
export function ownWords({ words }: ClientSettings): OwnWords {
  const rows = Object.entries(words);
  if (rows.length === 0) return NO_WORDS;
  const read = readWords(rows, () => null);
  if (!read.ok) throw new FileFailure('settings-broken', 'found' in read.error ? read.error.found : 'words');
  return read.value;
}

/** A field by its name, in any case; an empty name or `-` ignores the column, anything else is `undefined`. */
export function fieldNamed(name: string): Field | null | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted === '' || wanted === '-') return null;
  return FIELDS.find((field) => field.toLowerCase() === wanted);
}

function textOf(value: unknown): string | null | undefined {
  if (value === null) return null;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function oneOf<const Option extends string>(options: readonly Option[]): (value: unknown) => Option | undefined {
  return (value) => options.find((option) => option === value);
}

function isRowNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function dayOrNull(value: unknown): Day | null | undefined {
  if (value === null) return null;
  const day = typeof value === 'string' ? readDay(value) : NOT_A_DAY;
  return day === NOT_A_DAY ? undefined : day;
}

function mapOf(value: unknown): Record<string, Field | null> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const map: Record<string, Field | null> = {};
  for (const [header, name] of Object.entries(value)) {
    const field = name === null ? null : typeof name === 'string' ? fieldNamed(name) : undefined;
    if (field === undefined) return undefined;
    map[header] = field;
  }
  return map;
}

function wordsOf(value: unknown): Record<string, string> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.values(value).every((meaning) => typeof meaning === 'string')
    ? (value as Record<string, string>)
    : undefined;
}
