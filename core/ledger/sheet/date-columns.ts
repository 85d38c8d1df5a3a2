/** The order of each date column: from its own evidence, from another column of the sheet, or from the user. */
import type { CellReader, Grid } from '../cell';
import { type DateOrder, dateEvidence, orderFrom } from './date-order';
import type { Role } from './fields';
import type { ColumnReading, DateColumn } from './reading';

const DATES: ReadonlySet<Role | null> = new Set<Role>(['date', 'supplyDate', 'supplyPeriodStart', 'paidDate']);
/** Headers that only English sheets have: there the order of 02/03 cannot be known without evidence. */
const ENGLISH = /\b(date|invoice|amount|customer|client|order|total|paid|created|description|due)\b/i;
const DUTCH = /datum|factuur|bedrag|klant|omschrijving|btw|naam/i;

/** What was found about each date column of a sheet. */
export function dateColumnsOf(
  grid: Grid,
  columns: readonly ColumnReading[],
  from: number,
  wanted: DateOrder | 'find',
  reader: CellReader,
): readonly DateColumn[] {
  const dated = columns.filter(({ role }) => DATES.has(role));
  const found = dated.map(({ column, header }) => ({
    column,
    header,
    ...dateEvidence(grid, column - 1, from, reader),
  }));
  const orders = new Set(found.flatMap((evidence) => orderFrom(evidence) ?? []));
  const shared = orders.size === 1 ? [...orders][0] : undefined;
  const names = columns.map(({ header }) => header).join(' ');
  const doubtful = ENGLISH.test(names) && !DUTCH.test(names);
  return found.map((evidence): DateColumn => {
    if (wanted !== 'find') return { ...evidence, order: wanted, from: 'user' };
    const order = orderFrom(evidence);
    if (order !== null) return { ...evidence, order, from: 'evidence' };
    if (evidence.dayFirst > 0) return { ...evidence, order: 'day-first', from: 'unknown' };
    if (shared !== undefined) return { ...evidence, order: shared, from: evidence.open > 0 ? 'other-column' : 'none' };
    return { ...evidence, order: 'day-first', from: doubtful && evidence.open > 0 ? 'unknown' : 'none' };
  });
}
