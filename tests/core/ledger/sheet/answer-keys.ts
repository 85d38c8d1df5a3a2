/** The answer keys of whole sheets, and their grids in the shapes in which hosts and files hand cells over. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Day, isoOf } from '../../../../core/values/day';
import { reader } from './read';

const FOLDER = 'tests/golden/ledgers';

/** Every answer key, as its test wants to see it. */
export function answerKeys<Key>(): Key[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8')));
}

/** The sheet as it came through csv: every cell is text, or blank. */
export function asText(grid: unknown[][]): unknown[][] {
  return grid.map((row) =>
    row.map((value) => {
      if (typeof value === 'number') return value.toFixed(2).replace('.', ',').replace(/,00$/, '');
      const cell = value !== null && typeof value === 'object' ? reader(value) : value;
      return typeof cell === 'object' && cell !== null ? isoOf((cell as { day: Day }).day) : (cell ?? '');
    }),
  );
}

/** The sheet as desktop Excel hands it over: serial numbers for days, 0 for blanks. */
export function asExcel(grid: unknown[][]): unknown[][] {
  return grid.map((row) =>
    row.map((value) => {
      const cell = value !== null && typeof value === 'object' ? reader(value) : value;
      return typeof cell === 'object' && cell !== null ? (cell as { day: Day }).day : (cell ?? 0);
    }),
  );
}
