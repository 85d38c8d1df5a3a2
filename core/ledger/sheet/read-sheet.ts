/**
 * Reads a sheet as it is: preamble, headers, totals and all; no row is dropped.
 *
 * grid → header → columns → layout, date order, signs, accounts → rows → duplicates, questions
 */
import { type CellReader, cellOf, type Grid, tidyText } from '../cell';
import type { OwnWords } from '../words';
import { type AccountBook, accountBook, accountClass } from './account-book';
import { costCategories, creditsUnsigned, signsOf } from './conventions';
import { dateColumnsOf } from './date-columns';
import { markDuplicates } from './duplicates';
import { emptyRow } from './empty-row';
import type { Role } from './fields';
import { findHeader, type Header, headerAt } from './find-header';
import { candidatesOf } from './header-role';
import { layoutOf } from './layout';
import { mapColumns } from './map-columns';
import { questionsOf } from './questions';
import { readRows } from './read-rows';
import type { ColumnReading, DateColumn, SheetReading, SheetRow } from './reading';
import type { SheetSettings } from './settings';
import type { Sheet } from './sheet';
import { lacksYear } from './sheet-day';
import { onlyYearIn, totalIn } from './sheet-labels';
import { supplyJudge } from './supply-of-row';

/**
 * What a sheet holds, row by row.
 *
 * @param grid - the sheet from its first row; cells of a host go through `reader`
 * @param words - the user's decisions about words, accounts and countries
 * @returns an entry for every row of the grid, with problems and questions
 */
export function readSheet(grid: Grid, settings: SheetSettings, words: OwnWords, reader: CellReader): SheetReading {
  const header = headerOf(grid, settings, reader);
  const from = header === null ? 0 : (header.rows[header.rows.length - 1] ?? 0) + 1;
  const columns = mapColumns(grid, header, from, settings.columns, reader);
  const dateColumns = dateColumnsOf(grid, columns, from, settings.dateOrder, reader);
  const sheet = sheetOf(grid, settings, words, reader, from, columns, dateColumns);
  const { rows, problems } = readRows(sheet, supplyJudge(words));
  const all = [...rowsAbove(grid, header, from, reader), ...rows];
  if (header === null) foreword(all);
  markDuplicates(all);
  const has = (role: Role): boolean => sheet.places.has(role);
  const yearless = sheet.year === null ? problems.filter(({ found }) => lacksYear(found)).map(({ row }) => row) : [];
  return {
    headerRow: header === null ? null : from,
    layout: sheet.layout,
    dateChoice: settings.dateChoice,
    columns,
    rows: all,
    problems,
    questions: questionsOf(all, dateColumns, has, yearless),
    dateColumns,
    accounts: [...sheet.accounts.values()],
  };
}

function headerOf(grid: Grid, { headerRow }: SheetSettings, reader: CellReader): Header | null {
  if (headerRow === 'find') return findHeader(grid, reader);
  return headerRow === null ? null : headerAt(grid, headerRow - 1, reader);
}

function sheetOf(
  grid: Grid,
  settings: SheetSettings,
  words: OwnWords,
  reader: CellReader,
  from: number,
  columns: readonly ColumnReading[],
  dateColumns: readonly DateColumn[],
): Sheet {
  const places = placesOf(columns);
  const cells = { grid, reader, places };
  const layout = layoutOf((role) => places.has(role));
  const card = layout === 'card' ? cardAccount(grid, from, reader) : null;
  const accounts = accountsOf(cells, from, card, words);
  return {
    ...cells,
    settings,
    words,
    from,
    columns,
    layout,
    orders: new Map(dateColumns.map(({ column, order }) => [column - 1, order])),
    year: settings.year ?? onlyYearIn(textsAbove(grid, from, reader)),
    accounts,
    ...signsOf(cells, from, layout, accounts),
    mixed: costCategories(cells, from),
    creditsUnsigned: creditsUnsigned(cells, from),
    cardAccount: card,
    korFrom: settings.korFrom,
  };
}

function placesOf(columns: readonly ColumnReading[]): ReadonlyMap<Role, readonly number[]> {
  const places = new Map<Role, number[]>();
  for (const { role, column } of columns) {
    if (role !== null) places.set(role, [...(places.get(role) ?? []), column - 1]);
  }
  return places;
}

function accountsOf(
  cells: Pick<Sheet, 'grid' | 'reader' | 'places'>,
  from: number,
  card: string | null,
  words: OwnWords,
): AccountBook {
  const book = new Map([
    ...accountBook(cells, from, 'contraAccount', words),
    ...accountBook(cells, from, 'account', words),
  ]);
  if (card !== null) book.set(card, { account: card, name: null, ...accountClass(card, null, null, false, words) });
  return book;
}

/** `Grootboekrekening | 8000 - Omzet` above a card tells whose lines follow. */
function cardAccount(grid: Grid, from: number, reader: CellReader): string | null {
  for (let row = 0; row < from - 1; row += 1) {
    const texts = (grid[row] ?? []).map((value) => cellOf(value, reader));
    for (const [column, cell] of texts.entries()) {
      const next = texts[column + 1];
      if (typeof cell !== 'string' || candidatesOf(tidyText(cell).replace(/:$/, ''))[0]?.role !== 'account') continue;
      if (typeof next === 'string' || (typeof next === 'number' && next !== 0)) return tidyText(String(next));
    }
  }
  return null;
}

function textsAbove(grid: Grid, from: number, reader: CellReader): string[] {
  return grid
    .slice(0, Math.min(from, 50))
    .flatMap((row) => row.map((value) => cellOf(value, reader)))
    .flatMap((cell) => (typeof cell === 'string' ? [cell] : typeof cell === 'number' ? [String(cell)] : []));
}

/** Everything above the data: the header, a total that stands in front, and what else was written there. */
function rowsAbove(grid: Grid, header: Header | null, from: number, reader: CellReader): SheetRow[] {
  return Array.from({ length: from }, (_, index) => {
    const cells = (grid[index] ?? [])
      .map((value) => cellOf(value, reader))
      .filter((cell) => cell !== null && cell !== 0);
    if (header?.rows.includes(index)) return emptyRow(null, index, 'header');
    if (cells.length === 0) return emptyRow(null, index, 'blank');
    const total = cells.length > 1 && cells.some((cell) => typeof cell === 'string' && totalIn(cell) !== null);
    return emptyRow(null, index, total ? 'total' : 'preamble');
  });
}

/** Without a header, what stands above the first booking is the preamble. */
function foreword(rows: readonly SheetRow[]): void {
  for (const row of rows) {
    if (row.amountCents !== null) return;
    if (row.kind === 'note' || row.kind === 'subheader') row.kind = 'preamble';
  }
}
