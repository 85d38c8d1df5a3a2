/** REVISION: herziening per calendar year for a list of investments. */
import { type Cell, cellOf, type Grid, isErrorCell, tidyText } from '../ledger/cell';
import { filledLength } from '../ledger/range';
import { readAmount } from '../ledger/read-amount';
import { NOT_A_DAY, readDay } from '../ledger/read-day';
import { type Investment, type InvestmentKind, revisionYears } from '../scheme/revision';
import { type Cents, eurosOf } from '../values/cents';
import type { Day } from '../values/day';
import { fail, ok } from '../values/result';
import { ARGUMENTS } from './arguments';
import { type Ask, type Asked, askBeside, askOption, askRequiredDay, askRequiredRange, shown } from './ask';
import { DIRECTIONS, INVESTMENT_KINDS } from './options';
import type { AnswerCell } from './outcome';
import type { WorksheetFunction } from './turnover-functions';

/** Year, total, and what is due (or comes back) after the floor. */
export const REVISION: WorksheetFunction = (ask) => {
  const listed = askInvestments(ask);
  if (!listed.ok) return listed;
  const change = askRequiredDay(ask, 'change');
  if (!change.ok) return change;
  const direction = askOption(ask, 'direction', DIRECTIONS);
  if (!direction.ok) return direction;
  const { investments, rows } = listed.value;
  const years = revisionYears(investments, change.value);
  if (years.ok) {
    return ok(years.value.map(({ year, total, due }): AnswerCell[] => [year, eurosOf(total), eurosOf(due)]));
  }
  switch (years.error.code) {
    case 'change-inside-year':
      return fail({ code: 'change-inside-year', facts: { found: change.value } });
    case 'rule-not-in-force':
      return fail({ code: 'no-rule', facts: { on: change.value } });
    case 'first-use-not-before-change':
      return fail({ code: 'first-use-not-before-change', facts: { row: rows[years.error.index] ?? 0 } });
    case 'no-year-left':
      return fail({ code: 'no-revision-left', facts: {} });
  }
};

/** The investments, and the row of the range (from 1) that each stands in. */
type Listed = { readonly investments: readonly Investment[]; readonly rows: readonly number[] };

function askInvestments(ask: Ask): Asked<Listed> {
  const vat = askRequiredRange(ask, 'vat');
  if (!vat.ok) return vat;
  const firstUse = askBeside(ask, 'firstUse', vat.value);
  if (!firstUse.ok) return firstUse;
  const kind = askBeside(ask, 'kind', vat.value);
  if (!kind.ok) return kind;
  if (firstUse.value === null) return fail({ code: 'argument-missing', facts: { argument: ARGUMENTS.firstUse.name } });
  if (kind.value === null) return fail({ code: 'argument-missing', facts: { argument: ARGUMENTS.kind.name } });
  return readInvestments(ask, vat.value, firstUse.value, kind.value);
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
  const named = kindIn(kind);
  if (typeof amount === 'number' && day !== NOT_A_DAY && named !== null) {
    return ok({ vat: amount as Cents, firstUse: day as Day, kind: named });
  }
  const heading = above && typeof amount !== 'number' && day === NOT_A_DAY && named === null;
  if (heading && [vat, use, kind].every((cell) => !isErrorCell(cell))) return ok(null);
  const unreadable = (column: 'vat' | 'firstUse' | 'kind', found: Cell) =>
    fail({ code: 'investment-unreadable' as const, facts: { row, column, found: shown(found) } });
  if (typeof amount !== 'number') return unreadable('vat', vat);
  return day === NOT_A_DAY ? unreadable('firstUse', use) : unreadable('kind', kind);
}

const isBlank = (cell: Cell): boolean => cell === null || cell === 0;

function kindIn(cell: Cell): InvestmentKind | null {
  if (typeof cell !== 'string') return null;
  const word = tidyText(cell).toLowerCase();
  const kinds = Object.keys(INVESTMENT_KINDS) as InvestmentKind[];
  return kinds.find((kind) => (INVESTMENT_KINDS[kind] as readonly string[]).includes(word)) ?? null;
}
