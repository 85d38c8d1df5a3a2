/**
 * The oracle's reading of a ledger: which rows are skipped, which are supplies, which are faults, and which count.
 *
 * columns of cells → `{ rows in day order, faults, lines, lastFilled }`
 */
import type { GoldenCell, GoldenRange } from '../golden-runner';
import { civil, isBlank, isError, looksLikeDay, readCents, readDay, theDay, tidy } from './cells';
import { countsByKind, type Kind, kindOf, wordsOf } from './kinds';

/** A supply: its place in the range (1 = first row), its day, its amount and whether it counts. */
export type Supply = { place: number; day: number; year: number; cents: number; kind: Kind; counts: boolean };

/** A line of CHECK: a row and the column in which something stands. */
type Line = { place: number; column: 'datum' | 'bedrag' | 'behandeling' };

/** A ledger as read. `faults` make the functions fail; `lines` are all that CHECK names. */
export type Ledger = { rows: Supply[]; faults: Line[]; lines: Line[]; lastFilled: number };

/** Two columns have unequal lengths. */
export class UnequalColumns extends Error {}

/** Reads the columns of a ledger. */
export function readLedger(
  dates: GoldenRange,
  amounts: GoldenRange,
  treatments: GoldenRange | null,
  words: GoldenRange | null,
): Ledger {
  if (amounts.length !== dates.length) throw new UnequalColumns();
  if (treatments !== null && treatments.length !== dates.length) throw new UnequalColumns();
  const meanings = wordsOf(words);
  const places = dates.map((_, at) => ({
    place: at + 1,
    date: dates[at]?.[0] ?? null,
    amount: amounts[at]?.[0] ?? null,
    treatment: treatments?.[at]?.[0] ?? null,
    country: treatments?.[at]?.[1] ?? null,
  }));
  const usable = places.findIndex(({ date, amount }) => !isBlankDate(date) && isDay(date) && isAmount(amount));
  const rows: Supply[] = [];
  const faults: Line[] = [];
  const lines: Line[] = [];
  let lastFilled = 0;
  places.forEach(({ place, date, amount, treatment, country }, at) => {
    if (!(isBlankDate(date) && isBlankAmount(amount))) lastFilled = place;
    const beforeFirst = usable < 0 || at < usable;
    const skip = reasonToSkip(date, amount, beforeFirst);
    if (skip === 'no-amount') lines.push({ place, column: 'bedrag' });
    if (skip !== null) return;
    const day = isBlankDate(date) ? null : readDay(date);
    const cents = readCents(amount);
    const kind = kindOf(treatment, country, meanings);
    const found: Line[] = [];
    if (day === null) found.push({ place, column: 'datum' });
    if (cents === null && !isBlank(amount)) found.push({ place, column: 'bedrag' });
    if (kind === null) found.push({ place, column: 'behandeling' });
    faults.push(...found);
    lines.push(...found);
    if (day === null || cents === null || kind === null) return;
    rows.push({ place, day, year: civil(day).year, cents, kind, counts: countsByKind(kind) });
  });
  rows.sort((a, b) => a.day - b.day || a.place - b.place);
  limitDistanceSales(rows);
  return { rows, faults, lines, lastFilled };
}

function isBlankDate(cell: GoldenCell): boolean {
  return isBlank(cell) || cell === 0;
}

function isBlankAmount(cell: GoldenCell): boolean {
  return isBlank(cell) || cell === 0;
}

function isDay(cell: GoldenCell): boolean {
  return !isError(cell) && readDay(cell) !== null;
}

function isAmount(cell: GoldenCell): boolean {
  return !isError(cell) && !isBlank(cell) && readCents(cell) !== null;
}

/** Why a row is no supply and no fault, in the order of the contract; `null` when it must be read. */
function reasonToSkip(date: GoldenCell, amount: GoldenCell, beforeFirst: boolean): string | null {
  if (isBlankDate(date) && isBlankAmount(amount)) return 'blank';
  if (beforeFirst && isTextOrBlank(date) && isTextOrBlank(amount) && !isFaultyFirstRow(date, amount)) return 'heading';
  if (isHeadingText(date) && isBlank(amount)) return 'heading';
  if (isTotalLabel(date)) return 'total';
  if (!isBlankDate(date) && isDay(date) && isBlank(amount)) return 'no-amount';
  return null;
}

function isTextOrBlank(cell: GoldenCell): boolean {
  return isBlank(cell) || (typeof cell === 'string' && !isError(cell));
}

/** "A row whose date cell reads as a day, or looks like one, beside an amount text with a digit." */
function isFaultyFirstRow(date: GoldenCell, amount: GoldenCell): boolean {
  return looksLikeDay(date) && typeof amount === 'string' && /\d/.test(amount);
}

function isHeadingText(cell: GoldenCell): boolean {
  return typeof cell === 'string' && !isBlank(cell) && !isError(cell) && readDay(cell) === null;
}

const MONTH_OR_YEAR =
  '(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\\d{4})';
const TOTAL = new RegExp(`^(totaal generaal|totaal|subtotaal|eindsaldo|saldo|total)( ${MONTH_OR_YEAR})*$`);

function isTotalLabel(cell: GoldenCell): boolean {
  return typeof cell === 'string' && TOTAL.test(tidy(cell).toLowerCase());
}

/**
 * "While the calendar-year total of such rows is at most € 10.000 (the row that passes it and later ones of that year
 * do not, whatever credits follow); none if the previous year passed it; before 1-7-2021 they count."
 */
function limitDistanceSales(inDayOrder: Supply[]): void {
  const sales = inDayOrder.filter(({ kind }) => kind === 'eu-distance-sale');
  const passedIn = new Set<number>();
  const total = new Map<number, number>();
  for (const sale of sales) {
    const sum = (total.get(sale.year) ?? 0) + sale.cents;
    total.set(sale.year, sum);
    if (sum > 1_000_000) passedIn.add(sale.year);
    if (sale.day < theDay(2021, 7, 1)) continue;
    sale.counts = !passedIn.has(sale.year) && !passedIn.has(sale.year - 1);
  }
}
