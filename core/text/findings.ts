/** A finding → its place and its sentence, in both languages: facts, never a verdict. */
import type { Finding } from '../audit/finding';
import type { FindingCode } from '../audit/finding-facts';
import type { Severity } from '../audit/nature';
import { PROFESSIONAL } from '../audit/professional';
import { SOURCES } from '../law/sources';
import type { Language } from '../values/language';
import type { Phrases } from './finding-phrases';
import { BOOK_FINDINGS } from './findings-books';
import { CELL_FINDINGS } from './findings-cells';
import { QUESTION_FINDINGS } from './findings-questions';
import { SCHEME_FINDINGS } from './findings-scheme';
import { TURNOVER_FINDINGS } from './findings-turnover';
import { YEAR_FINDINGS } from './findings-years';

/** Every code has its sentence in both languages, or this does not compile. */
const FINDINGS: Phrases<FindingCode> = {
  ...YEAR_FINDINGS,
  ...SCHEME_FINDINGS,
  ...TURNOVER_FINDINGS,
  ...QUESTION_FINDINGS,
  ...CELL_FINDINGS,
  ...BOOK_FINDINGS,
};

/** The severities as the user reads them. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  note: { nl: 'opmerking', en: 'note' },
};

/**
 * The sentence of a finding, without its place.
 *
 * @example sentenceOf('nl', finding) // 'Nummer 2026-04 ontbreekt in de reeks.'
 */
export function sentenceOf(language: Language, { code, data, worthCents }: Finding): string {
  // The union pairs every code with its own facts; the compiler cannot follow that through the index.
  const phrase = FINDINGS[code][language] as (said: object) => string;
  return phrase({ ...data, worth: worthCents });
}

/** Where a finding stands, such as `rij 5 (E5)`; empty for one about the whole sheet. */
export function placeIn(language: Language, { row, column }: Finding): string {
  if (row === null) return '';
  const place = `${language === 'nl' ? 'rij' : 'row'} ${row}`;
  return column === null ? place : `${place} (${columnLetters(column)}${row})`;
}

/** Place and sentence in one line. */
export function sayFinding(language: Language, finding: Finding): string {
  const place = placeIn(language, finding);
  const sentence = sentenceOf(language, finding);
  return place === '' ? sentence : `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${sentence}`;
}

/** The titles of what a finding stands on, in its order. */
export function groundsOf({ sources }: Finding): string[] {
  const titles: Readonly<Record<string, string>> = PROFESSIONAL;
  return sources.map((key) => titles[key] ?? SOURCES[key as keyof typeof SOURCES].title);
}

/**
 * The letters of a column.
 *
 * @param column - from 1
 * @example columnLetters(28) //=> 'AB'
 */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column <= 26 ? letter : columnLetters((column - 1 - rest) / 26) + letter;
}
