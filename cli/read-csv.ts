/** A csv file → one sheet of text cells; delimiter, decimal mark and encoding are found out. */
import Papa from 'papaparse';
import { settleDecimals } from './csv-decimals';
import { delimiterOf } from './csv-delimiter';
import { decode } from './decode';
import { FileFailure } from './failure';
import type { FileContent } from './workbook';

/** A line for Excel that names the delimiter; Excel does not show it as a row. */
const SEPARATOR_LINE = /^"?sep=(.)"?\r?\n/i;

/** The rows of a csv file. */
export function readCsv(bytes: Uint8Array, name: string): FileContent {
  const { text } = decode(bytes);
  const told = SEPARATOR_LINE.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  if (body.trim() === '') throw new FileFailure('empty');
  const delimiter = told?.[1] ?? delimiterOf(body);
  const grid = rowsOf(body, delimiter);
  settleDecimals(grid);
  return { format: 'csv', sheets: [{ name, grid }] };
}

function rowsOf(text: string, delimiter: string): string[][] {
  const quoted = Papa.parse<string[]>(text, { delimiter });
  // One quote that never ends would swallow the rest of the file: then quotes are letters.
  const broken = quoted.errors.some(({ code }) => code === 'MissingQuotes');
  const { data } = broken ? Papa.parse<string[]>(text, { delimiter, quoteChar: '\0' }) : quoted;
  while (data.length > 0 && (data.at(-1) ?? []).every((cell) => cell === '')) {
    const last = data.at(-1) ?? [];
    // Only what the last line break leaves behind; a row of empty cells is a row of the sheet.
    if (last.length > 1) break;
    data.pop();
  }
  return data;
}
