/** Every code and every reason is said once in both languages: calm, with the same numbers, without a hole. */
import { describe, expect, it } from 'vitest';
import { findingAbout } from '../../../core/audit/finding';
import type { FindingCode, FindingFacts } from '../../../core/audit/finding-facts';
import type { Why, WhyCode } from '../../../core/ledger/sheet/reading';
import { SUPPLY_KINDS } from '../../../core/ledger/supply-kind';
import { sentenceOf } from '../../../core/text/findings';
import { reasonIn } from '../../../core/text/reasons';
import type { Cents } from '../../../core/values/cents';
import { day } from '../../../core/values/day';
import type { Language } from '../../../core/values/language';

const cents = (amount: number): Cents => amount as Cents;
const [on, other, start] = [day('2026-03-04'), day('2026-05-06'), day('2027-01-01')];
const invoiceNo = 'F-17';
const asked = { about: 'vrijgesteld?', rows: 3 };
const cell = { problem: 'date-unreadable', found: '??' } as const;
const text = 'verhuur';

const FACTS: { readonly [Code in FindingCode]: FindingFacts[Code] } = {
  DATE_UNREADABLE: cell,
  AMOUNT_UNREADABLE: { problem: 'amount-unreadable', found: 'pm' },
  AMOUNT_BLANK: {},
  CELL_ERROR: { found: '#N/A' },
  FOREIGN_CURRENCY: { currency: 'USD' },
  ASK_ACCOUNT: { ...asked, account: '8900', name: 'Diversen' },
  ASK_EXEMPT: asked,
  ASK_WORD: asked,
  ASK_COUNTRY: asked,
  ASK_RECEIPT: asked,
  ASK_SIGN: asked,
  ASK_VAT: asked,
  EU_DISTANCE_SALE: { country: 'BE' },
  FOREIGN_SERVICE: { text },
  EXPORT_GOODS: { text },
  EXEMPT_RENT_COUNTS: { text },
  EXEMPT_COUNTS: { text },
  BUSINESS_ASSET_SOLD: { text },
  DRAFT_IGNORED: { invoiceNo, status: 'Concept' },
  CREDIT_NOTE: { invoiceNo, on },
  CREDIT_AFTER_CROSSING: { invoiceNo, on: other, crossedOn: on },
  REFUND: { invoiceNo, refund: cents(1234) },
  PSP_PAYOUT_NET: { about: 'Mollie' },
  VAT_ON_KOR_INVOICE: { invoiceNo, on, vat: cents(2100), consumer: true },
  VAT_MISSING_AFTER_CROSSING: { invoiceNo, on: other, crossedOn: on },
  KOR_WHILE_CLOSED: { invoiceNo, on: other, crossedOn: on, openAgain: start },
  KOR_TEXT_MISSING: { invoiceNo },
  KOR_TEXT_BEFORE_START: { invoiceNo, start },
  LEGACY_ARTICLE_25: { invoiceNo, on },
  ARTICLE_25A_TOO_EARLY: { invoiceNo, on },
  ZERO_RATE_INSTEAD_OF_EXEMPT: { invoiceNo, text: '0% btw' },
  REVERSE_CHARGE_PURCHASE_UNDER_KOR: { on, words: 'verlegd' },
  VAT_MISMATCH: { vat: cents(2000), expected: cents(2100), rate: 21 },
  NUMBER_GAP: { first: '12', last: '14', missing: 3 },
  DATE_OUT_OF_SEQUENCE: { invoiceNo, on, before: 'F-16', beforeOn: other },
  DUPLICATE_NUMBER: { invoiceNo, duplicateOf: 9 },
  DUPLICATE_SUSPECT: { duplicateOf: 9 },
  DATE_IN_FUTURE: { on: other, asOf: on },
  SUPPLY_YEAR_DIFFERS: { supplied: on, invoiced: start },
  SUPPLY_ACROSS_START: { supplied: on, invoiced: other, start: day('2026-04-01') },
  TOTAL_DIFFERS: { stated: cents(15100), computed: cents(15000) },
  MISSING_MONTH: { month: 4, year: 2026, months: 1 },
  MONTH_GRANULARITY: {},
  DATE_IS_PAYMENT_DATE: {},
  DATE_ORDER_INFERRED: { header: 'Date', evidence: 2 },
  TEXT_AMOUNT: { header: 'Bedrag', found: '€ 450,00', cells: 7 },
  MEMORIAL_CORRECTION: { journal: 'Memoriaal' },
  ROW_CHANGED: { before: cents(100), now: cents(200) },
  ROW_ADDED_EARLIER: { on, runOn: other },
  CROSSING: {
    ...{ invoiceNo, on, before: cents(1990000), turnover: cents(2010000), threshold: cents(2000000) },
    ends: true,
    openAgain: day('2028-01-01'),
  },
  NEAR_THRESHOLD: { year: 2026, turnover: cents(1900000), alarm: cents(1800000), threshold: cents(2000000) },
  PREVIOUS_YEAR_ABOVE: { year: 2026, turnover: cents(2010000), start },
  DISTANCE_NEAR_THRESHOLD: { year: 2026, sales: cents(900000), threshold: cents(1000000) },
  DATE_CHOICE_MATTERS: {
    ...{ year: 2026, bySupply: cents(100), byInvoice: cents(200) },
    crossingBySupply: null,
    crossingByInvoice: 15,
  },
  NO_CUSTOMER_COLUMN: {},
  BANK_LIST_AS_TURNOVER: { rows: 12 },
  KOR_PERIOD_UNKNOWN: {},
  ASK_SHEET: { question: 'date-order', about: 'Date' },
  ROW_GONE: { on, amount: cents(5000), invoiceNo },
  LARGE_AMOUNT: { amount: cents(650000), turnover: cents(2000000) },
  ROUND_AMOUNT: { amount: cents(500000) },
};

