/** What a whole sheet tells about its signs and categories, before its rows are judged. */
import { cellOf } from '../cell';
import { readAmount } from '../read-amount';
import type { AccountBook } from './account-book';
import { type Cells, cellAt, has, placeOf, textAt } from './cells';
import type { Layout } from './layout';
import { COST_WORDS, CREDIT_FLAG, DEBIT_FLAG, INCOME_WORDS, TYPE_WORDS } from './sheet-words';

/** The signs of the one amount column. */
export type Signs = { readonly signedByItself: boolean; readonly debitPositive: boolean };

/**
 * How turnover is signed: by the flag beside it, by the amount itself, or by what the balance accounts show.
 *
 * An amount that is negative exactly where its flag says credit (or exactly where it says debit) needs no flag.
 */
export function signsOf(cells: Cells, from: number, layout: Layout, accounts: AccountBook): Signs {
  const column = placeOf(cells, 'amount');
  if (column < 0) return { signedByItself: true, debitPositive: false };
  const seen = { creditNegative: 0, creditPositive: 0, debitNegative: 0, debitPositive: 0, sales: 0, contra: 0 };
  for (let row = from; row < cells.grid.length; row += 1) {
    const amount = readAmount(cellOf(cells.grid[row]?.[column], cells.reader));
    if (typeof amount !== 'number' || amount === 0) continue;
    const flag = textAt(cells, row, 'dcFlag') ?? '';
    if (CREDIT_FLAG.test(flag)) seen[amount < 0 ? 'creditNegative' : 'creditPositive'] += 1;
    else if (DEBIT_FLAG.test(flag)) seen[amount < 0 ? 'debitNegative' : 'debitPositive'] += 1;
    const is = accounts.get(textAt(cells, row, 'account') ?? '')?.is;
    if (is === 'turnover' || is === 'ask') seen.sales += Math.sign(amount);
    else if (is === 'contra') seen.contra += Math.sign(amount);
  }
  const { creditNegative, creditPositive, debitNegative, debitPositive } = seen;
  if (creditNegative > 0 && creditPositive === 0 && debitNegative === 0)
    return { signedByItself: true, debitPositive: true };
  if (debitNegative > 0 && debitPositive === 0 && creditNegative === 0)
    return { signedByItself: true, debitPositive: false };
  if (has(cells, 'dcFlag')) return { signedByItself: false, debitPositive: false };
  const negative = seen.sales < 0 || (seen.sales === 0 && seen.contra > 0);
  return { signedByItself: true, debitPositive: layout === 'journal' && negative };
}

/**
 * The categories of a list of income and costs together that never come with an invoice number; `null` when the list
 * holds no costs, or nothing to tell them by.
 */
export function costCategories(cells: Cells, from: number): ReadonlySet<string> | null {
  if (!has(cells, 'category')) return null;
  const invoiced = new Set<string>();
  const bare = new Set<string>();
  let costs = false;
  let income = false;
  for (let row = from; row < cells.grid.length; row += 1) {
    const category = textAt(cells, row, 'category');
    if (category === null) continue;
    const numbered = textAt(cells, row, 'invoiceNo') !== null;
    if (COST_WORDS.test(category) && !numbered) costs = true;
    if (INCOME_WORDS.test(category) || numbered) income = true;
    (numbered ? invoiced : bare).add(category);
  }
  if (!costs || !income) return null;
  return new Set([...bare].filter((category) => !invoiced.has(category)));
}

/** Do the rows that call themselves credit notes all carry positive amounts? */
export function creditsUnsigned(cells: Cells, from: number): boolean {
  if (!has(cells, 'kind')) return false;
  let positive = 0;
  for (let row = from; row < cells.grid.length; row += 1) {
    const type = textAt(cells, row, 'kind');
    if (type === null || TYPE_WORDS.find(([words]) => words.test(type))?.[1] !== 'credit') continue;
    for (const role of ['amountExVat', 'amountIncVat', 'amount'] as const) {
      const amount = readAmount(cellAt(cells, row, role));
      if (typeof amount !== 'number' || amount === 0) continue;
      if (amount < 0) return false;
      positive += 1;
      break;
    }
  }
  return positive > 0;
}
