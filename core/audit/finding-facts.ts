/** What each finding states beside its place: the facts its sentence is made of, by code. */
import type { ProblemCode } from '../ledger/ledger';
import type { Question } from '../ledger/sheet/reading';
import type { Cents } from '../values/cents';
import type { Day } from '../values/day';

/** No facts beside the place. */
type NoFacts = Record<never, never>;

type Invoice = { readonly invoiceNo: string | null };
/** A question put once: what it is about, and how many rows wait for its answer. */
type Asked = { readonly about: string; readonly rows: number };
type Named = { readonly text: string };

/** Code → facts, of findings about a row. */
type RowFacts = {
  DATE_UNREADABLE: { readonly problem: ProblemCode; readonly found: string };
  AMOUNT_UNREADABLE: { readonly problem: ProblemCode; readonly found: string };
  AMOUNT_BLANK: NoFacts;
  CELL_ERROR: { readonly found: string };
  FOREIGN_CURRENCY: { readonly currency: string };
  ASK_ACCOUNT: Asked & { readonly account: string; readonly name: string };
  ASK_EXEMPT: Asked;
  ASK_WORD: Asked;
  ASK_COUNTRY: Asked;
  ASK_RECEIPT: Asked;
  ASK_SIGN: Asked;
  ASK_VAT: Asked;
  EU_DISTANCE_SALE: { readonly country: string };
  FOREIGN_SERVICE: Named;
  EXPORT_GOODS: Named;
  EXEMPT_RENT_COUNTS: Named;
  EXEMPT_COUNTS: Named;
  BUSINESS_ASSET_SOLD: Named;
  DRAFT_IGNORED: Invoice & { readonly status: string };
  CREDIT_NOTE: Invoice & { readonly on: Day };
  CREDIT_AFTER_CROSSING: Invoice & { readonly on: Day; readonly crossedOn: Day };
  REFUND: Invoice & { readonly refund: Cents | null };
  PSP_PAYOUT_NET: { readonly about: string };
  VAT_ON_KOR_INVOICE: Invoice & { readonly on: Day; readonly vat: Cents | null; readonly consumer: boolean };
  VAT_MISSING_AFTER_CROSSING: Invoice & { readonly on: Day; readonly crossedOn: Day };
  KOR_WHILE_CLOSED: Invoice & { readonly on: Day; readonly crossedOn: Day; readonly openAgain: Day };
  KOR_TEXT_MISSING: Invoice;
  KOR_TEXT_BEFORE_START: Invoice & { readonly start: Day };
  LEGACY_ARTICLE_25: Invoice & { readonly on: Day };
  ARTICLE_25A_TOO_EARLY: Invoice & { readonly on: Day };
  ZERO_RATE_INSTEAD_OF_EXEMPT: Invoice & { readonly text: string };
  REVERSE_CHARGE_PURCHASE_UNDER_KOR: { readonly on: Day; readonly words: string };
  VAT_MISMATCH: { readonly vat: Cents; readonly expected: Cents; readonly rate: number };
  NUMBER_GAP: { readonly first: string; readonly last: string; readonly missing: number };
  DATE_OUT_OF_SEQUENCE: {
    readonly invoiceNo: string;
    readonly on: Day;
    readonly before: string;
    readonly beforeOn: Day;
  };
  DUPLICATE_NUMBER: { readonly invoiceNo: string; readonly duplicateOf: number };
  DUPLICATE_SUSPECT: { readonly duplicateOf: number };
  DATE_IN_FUTURE: { readonly on: Day; readonly asOf: Day };
  SUPPLY_YEAR_DIFFERS: { readonly supplied: Day; readonly invoiced: Day };
  SUPPLY_ACROSS_START: { readonly supplied: Day; readonly invoiced: Day; readonly start: Day };
  TOTAL_DIFFERS: { readonly stated: Cents; readonly computed: Cents };
  MISSING_MONTH: { readonly month: number; readonly year: number; readonly months: number };
  MONTH_GRANULARITY: NoFacts;
  DATE_IS_PAYMENT_DATE: NoFacts;
  DATE_ORDER_INFERRED: { readonly header: string; readonly evidence: number };
  TEXT_AMOUNT: { readonly header: string; readonly found: string; readonly cells: number };
  MEMORIAL_CORRECTION: { readonly journal: string };
  ROW_CHANGED: { readonly before: Cents | null; readonly now: Cents | null };
  ROW_ADDED_EARLIER: { readonly on: Day; readonly runOn: Day };
};

/** Code → facts, of findings about a calendar year, the whole sheet, or the rows that deserve a second look. */
export type WholeFacts = {
  CROSSING: Invoice & {
    readonly on: Day;
    readonly before: Cents;
    readonly turnover: Cents;
    readonly threshold: Cents;
    /** Did the KOR end with it? `null` when nobody said whether it was applied. */
    readonly ends: boolean | null;
    readonly openAgain: Day;
  };
  NEAR_THRESHOLD: { readonly year: number; readonly turnover: Cents; readonly alarm: Cents; readonly threshold: Cents };
  PREVIOUS_YEAR_ABOVE: { readonly year: number; readonly turnover: Cents; readonly start: Day };
  DISTANCE_NEAR_THRESHOLD: { readonly year: number; readonly sales: Cents; readonly threshold: Cents };
  DATE_CHOICE_MATTERS: {
    readonly year: number;
    readonly bySupply: Cents;
    readonly byInvoice: Cents;
    readonly crossingBySupply: number | null;
    readonly crossingByInvoice: number | null;
  };
  NO_CUSTOMER_COLUMN: NoFacts;
  BANK_LIST_AS_TURNOVER: { readonly rows: number };
  KOR_PERIOD_UNKNOWN: NoFacts;
  ASK_SHEET: { readonly question: Question['code']; readonly about: string };
  ROW_GONE: { readonly on: Day | null; readonly amount: Cents | null; readonly invoiceNo: string | null };
  LARGE_AMOUNT: { readonly amount: Cents; readonly turnover: Cents };
  ROUND_AMOUNT: { readonly amount: Cents };
};

/** Code → facts, for every code. */
export type FindingFacts = RowFacts & WholeFacts;

/** The published name of a finding; never changes. */
export type FindingCode = keyof FindingFacts;
