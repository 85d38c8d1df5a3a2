/** Columns beside the table, behind an empty one: lists to choose from, small summaries. They are no ledger. */
import type { Role } from './fields';
import type { Named } from './header-context';

type Bid = { readonly column: number; readonly role: Role; readonly weight: number };

const DAYS: ReadonlySet<Role> = new Set(['date', 'month', 'supplyDate', 'paidDate']);
const AMOUNTS: ReadonlySet<Role> = new Set(['amount', 'amountExVat', 'amountIncVat', 'debit', 'credit']);
/** An aligned column is filled on at least this part of the rows of the table. */
const ALIGNED = 0.5;

/**
 * The columns of every block but the main one; a block is what stands between empty columns.
 *
 * A block that brings what the main one lacks, and is filled as far down, belongs to the table.
 */
export function sideColumns(named: readonly Named[], bids: readonly Bid[]): ReadonlySet<number> {
  const blocks = blocksOf(named);
  if (blocks.length < 2) return new Set();
  const rolesIn = (block: readonly number[]): Set<Role> =>
    new Set(block.flatMap((column) => bids.find((bid) => bid.column === column)?.role ?? []));
  const worth = (block: readonly number[]): number => {
    const roles = rolesIn(block);
    const whole = [DAYS, AMOUNTS].filter((needed) => [...roles].some((role) => needed.has(role))).length;
    return whole * 10 + roles.size;
  };
  const main = blocks.reduce((best, block) => (worth(block) > worth(best) ? block : best));
  const has = rolesIn(main);
  const filled = Math.max(...main.map((column) => named[column]?.shape.filled ?? 0));
  return new Set(
    blocks
      .filter((block) => block !== main)
      .flatMap((block) => block.filter((column) => !belongs(column, named, bids, has, filled))),
  );
}

function belongs(
  column: number,
  named: readonly Named[],
  bids: readonly Bid[],
  has: ReadonlySet<Role>,
  filled: number,
): boolean {
  const role = bids.find((bid) => bid.column === column)?.role;
  return role !== undefined && !has.has(role) && (named[column]?.shape.filled ?? 0) >= filled * ALIGNED;
}

function blocksOf(named: readonly Named[]): number[][] {
  const blocks: number[][] = [];
  let open: number[] | null = null;
  for (const { column, name, shape } of named) {
    if (name === '' && shape.filled === 0) open = null;
    else if (open === null) {
      open = [column];
      blocks.push(open);
    } else open.push(column);
  }
  return blocks;
}
