/** What a row with an amount is, when it is no turnover; and for turnover, what stands in the way of a verdict. */
import type { Cents } from '../../values/cents';
import { has, textAt } from './cells';
import type { Why } from './reading';
import type { RowKind } from './row-kinds';
import type { Sheet } from './sheet';
import {
  BANK_WORDS,
  CHARGED_ON,
  CLOSING_ENTRY,
  COST_WORDS,
  DRAFT_STATUS,
  INTEREST_WORDS,
  INVOICE_WORDS,
  PAYOUT_WORDS,
  REFUNDED_STATUS,
  TYPE_WORDS,
  UNCLEAR_RECEIPT,
} from './sheet-words';

/**
 * The kind of a row and why. `ask` is set when only the user knows whether it is turnover; `never` when it is none
 * whatever the user says; `unsigned` for a credit note written as a positive amount.
 */
export type Sorted = {
  readonly kind: RowKind;
  readonly why: Why | null;
  readonly verdict: 'judge' | 'ask' | 'no' | 'none';
  readonly about: string | null;
  readonly negate: boolean;
};

/** What sorting looks at beside the sheet. */
export type Facts = { readonly net: Cents | null; readonly section: 'costs' | 'income' | null };

/** Sorts one row; the first rule that holds decides. */
export function sortRow(sheet: Sheet, row: number, facts: Facts): Sorted {
  return (
    byStatus(sheet, row) ??
    byAccount(sheet, row) ??
    bySection(sheet, row, facts) ??
    (sheet.layout === 'bank' ? byBank(sheet, row, facts) : null) ??
    byType(sheet, row, facts) ??
    byCategory(sheet, row) ??
    byCashbook(sheet, row, facts) ??
    bySign(sheet, row, facts)
  );
}

/** A draft or a cancelled document is never turnover, whatever its amount or date. */
function byStatus(sheet: Sheet, row: number): Sorted | null {
  const status = textAt(sheet, row, 'status');
  if (textAt(sheet, row, 'cancelled') !== null) return none('draft', 'status', { status: status ?? '' });
  if (status === null) return null;
  if (DRAFT_STATUS.test(status)) return none('draft', 'status', { status });
  if (REFUNDED_STATUS.test(status) && textAt(sheet, row, 'refund') === null) {
    return asks('sale', 'refund-amount-unknown', status);
  }
  return null;
}

/** The account of a booked line; without one on a card, that of the card. */
function byAccount(sheet: Sheet, row: number): Sorted | null {
  const booked = sheet.layout === 'journal' || sheet.layout === 'card';
  if (booked && isClosing(sheet, row)) return none('contra', 'closing-entry', {});
  const account = accountOf(sheet, row);
  const reading = account === null ? undefined : sheet.accounts.get(account);
  if (account === null || reading === undefined) return null;
  const data = { account, name: reading.name ?? '' };
  if (reading.is === 'contra' || reading.is === 'purchase') return none(reading.is, 'account-not-turnover', data);
  return reading.is === 'ask'
    ? { ...asks('sale', 'account-undecided', account), why: { code: 'account-undecided', data } }
    : null;
}

/** The account of a row: its own, the one it is booked against when its own is a debtor, or that of the card. */
export function accountOf(sheet: Sheet, row: number): string | null {
  const own = textAt(sheet, row, 'account');
  const contra = textAt(sheet, row, 'contraAccount');
  if (own === null) return contra ?? sheet.cardAccount;
  const is = sheet.accounts.get(own)?.is;
  return contra !== null && is === 'contra' && sheet.accounts.has(contra) ? contra : own;
}

function isClosing(sheet: Sheet, row: number): boolean {
  const texts = [textAt(sheet, row, 'journal'), textAt(sheet, row, 'description')];
  return texts.some((text) => text !== null && CLOSING_ENTRY.test(text));
}

function bySection(sheet: Sheet, row: number, { section }: Facts): Sorted | null {
  if (section === 'costs') return none('purchase', 'section-of-costs', {});
  const supplier = textAt(sheet, row, 'supplier');
  if (sheet.layout === 'purchases') return none('purchase', 'supplier-named', { supplier: supplier ?? '' });
  return supplier !== null && textAt(sheet, row, 'customer') === null
    ? none('purchase', 'supplier-named', { supplier })
    : null;
}

