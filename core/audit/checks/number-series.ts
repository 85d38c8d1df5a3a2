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

type Growing = { readonly name: (number: number) => string; readonly found: Map<number, SheetRow> };

const LAST_NUMBER = /^(.*?)(\d+)(\D*)$/;

/** The series among the documents of a sheet; rows of one invoice share its number. */
export function seriesIn(rows: readonly SheetRow[]): Series[] {
  const series = new Map<string, Growing>();
  for (const row of rows) {
    const [, front = '', digits = '', back = ''] =
      (isDocument(row) && row.invoiceNo !== null && LAST_NUMBER.exec(row.invoiceNo)) || [];
    if (digits === '' || digits.length > 12) continue;
    const key = `${front}\u0001${back}`;
    const name = (number: number): string => `${front}${String(number).padStart(digits.length, '0')}${back}`;
    const growing = series.get(key) ?? { name, found: new Map() };
    if (!growing.found.has(Number(digits))) growing.found.set(Number(digits), row);
    series.set(key, growing);
  }
  return [...series.values()].flatMap(byYear);
}

/** `26001` after `25012`: a new year starts its own numbers, and nothing is missing in between. */
function byYear({ name, found }: Growing): Series[] {
  const numbers = [...found].map(([number, row]) => ({ number, row })).sort((a, b) => a.number - b.number);
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
