/**
 * The oracle's reading of single cells: days by `Date.UTC`, amounts in whole cents, both as plainly as can be.
 *
 * Nothing here is shared with the product: two readings that agree are worth more than one that is used twice.
 */
import { type GoldenCell, isDateCell, isErrorValue } from '../golden-runner';

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const LONG_MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
];
const ALL_MONTHS = [...LONG_MONTHS, 'november', 'december'];

/** Days since 1970 of a year, month and day of the month, or `null` when the calendar has no such day. */
function dayNumber(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return real ? at.getTime() / 86_400_000 : null;
}

/** Days since 1970 of a day that exists. */
export function theDay(year: number, month: number, day: number): number {
  const found = dayNumber(year, month, day);
  if (found === null) throw new Error(`no such day: ${year}-${month}-${day}`);
  return found;
}

/** The year, month and day of the month of a number of days since 1970. */
export function civil(day: number): { year: number; month: number; day: number } {
  const at = new Date(day * 86_400_000);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** The serial that spreadsheets show for a day. */
export function serial(day: number): number {
  return day + 25_569;
}

/** Text as a person sees it: plain single spaces, none at the ends. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** "Hosts hand a blank over as null, "" or 0": here only the first two, since 0 is blank in some columns only. */
export function isBlank(cell: GoldenCell): boolean {
  return cell === null || (typeof cell === 'string' && tidy(cell) === '');
}

/** Is it an error value, or the text that Sheets hands over for one? */
export function isError(cell: GoldenCell): boolean {
  return (
    isErrorValue(cell) || (typeof cell === 'string' && /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(cell))
  );
}

/** The day in a date cell, or `null` when it cannot be read. */
export function readDay(cell: GoldenCell): number | null {
  if (isDateCell(cell)) return Math.round(Date.parse(`${cell.d}T00:00:00Z`) / 86_400_000);
  if (typeof cell === 'number') return cell >= 1 ? Math.floor(cell) - 25_569 : null;
  if (typeof cell !== 'string') return null;
  const parts = dayParts(cell);
  return parts === null ? null : dayNumber(...parts);
}

/** "Looks like a day": a text in one of the forms of a day, whether or not the calendar has it. */
export function looksLikeDay(cell: GoldenCell): boolean {
  return isDateCell(cell) || (typeof cell === 'string' && dayParts(cell) !== null);
}

function dayParts(written: string): [number, number, number] | null {
  const text = tidy(written)
    .toLowerCase()
    .replace(/[ t]\d{1,2}:\d{2}(:\d{2})?.*$/, '');
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso !== null) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (dutch !== null) return [fullYear(dutch[3]), Number(dutch[2]), Number(dutch[1])];
  const words = /^(\d{1,2}) ([a-z]+)\.? '?(\d{4}|\d{2})$/.exec(text);
  if (words === null) return null;
  const month = Math.max(MONTHS.indexOf(words[2] ?? ''), ALL_MONTHS.indexOf(words[2] ?? '')) + 1;
  return month === 0 ? null : [fullYear(words[3]), month, Number(words[1])];
}

function fullYear(digits: string | undefined): number {
  return Number(digits) + (digits?.length === 2 ? 2000 : 0);
}

/** The whole cents of an amount cell, or `null` when it cannot be read. Half a cent rounds away from zero. */
export function readCents(cell: GoldenCell): number | null {
  if (typeof cell === 'number') return centsOfDecimal(String(cell));
  return typeof cell === 'string' ? centsOfText(cell) : null;
}

/** Cents of a number as it is written: no binary fraction takes part in the rounding. */
function centsOfDecimal(written: string): number | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(written);
  if (match === null) return null;
  const [, minus, whole = '', fraction = ''] = match;
  const cents = Number(whole) * 100 + Number(fraction.padEnd(2, '0').slice(0, 2));
  const rounded = Number(fraction[2] ?? '0') >= 5 ? cents + 1 : cents;
  return minus === '-' && rounded !== 0 ? -rounded : rounded;
}

function centsOfText(written: string): number | null {
  let text = tidy(written)
    .toLowerCase()
    .replace(/€|euro|eur/g, '')
    .replace(/ /g, '');
  let sign = 1;
  if (text.startsWith('-/-')) [text, sign] = [text.slice(3), -1];
  text = text.replace(/,-+$/, ',00');
  if (text.startsWith('-')) [text, sign] = [text.slice(1), -1];
  else if (text.endsWith('-')) [text, sign] = [text.slice(0, -1), -1];
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const plain = withDecimalPoint(text);
  const cents = plain === null ? null : centsOfDecimal(plain);
  return cents === null || cents === 0 ? cents : sign * cents;
}

/** The text with one decimal point and no other mark, or `null` where the marks do not say which is which. */
function withDecimalPoint(text: string): string | null {
  const marks = text.replace(/\d/g, '');
  if (marks === '') return text;
  if (marks.includes('.') && marks.includes(',')) {
    const match = /^(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(text) ?? /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(text);
    return match === null ? null : `${match[1]?.replace(/[.,]/g, '')}.${match[2]}`;
  }
  if (marks.length === 1) {
    const [whole = '', fraction = ''] = text.split(/[.,]/);
    if (fraction.length === 3 && whole.length <= 3) return null;
    return `${whole}.${fraction}`;
  }
  return /^\d{1,3}([.,]\d{3})+$/.test(text) ? text.replace(/[.,]/g, '') : null;
}
