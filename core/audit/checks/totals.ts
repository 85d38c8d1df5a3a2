/** The sheet's own totals against the rows above them. */
import type { Layout } from '../../ledger/sheet/layout';
import type { SheetRow } from '../../ledger/sheet/reading';
import type { Cents } from '../../values/cents';
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt } from '../finding';

/** Where one column of amounts has one meaning; elsewhere a total may be of either side, or a balance. */
const ADDED: ReadonlySet<Layout> = new Set<Layout>(['invoices', 'open-items', 'orders', 'months']);

/** The ways in which a total may be meant: everything stated, turnover alone, without drafts, less the purchases. */
type Sums = { all: number; turnover: number; final: number; result: number; blind: boolean };

/**
 * Totals and subtotals that no reading of the rows above them explains.
 *
 * A total is not compared where an amount above it cannot be read: that row has a finding of its own.
 *
 * Law: wet-ob-34-1@2026
 */
export function totals(audit: AuditCase): Finding[] {
  if (!ADDED.has(audit.reading.layout)) return [];
  const column = columnOf(audit, 'amountExVat', 'amountIncVat', 'amount');
  const blind = new Set(audit.reading.problems.filter(({ code }) => !code.startsWith('date')).map(({ row }) => row));
  const found: Finding[] = [];
  let part = nothing();
  const whole = nothing();
  for (const row of audit.reading.rows) {
    if (row.kind === 'total' || row.kind === 'subtotal') {
      found.push(...compared(row, [part, whole], column));
      part = nothing();
    } else if (row.kind !== 'header') for (const sums of [part, whole]) add(sums, row, blind);
  }
  return found;
}

function nothing(): Sums {
  return { all: 0, turnover: 0, final: 0, result: 0, blind: false };
}

function add(sums: Sums, row: SheetRow, blind: ReadonlySet<number>): void {
  if (blind.has(row.row) && row.amountCents === null) sums.blind = true;
  const amount = row.amountCents ?? 0;
  sums.all += amount;
  if (row.kind !== 'draft') sums.final += amount;
  if (row.counts !== null) sums.turnover += row.counts === true || row.counts === 'ask' ? amount : 0;
  sums.result += row.kind === 'purchase' ? 0 - amount : row.kind === 'draft' ? 0 : amount;
}

function compared(row: SheetRow, [part, whole]: [Sums, Sums], column: number | null): Finding[] {
  const stated = row.amountCents;
  if (stated === null || whole.blind || row.why?.code === 'sum-of-rows') return [];
  const ways = [part, whole].flatMap(({ all, turnover, final, result }) => [all, turnover, final, result]);
  if (ways.includes(stated)) return [];
  const computed = (row.kind === 'total' ? whole.all : part.all) as Cents;
  const extras = {
    sources: ['wet-ob-34-1@2026', 'nba-standaard-500'],
    column,
    worth: (stated - computed) as Cents,
  } as const;
  return [findingAt('TOTAL_DIFFERS', row, { stated, computed }, extras)];
}
