/**
 * What a spreadsheet cell may hold when it reaches the core.
 *
 * Hosts hand whole ranges over as they are (copying a million rows would cost more than the answer); anything that
 * is not a number, text, boolean or blank is an object of the host, turned into a `Cell` one at a time by `CellReader`.
 */
import type { Day } from '../values/day';

/** A plain cell. A number may be an amount or the serial of a day; only the column says which. */
export type Cell = string | number | boolean | null | DayCell | ErrorCell;

/** A date that the host knows to be a date (Google Sheets). */
export type DayCell = { readonly kind: 'day'; readonly day: Day };

/** An error value such as `#N/A`. */
export type ErrorCell = { readonly kind: 'error'; readonly code: string };

/** Turns an object of the host (a Date, an error, a rich value) into a plain cell. */
export type CellReader = (value: object) => Cell;

/** A range as hosts hand it over: rows of values, each possibly an object of the host. */
export type Grid = readonly (readonly unknown[])[];

/**
 * The plain cell behind a value of the host.
 *
 * Errors arrive from Google Sheets and from csv files as text; they are recognised here, once.
 *
 * @returns `null` for blank: nothing, empty text, or text of white space alone
 */
export function cellOf(value: unknown, reader: CellReader): Cell {
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  const cell = reader(value as object);
  return typeof cell === 'string' ? textCell(cell) : cell;
}

/**
 * The cell as a person sees it, for messages and for `CHECK`.
 *
 * @example shownCell(null) //=> ''
 */
export function shownCell(cell: Cell, dayText: (day: Day) => string): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.kind === 'error' ? cell.code : dayText(cell.day);
  return typeof cell === 'boolean' ? (cell ? 'WAAR' : 'ONWAAR') : String(cell);
}

/** Is this an error value? */
export function isErrorCell(cell: Cell): cell is ErrorCell {
  return typeof cell === 'object' && cell !== null && cell.kind === 'error';
}

/** Error values as hosts write them into text, in any language: `#N/A`, `#N/B`, `#VALUE!`, `#DEEL/0!`, `#NAAM?`. */
const ERROR_TEXT = /^#(N\/[AB]|[A-Z]{2}[A-Z/0_]*[!?]|GETTING_DATA)$/i;

function textCell(text: string): Cell {
  const first = text.charCodeAt(0);
  // Ledgers hold a million plain texts: only a white-space start (or nothing at all) can be blank, only # an error.
  if (first > 32 && first < 128 && first !== 35) return text;
  const trimmed = tidyText(text);
  if (trimmed === '') return null;
  return ERROR_TEXT.test(trimmed) ? { kind: 'error', code: trimmed.toUpperCase() } : text;
}

/**
 * The text with one plain space for every run of white space (no-break and thin spaces too), nothing invisible, and
 * no space at the ends.
 *
 * @example tidyText(' 1 mei 2026 ') //=> '1 mei 2026'
 */
export function tidyText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Zero-width and direction marks, soft hyphen, byte order mark: pasted from web pages and pdf files. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
