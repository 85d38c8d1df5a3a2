/** Golden tables: comma-separated, one line per case, opened and extended in a spreadsheet. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One case by the names of its columns. */
export type GoldenRow<Column extends string> = { readonly [Name in Column]: string };

/**
 * The cases of `tests/golden/<topic>/cases.csv`.
 *
 * @throws Error when the table lacks one of the columns, or a line has a cell too few or too many
 */
export function goldenCases<Column extends string>(topic: string, ...columns: readonly Column[]): GoldenRow<Column>[] {
  const text = readFileSync(fileURLToPath(new URL(`./golden/${topic}/cases.csv`, import.meta.url)), 'utf8');
  const [head = [], ...lines] = text.split(/\r?\n/).filter(Boolean).map(cellsIn);
  const missing = columns.filter((name) => !head.includes(name));
  if (missing.length > 0) throw new Error(`${topic}: no column ${missing.join(', ')}`);
  return lines.map((cells) => {
    if (cells.length !== head.length) throw new Error(`${topic}: ${cells.length} cells in "${cells.join(',')}"`);
    return Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])) as GoldenRow<Column>;
  });
}

/** `a,"b, c",` → `a`, `b, c` and an empty cell. */
function cellsIn(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
