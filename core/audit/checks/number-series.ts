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
    const parts = isDocument(row) && row.invoiceNo !== null ? partsOf(row.invoiceNo, row) : null;
    if (parts === null) continue;
    const { front, digits, back } = parts;
    const key = `${front}\u0001${back}`;
    const name = (number: number): string => `${front}${String(number).padStart(digits.length, '0')}${back}`;
    const growing = series.get(key) ?? { name, found: new Map() };
    if (!growing.found.has(Number(digits))) growing.found.set(Number(digits), row);
    series.set(key, growing);
  }
  return [...series.values()].map(({ name, found }) => ({
    name,
    numbers: [...found].map(([number, row]) => ({ number, row })).sort((a, b) => a.number - b.number),
  }));
}

/** `26001` and `2026001` of 2026 count on from the year in front. */
function partsOf(invoiceNo: string, row: SheetRow): { front: string; digits: string; back: string } | null {
  const [, front = '', digits = '', back = ''] = LAST_NUMBER.exec(invoiceNo) ?? [];
  if (digits === '' || digits.length > 12) return null;
  const on = row.date ?? row.day ?? row.supplyDate;
  const year = front === '' || !/\d$/.test(front) ? yearInFront(digits, on === null ? null : yearOf(on)) : '';
  return { front: front + year, digits: digits.slice(year.length), back };
}

/** A document dated next to the turn of a year may carry the number of the other one. */
function yearInFront(digits: string, year: number | null): string {
  const near = year === null ? [] : [year, year - 1, year + 1];
  const written = near.flatMap((each) => [String(each), String(each).slice(2)]);
  const plain = /^(20\d\d)(?=\d{2,5}$)/.exec(digits)?.[1] ?? /^(2\d)(?=\d{3,4}$)/.exec(digits)?.[1];
  if (year === null) return plain ?? '';
  const found = written.find((text) => digits.startsWith(text) && digits.length - text.length >= 2);
  return found ?? '';
}
