/** What a line of a bank is: a customer who pays, a provider, the tax office, a lender, or the owner. */
import { textAt } from './cells';
import type { Sheet } from './sheet';
import { BANK_WORDS, INTEREST_WORDS, INVOICE_WORDS, PAYOUT_WORDS, UNCLEAR_RECEIPT } from './sheet-words';
import { asks, type Facts, judged, none, type Sorted } from './sorted';

/** A bank line: whose money moves, and why. */
export function byBank(sheet: Sheet, row: number, { net }: Facts): Sorted {
  const name = textAt(sheet, row, 'customer');
  const text = [name, textAt(sheet, row, 'description')].filter((part) => part !== null).join(' ');
  const about = name ?? text;
  const other = textAt(sheet, row, 'counterIban');
  const incoming = (net ?? 0) >= 0;
  const unclear = UNCLEAR_RECEIPT.test(text);
  if (incoming && !unclear && INVOICE_WORDS.test(text) && !PAYOUT_WORDS.test(about)) return judged('sale');
  if (other !== null && other === textAt(sheet, row, 'iban')) return none('transfer', 'counterparty', { about });
  const known = BANK_WORDS.find(([words]) => words.test(text));
  if (known !== undefined) return none(known[1], 'counterparty', { about });
  if (!incoming) return none('purchase', 'money-out', { about });
  if (PAYOUT_WORDS.test(text)) return asks('payout', 'payout-net', about);
  if (INTEREST_WORDS.test(text))
    return { ...judged('sale'), verdict: 'no', why: { code: 'interest', data: { about } } };
  return unclear ? asks('sale', 'receipt-unclear', about) : judged('sale');
}
