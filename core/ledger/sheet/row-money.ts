/** The amount of a row: what it states, the btw in it, and what is left without btw. */
import { type Cents, shareOf } from '../../values/cents';
import { type Cell, cellOf, isErrorCell, tidyText } from '../cell';
import { AMOUNT_PROBLEM, type ProblemCode } from '../ledger';
import { readAmount } from '../read-amount';
import { readRate } from '../read-rate';
import { cellAt, has, placeOf, textAt } from './cells';
import type { Field, Role } from './fields';
import type { SheetProblem } from './reading';
import type { Sheet } from './sheet';
import { CREDIT_FLAG, DEBIT_FLAG } from './sheet-words';

/** What the amount cells of a row say; `stated` is `null` when they are all blank. */
export type Money = {
  readonly stated: Cents | null;
  readonly net: Cents | null;
  readonly vat: Cents | null;
  readonly rate: number | null;
  /** The amount may hold btw that nothing in the row tells. */
  readonly mayHoldVat: boolean;
  readonly problem: SheetProblem | null;
};

const NOTHING: Money = { stated: null, net: null, vat: null, rate: null, mayHoldVat: false, problem: null };
const EURO = /^(eur|euro|euros|€)?$/i;

/** The money in a row; turnover is positive in every layout. */
export function moneyIn(sheet: Sheet, row: number): Money {
  const pot: Pot = { problem: null };
  const rate = rateIn(cellAt(sheet, row, 'vatRate'));
  const money = booked(sheet, row, pot) ?? invoiced(sheet, row, rate, pot) ?? plain(sheet, row, pot);
  if (pot.problem !== null) return { ...NOTHING, rate, problem: pot.problem };
  if (money === null) return { ...NOTHING, rate };
  const foreign = foreignCurrency(sheet, row, money.from);
  return foreign ? { ...NOTHING, rate, problem: foreign } : { ...money, rate, problem: null };
}

type Pot = { problem: SheetProblem | null };
type Found = Omit<Money, 'rate' | 'problem'> & { readonly from: Role };

/** Debit and credit columns: what is credited less what is debited. */
function booked(sheet: Sheet, row: number, pot: Pot): Found | null {
  if (!has(sheet, 'debit') && !has(sheet, 'credit')) return null;
  const debit = centsAt(sheet, row, 'debit', pot);
  const credit = centsAt(sheet, row, 'credit', pot);
  if (debit === null && credit === null) return null;
  // A bank or cash book may write what goes out as a negative in its own column.
  const out = sheet.layout === 'bank' || sheet.layout === 'cashbook' ? Math.abs(debit ?? 0) : (debit ?? 0);
  const net = ((credit ?? 0) - out) as Cents;
  const mayHoldVat = sheet.layout === 'bank' || sheet.layout === 'cashbook';
  return { stated: net, net, vat: null, mayHoldVat, from: credit === null ? 'debit' : 'credit' };
}

/** Columns with and without btw; the one without goes before. */
function invoiced(sheet: Sheet, row: number, rate: number | null, pot: Pot): Found | null {
  const vat = sumAt(sheet, row, 'vatAmount', pot);
  const ex = sumAt(sheet, row, 'amountExVat', pot);
  const inc = centsAt(sheet, row, 'adjustedTotal', pot) ?? centsAt(sheet, row, 'amountIncVat', pot);
  const refund = Math.abs(centsAt(sheet, row, 'refund', pot) ?? 0) as Cents;
  if (ex !== null) {
    return { stated: ex, net: less(ex, refund, ex, inc ?? ex), vat, mayHoldVat: false, from: 'amountExVat' };
  }
  if (inc === null) return null;
  const known = has(sheet, 'vatAmount');
  const inside = vat ?? (rate !== null && rate > 0 ? shareOf(inc, rate, 100 + rate) : (0 as Cents));
  const net = (inc - inside) as Cents;
  const mayHoldVat = !known && rate === null;
  return { stated: inc, net: less(net, refund, net, inc), vat: inside, mayHoldVat, from: 'amountIncVat' };
}

