/** What the cells of a column look like: the content that confirms or refutes what its header says. */
import { type Cell, type CellReader, cellOf, type Grid, isErrorCell } from '../cell';
import { readAmount } from '../read-amount';
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY, NOT_A_DAY, readDay } from '../read-day';
import { readRate } from '../read-rate';
import { monthIn } from './month-cell';
import { lacksYear } from './sheet-day';

/** Shares between 0 and 1 of the filled cells that were looked at. */
export type Shape = {
  readonly filled: number;
  readonly looked: number;
  readonly day: number;
  /** Days that cannot be mistaken for plain numbers: dates of the host, or text. */
  readonly sureDay: number;
  readonly amount: number;
  readonly text: number;
  readonly iban: number;
  readonly month: number;
  /** Whole numbers that can be a day of the month. */
  readonly dayNumber: number;
  readonly flag: number;
  readonly letters: number;
  /** Cells that say a btw rate; a column of several rates and nothing else is no column of amounts. */
  readonly rate: number;
  readonly differentRates: number;
};

/** Enough to know a column by; spread evenly, so that the order of the rows hardly matters. */
const SAMPLE = 300;

const DATE_LIKE = /^\s*(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?!\d)/;
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9 ]{10,30}$/;
const FLAG = /^(af|bij|d|c|dr|cr|debet|debit|credit|kredit|in|uit|out|\+|-|s|h)$/i;

/** The shape of a column, from the rows after `from`. */
export function shapeOf(grid: Grid, column: number, from: number, reader: CellReader): Shape {
  const step = Math.max(1, Math.floor((grid.length - from) / SAMPLE));
  const seen = {
    filled: 0,
    looked: 0,
    day: 0,
    sureDay: 0,
    amount: 0,
    text: 0,
    iban: 0,
    month: 0,
    dayNumber: 0,
    flag: 0,
    letters: 0,
    rate: 0,
    differentRates: 0,
  };
  const rates = new Set<number>();
  for (let row = from; row < grid.length; row += step) {
    seen.looked += 1;
    const cell = cellOf(grid[row]?.[column], reader);
    // Desktop Excel hands blanks over as 0.
    if (cell === null || cell === 0 || isErrorCell(cell) || typeof cell === 'boolean') continue;
    seen.filled += 1;
    count(seen, cell);
    // The reader of rates takes a bare 0 for a blank; in a column that is looked at as a whole it is a rate.
    const rate = readRate(cell) ?? 0;
    if (rate === 'not-a-rate') continue;
    seen.rate += 1;
    rates.add(rate);
  }
  const part = (value: number): number => (seen.filled === 0 ? 0 : value / seen.filled);
  return {
    filled: seen.filled,
    looked: seen.looked,
    day: part(seen.day),
    sureDay: part(seen.sureDay),
    amount: part(seen.amount),
    text: part(seen.text),
    iban: part(seen.iban),
    month: part(seen.month),
    dayNumber: part(seen.dayNumber),
    flag: part(seen.flag),
    letters: part(seen.letters),
    rate: part(seen.rate),
    differentRates: rates.size,
  };
}

function count(seen: Record<keyof Shape, number>, cell: Exclude<Cell, null>): void {
  if (typeof cell === 'number') {
    if (cell >= FIRST_PLAUSIBLE_DAY && cell < LAST_PLAUSIBLE_DAY + 1) seen.day += 1;
    else if (cell >= 19_000_000 && readDay(cell) !== NOT_A_DAY) seen.day += 1;
    if (cell >= 1 && cell <= 12) seen.month += 1;
    if (Number.isInteger(cell) && cell >= 1 && cell <= 31) seen.dayNumber += 1;
    seen.amount += 1;
  } else if (typeof cell === 'string') {
    const date = DATE_LIKE.test(cell) || readDay(cell) !== NOT_A_DAY || lacksYear(cell);
    if (date) seen.day += 1;
    if (date && !/^\d{8}$/.test(cell)) seen.sureDay += 1;
    if (typeof readAmount(cell) === 'number') seen.amount += 1;
    else seen.text += 1;
    if (IBAN.test(cell.trim())) seen.iban += 1;
    if (monthIn(cell) !== null) seen.month += 1;
    if (FLAG.test(cell.trim())) seen.flag += 1;
    if (/\p{L}{3}/u.test(cell)) seen.letters += 1;
  } else {
    seen.day += 1;
    seen.sureDay += 1;
  }
}

/** How well a column's content fits a role: 0 is neutral, -60 refutes it. */
export function fitOf(role: string, shape: Shape): number {
  if (shape.filled === 0) return -4;
  if (DATES.has(role)) return Math.max(shape.day, shape.month, shape.dayNumber) >= 0.4 ? 0 : -60;
  if (AMOUNTS.has(role)) return shape.amount >= 0.4 && shape.sureDay < 0.5 ? 0 : -60;
  if (role === 'month') return shape.month >= 0.3 || shape.day >= 0.5 ? 0 : -60;
  if (role === 'dcFlag') return shape.flag >= 0.5 ? 0 : -60;
  if (role === 'vatAmount') return shape.amount >= 0.4 && !isOfRates(shape) ? 0 : -70;
  if (role === 'vatRate') return shape.rate >= 0.5 ? 0 : -60;
  if (TEXTS.has(role)) return shape.sureDay >= 0.6 ? -60 : 0;
  return 0;
}

/** 21, 9 and 21 again under `Btw`: rates, where amounts of btw would differ with the sale. */
function isOfRates({ rate, differentRates }: Shape): boolean {
  return rate === 1 && differentRates > 1;
}

const DATES: ReadonlySet<string> = new Set(['date', 'supplyDate', 'supplyPeriodStart', 'paidDate']);
const AMOUNTS: ReadonlySet<string> = new Set([
  ...['amount', 'amountExVat', 'amountIncVat', 'plainAmount', 'total', 'subtotal', 'net', 'debit', 'credit', 'refund'],
  ...['shipping', 'discount', 'quantity', 'balance', 'outstanding', 'fee', 'adjustedTotal'],
]);
const TEXTS: ReadonlySet<string> = new Set(['customer', 'description', 'category', 'invoiceNo', 'account', 'status']);
