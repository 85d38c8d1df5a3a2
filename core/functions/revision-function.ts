/** REVISION: herziening per calendar year for a list of investments. */
import { type Cell, cellOf, type Grid, isErrorCell } from '../ledger/cell';
import { filledLength } from '../ledger/range';
import { readAmount } from '../ledger/read-amount';
import { NOT_A_DAY, readDay } from '../ledger/read-day';
import { type Investment, type NoRevision, revisionYears } from '../scheme/revision';
import { type Cents, eurosOf } from '../values/cents';
import type { Day } from '../values/day';
import { andThen, ok } from '../values/result';
import {
  type Ask,
  type Asked,
  askAll,
  askOption,
  askRequiredBeside,
  askRequiredDay,
  askRequiredRange,
  optionNamed,
  refuse,
  shown,
} from './ask';
import { DIRECTIONS, INVESTMENT_KINDS } from './options';
import type { AnswerCell } from './outcome';
import type { WorksheetFunction } from './turnover-functions';

/** Year, total, and what is due (or comes back) after the floor. */
export const REVISION: WorksheetFunction = (ask) => {
  const asked = askAll(askInvestments(ask), askRequiredDay(ask, 'change'), askOption(ask, 'direction', DIRECTIONS));
  return andThen(asked, ([{ investments, rows }, change]) => {
    const years = revisionYears(investments, change);
    return years.ok
      ? ok(years.value.map(({ year, total, due }): AnswerCell[] => [year, eurosOf(total), eurosOf(due)]))
      : whyNoRevision(years.error, rows, change);
  });
};

function whyNoRevision(error: NoRevision, rows: readonly number[], change: Day): Asked<never> {
  switch (error.code) {
    case 'change-inside-year':
      return refuse(error.code, { found: change });
    case 'first-use-not-before-change':
      return refuse(error.code, { row: rows[error.index] ?? 0 });
    case 'rule-not-in-force':
      return refuse('no-rule', { on: change });
    case 'no-year-left':
      return refuse('no-revision-left', {});
  }
}

/** The investments, and the row of the range (from 1) that each stands in. */
type Listed = { readonly investments: readonly Investment[]; readonly rows: readonly number[] };

function askInvestments(ask: Ask): Asked<Listed> {
  return andThen(askRequiredRange(ask, 'vat'), (vat) =>
    andThen(askAll(askRequiredBeside(ask, 'firstUse', vat), askRequiredBeside(ask, 'kind', vat)), ([firstUse, kind]) =>
      readInvestments(ask, vat, firstUse, kind),
    ),
  );
}

function readInvestments(ask: Ask, vat: Grid, firstUse: Grid, kind: Grid): Asked<Listed> {
  const investments: Investment[] = [];
  const rows: number[] = [];
  const length = filledLength(vat, firstUse, kind);
  for (let index = 0; index < length; index += 1) {
    const [btw, use, written] = [vat, firstUse, kind].map((column) => cellOf(column[index]?.[0], ask.reader));
    const row = readInvestment(index + 1, btw ?? null, use ?? null, written ?? null, investments.length === 0);
    if (!row.ok) return row;
    if (row.value === null) continue;
    investments.push(row.value);
    rows.push(index + 1);
  }
  return ok({ investments, rows });
}

/** One investment; `null` for a blank row, and for headings above the first one. */
function readInvestment(row: number, vat: Cell, use: Cell, kind: Cell, above: boolean): Asked<Investment | null> {
  if (isBlank(vat) && isBlank(use) && isBlank(kind)) return ok(null);
  const amount = readAmount(vat ?? '');
  const day = isBlank(use) ? NOT_A_DAY : readDay(use);
  const named = typeof kind === 'string' ? optionNamed(kind, INVESTMENT_KINDS) : null;
  if (typeof amount === 'number' && day !== NOT_A_DAY && named !== null) {
    return ok({ vat: amount as Cents, firstUse: day as Day, kind: named });
  }
  const heading = above && typeof amount !== 'number' && day === NOT_A_DAY && named === null;
  if (heading && [vat, use, kind].every((cell) => !isErrorCell(cell))) return ok(null);
  const unreadable = (column: 'vat' | 'firstUse' | 'kind', found: Cell) =>
    refuse('investment-unreadable', { row, column, found: shown(found) });
  if (typeof amount !== 'number') return unreadable('vat', vat);
  return day === NOT_A_DAY ? unreadable('firstUse', use) : unreadable('kind', kind);
}

const isBlank = (cell: Cell): boolean => cell === null || cell === 0;
