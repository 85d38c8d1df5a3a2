/** What only the user knows, put once per word or account, at the first row that waits for the answer. */
import { meaningsIn } from '../../ledger/recognise';
import type { SheetReading, SheetRow, WhyCode } from '../../ledger/sheet/reading';
import type { Cents } from '../../values/cents';
import type { AuditCase } from '../audit-case';
import { type Finding, findingAbout, findingAt } from '../finding';

type AskCode = 'ASK_ACCOUNT' | 'ASK_EXEMPT' | 'ASK_WORD' | 'ASK_COUNTRY' | 'ASK_RECEIPT' | 'ASK_SIGN' | 'ASK_VAT';
type Open = { readonly first: SheetRow; readonly about: string; rows: number; cents: number };

/** Reasons that have a finding of their own: payouts, refunds. */
const OWN_FINDING: ReadonlySet<WhyCode> = new Set<WhyCode>([
  'payout-net',
  'payout-of-provider',
  'refund-amount-unknown',
]);
const ASKS: Partial<Record<WhyCode, AskCode>> = {
  'account-undecided': 'ASK_ACCOUNT',
  'eu-customer': 'ASK_COUNTRY',
  'foreign-customer': 'ASK_COUNTRY',
  'receipt-unclear': 'ASK_RECEIPT',
  'credit-sign-unknown': 'ASK_SIGN',
  'vat-in-amount-unknown': 'ASK_VAT',
};

/**
 * The questions about rows and about whole columns.
 *
 * Nothing is guessed: a word that could take a row out of the turnover, or leave it in, is asked.
 *
 * Law: wet-ob-25-1@2025
 */
export function openQuestions({ reading }: AuditCase): Finding[] {
  const open = new Map<string, Open>();
  for (const row of reading.rows) {
    if (row.counts !== 'ask' || row.why === null || OWN_FINDING.has(row.why.code)) continue;
    if (isShopSaleAbroad(reading, row)) continue;
    const about = row.treatment ?? '';
    const key = `${row.why.code}\u0001${about.toLowerCase()}`;
    const question = open.get(key) ?? { first: row, about, rows: 0, cents: 0 };
    question.rows += 1;
    question.cents += row.netCents ?? 0;
    open.set(key, question);
  }
  return [...wholeColumns(reading), ...[...open.values()].map(asked)];
}

/** Goods sent by a shop to a customer elsewhere in the Union: the check on distance sales speaks of them. */
export function isShopSaleAbroad({ columns, layout }: SheetReading, { why }: SheetRow): boolean {
  const shop = layout === 'orders' || columns.some(({ role }) => role === 'shipping');
  return shop && why?.code === 'eu-customer';
}

function wholeColumns({ questions }: SheetReading): Finding[] {
  return questions
    .filter(({ rows, code }) => rows.length === 0 || code === 'year')
    .map(({ code, about }) => findingAbout('ASK_SHEET', { question: code, about }, { sources: ['wet-ob-34-1@2026'] }));
}

function asked({ first, about, rows, cents }: Open): Finding {
  const extras = { sources: ['wet-ob-25-1@2025'], worth: cents as Cents } as const;
  const code = first.why === null ? 'ASK_WORD' : (ASKS[first.why.code] ?? wordCode(about));
  if (code !== 'ASK_ACCOUNT') return findingAt(code, first, { about, rows }, extras);
  const account = about.split(/[ -]/)[0] ?? about;
  const name = String(first.why?.data['name'] ?? '');
  return findingAt('ASK_ACCOUNT', first, { about, rows, account, name }, extras);
}

/** Is it an exemption that the word leaves open? */
function wordCode(about: string): 'ASK_EXEMPT' | 'ASK_WORD' {
  const exempt = meaningsIn(about, new Map()).some(
    (meaning) => meaning.is === 'open' && (meaning.fits.includes('exempt') || meaning.fits.includes('exempt-counted')),
  );
  return exempt ? 'ASK_EXEMPT' : 'ASK_WORD';
}
