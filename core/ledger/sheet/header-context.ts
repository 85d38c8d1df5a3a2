/** Settles what a header leaves open (an amount, a total, an account) by the other columns of its sheet. */
import type { Shape } from './column-shape';
import type { OpenRole, Role } from './fields';
import type { Candidate } from './header-role';

/** A column while its role is sought. */
export type Named = {
  readonly column: number;
  readonly name: string;
  readonly candidates: readonly Candidate[];
  readonly shape: Shape;
};

/** What the columns together say about the sheet. */
export type Context = {
  readonly has: (role: OpenRole) => boolean;
  readonly bank: boolean;
  readonly booked: boolean;
  readonly shop: boolean;
  /** Is btw about 21 or 9 % of the open amount (`without`), or of the amount less btw (`with`)? */
  readonly amountIs: 'with' | 'without' | null;
};

const NOT_A_BANK: readonly OpenRole[] = [
  'journal',
  'accountName',
  'docNo',
  'rgs',
  'customerCode',
  'vatAmount',
  'vatCode',
];

/** The context that these columns make. */
export function contextOf(columns: readonly Named[], amountIs: Context['amountIs']): Context {
  const roles = new Set<OpenRole>(columns.flatMap(({ candidates }) => (candidates[0] ? [candidates[0].role] : [])));
  const has = (role: OpenRole): boolean => roles.has(role);
  const ibans = columns.some(({ shape }) => shape.iban >= 0.3);
  const signs = ibans || has('iban') || has('counterIban') || has('counterparty') || has('balance');
  const bank = signs && !has('outstanding') && (ibans || !NOT_A_BANK.some(has));
  const booked =
    has('dcFlag') || has('debit') || has('credit') || has('journal') || (has('account') && !has('invoiceNo'));
  return { has, bank, booked, shop: columns.some(({ name }) => /^line ?item/i.test(name)), amountIs };
}

/** The role that a candidate has in this context; `ignored` when nothing of use. */
export function settled(role: OpenRole, { name, shape }: Named, context: Context): Role {
  const { has, bank } = context;
  switch (role) {
    case 'plainAmount':
      return plainAmount(name, context);
    case 'total':
      return bank || (has('dcFlag') && has('account')) ? 'amount' : has('amountIncVat') ? 'ignored' : 'amountIncVat';
    case 'subtotal':
      return has('shipping') || has('amountExVat') ? 'ignored' : 'amountExVat';
    case 'net':
      return has('fee') || has('amountExVat') ? 'ignored' : 'amountExVat';
    case 'counterparty':
      return counterparty(shape, context);
    case 'reference':
      return bank || has('invoiceNo') || (/^(nr|no)\b/i.test(name) && (has('docNo') || has('journal')))
        ? 'ignored'
        : 'invoiceNo';
    case 'paid':
      return shape.sureDay >= 0.4 ? 'paidDate' : shape.amount >= 0.5 ? 'ignored' : 'status';
    case 'account':
      return shape.iban >= 0.3 || bank ? 'iban' : has('outstanding') ? 'customerCode' : 'account';
    case 'accountName':
      return has('outstanding') ? 'customer' : 'accountName';
    case 'customer':
      return isNumbered(name, shape, context) ? 'invoiceNo' : 'customer';
    case 'period':
      return !has('date') && !has('month') && shape.month >= 0.6 ? 'month' : 'period';
    default:
      return role;
  }
}

function plainAmount(name: string, { has, bank, booked, amountIs }: Context): Role {
  if (has('outstanding') || (has('balance') && has('customerCode'))) return 'amountIncVat';
  const stated = has('amountExVat') || has('net');
  if (bank || (booked && (!stated || has('dcFlag'))) || (has('fee') && has('kind'))) return 'amount';
  if (/prijs|price|preis/i.test(name) && has('quantity') && has('total')) return 'ignored';
  if (amountIs !== null) return amountIs === 'with' ? 'amountIncVat' : 'amountExVat';
  return has('amountExVat') || has('net') || has('subtotal') ? 'amountIncVat' : 'amountExVat';
}

function counterparty(shape: Shape, { bank, has }: Context): Role {
  if (shape.iban >= 0.2) return 'counterIban';
  if (shape.letters >= 0.5) return has('customer') ? 'ignored' : 'customer';
  return bank ? 'counterIban' : 'contraAccount';
}

/** Shops call the number of an order its name. */
function isNumbered(name: string, shape: Shape, { shop, has }: Context): boolean {
  if (!/^name$/i.test(name) || has('invoiceNo')) return false;
  return shop || (shape.filled > 0 && shape.letters < 0.3);
}
