/**
 * What the reader makes of a sheet.
 *
 * grid → header row → columns → one entry for every row: its kind, and for turnover its day, amount and verdict
 */
import type { Cents } from '../../values/cents';
import type { Day } from '../../values/day';
import type { Cell } from '../cell';
import type { ProblemCode } from '../ledger';
import type { SupplyKind } from '../supply-kind';
import type { AccountReading } from './account-book';
import type { DateEvidence, DateOrder } from './date-order';
import type { Field, Role } from './fields';
import type { Layout } from './layout';
import type { RowKind } from './row-kinds';
import type { DateChoice } from './settings';

/** How the role of a column was found. */
export type FoundBy = 'name' | 'content' | 'user';

/** One column: `column` is 1 for the first; `field` is `null` for a column that is not used. */
export type ColumnReading = {
  readonly column: number;
  readonly header: string;
  readonly field: Field | null;
  readonly role: Role | null;
  readonly by: FoundBy | null;
};

/** Why a row has its kind or verdict: a code and what it speaks of. The sentences live in the room `text`. */
export type Why = { readonly code: WhyCode; readonly data: Readonly<Record<string, string | number>> };

/** Every reason the reader gives. */
export type WhyCode =
  | 'ordinary-supply'
  | 'kind-of-supply'
  | 'words-undecided'
  | 'account-undecided'
  | 'account-not-turnover'
  | 'closing-entry'
  | 'eu-customer'
  | 'foreign-customer'
  | 'payout-net'
  | 'payout-of-provider'
  | 'refund-amount-unknown'
  | 'credit-sign-unknown'
  | 'vat-in-amount-unknown'
  | 'receipt-unclear'
  | 'interest'
  | 'kind-word'
  | 'category-word'
  | 'category-without-invoice'
  | 'section-of-costs'
  | 'supplier-named'
  | 'money-out'
  | 'status'
  | 'counterparty'
  | 'repeats-row-above'
  | 'no-amount'
  | 'sum-of-rows'
  | 'label';

/** What decided the day of a row: `payment` and `month` are weaker than an invoice date. */
export type DaySource = 'supply' | 'advance' | 'invoice' | 'payment' | 'month';

/**
 * One row of the sheet; `row` is 1 for the first row of the grid.
 *
 * Turnover (sale, credit, payout) has `day`, `netCents`, `supply` and `counts`; other kinds have what could be read.
 * `treatment` is the text that decided, or the undecided one; judged again it gives the same answer.
 */
export type SheetRow = {
  readonly row: number;
  kind: RowKind;
  why: Why | null;
  date: Day | null;
  supplyDate: Day | null;
  paidDate: Day | null;
  day: Day | null;
  daySource: DaySource | null;
  dateIsFallback: boolean;
  /** The amount as the row states it, before btw is taken off; also of totals and purchases. */
  amountCents: Cents | null;
  netCents: Cents | null;
  vatCents: Cents | null;
  vatRate: number | null;
  treatment: string | null;
  supply: SupplyKind | 'undecided' | null;
  counts: boolean | 'ask' | null;
  /** The sheet row that this one seems to repeat, or `null`. */
  duplicateOf: number | null;
  invoiceNo: string | null;
  docNo: string | null;
  customer: string | null;
  country: string | null;
  description: string | null;
  category: string | null;
  account: string | null;
  accountName: string | null;
  journal: string | null;
  status: string | null;
  currency: string | null;
  invoiceText: string | null;
  vatText: string | null;
};

/** A cell that cannot be used; `column` is 0 where the column itself is missing. */
export type SheetProblem = {
  readonly row: number;
  readonly column: number;
  readonly field: Field | null;
  readonly code: ProblemCode;
  readonly found: Cell;
};

/** Something only the user knows, put once: a word, an account, the order of a date column, a year, a column. */
export type Question = {
  readonly code:
    | 'word'
    | 'account'
    | 'country'
    | 'payout'
    | 'receipt'
    | 'date-order'
    | 'year'
    | 'no-date-column'
    | 'no-amount-column';
  /** `ASK_ACCOUNT_8900` for an account; else the code in capitals. */
  readonly id: string;
  /** The word, the account, the header of the column. */
  readonly about: string;
  readonly rows: readonly number[];
  /** What the rows hold together. */
  readonly cents: Cents;
};

/** Evidence about one date column. */
export type DateColumn = DateEvidence & {
  readonly column: number;
  readonly header: string;
  readonly order: DateOrder;
  /** `none`: nothing speaks against day before month; `unknown`: the user must say. */
  readonly from: 'evidence' | 'other-column' | 'user' | 'none' | 'unknown';
};

/** A sheet as it was understood. */
export type SheetReading = {
  /** 1-based; `null` for a sheet without headers. */
  readonly headerRow: number | null;
  readonly layout: Layout;
  readonly dateChoice: DateChoice;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly SheetRow[];
  readonly problems: readonly SheetProblem[];
  readonly questions: readonly Question[];
  readonly dateColumns: readonly DateColumn[];
  readonly accounts: readonly AccountReading[];
};
