/** A sheet while it is read: its cells by role, and what was found out about it before the rows. */
import type { Day } from '../../values/day';
import type { OwnWords } from '../words';
import type { AccountBook } from './account-book';
import type { Cells } from './cells';
import type { DateOrder } from './date-order';
import type { Layout } from './layout';
import type { ColumnReading } from './reading';
import type { SheetSettings } from './settings';

/** Everything that stays the same from row to row. */
export type Sheet = Cells & {
  readonly settings: SheetSettings;
  readonly words: OwnWords;
  /** 0-based row of the first data. */
  readonly from: number;
  readonly columns: readonly ColumnReading[];
  readonly layout: Layout;
  readonly orders: ReadonlyMap<number, DateOrder>;
  /** The year of dates written without one. */
  readonly year: number | null;
  readonly accounts: AccountBook;
  /** Is the one amount column debit-positive, so that turnover stands there as a negative? */
  readonly debitPositive: boolean;
  /** Does the amount column carry its own sign beside a debit/credit flag? */
  readonly signedByItself: boolean;
  /** Income and costs in one list: categories that never have an invoice number are costs. */
  readonly mixed: ReadonlySet<string> | null;
  /** Do rows marked as credit notes carry positive amounts only? */
  readonly creditsUnsigned: boolean;
  /** The account that a card in the preamble speaks of. */
  readonly cardAccount: string | null;
  readonly korFrom: Day | null;
};
