/** The answer keys: every finding with a cause in its row, and none without. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Day, isoOf } from '../../../core/values/day';
import { reader } from '../ledger/sheet/read';
import { rowFindings } from './audit';

type Key = {
  id: string;
  grid: unknown[][];
  settings: { korFrom: string; asOf: string };
  expected: { findings: { code: string; row: number }[] };
};

const FOLDER = 'tests/golden/ledgers';
const KEYS: Key[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8')));

/** The sheet as it came through csv: every cell is text, or blank. */
function asText(grid: unknown[][]): unknown[][] {
  return grid.map((row) =>
    row.map((value) => {
      if (typeof value === 'number') return value.toFixed(2).replace('.', ',').replace(/,00$/, '');
      const cell = value !== null && typeof value === 'object' ? reader(value) : value;
      return typeof cell === 'object' && cell !== null ? isoOf((cell as { day: Day }).day) : (cell ?? '');
    }),
  );
}

/** The sheet as desktop Excel hands it over: serial numbers for days, 0 for blanks. */
function asExcel(grid: unknown[][]): unknown[][] {
  return grid.map((row) =>
    row.map((value) => {
      const cell = value !== null && typeof value === 'object' ? reader(value) : value;
      return typeof cell === 'object' && cell !== null ? (cell as { day: Day }).day : (cell ?? 0);
    }),
  );
}

describe.each(KEYS.map((key) => [key.id, key] as const))('%s', (_id, { grid, settings, expected }) => {
  const wanted = expected.findings.map(({ row, code }) => `${row} ${code}`).sort();

  test.each([
    ['typed cells', grid],
    ['text cells', asText(grid)],
    ['cells of desktop Excel', asExcel(grid)],
  ])('has the findings of the key, as %s', (_as, cells) => {
    expect(rowFindings(cells, settings).sort()).toEqual(wanted);
  });
});
