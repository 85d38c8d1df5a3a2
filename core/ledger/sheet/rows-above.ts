/** What stands above the data: titles, criteria, the header, a total in front. */
import { type CellReader, cellOf, type Grid, tidyText } from '../cell';
import { emptyRow } from './empty-row';
import type { Header } from './find-header';
import { candidatesOf } from './header-role';
import type { SheetRow } from './reading';
import { totalIn } from './sheet-labels';

/** `Grootboekrekening | 8000 - Omzet` above a card tells whose lines follow. */
export function cardAccount(grid: Grid, from: number, reader: CellReader): string | null {
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

/** The texts and numbers above the data. */
export function textsAbove(grid: Grid, from: number, reader: CellReader): string[] {
  return grid
    .slice(0, Math.min(from, 50))
    .flatMap((row) => row.map((value) => cellOf(value, reader)))
    .flatMap((cell) => (typeof cell === 'string' ? [cell] : typeof cell === 'number' ? [String(cell)] : []));
}

/** Everything above the data: the header, a total that stands in front, and what else was written there. */
export function rowsAbove(grid: Grid, header: Header | null, from: number, reader: CellReader): SheetRow[] {
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
export function foreword(rows: readonly SheetRow[]): void {
  for (const row of rows) {
    if (row.amountCents !== null) return;
    if (row.kind === 'note' || row.kind === 'subheader') row.kind = 'preamble';
  }
}
