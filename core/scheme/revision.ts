/** Herziening: input btw of investments that comes back to be paid, or to be received, when the KOR starts or ends. */
import { type Dated, inForceOn } from '../law/dated';
import {
  REVISION_FLOOR,
  REVISION_YEARS_IMMOVABLE,
  REVISION_YEARS_MOVABLE,
  REVISION_YEARS_SERVICE,
} from '../law/revision';
import type { Cents } from '../values/cents';
import { type Day, dayOfYear, yearOf } from '../values/day';
import { fail, ok, type Result } from '../values/result';

/** Roerend, onroerend, or an investment service on real estate of at least € 30.000 excluding btw. */
export type InvestmentKind = 'movable' | 'immovable' | 'service';

/** One investment: its btw, the day it was first used, and its kind. */
export type Investment = { readonly vat: Cents; readonly firstUse: Day; readonly kind: InvestmentKind };

/** One calendar year of a revision; `due` is 0 below the floor of all investments together. */
export type RevisionYear = { readonly year: number; readonly total: Cents; readonly due: Cents };

/** Why there is no revision to show; `index` 0 = the first investment. */
export type NoRevision =
  | { readonly code: 'change-inside-year' }
  | { readonly code: 'rule-not-in-force' }
  | { readonly code: 'first-use-not-before-change'; readonly index: number }
  | { readonly code: 'no-year-left' };

/**
 * The revision of each calendar year from the change on.
 *
 * A year's share is the btw divided by the years of the period, the year of first use included; the shares of all
 * investments are added before rounding. The share of taxed use goes from all to nothing or back, so the ten per cent
 * rule never leaves it out. A total below € 500 is not revised; exactly € 500 is.
 *
 * @param change - 1 January of the year in which the KOR starts or ends
 *
 * Law: ub-ob-13-2@2019, ub-ob-13-3@2019
 */
export function revisionYears(investments: readonly Investment[], change: Day): Result<RevisionYear[], NoRevision> {
  if (dayOfYear(change) !== 1) return fail({ code: 'change-inside-year' });
  const late = investments.findIndex(({ firstUse }) => firstUse >= change);
  if (late >= 0) return fail({ code: 'first-use-not-before-change', index: late });
  const floor = inForceOn(REVISION_FLOOR, change);
  if (!floor.ok) return fail({ code: 'rule-not-in-force' });
  const shares = investments.map((investment) => shareOfYear(investment, change));
  const from = yearOf(change);
  const last = Math.max(...shares.map(({ lastYear }) => lastYear));
  if (!(last >= from)) return fail({ code: 'no-year-left' });
  return ok(Array.from({ length: last - from + 1 }, (_, later) => revisionOf(from + later, shares, floor.value)));
}

type Share = { readonly perYear: number; readonly lastYear: number };

function shareOfYear({ vat, firstUse, kind }: Investment, change: Day): Share {
  const years = yearsOfPeriod(kind, firstUse, change);
  return years === 0 ? { perYear: 0, lastYear: 0 } : { perYear: vat / years, lastYear: yearOf(firstUse) + years - 1 };
}

const PERIOD: Record<'movable' | 'immovable', Dated<number>> = {
  movable: REVISION_YEARS_MOVABLE,
  immovable: REVISION_YEARS_IMMOVABLE,
};

/** The years of the revision period; a service first used before the rule on services began has none. */
function yearsOfPeriod(kind: InvestmentKind, firstUse: Day, change: Day): number {
  const years = kind === 'service' ? inForceOn(REVISION_YEARS_SERVICE, firstUse) : inForceOn(PERIOD[kind], change);
  return years.ok ? years.value : 0;
}

function revisionOf(year: number, shares: readonly Share[], floor: Cents): RevisionYear {
  const exact = shares.reduce((sum, { perYear, lastYear }) => (year <= lastYear ? sum + perYear : sum), 0);
  // Tenths and fifths of cents add up to halves that binary fractions miss by a hair.
  const total = (Math.sign(exact) * Math.floor(Math.abs(exact) + 0.5 + 1e-6) + 0) as Cents;
  return { year, total, due: Math.abs(total) < floor ? (0 as Cents) : total };
}