/** The numbers in a text, without the marks between thousands and cents. */
const numbersIn = (said: string): string[] => (said.replace(/(?<=\d)[.,](?=\d)/g, '').match(/\d+/g) ?? []).sort();

describe.each([null, cents(4321)])('worth %s', (worth) => {
  it.each(Object.keys(FACTS) as FindingCode[])('%s', (code) => {
    const finding = findingAbout(code, FACTS[code] as never, { sources: ['product-choice'], worth });
    const [nl, en] = (['nl', 'en'] as const).map((language: Language) => sentenceOf(language, finding));
    for (const said of [nl, en]) {
      expect(said).toMatch(/^["€\p{Lu}\d].*[.?)]$/u);
      expect(said).not.toMatch(/!|undefined|null|NaN|\[object| {2}|\.\./);
    }
    expect(en).not.toBe(nl);
    expect(numbersIn(en ?? '')).toEqual(numbersIn(nl ?? ''));
  });
});

const named = { text: 'massage', about: 'Mollie', account: '8900', status: 'Concept' };
const REASONS: Readonly<Record<WhyCode, Why['data']>> = {
  'ordinary-supply': {},
  'kind-of-supply': { kind: 'margin' },
  'words-undecided': named,
  'account-undecided': named,
  'account-not-turnover': named,
  'closing-entry': {},
  'eu-customer': named,
  'foreign-customer': named,
  'payout-net': named,
  'payout-of-provider': {},
  'refund-amount-unknown': named,
  'credit-sign-unknown': named,
  'vat-in-amount-unknown': {},
  'receipt-unclear': named,
  interest: {},
  'kind-word': { type: 'Betaling' },
  'category-word': { category: 'kosten' },
  'category-without-invoice': { category: 'verlegd' },
  'section-of-costs': {},
  'supplier-named': { supplier: '' },
  'money-out': {},
  status: { status: '' },
  counterparty: named,
  'repeats-row-above': {},
  'no-amount': {},
  'sum-of-rows': {},
  label: { text: 'Totaal' },
};

describe('a reason', () => {
  it.each(Object.entries(REASONS) as [WhyCode, Why['data']][])('%s', (code, data) => {
    const [nl, en] = (['nl', 'en'] as const).map((language) => reasonIn(language, { code, data }));
    for (const said of [nl, en]) {
      expect(said).toMatch(/^["\p{Ll}].*[^.]$/u);
      expect(said).not.toMatch(/!|undefined|null| {2}/);
    }
    expect(en).not.toBe(nl);
  });

  it('names every kind of supply', () => {
    for (const kind of SUPPLY_KINDS) {
      for (const language of ['nl', 'en'] as const) {
        expect(reasonIn(language, { code: 'kind-of-supply', data: { kind } })).not.toBe('');
      }
    }
  });
});
