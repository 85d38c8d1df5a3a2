/** The sort of sheet: it decides what a sign, a type or a missing account means. */
import type { Role } from './fields';

/**
 * `bank`: a bank's list; `provider`: of a payment provider, with fees; `journal`: booked lines with accounts; `card`:
 * the lines of one account; `cashbook`: income and expenses side by side; `months`: totals per month; `open-items`:
 * invoices with what is outstanding; `purchases`: a list of suppliers; `orders`: a web shop; `invoices`: the rest.
 */
export type Layout =
  | 'bank'
  | 'provider'
  | 'journal'
  | 'card'
  | 'cashbook'
  | 'months'
  | 'open-items'
  | 'purchases'
  | 'orders'
  | 'invoices';

/** The layout that the roles in a sheet make. */
export function layoutOf(has: (role: Role) => boolean): Layout {
  const booked = has('debit') || has('credit');
  if (has('outstanding')) return 'open-items';
  if (has('fee') && (has('kind') || has('amount'))) return 'provider';
  if (has('account') && (booked || has('amount') || has('dcFlag') || has('journal'))) return 'journal';
  if (has('iban') || has('counterIban')) return 'bank';
  if (has('balance') && (booked || has('amount'))) return has('journal') || has('docNo') ? 'card' : 'bank';
  if (has('dcFlag')) return 'bank';
  if (booked) return has('docNo') || has('journal') || has('period') ? 'card' : 'cashbook';
  if (has('month') && !has('date')) return 'months';
  if (has('supplier') && !has('customer')) return 'purchases';
  return has('shipping') ? 'orders' : 'invoices';
}
