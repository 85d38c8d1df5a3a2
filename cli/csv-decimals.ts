/**
 * The decimal mark of each column of a csv file.
 *
 * The core refuses `1.234` and `1,234`, because alone they may be either. A column tells: where other cells end in
 * `,50`, a point divides thousands; where no cell of the column tells, the file does. Only such doubtful cells are
 * rewritten; all others stay as they are.
 */

type Mark = ',' | '.';

/** What the cells of a column, or of the file, say; `low` to `high` are the doubtful ones, read without their mark. */
type Tally = { comma: number; point: number; doubtful: number; low: number; high: number };

const DOUBTFUL = /^\s*(?:€\s*)?[-+]?\d{1,3}([.,])\d{3}\s*-?\s*$/;
/** One or two decimals, or both marks in one number: the last one is the decimal mark. */
const TELLING = /^\s*(?:€\s*)?[-+]?(?:\d{1,3}(?:[.,' ]\d{3})+|\d+)([.,])\d{1,2}\s*-?\s*$/;
const BOTH = /^\s*(?:€\s*)?[-+]?\d{1,3}(?:\.\d{3})+(,)\d+|^\s*(?:€\s*)?[-+]?\d{1,3}(?:,\d{3})+(\.)\d+/;
/** A point or comma that stands more than once divides thousands. */
const REPEATED = /^\s*(?:€\s*)?[-+]?\d{1,3}([.,])\d{3}\1\d{3}/;
/** Numbers of invoices (`26.001`, `26.002`) lie this close together, amounts do not. */
const STEP_OF_NUMBERS = 10;

/** Makes the doubtful cells of a grid plain, where its columns tell how. */
export function settleDecimals(grid: string[][]): void {
  const columns: Tally[] = [];
  const whole = newTally();
  for (const row of grid) {
    for (const [column, text] of row.entries()) {
      if (!endsLikeNumber(text)) continue;
      columns[column] ??= newTally();
      count(columns[column], text);
      count(whole, text);
    }
  }
  if (whole.doubtful > 0) rewrite(grid, columns, decided(whole));
}

function newTally(): Tally {
  return { comma: 0, point: 0, doubtful: 0, low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };
}

/** Nearly all cells are words or dates: a number ends in a digit, a minus or a space. */
function endsLikeNumber(text: string): boolean {
  return text.length > 2 && text.length <= 24 && /[\d\s-]$/.test(text);
}

function count(tally: Tally, text: string): void {
  const mark = markOf(text);
  if (mark === ',') tally.comma += 1;
  else if (mark === '.') tally.point += 1;
  else if (DOUBTFUL.test(text)) {
    const value = Number(text.replace(/\D/g, ''));
    tally.doubtful += 1;
    tally.low = Math.min(tally.low, value);
    tally.high = Math.max(tally.high, value);
  }
}

function markOf(text: string): Mark | null {
  const repeated = REPEATED.exec(text);
  if (repeated !== null) return repeated[1] === ',' ? '.' : ',';
  const found = BOTH.exec(text) ?? TELLING.exec(text);
  return found === null ? null : ((found[1] ?? found[2]) as Mark);
}

function decided({ comma, point }: Tally): Mark | null {
  if (comma === point) return null;
  return comma > point ? ',' : '.';
}

/** Does a column of doubtful cells alone rather number something? */
function numbers({ comma, point, doubtful, low, high }: Tally): boolean {
  return comma + point === 0 && doubtful > 1 && high - low < doubtful * STEP_OF_NUMBERS;
}

function rewrite(grid: string[][], columns: readonly (Tally | undefined)[], ofFile: Mark | null): void {
  const marks = columns.map((tally) =>
    tally === undefined || numbers(tally) ? null : (decided(tally) ?? (tally.comma > 0 ? null : ofFile)),
  );
  for (const row of grid) {
    for (const [column, text] of row.entries()) {
      const decimal = marks[column] ?? null;
      const found = decimal === null ? null : DOUBTFUL.exec(text);
      if (found === null || decimal === null) continue;
      // Three decimals are as rare as they are plain once a fourth stands behind them.
      const plain = (): string => text.replace(/(\d)(\D*)$/, '$10$2');
      row[column] = found[1] === decimal ? plain() : text.replace(found[1] ?? '', '');
    }
  }
}
