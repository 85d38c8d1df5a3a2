/** Everything the checks look at: the reading of a sheet, what the turnover made of it, and what the user said. */
import { ALARM } from '../law/amounts';
import { newest } from '../law/dated';
import type { Cell } from '../ledger/cell';
import type { Ledger } from '../ledger/ledger';
import type { Role } from '../ledger/sheet/fields';
import { ledgerOf } from '../ledger/sheet/ledger-of';
import type { SheetReading } from '../ledger/sheet/reading';
import { type Closure, closuresOf, type KorPeriod } from '../scheme/closures';
import { type Counted, countedAmounts } from '../turnover/counted';
import { type Crossing, crossingDays, crossingSupplies } from '../turnover/crossing';
import { type DaySums, sumByDay } from '../turnover/day-sums';
import type { Cents } from '../values/cents';
import type { Day } from '../values/day';
import type { EarlierRun } from './earlier-run';
import type { Finding } from './finding';
import { type Standing, standingsOf } from './standing';

/**
 * What the user says beside the sheet. `kor`: the days the KOR is applied, `null` when nobody said: checks that need
 * it are then silent. `asOf`: later documents lie in the future; `earlier`: the rows of an earlier run.
 */
export type AuditSettings = {
  readonly kor: KorPeriod | null;
  readonly asOf: Day | null;
  readonly alarm: Cents;
  readonly earlier: EarlierRun | null;
};

/** Nothing said: no KOR period, no day, the alarm of the product, no earlier run. */
export const NOTHING_SAID: AuditSettings = { kor: null, asOf: null, alarm: newest(ALARM).value, earlier: null };

/** A sheet under audit; `cellAt` takes a sheet row and a column, both from 1. */
export type AuditCase = {
  readonly reading: SheetReading;
  readonly cellAt: (row: number, column: number) => Cell;
  readonly columns: ReadonlyMap<Role, number>;
  readonly ledger: Ledger;
  readonly counted: Counted;
  readonly sums: DaySums;
  readonly crossings: readonly Crossing[];
  readonly closures: readonly Closure<Crossing>[];
  readonly standings: readonly (Standing | null)[];
  readonly settings: AuditSettings;
};

/** A check: findings of one subject, in the order of the rows. */
export type Check = (audit: AuditCase) => readonly Finding[];

/** The case of a sheet; the sums are those of the reading's own choice of date. */
export function auditCaseOf(
  reading: SheetReading,
  cellAt: (row: number, column: number) => Cell,
  settings: AuditSettings,
): AuditCase {
  const ledger = ledgerOf(reading);
  const counted = countedAmounts(ledger);
  const sums = sumByDay(ledger, counted);
  const crossings = crossingSupplies(ledger, counted, crossingDays(sums));
  const closures = closuresOf(crossings, settings.kor ?? { from: null, to: null });
  const standings = standingsOf(reading, closures, settings.kor);
  const columns = columnsOf(reading);
  return { reading, cellAt, columns, ledger, counted, sums, crossings, closures, standings, settings };
}

/** The first column of any of these roles, from 1, or `null`. */
export function columnOf({ columns }: Pick<AuditCase, 'columns'>, ...roles: Role[]): number | null {
  for (const role of roles) {
    const column = columns.get(role);
    if (column !== undefined) return column;
  }
  return null;
}

function columnsOf({ columns }: SheetReading): ReadonlyMap<Role, number> {
  const places = new Map<Role, number>();
  for (const { role, column } of columns) if (role !== null && !places.has(role)) places.set(role, column);
  return places;
}
