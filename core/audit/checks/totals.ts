/** The sheet's own totals against the rows above them. */

import type { Cell } from '../../ledger/cell';
import type { Layout } from '../../ledger/sheet/layout';
import type { SheetRow } from '../../ledger/sheet/reading';
import { yearsIn } from '../../turnover/day-sums';
import type { Cents } from '../../values/cents';
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt } from '../finding';

/** Where one column of amounts has one meaning; elsewhere a total may be of either side, or a balance. */
const ADDED: ReadonlySet<Layout> = new Set<Layout>(['invoices', 'open-items', 'orders', 'months']);

/** The ways in which a total may be meant: everything stated, turnover alone, without drafts, less the purchases. */
type Sums = { all: number; turnover: number; final: number; result: number; blind: boolean };
/** Without and with btw: a total may stand under either column. */
type Both = { readonly stated: Sums; readonly withVat: Sums };

/**
 * Totals and subtotals that no reading of the rows above them explains.
 *
 * A total is not compared where an amount above it cannot be read: that row has a finding of its own.
 *
 * Law: wet-ob-34-1@2026
 */
export function totals(audit: AuditCase): Finding[] {
  if (!ADDED.has(audit.reading.layout)) return [];
  const blind = new Set(audit.reading.problems.filter(({ code }) => !code.startsWith('date')).map(({ row }) => row));
  const found: Finding[] = [];
  let part = nothing();
  const whole = nothing();
  for (const row of audit.reading.rows) {
    if (row.kind === 'total' || row.kind === 'subtotal') {
      found.push(...compared(audit, row, part, whole));
      part = nothing();
    } else if (row.kind !== 'header') for (const sums of [part, whole]) addTo(sums, row, blind);
  }
  return found;
}

function nothing(): Both {
  const zero = (): Sums => ({ all: 0, turnover: 0, final: 0, result: 0, blind: false });
  return { stated: zero(), withVat: zero() };
}

function addTo({ stated, withVat }: Both, row: SheetRow, blind: ReadonlySet<number>): void {
  const unread = row.amountCents === null && blind.has(row.row);
  const amount = row.amountCents ?? 0;
  for (const [sums, cents] of [
    [stated, amount],
    [withVat, amount + (row.vatCents ?? 0)],
  ] as const) {
    if (unread) sums.blind = true;
    sums.all += cents;
    if (row.kind !== 'draft') sums.final += cents;
    if (row.counts === true || row.counts === 'ask') sums.turnover += cents;
    sums.result += row.kind === 'purchase' ? 0 - cents : row.kind === 'draft' ? 0 : cents;
  }
}

/** Under the column with btw when the one without is blank in this row. */
function compared(audit: AuditCase, row: SheetRow, part: Both, whole: Both): Finding[] {
  const net = columnOf(audit, 'amountExVat');
  const gross = columnOf(audit, 'amountIncVat');
  const withVat = net !== null && gross !== null && isNothing(audit.cellAt(row.row, net));
  const [near, all] = withVat ? [part.withVat, whole.withVat] : [part.stated, whole.stated];
  const { amountCents: stated } = row;
  if (stated === null || all.blind || row.why?.code === 'sum-of-rows' || isOfAnotherYear(audit, row)) return [];
  const ways = [near, all].flatMap((sums) => [sums.all, sums.turnover, sums.final, sums.result]);
  if (ways.includes(stated)) return [];
  const computed = (row.kind === 'total' ? all.all : near.all) as Cents;
  const sources = ['wet-ob-34-1@2026', 'nba-standaard-500'] as const;
  const column = withVat ? gross : columnOf(audit, 'amountExVat', 'amountIncVat', 'amount');
  const worth = (stated - computed) as Cents;
  return [findingAt('TOTAL_DIFFERS', row, { stated, computed }, { sources, column, worth })];
}

/** `Totaal 2025` in a sheet without a row of 2025 only repeats what another sheet says. */
function isOfAnotherYear({ sums }: AuditCase, { why }: SheetRow): boolean {
  const years = String(why?.data['text'] ?? '').match(/\b20\d\d\b/g);
  return years !== null && !years.some((year) => yearsIn(sums).includes(Number(year)));
}

function isNothing(cell: Cell): boolean {
  return cell === null || cell === 0;
}
