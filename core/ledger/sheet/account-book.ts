/** The accounts of a sheet: which of them hold turnover. RGS codes and names decide; other codes are asked once. */

import type { OwnWords } from '../words';
import { wordKey } from '../written-words';
import { type Cells, textAt } from './cells';
import { CLOSING_ENTRY, INCOME_WORDS } from './sheet-words';

/** `contra`: balance accounts; `purchase`: costs; `ask`: the user must say. */
export type AccountClass = 'turnover' | 'contra' | 'purchase' | 'ask';

/** What decided the class of an account. */
export type AccountBy = 'rgs' | 'name' | 'chart' | 'sales-journal' | 'user' | 'none';

/** One account and its class. */
export type AccountReading = {
  readonly account: string;
  readonly name: string | null;
  readonly is: AccountClass;
  readonly by: AccountBy;
};

/** The accounts by their code as it stands in the cells. */
export type AccountBook = ReadonlyMap<string, AccountReading>;

type Seen = { name: string | null; rgs: string | null; lines: number; salesLines: number };

const SALES_JOURNAL = /verk|sales|\bvrk\b|\bvk\b|^s$|debiteuren|factur/i;
const OTHER_INCOME = /overige|diverse|bijzonder|rente|subsidie|koers|kas(verschil|afrond)|betalingsverschil|priv[eé]/i;
const BALANCE_NAMES =
  /debiteur|crediteur|\bbank\b|\bkas\b|btw|omzetbelasting|priv[eé]|kapitaal|kruispost|vraagpost|tussenrekening|vat|receivable|payable/i;

/** The accounts in a column, each judged once over all of its rows. */
export function accountBook(
  cells: Cells,
  from: number,
  role: 'account' | 'contraAccount',
  words: OwnWords,
): AccountBook {
  const seen = new Map<string, Seen>();
  for (let row = from; row < cells.grid.length; row += 1) {
    const account = textAt(cells, row, role);
    if (account === null) continue;
    const entry = seen.get(account) ?? { name: null, rgs: null, lines: 0, salesLines: 0 };
    entry.name ??= textAt(cells, row, 'accountName') ?? textAt(cells, row, 'category');
    entry.rgs ??= textAt(cells, row, 'rgs');
    entry.lines += 1;
    if (isSalesLine(cells, row)) entry.salesLines += 1;
    seen.set(account, entry);
  }
  return new Map([...seen].map(([account, entry]) => [account, judged(account, entry, words)]));
}

/**
 * The class of one account as it is written: `8000`, `8000 - Omzet`, `WOmzNodOdh`.
 *
 * @param invoiced - is every line of it an invoice of the sales journal?
 */
export function accountClass(
  account: string,
  name: string | null,
  rgs: string | null,
  invoiced: boolean,
  words: OwnWords,
): { readonly is: AccountClass; readonly by: AccountBy } {
  const { code, label } = split(account);
  const own = words.get(wordKey(account)) ?? words.get(wordKey(code));
  if (own !== undefined) return { is: own === 'not-turnover' ? 'contra' : 'turnover', by: 'user' };
  const byRgs = rgsClass(rgs ?? code);
  if (byRgs !== null) return { is: byRgs, by: 'rgs' };
  const called = label ?? name;
  const chart = chartClass(code);
  if (chart === 'contra' || chart === 'purchase') return { is: chart, by: 'chart' };
  if (called !== null && CLOSING_ENTRY.test(called)) return { is: 'contra', by: 'name' };
  if (called !== null && OTHER_INCOME.test(called)) return { is: 'ask', by: 'none' };
  if (called !== null && (INCOME_WORDS.test(called) || RENT_OR_CARE.test(called)))
    return { is: 'turnover', by: 'name' };
  if (called !== null && chart === null && BALANCE_NAMES.test(called)) return { is: 'contra', by: 'name' };
  // The first accounts of the class of turnover, on invoices of the sales journal alone: nothing is left to ask.
  if (called === null && invoiced && /^80\d{2,4}$/.test(code)) return { is: 'turnover', by: 'sales-journal' };
  return { is: 'ask', by: 'none' };
}

const RENT_OR_CARE = /verhuur|huuropbrengst|\bzorg\b|diensten|advies|consult|commissie|provisie|cursus|workshop/i;

function judged(account: string, seen: Seen, words: OwnWords): AccountReading {
  const invoiced = seen.salesLines === seen.lines;
  return { account, name: seen.name, ...accountClass(account, seen.name, seen.rgs, invoiced, words) };
}

/** A line with an invoice number in the journal of sales, or with a type that says so. */
function isSalesLine(cells: Cells, row: number): boolean {
  const journal = [textAt(cells, row, 'journal'), textAt(cells, row, 'journalType')].filter((text) => text !== null);
  return (
    journal.some((text) => SALES_JOURNAL.test(text)) &&
    (textAt(cells, row, 'invoiceNo') ?? textAt(cells, row, 'docNo')) !== null
  );
}

function split(account: string): { readonly code: string; readonly label: string | null } {
  const found = /^([A-Za-z]?\d{2,7})\s*[-:–. ]\s*(\p{L}.*)$/u.exec(account);
  return found ? { code: found[1] ?? account, label: found[2] ?? null } : { code: account, label: null };
}

/** RGS: `WOmz` is net turnover, other `W` results are not sure, `B` is the balance sheet. */
function rgsClass(code: string): AccountClass | null {
  if (/^WOmz/i.test(code)) return 'turnover';
  if (/^B[A-Z][a-z]{2}/.test(code)) return 'contra';
  if (/^W(Kpr|Per|Afs|Bed|Wvb)/i.test(code)) return 'purchase';
  return /^W[A-Z][a-z]{2}/.test(code) ? 'ask' : null;
}

/** The decimal chart: 0 to 3 balance sheet and stock, 4 to 7 costs, 8 turnover, 9 other results. */
function chartClass(code: string): AccountClass | null {
  if (!/^\d{3,7}$/.test(code)) return null;
  const first = code[0] ?? '';
  if ('0123'.includes(first)) return 'contra';
  return '4567'.includes(first) ? 'purchase' : 'ask';
}
