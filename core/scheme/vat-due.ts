/** Btw after a crossing: on the crossing supply and on every taxable supply after it, as long as the KOR is closed. */
import { inForceOn } from '../law/dated';
import { REDUCED_RATE, STANDARD_RATE } from '../law/rates';
import { centsAt, dayAt, isSupply, kindAt, type Ledger } from '../ledger/ledger';
import { EU_DISTANCE_SALE, KIND_FACTS } from '../ledger/supply-kind';
import type { Counted } from '../turnover/counted';
import type { Crossing } from '../turnover/crossing';
import { type Cents, shareOf } from '../values/cents';
import type { Day } from '../values/day';
import { fail, ok, type Result } from '../values/result';
import type { Closure } from './closures';

/** `included`: no btw was shown, the amount contains it. `on-top`: the amounts are without btw. */
export type VatMode = 'included' | 'on-top';

/** A margin row needs its purchase price; `index` 0 = the first row of the ledger. */
export type MarginRow = { readonly code: 'margin-row'; readonly index: number };

/** What VATDUE is computed from. `rates`: whole per cents for each row, `null` where the rates cell is blank. */
export type VatDueFacts = {
  readonly ledger: Ledger;
  readonly counted: Counted;
  readonly closures: readonly Closure<Crossing>[];
  readonly rates: readonly (number | null)[];
  readonly mode: VatMode;
};

/**
 * The btw due over all closed periods in the ledger, rounded per row.
 *
 * The supply that crosses is taxed in full, earlier ones stay exempt; a credit in a closed period reduces the sum.
 *
 * Law: wet-ob-25a-9@2025, wet-ob-25-8@2020, wet-ob-9-1@2026, wet-ob-9-2@2026
 */
export function vatDue({ ledger, counted, closures, rates, mode }: VatDueFacts): Result<Cents, MarginRow> {
  const periods = closedPeriods(closures);
  let sum = 0;
  for (let index = 0; index < ledger.size; index += 1) {
    if (!isSupply(ledger, index) || !isClosedAt(periods, dayAt(ledger, index), index)) continue;
    const rate = rateOf(ledger, counted, index, rates[index] ?? null);
    if (rate === 'margin') return fail({ code: 'margin-row', index });
    sum += shareOf(centsAt(ledger, index), rate, mode === 'included' ? 100 + rate : 100);
  }
  return ok(sum as Cents);
}

type ClosedPeriod = { readonly crossing: Crossing; until: Day };

/** The crossing supply itself and what comes after it: later days, and later rows of the same day. */
function isClosedAt(periods: readonly ClosedPeriod[], on: Day, index: number): boolean {
  return periods.some(
    ({ crossing, until }) => on < until && (on > crossing.on || (on === crossing.on && index >= crossing.index)),
  );
}

/** Each ending crossing with the first day the KOR is open again, later bars included; the periods do not overlap. */
function closedPeriods(closures: readonly Closure<Crossing>[]): ClosedPeriod[] {
  const periods: ClosedPeriod[] = [];
  for (const { crossing, ends, openAgain } of closures) {
    const last = periods[periods.length - 1];
    if (ends) periods.push({ crossing, until: openAgain });
    else if (last !== undefined && crossing.on < last.until) last.until = openAgain;
  }
  return periods;
}

/** The per cent for a row: its rates cell, else the rate its treatment names, else the standard rate. */
function rateOf(ledger: Ledger, counted: Counted, index: number, cell: number | null): number | 'margin' {
  const kind = kindAt(ledger, index);
  const { vat } = KIND_FACTS[kind];
  if (vat === 'margin') return 'margin';
  // A distance sale that no longer counts is taxed in the customer's country.
  const taxedElsewhere = kind === EU_DISTANCE_SALE && counted[index] === 0 && centsAt(ledger, index) !== 0;
  if (vat === 'none' || taxedElsewhere) return 0;
  if (cell !== null) return cell;
  if (vat.rate === 'zero') return 0;
  const rule = inForceOn(vat.rate === 'reduced' ? REDUCED_RATE : STANDARD_RATE, dayAt(ledger, index));
  if (!rule.ok) throw new Error('a closed period without a rate in force');
  return rule.value;
}
