/** Columns of cells → a ledger: every row is a supply, skipped for a reason of the contract, or a problem. */
import { centsFromEuros, MOST_EUROS } from '../values/cents';
import { type CellReader, cellOf, type Grid } from './cell';
import { type Ledger, type LedgerProblem, UNREADABLE } from './ledger';
import { filledLength } from './range';
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from './read-day';
import { type Reading, readOtherRow } from './read-row';
import { readTreatments } from './read-treatments';
import type { OwnWords } from './words';

/** What a ledger is read from; the columns have as many rows as each other. */
export type LedgerColumns = {
  readonly dates: Grid;
  readonly amounts: Grid;
  readonly treatments: Grid | null;
  readonly words: OwnWords;
};

/**
 * The ledger in these columns, with every row that cannot be read as a problem.
 *
 * @param reader - turns objects of the host into cells
 * @returns problems in row order, and within a row date, amount, treatment
 */
export function readLedger({ dates, amounts, treatments, words }: LedgerColumns, reader: CellReader): Ledger {
  const size = filledLength(dates, amounts);
  const reading: Reading = {
    days: new Int32Array(size),
    cents: new Float64Array(size),
    problems: [],
    unlessHeadings: [],
    usableSeen: false,
  };
  readDatesAndAmounts(reading, dates, amounts, size, reader);
  // Without any usable row, a text date beside an amount is no heading of a table but a row that failed.
  if (!reading.usableSeen) refuseAll(reading);
  const { days, cents, problems } = reading;
  if (treatments === null) return { size, days, cents, kinds: null, problems: inReadingOrder(problems) };
  const judged = readTreatments(treatments, words, days, reader);
  return { size, days, cents, kinds: judged.kinds, problems: inReadingOrder([...problems, ...judged.problems]) };
}

function refuseAll({ days, problems, unlessHeadings }: Reading): void {
  for (const problem of unlessHeadings) {
    days[problem.row - 1] = UNREADABLE;
    problems.push(problem);
  }
}

/** The hot loop: plain numbers are read in place, everything else one row at a time. */
function readDatesAndAmounts(reading: Reading, dates: Grid, amounts: Grid, size: number, reader: CellReader): void {
  const { days, cents } = reading;
  for (let row = 0; row < size; row += 1) {
    const date = dates[row]?.[0];
    const amount = amounts[row]?.[0];
    if (
      typeof date === 'number' &&
      typeof amount === 'number' &&
      date >= FIRST_PLAUSIBLE_DAY &&
      date < LAST_PLAUSIBLE_DAY + 1 &&
      amount <= MOST_EUROS &&
      amount >= -MOST_EUROS
    ) {
      days[row] = date;
      cents[row] = centsFromEuros(amount);
      reading.usableSeen = true;
    } else {
      readOtherRow(reading, row, cellOf(date, reader), cellOf(amount, reader));
    }
  }
}

const COLUMN_ORDER = { date: 0, amount: 1, treatment: 2 } as const;

function inReadingOrder(problems: readonly LedgerProblem[]): LedgerProblem[] {
  return [...problems].sort((a, b) => a.row - b.row || COLUMN_ORDER[a.column] - COLUMN_ORDER[b.column]);
}
