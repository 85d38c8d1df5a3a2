/** From a sheet as it was read to the columns that the turnover is computed with. */
import type { Day } from '../../values/day';
import { type Ledger, type LedgerProblem, SKIPPED, UNREADABLE } from '../ledger';
import { SUPPLY_KINDS, type SupplyKind } from '../supply-kind';
import type { Field } from './fields';
import type { SheetReading, SheetRow } from './reading';
import type { DateChoice } from './settings';

/** Another way to look at the same sheet. */
export type Alternative = {
  /** Left out: the choice of the reading. */
  readonly dateChoice?: DateChoice;
  /** Count the rows that wait for an answer, as ordinary supplies. */
  readonly countAsked?: boolean;
  /** Leave out the rows that seem to repeat another. */
  readonly dropDuplicates?: boolean;
};

const INDEX = new Map<SupplyKind, number>(SUPPLY_KINDS.map((kind, index) => [kind, index]));

/**
 * The ledger of a sheet; index 0 is the first row of the sheet, so that index + 1 is the sheet row.
 *
 * Rows that are unreadable, or wait for an answer, are no supply in it and stand in its problems.
 */
export function ledgerOf(reading: SheetReading, alternative: Alternative = {}): Ledger {
  const choice = alternative.dateChoice ?? reading.dateChoice;
  const size = reading.rows.length;
  const days = new Int32Array(size);
  const cents = new Float64Array(size);
  const kinds = new Uint8Array(size);
  const problems: LedgerProblem[] = [];
  for (const row of reading.rows) {
    const index = row.row - 1;
    if (row.kind === 'unreadable') days[index] = UNREADABLE;
    if (row.counts === null || row.netCents === null) continue;
    if (alternative.dropDuplicates && row.duplicateOf !== null) continue;
    if (row.counts === 'ask' && !alternative.countAsked) {
      days[index] = UNREADABLE;
      problems.push({ row: row.row, column: 'treatment', code: 'treatment-undecided', found: row.treatment });
      continue;
    }
    days[index] = dayOfRow(row, choice) ?? SKIPPED;
    cents[index] = row.netCents;
    kinds[index] = kindIndex(row);
  }
  return { size, days, cents, kinds, problems: [...unreadable(reading), ...problems].sort((a, b) => a.row - b.row) };
}

/** The day that puts a row in a year, under either choice. */
function dayOfRow(row: SheetRow, choice: DateChoice): Day | null {
  return choice === 'supply' ? row.day : (row.date ?? row.day);
}

/** Do the two choices of date put any counted row on another day? Then both answers must be shown. */
export function datesDiffer(reading: SheetReading): boolean {
  return reading.rows.some((row) => row.counts === true && dayOfRow(row, 'supply') !== dayOfRow(row, 'invoice'));
}

function kindIndex({ supply }: SheetRow): number {
  return supply === null || supply === 'undecided' ? 0 : (INDEX.get(supply) ?? 0);
}

const DATES: ReadonlySet<Field | null> = new Set<Field>(['date', 'supplyDate', 'paidDate', 'month']);
const TREATMENTS: ReadonlySet<Field | null> = new Set<Field>(['vatName', 'vatCode', 'vatRate', 'customerCountry']);

function unreadable(reading: SheetReading): LedgerProblem[] {
  return reading.problems.map(({ row, code, found, field }) => {
    if (DATES.has(field)) return { row, column: 'date', code, found };
    return { row, column: TREATMENTS.has(field) ? 'treatment' : 'amount', code, found };
  });
}
