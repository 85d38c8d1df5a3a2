/** header and cells → what each column holds */
import type { CellReader, Grid } from '../cell';
import { amountIsWithVat } from './amount-with-vat';
import { fitOf, type Shape, shapeOf } from './column-shape';
import { roleByContent } from './content-columns';
import { type Field, fieldOf, type OpenRole, type Role } from './fields';
import type { Header } from './find-header';
import { contextOf, type Named, settled } from './header-context';
import { candidatesOf } from './header-role';
import type { ColumnReading, FoundBy } from './reading';
import { sideColumns } from './side-columns';

/** A role a column could take, with what speaks for it. */
type Bid = { readonly column: number; readonly role: Role; readonly weight: number; readonly euro: boolean };

/** Less than this and the words or the content speak against it. */
const LEAST = 20;
const FOREIGN: Readonly<Partial<Record<Role, Role>>> = {
  amountExVat: 'amountExVatForeign',
  amountIncVat: 'amountIncVatForeign',
};
/** Columns split by rate (`Omzet 21%`, `Omzet 9%`) are added up. */
const SPLIT: ReadonlySet<Role> = new Set(['amountExVat', 'vatAmount']);

/**
 * The role of every column; user corrections go before everything.
 *
 * @param from - 0-based row of the first data
 */
export function mapColumns(
  grid: Grid,
  header: Header | null,
  from: number,
  corrections: ReadonlyMap<number, Field | null>,
  reader: CellReader,
): readonly ColumnReading[] {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const shapes = Array.from({ length: width }, (_, column) => shapeOf(grid, column, from, reader));
  const named = shapes.map((shape, column) => namedColumn(header, column, shape));
  const bids = header === null ? [] : bidsOf(named, amountIsFor(grid, named, from, reader));
  const side = sideColumns(named, bids);
  const roles = assigned(
    bids.filter(({ column }) => !side.has(column)),
    named,
  );
  const taken = new Map<number, { readonly role: Role | null; readonly by: FoundBy }>();
  for (const [column, role] of roles) taken.set(column, { role, by: 'name' });
  for (const [column, role] of roleByContent(grid, named, roles, side, from, reader)) {
    taken.set(column, { role, by: 'content' });
  }
  correct(taken, corrections);
  return named.map(({ column }) => {
    const found = taken.get(column);
    const role = found?.role ?? null;
    const text = header?.texts[column] ?? '';
    return { column: column + 1, header: text, field: role && fieldOf(role), role, by: found?.by ?? null };
  });
}

/** A field that the user gives to a column is taken from any other. */
function correct(
  taken: Map<number, { readonly role: Role | null; readonly by: FoundBy }>,
  corrections: ReadonlyMap<number, Field | null>,
): void {
  for (const field of corrections.values()) {
    for (const [column, { role }] of taken) if (field !== null && role === field) taken.delete(column);
  }
  for (const [column, role] of corrections) taken.set(column - 1, { role, by: 'user' });
}

function namedColumn(header: Header | null, column: number, shape: Shape): Named {
  const name = header?.names[column] ?? '';
  return { column, name, candidates: name === '' ? [] : candidatesOf(name), shape };
}

function amountIsFor(grid: Grid, named: readonly Named[], from: number, reader: CellReader): 'with' | 'without' | null {
  const first = (role: OpenRole): number | undefined =>
    named.find(({ candidates }) => candidates[0]?.role === role)?.column;
  const amount = first('plainAmount');
  const vat = first('vatAmount');
  return amount === undefined || vat === undefined ? null : amountIsWithVat(grid, { amount, vat }, from, reader);
}

function bidsOf(named: readonly Named[], amountIs: 'with' | 'without' | null): Bid[] {
  const context = contextOf(named, amountIs);
  const bids: Bid[] = [];
  for (const each of named) {
    const euro = /\beuro?s?\b|€/i.test(each.name);
    for (const { role, weight } of each.candidates) {
      const exact = settled(role, each, context);
      const total = weight + (exact === 'ignored' ? 0 : fitOf(exact, each.shape)) + (euro ? 4 : 0);
      if (total >= LEAST) bids.push({ column: each.column, role: exact, weight: total, euro });
    }
  }
  return bids.sort((a, b) => b.weight - a.weight || a.column - b.column);
}

/** The heaviest bid of each column that is still free; a role goes to one column, but for the split ones. */
function assigned(bids: readonly Bid[], named: readonly Named[]): Map<number, Role> {
  const roles = new Map<number, Role>();
  const owner = new Map<Role, Bid>();
  const shut = new Set<number>();
  for (const bid of bids) {
    if (roles.has(bid.column) || shut.has(bid.column)) continue;
    const first = owner.get(bid.role);
    if (bid.role === 'ignored') shut.add(bid.column);
    else if (first === undefined || isSplit(bid, first, named)) {
      roles.set(bid.column, bid.role);
      if (first === undefined) owner.set(bid.role, bid);
    } else {
      const foreign = first.euro && !bid.euro ? FOREIGN[bid.role] : undefined;
      if (foreign !== undefined && !owner.has(foreign)) {
        roles.set(bid.column, foreign);
        owner.set(foreign, bid);
      } else shut.add(bid.column);
    }
  }
  return roles;
}

function isSplit(bid: Bid, first: Bid, named: readonly Named[]): boolean {
  const rated = (column: number): boolean => RATED.test(named[column]?.name ?? '');
  return SPLIT.has(bid.role) && rated(bid.column) && rated(first.column);
}

const RATED = /\b(21|19|9|6|0) ?(%|procent)|\b(hoog|laag|nul)/i;
