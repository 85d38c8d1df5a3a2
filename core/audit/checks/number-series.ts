/** Invoice numbers as series: what stands in front, and a number that counts on. */
import type { SheetRow } from '../../ledger/sheet/reading';
import { yearOf } from '../../values/day';
import { isDocument } from './documents';

/** One number of a series, with the first row that has it. */
export type Numbered = { readonly number: number; readonly row: SheetRow };

/** A series: the text around the number, and its numbers in order, each once. */
export type Series = {
  readonly name: (number: number) => string;
  readonly numbers: readonly Numbered[];
};

type Found = Numbered & { readonly year: number | null };
/** `dated`: a year stands in front of the number. */
type Group = { readonly name: Series['name']; readonly dated: boolean; readonly found: Found[] };

const LAST_NUMBER = /^(.*?)(\d+)(\D*)$/;
/** A year that counts from here on begins anew. */
const FIRST_NUMBERS = 2;
/** So many documents make a series of an earlier year. */
const FEWEST_BEFORE = 3;

/** The series among the documents of a sheet; rows of one invoice share its number. */
export function seriesIn(rows: readonly SheetRow[]): Series[] {
  return [...groupsIn(rows).values()].flatMap((group) => {
    const { name, found } = group;
    const parts = beginsAnew(group) ? [...byCalendarYear(found).values()] : [found];
    return parts.flatMap((part) => byYearInNumber(name, part));
  });
}

/** The rows whose numbers begin anew every year: there a number of another year is no double. */
export function rowsThatBeginAnew(rows: readonly SheetRow[]): ReadonlySet<SheetRow> {
  const groups = [...groupsIn(rows).values()].filter(beginsAnew);
  return new Set(groups.flatMap(({ found }) => found.map(({ row }) => row)));
}

function groupsIn(rows: readonly SheetRow[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const [, front = '', digits = '', back = ''] =
      (isDocument(row) && row.invoiceNo !== null && LAST_NUMBER.exec(row.invoiceNo)) || [];
    if (digits === '' || digits.length > 12) continue;
    const on = row.date ?? row.day ?? row.supplyDate;
    const name = (number: number): string => `${front}${String(number).padStart(digits.length, '0')}${back}`;
    const group = groups.get(`${front}\u0001${back}`) ?? { name, dated: /20\d\d/.test(front), found: [] };
    group.found.push({ number: Number(digits), row, year: on === null ? null : yearOf(on) });
    groups.set(`${front}\u0001${back}`, group);
  }
  return groups;
}

/**
 * Does a later year start from 1 again, without a year in the number?
 *
 * Either both years have a same number, or the later one stays below a series of the earlier one: a single document
 * with a mistaken year is no new beginning.
 */
function beginsAnew({ dated, found }: Group): boolean {
  if (dated) return false;
  const years = [...byCalendarYear(found)].flatMap(([year, part]) =>
    year === null ? [] : [{ year, ...spanOf(part) }],
  );
  years.sort((a, b) => a.year - b.year);
  return years.some(({ low, high, numbers }, index) => {
    const before = years[index - 1];
    if (before === undefined || low > FIRST_NUMBERS) return false;
    const below = high < before.low && before.numbers.size >= FEWEST_BEFORE;
    return below || [...numbers].some((number) => before.numbers.has(number));
  });
}

function spanOf(part: readonly Found[]): { low: number; high: number; numbers: ReadonlySet<number> } {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const { number } of part) [low, high] = [Math.min(low, number), Math.max(high, number)];
  return { low, high, numbers: new Set(part.map(({ number }) => number)) };
}

function byCalendarYear(found: readonly Found[]): ReadonlyMap<number | null, Found[]> {
  const years = new Map<number | null, Found[]>();
  for (const each of found) {
    const known = years.get(each.year);
    if (known === undefined) years.set(each.year, [each]);
    else known.push(each);
  }
  return years;
}

/** `26001` after `25012`: a new year starts its own numbers, and nothing is missing in between. */
function byYearInNumber(name: Series['name'], found: readonly Numbered[]): Series[] {
  const firsts = new Map<number, SheetRow>();
  for (const { number, row } of found) if (!firsts.has(number)) firsts.set(number, row);
  const numbers = [...firsts].map(([number, row]) => ({ number, row })).sort((a, b) => a.number - b.number);
  const parts: Numbered[][] = [];
  for (const [index, numbered] of numbers.entries()) {
    const previous = numbers[index - 1];
    if (previous === undefined || startsYear(previous, numbered)) parts.push([numbered]);
    else parts[parts.length - 1]?.push(numbered);
  }
  return parts.map((part) => ({ name, numbers: part }));
}

function startsYear(previous: Numbered, { number, row }: Numbered): boolean {
  if (number === previous.number + 1) return false;
  const year = yearInFront(number, row);
  return year !== null && !String(previous.number).startsWith(year);
}

/** The year in front of a number, such as 26 in `26001`, when the document is of that year or next to it. */
function yearInFront(number: number, row: SheetRow): string | null {
  const on = row.date ?? row.day ?? row.supplyDate;
  if (on === null) return null;
  const digits = String(number);
  const years = [yearOf(on), yearOf(on) - 1, yearOf(on) + 1].flatMap((year) => [String(year), String(year).slice(2)]);
  return years.find((year) => digits.startsWith(year) && digits.length - year.length >= 2) ?? null;
}
