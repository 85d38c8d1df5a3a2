/** Columns known by their cells alone: sheets without headers, and essentials whose header says nothing. */
import { type CellReader, cellOf, type Grid } from '../cell';
import { readAmount } from '../read-amount';
import type { Role } from './fields';
import type { Named } from './header-context';

const DAY_ROLES: readonly Role[] = ['date', 'month', 'paidDate', 'supplyDate'];
const AMOUNT_ROLES: readonly Role[] = [
  'amount',
  'amountExVat',
  'amountIncVat',
  'debit',
  'credit',
  'amountExVatForeign',
  'amountIncVatForeign',
];
const MOSTLY = 0.7;

/** The roles that content adds to those found by name. */
export function roleByContent(
  grid: Grid,
  named: readonly Named[],
  byName: ReadonlyMap<number, Role>,
  side: ReadonlySet<number>,
  from: number,
  reader: CellReader,
): ReadonlyMap<number, Role> {
  const found = new Map<number, Role>();
  const has = (roles: readonly Role[]): boolean => [...byName.values()].some((role) => roles.includes(role));
  const headless = named.every(({ name }) => name === '');
  const free = named.filter(
    ({ column, candidates, shape }) =>
      !byName.has(column) &&
      !side.has(column) &&
      shape.filled > 0 &&
      (candidates.length === 0 || headless || isOpen(candidates[0]?.role)),
  );
  if (!has(DAY_ROLES)) {
    const days = free.find(
      ({ shape }) => shape.day >= MOSTLY && (shape.sureDay >= MOSTLY || headless || shape.amount < 1),
    );
    if (days) found.set(days.column, 'date');
  }
  const rest = free.filter(({ column }) => !found.has(column));
  if (!has(AMOUNT_ROLES)) amountAmong(grid, rest, headless, from, reader, found);
  if (headless) nameTheRest(rest, found);
  return found;
}

function isOpen(role: string | undefined): boolean {
  return role === 'invoiceNo' || role === 'date';
}

function amountAmong(
  grid: Grid,
  free: readonly Named[],
  headless: boolean,
  from: number,
  reader: CellReader,
  found: Map<number, Role>,
): void {
  const amounts = free.filter(({ shape }) => shape.amount >= MOSTLY && shape.sureDay < 0.3 && shape.filled >= 1);
  const bank = free.some(({ shape }) => shape.iban >= MOSTLY || shape.flag >= MOSTLY);
  const moved = amounts.length >= 3 ? movement(grid, amounts, from, reader) : null;
  if (moved !== null) {
    found.set(moved, 'amount');
    return;
  }
  const likely = amounts.filter(({ column }) => hasCents(grid, column, from, reader));
  const chosen = likely.length === 1 ? likely[0] : amounts.length === 1 ? amounts[0] : undefined;
  if (chosen) found.set(chosen.column, bank && headless ? 'amount' : 'amountExVat');
}

/** Begin and end balance give the movement away: the third column is always their difference. */
function movement(grid: Grid, amounts: readonly Named[], from: number, reader: CellReader): number | null {
  const at = (row: number, { column }: Named): number => {
    const cents = readAmount(cellOf(grid[row]?.[column], reader));
    return typeof cents === 'number' ? cents : Number.NaN;
  };
  const rows = Array.from({ length: Math.min(50, grid.length - from) }, (_, k) => from + k);
  for (const begin of amounts)
    for (const end of amounts)
      for (const move of amounts) {
        if (begin === end || begin === move || end === move) continue;
        const all = rows.filter((row) => !Number.isNaN(at(row, move)));
        const fits = all.filter((row) => at(row, begin) + at(row, move) === at(row, end));
        if (begin.column < end.column && fits.length > 0 && fits.length >= all.length * 0.8) return move.column;
      }
  return null;
}

/** Whole numbers without a decimal are as often counts or numbers of something. */
function hasCents(grid: Grid, column: number, from: number, reader: CellReader): boolean {
  for (let row = from; row < Math.min(grid.length, from + 100); row += 1) {
    const cell = cellOf(grid[row]?.[column], reader);
    if (typeof cell === 'number' && !Number.isInteger(cell)) return true;
    if (typeof cell === 'string' && /[.,]\d{1,2}\D*$/.test(cell) && typeof readAmount(cell) === 'number') return true;
  }
  return false;
}

function nameTheRest(free: readonly Named[], found: Map<number, Role>): void {
  const open = (): Named[] => free.filter(({ column }) => !found.has(column));
  const flag = open().find(({ shape }) => shape.flag >= MOSTLY);
  if (flag) found.set(flag.column, 'dcFlag');
  const [own, other] = open().filter(({ shape }) => shape.iban >= MOSTLY);
  if (own) found.set(own.column, 'iban');
  if (other) found.set(other.column, 'counterIban');
  const texts = open().filter(({ shape }) => shape.letters >= MOSTLY);
  const text = texts.length > 1 ? texts[texts.length - 1] : texts[0];
  if (text) found.set(text.column, 'description');
  const name = texts.length > 1 ? texts[0] : undefined;
  if (name) found.set(name.column, 'customer');
}
