/** How grave each finding is, and what it speaks of. */
import type { FindingCode, WholeFacts } from './finding-facts';

/** `error`: against the law or the sums; `warning`: to be looked into; `note`: to be known. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * What a finding speaks of: one row with a cause of its own, a calendar year, the whole sheet, or (`attention`) rows
 * without a fault that deserve a second look, for the choice of a sample.
 */
export type Scope = 'row' | 'year' | 'ledger' | 'attention';

/** The severity of every code. */
export const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  DATE_UNREADABLE: 'error',
  AMOUNT_UNREADABLE: 'error',
  AMOUNT_BLANK: 'note',
  CELL_ERROR: 'error',
  FOREIGN_CURRENCY: 'error',
  ASK_ACCOUNT: 'warning',
  ASK_EXEMPT: 'warning',
  ASK_WORD: 'warning',
  ASK_COUNTRY: 'warning',
  ASK_RECEIPT: 'warning',
  ASK_SIGN: 'warning',
  ASK_VAT: 'warning',
  EU_DISTANCE_SALE: 'warning',
  FOREIGN_SERVICE: 'note',
  EXPORT_GOODS: 'note',
  EXEMPT_RENT_COUNTS: 'note',
  EXEMPT_COUNTS: 'note',
  BUSINESS_ASSET_SOLD: 'note',
  DRAFT_IGNORED: 'note',
  CREDIT_NOTE: 'note',
  CREDIT_AFTER_CROSSING: 'warning',
  REFUND: 'note',
  PSP_PAYOUT_NET: 'warning',
  VAT_ON_KOR_INVOICE: 'error',
  VAT_MISSING_AFTER_CROSSING: 'error',
  KOR_WHILE_CLOSED: 'error',
  KOR_TEXT_MISSING: 'warning',
  KOR_TEXT_BEFORE_START: 'error',
  LEGACY_ARTICLE_25: 'note',
  ARTICLE_25A_TOO_EARLY: 'note',
  ZERO_RATE_INSTEAD_OF_EXEMPT: 'warning',
  REVERSE_CHARGE_PURCHASE_UNDER_KOR: 'warning',
  VAT_MISMATCH: 'warning',
  NUMBER_GAP: 'warning',
  DATE_OUT_OF_SEQUENCE: 'warning',
  DUPLICATE_NUMBER: 'error',
  DUPLICATE_SUSPECT: 'warning',
  DATE_IN_FUTURE: 'warning',
  SUPPLY_YEAR_DIFFERS: 'warning',
  SUPPLY_ACROSS_START: 'warning',
  TOTAL_DIFFERS: 'warning',
  MISSING_MONTH: 'warning',
  MONTH_GRANULARITY: 'note',
  DATE_IS_PAYMENT_DATE: 'note',
  DATE_ORDER_INFERRED: 'note',
  TEXT_AMOUNT: 'note',
  MEMORIAL_CORRECTION: 'note',
  ROW_CHANGED: 'warning',
  ROW_ADDED_EARLIER: 'warning',
  CROSSING: 'error',
  NEAR_THRESHOLD: 'warning',
  PREVIOUS_YEAR_ABOVE: 'error',
  DISTANCE_NEAR_THRESHOLD: 'warning',
  DATE_CHOICE_MATTERS: 'warning',
  NO_CUSTOMER_COLUMN: 'note',
  BANK_LIST_AS_TURNOVER: 'warning',
  KOR_PERIOD_UNKNOWN: 'note',
  ASK_SHEET: 'warning',
  ROW_GONE: 'warning',
  LARGE_AMOUNT: 'note',
  ROUND_AMOUNT: 'note',
};

const WHOLE: Readonly<Record<keyof WholeFacts, Scope>> = {
  CROSSING: 'year',
  NEAR_THRESHOLD: 'year',
  PREVIOUS_YEAR_ABOVE: 'year',
  DISTANCE_NEAR_THRESHOLD: 'year',
  DATE_CHOICE_MATTERS: 'year',
  NO_CUSTOMER_COLUMN: 'ledger',
  BANK_LIST_AS_TURNOVER: 'ledger',
  KOR_PERIOD_UNKNOWN: 'ledger',
  ASK_SHEET: 'ledger',
  ROW_GONE: 'ledger',
  LARGE_AMOUNT: 'attention',
  ROUND_AMOUNT: 'attention',
};

/** What findings of a code speak of. */
export function scopeOf(code: FindingCode): Scope {
  return (WHOLE as Partial<Record<FindingCode, Scope>>)[code] ?? 'row';
}