/** A refund is money with btw; of an amount without btw the same part goes off. */
function less(amount: Cents, refund: Cents, net: Cents, inc: Cents): Cents {
  if (refund === 0) return amount;
  return (amount - (inc === net || inc === 0 ? refund : shareOf(refund, net, inc))) as Cents;
}

/** One amount column: signed, or beside a flag that says which side. */
function plain(sheet: Sheet, row: number, pot: Pot): Found | null {
  const amount = centsAt(sheet, row, 'amount', pot);
  if (amount === null) return null;
  const flag = textAt(sheet, row, 'dcFlag') ?? '';
  const mayHoldVat = sheet.layout === 'bank' || sheet.layout === 'provider';
  const found = (net: number): Found => ({
    stated: net as Cents,
    net: (net + 0) as Cents,
    vat: null,
    mayHoldVat,
    from: 'amount',
  });
  if (sheet.signedByItself || (!CREDIT_FLAG.test(flag) && !DEBIT_FLAG.test(flag))) {
    return found(sheet.debitPositive ? 0 - amount : amount);
  }
  return found(CREDIT_FLAG.test(flag) ? amount : 0 - amount);
}

function sumAt(sheet: Sheet, row: number, role: Field, pot: Pot): Cents | null {
  const columns = sheet.places.get(role) ?? [];
  if (columns.length <= 1) return centsAt(sheet, row, role, pot);
  let sum: Cents | null = null;
  for (const column of columns) {
    const cents = centsIn(sheet, row, column, role, pot);
    if (cents !== null) sum = ((sum ?? 0) + cents) as Cents;
  }
  return sum;
}

function centsAt(sheet: Sheet, row: number, role: Role, pot: Pot): Cents | null {
  const column = placeOf(sheet, role);
  return column < 0 ? null : centsIn(sheet, row, column, role, pot);
}

function centsIn(sheet: Sheet, row: number, column: number, role: Role, pot: Pot): Cents | null {
  const cell = cellOf(sheet.grid[row]?.[column], sheet.reader);
  if (cell === null || isDash(cell)) return null;
  const cents = readAmount(cell);
  if (typeof cents === 'number') return cents;
  const code: ProblemCode = isErrorCell(cell) ? 'error-cell' : AMOUNT_PROBLEM[cents];
  pot.problem ??= { row: row + 1, column: column + 1, field: FIELD_OF[role] ?? 'amount', code, found: cell };
  return null;
}

const FIELD_OF: Partial<Record<Role, Field>> = {
  amountExVat: 'amountExVat',
  amountIncVat: 'amountIncVat',
  vatAmount: 'vatAmount',
  debit: 'debit',
  credit: 'credit',
  refund: 'refund',
};

/** Accountants write nothing as a dash. */
function isDash(cell: Cell): boolean {
  return typeof cell === 'string' && /^[€\s]*[-–—]+\s*$/.test(cell);
}

function rateIn(cell: Cell): number | null {
  const rate = readRate(cell);
  if (cell === 0 || cell === '0') return 0;
  return typeof rate === 'number' ? rate : null;
}

/** An amount in dollars must not be added to euros. */
function foreignCurrency(sheet: Sheet, row: number, from: Role): SheetProblem | null {
  const currency = textAt(sheet, row, 'currency');
  if (currency === null || EURO.test(tidyText(currency))) return null;
  if (has(sheet, 'amountExVatForeign') || has(sheet, 'amountIncVatForeign')) return null;
  const column = placeOf(sheet, from);
  if (/\beuro?s?\b|€/i.test(sheet.columns[column]?.header ?? '')) return null;
  const found = cellAt(sheet, row, from);
  return { row: row + 1, column: column + 1, field: FIELD_OF[from] ?? 'amount', code: 'amount-other-currency', found };
}
