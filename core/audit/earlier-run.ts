/** What a run leaves behind for the next one: a mark for every turnover row, to see what changed since. */
import type { SheetReading, SheetRow } from '../ledger/sheet/reading';
import type { Cents } from '../values/cents';
import type { Day } from '../values/day';
import { hashOf, rowText } from './fingerprint';

/** One row of an earlier run: which document it was, and the mark of its contents. */
export type RowMark = {
  readonly document: string;
  readonly mark: string;
  readonly on: Day | null;
  readonly amount: Cents | null;
  readonly invoiceNo: string | null;
};

/** An earlier run: the day that was given for it, and its rows. */
export type EarlierRun = { readonly on: Day; readonly rows: readonly RowMark[] };

/** The marks of the rows that hold turnover, or would if they could be read. */
export function marksOf({ rows }: SheetReading): RowMark[] {
  const seen = new Map<string, number>();
  return rows.filter(isMarked).map((row) => {
    const name = row.invoiceNo ?? row.docNo ?? hashOf(rowText(row));
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return {
      document: `${name}\u0001${nth}`,
      mark: hashOf(rowText(row)),
      on: row.day ?? row.date,
      amount: row.netCents ?? row.amountCents,
      invoiceNo: row.invoiceNo,
    };
  });
}

/** Does a run keep a mark of this row? */
export function isMarked({ counts, kind }: SheetRow): boolean {
  return counts !== null || kind === 'unreadable';
}
