/** An xlsx workbook → its visible sheets, once the guard has seen what is inside. */
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { FileFailure } from './failure';
import { OVERVIEW_CREATOR } from './overview';
import type { FileContent, FileSheet } from './workbook';
import { startOfEntry } from './zip-entries';
import { guardedEntries } from './zip-guard';

/**
 * The sheets of a workbook: all visible ones, or the one that was asked for.
 *
 * @param sheet - a name, or a number from 1; `null` for all
 * @throws FileFailure when the file is broken, encrypted, hostile or lacks that sheet
 */
export async function readWorkbook(bytes: Buffer, sheet: string | null): Promise<FileContent> {
  const entries = await guardedEntries(bytes);
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new FileFailure('not-a-ledger', 'zip');
  const core = entries.find(({ name }) => name === 'docProps/core.xml');
  if (core !== undefined && startOfEntry(bytes, core).includes(OVERVIEW_CREATOR)) throw new FileFailure('own-overview');
  const { sheets } = await parsed(bytes, sheet);
  const asked = sheet === null ? sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden) : sheets;
  if (asked.length === 0) throw sheet === null ? new FileFailure('no-sheet') : new FileFailure('sheet-missing', sheet);
  return { format: 'xlsx', sheets: asked.map(sheetOf) };
}

async function parsed(bytes: Buffer, asked: string | null): Promise<{ readonly sheets: Sheet[] }> {
  try {
    if (asked === null) return await readXlsx(bytes, { sheets: (info) => !info.hidden && !info.veryHidden });
    const wanted = asked.trim().toLowerCase();
    const named = await readXlsx(bytes, { sheets: ({ name }) => name.trim().toLowerCase() === wanted });
    if (named.sheets.length > 0 || !/^\d+$/.test(wanted)) return named;
    return await readXlsx(bytes, { sheets: (_, index) => index === Number(wanted) - 1 });
  } catch (error) {
    throw new FileFailure('workbook-broken', error instanceof Error ? error.message.split('\n')[0] : '');
  }
}

/** A formula that was never computed has no value; it is an error, not a blank. */
function sheetOf({ name, rows, cells }: Sheet): FileSheet {
  for (const [place, cell] of cells ?? []) {
    if (cell.formula === undefined || cell.value !== null || cell.formulaResult === undefined) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    const line = rows[row] as unknown[] | undefined;
    if (line !== undefined) line[column] = { kind: 'error', code: '#GETTING_DATA' };
  }
  // Formats painted down to the last row of Excel are a million rows of nothing.
  while (rows.length > 0 && (rows.at(-1) ?? []).every((cell) => cell === null || cell === '')) rows.pop();
  return { name, grid: rows };
}
