/**
 * The turnover of each calendar year with what stands beside it: a sum is never given alone.
 *
 * the rows as read, with everything undecided counted for and against → does it change the status or the crossing?
 */
import type { SheetRow } from '../ledger/sheet/reading';
import { closuresOf } from '../scheme/closures';
import { type KorStatus, statusOn } from '../scheme/status';
import type { Crossing } from '../turnover/crossing';
import { turnoverBetween } from '../turnover/day-sums';
import { rolling12 } from '../turnover/rolling-12';
import { yearToDate } from '../turnover/year-to-date';
import type { Cents } from '../values/cents';
import { type Day, firstOfYear, lastOfYear, yearOf } from '../values/day';
import type { AuditCase } from './audit-case';
import { dayOf, type Scenario, scenarioOf } from './scenario';

/** Rows that are not in a sum, and what they hold together; `unknown` of them do not show their amount. */
type Beside = { readonly rows: number; readonly cents: Cents; readonly unknown: number };

/**
 * One calendar year. `undated` rows may belong to it. `status` is `incomplete` (onvolledig) where the rows beside the
 * sum could change the status on `on` or the crossing; `asRead` is the status of the readable rows alone.
 */
export type YearOverview = {
  readonly year: number;
  readonly on: Day;
  readonly turnover: Cents;
  readonly crossing: Crossing | null;
  readonly undecided: Beside;
  readonly unreadable: Beside;
  readonly undated: Beside;
  readonly asRead: KorStatus;
  readonly status: KorStatus | 'incomplete';
};

/**
 * Every calendar year that holds turnover, counted or not, in order.
 *
 * Law: wet-ob-25a-1@2025, wet-ob-25a-9@2025
 */
export function overviewOf(audit: AuditCase): YearOverview[] {
  const { reading, sums, crossings } = audit;
  const years = yearsOf(audit);
  const scenarios = [1, -1].map((sign) => scenarioOf(reading, sign, years));
  const asRead: Scenario = { sums, crossings };
  const undated = besideOf(reading.rows.filter((row) => row.kind === 'unreadable' && dayOf(row) === null));
  return years.map((year) => {
    const on = dayIn(year, audit.settings.asOf);
    const inYear = (row: SheetRow): boolean => dayOf(row) !== null && yearOf(dayOf(row) as Day) === year;
    const undecided = besideOf(reading.rows.filter((row) => row.counts === 'ask' && inYear(row)));
    const unreadableRows = reading.rows.filter((row) => row.kind === 'unreadable' && inYear(row));
    const status = statusIn(audit, asRead, on);
    const crossing = crossingOf(asRead, year);
    const sure =
      scenarios.every((scenario) => {
        return statusIn(audit, scenario, on) === status && crossingOf(scenario, year)?.index === crossing?.index;
      }) && ![...unreadableRows, ...(undated.unknown > 0 ? [null] : [])].some((row) => couldBeAnything(row, crossing));
    return {
      year,
      on,
      turnover: turnoverBetween(sums, firstOfYear(year), lastOfYear(year)),
      crossing,
      undecided,
      unreadable: besideOf(unreadableRows),
      undated,
      asRead: status,
      status: sure ? status : 'incomplete',
    };
  });
}

/** An amount nobody can read could be of any size, unless the year had crossed on an earlier day. */
function couldBeAnything(row: SheetRow | null, crossing: Crossing | null): boolean {
  if (row !== null && row.amountCents !== null) return false;
  const on = row === null ? null : dayOf(row);
  return crossing === null || on === null || on <= crossing.on;
}

function dayIn(year: number, asOf: Day | null): Day {
  return asOf !== null && yearOf(asOf) === year ? asOf : lastOfYear(year);
}

function yearsOf({ reading, settings }: AuditCase): number[] {
  const years = new Set<number>();
  for (const row of reading.rows) {
    const on = row.counts !== null || row.kind === 'unreadable' ? dayOf(row) : null;
    if (on !== null) years.add(yearOf(on));
  }
  if (years.size === 0 && settings.asOf !== null) years.add(yearOf(settings.asOf));
  return [...years].sort((a, b) => a - b);
}

function besideOf(rows: readonly SheetRow[]): Beside {
  let cents = 0;
  for (const row of rows) cents += row.netCents ?? row.amountCents ?? 0;
  const unknown = rows.filter(({ netCents, amountCents }) => netCents === null && amountCents === null).length;
  return { rows: rows.length, cents: cents as Cents, unknown };
}

function statusIn({ settings }: AuditCase, { sums, crossings }: Scenario, on: Day): KorStatus {
  const closures = closuresOf(crossings, settings.kor ?? { from: null, to: null });
  const figures = { yearToDate: yearToDate(sums, on), rolling12: rolling12(sums, on) };
  return statusOn(on, closures, figures, settings.alarm);
}

function crossingOf({ crossings }: Scenario, year: number): Crossing | null {
  return crossings.find((crossing) => crossing.year === year) ?? null;
}
