/** Where each row stands towards the KOR: before it, in it, on the crossing, after the crossing, or unknown. */
import type { SheetReading, SheetRow } from '../ledger/sheet/reading';
import type { Closure, KorPeriod } from '../scheme/closures';
import type { Crossing } from '../turnover/crossing';
import type { Day } from '../values/day';

/**
 * `applied`: the KOR holds for the row; `crossing`: the supply that ended it; `closed`: the KOR ended before it and is
 * not open again; `barred`: the user applies the KOR although an earlier crossing keeps it shut; `unknown`: nobody
 * said when the KOR is applied.
 */
export type Standing =
  | { readonly is: 'applied' | 'before' | 'after' | 'unknown' }
  | { readonly is: 'crossing' | 'closed' | 'barred'; readonly closure: Closure<Crossing> };

/**
 * The standing of every row, at the place of the row; `null` for rows without a day.
 *
 * @param kor - the days the KOR is applied; `null` when nobody said
 *
 * Law: wet-ob-25a-9@2025, wet-ob-25-8@2020
 */
export function standingsOf(
  { rows }: SheetReading,
  closures: readonly Closure<Crossing>[],
  kor: KorPeriod | null,
): readonly (Standing | null)[] {
  return rows.map((row) => {
    const on = row.day ?? row.supplyDate ?? row.date;
    if (on === null) return null;
    return kor === null ? UNKNOWN : standingOn(row, on, closures, kor);
  });
}

const UNKNOWN: Standing = { is: 'unknown' };

function standingOn(row: SheetRow, on: Day, closures: readonly Closure<Crossing>[], kor: KorPeriod): Standing {
  if (kor.from !== null && on < kor.from) return { is: 'before' };
  const within = kor.to === null || on <= kor.to;
  for (const closure of closures) {
    const { crossing, ends, openAgain } = closure;
    if (crossing.index === row.row - 1 && ends) return { is: 'crossing', closure };
    const later = on > crossing.on || (on === crossing.on && row.row - 1 > crossing.index);
    if (later && on < openAgain) return { is: ends || !within ? 'closed' : 'barred', closure };
  }
  return { is: within ? 'applied' : 'after' };
}
