/**
 * The decimal mark of each column of a csv file.
 *
 * The core refuses `1.234` and `1,234`, because alone they may be either. A column tells: where other cells end in
 * `,50`, a point divides thousands. Only such doubtful cells are rewritten; all others stay as they are.
 */

type Mark = ',' | '.';
type Tally = { comma: number; point: number };

const DOUBTFUL = /^\s*(?:€\s*)?[-+]?\d{1,3}([.,])\d{3}\s*-?\s*$/;
/** One or two decimals, or both marks in one number: the last one is the decimal mark. */
const TELLING = /^\s*(?:€\s*)?[-+]?(?:\d{1,3}(?:[.,' ]\d{3})+|\d+)([.,])\d{1,2}\s*-?\s*$/;
const BOTH = /^\s*(?:€\s*)?[-+]?\d{1,3}(?:\.\d{3})+(,)\d+|^\s*(?:€\s*)?[-+]?\d{1,3}(?:,\d{3})+(\.)\d+/;
/** A point or comma that stands more than once divides thousands. */
const REPEATED = /^\s*(?:€\s*)?[-+]?\d{1,3}([.,])\d{3}\1\d{3}/;

/** The decimal mark of the whole file, or `null` where nothing tells; doubtful cells of `grid` are made plain. */
export function settleDecimals(grid: string[][]): Mark | null {
  const columns: Tally[] = [];
  const whole: Tally = { comma: 0, point: 0 };
  let doubtful = false;
  for (const row of grid) {
    for (const [column, text] of row.entries()) {
      const mark = markOf(text);
      if (mark === null) {
        doubtful ||= DOUBTFUL.test(text);
        continue;
      }
      columns[column] ??= { comma: 0, point: 0 };
      count(columns[column], mark);
      count(whole, mark);
    }
  }
  const ofFile = decided(whole);
  if (doubtful) rewrite(grid, columns, ofFile);
  return ofFile;
}

function markOf(text: string): Mark | null {
  const last = text.length - 1;
  // Nearly all cells are words or dates: a number ends in a digit, a minus or a space.
  if (last < 2 || text.length > 24 || !/[\d\s-]/.test(text[last] ?? '')) return null;
  const repeated = REPEATED.exec(text);
  if (repeated !== null) return repeated[1] === ',' ? '.' : ',';
  const found = BOTH.exec(text) ?? TELLING.exec(text);
  return found === null ? null : ((found[1] ?? found[2]) as Mark);
}

function count(tally: Tally, mark: Mark): void {
  if (mark === ',') tally.comma += 1;
  else tally.point += 1;
}

function decided({ comma, point }: Tally): Mark | null {
  if (comma === point) return null;
  return comma > point ? ',' : '.';
}

function rewrite(grid: string[][], columns: readonly (Tally | undefined)[], ofFile: Mark | null): void {
  for (const row of grid) {
    for (const [column, text] of row.entries()) {
      const found = DOUBTFUL.exec(text);
      if (found === null) continue;
      const tally = columns[column];
      const decimal = (tally === undefined ? null : decided(tally)) ?? ofFile;
      if (decimal === null) continue;
      row[column] = found[1] === decimal ? `${text.trim().replace(decimal, ',')}0` : text.replace(found[1] ?? '', '');
    }
  }
}