/** A bank line: whose money moves, and why. */
function byBank(sheet: Sheet, row: number, { net }: Facts): Sorted {
  const name = textAt(sheet, row, 'customer');
  const text = [name, textAt(sheet, row, 'description')].filter((part) => part !== null).join(' ');
  const about = name ?? text;
  const other = textAt(sheet, row, 'counterIban');
  const incoming = (net ?? 0) >= 0;
  if (incoming && INVOICE_WORDS.test(text) && !PAYOUT_WORDS.test(about)) return judged('sale');
  if (other !== null && other === textAt(sheet, row, 'iban')) return none('transfer', 'counterparty', { about });
  const known = BANK_WORDS.find(([words]) => words.test(text));
  if (known !== undefined) return none(known[1], 'counterparty', { about });
  if (!incoming) return none('purchase', 'money-out', { about });
  if (PAYOUT_WORDS.test(text)) return asks('payout', 'payout-net', about);
  if (INTEREST_WORDS.test(text))
    return { ...judged('sale'), verdict: 'no', why: { code: 'interest', data: { about } } };
  return UNCLEAR_RECEIPT.test(text) ? asks('sale', 'receipt-unclear', about) : judged('sale');
}

/** A column with the sort of document or of movement. */
function byType(sheet: Sheet, row: number, { net }: Facts): Sorted | null {
  const type = textAt(sheet, row, 'kind');
  const kind = type === null ? undefined : TYPE_WORDS.find(([words]) => words.test(type))?.[1];
  if (type === null) return null;
  if (kind === undefined) return sheet.layout === 'provider' ? asks('sale', 'receipt-unclear', type) : null;
  if (kind === 'payout') return none('payout', 'payout-of-provider', { type });
  if (kind === 'sale') return (net ?? 0) < 0 ? judged('credit') : null;
  if (kind !== 'credit') return none(kind, 'kind-word', { type });
  if ((net ?? 0) <= 0) return judged('credit');
  return sheet.creditsUnsigned ? { ...judged('credit'), negate: true } : asks('credit', 'credit-sign-unknown', type);
}

/** Income and costs in one list, told apart by their category. */
function byCategory(sheet: Sheet, row: number): Sorted | null {
  const category = textAt(sheet, row, 'category');
  if (category === null || sheet.layout === 'journal' || sheet.layout === 'provider') return null;
  const text = `${category} ${textAt(sheet, row, 'description') ?? ''}`;
  if (CHARGED_ON.test(text)) return null;
  const numbered = textAt(sheet, row, 'invoiceNo') !== null;
  const costs = COST_WORDS.test(category);
  if (sheet.mixed?.has(category) && !numbered) {
    if (costs) return none('purchase', 'category-word', { category });
    return has(sheet, 'invoiceNo') ? none('purchase', 'category-without-invoice', { category }) : null;
  }
  if (!costs || numbered) return null;
  return textAt(sheet, row, 'customer') === null ? none('purchase', 'category-word', { category }) : null;
}

/** A cash book has its costs on the other side; the owner's money and loans come in as well. */
function byCashbook(sheet: Sheet, row: number, { net }: Facts): Sorted | null {
  if (sheet.layout !== 'cashbook') return null;
  const about = textAt(sheet, row, 'description') ?? textAt(sheet, row, 'customer') ?? '';
  const known = BANK_WORDS.find(([words]) => words.test(about));
  if (known !== undefined) return none(known[1], 'counterparty', { about });
  return (net ?? 0) < 0 ? none('purchase', 'money-out', { about }) : null;
}

function bySign(sheet: Sheet, row: number, { net }: Facts): Sorted {
  if ((net ?? 0) < 0) return judged('credit');
  const description = textAt(sheet, row, 'description');
  const named = description !== null && /^credit ?(nota|factuur|note|memo|invoice)\b/i.test(description);
  return named && (net ?? 0) > 0 && sheet.layout === 'invoices'
    ? asks('credit', 'credit-sign-unknown', description)
    : judged('sale');
}

function judged(kind: RowKind): Sorted {
  return { kind, why: null, verdict: 'judge', about: null, negate: false };
}

function asks(kind: RowKind, code: Why['code'], about: string): Sorted {
  return { kind, why: { code, data: { text: about } }, verdict: 'ask', about, negate: false };
}

function none(kind: RowKind, code: Why['code'], data: Why['data']): Sorted {
  return { kind, why: { code, data }, verdict: 'none', about: null, negate: false };
}
