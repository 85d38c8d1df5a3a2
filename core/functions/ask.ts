/** The arguments of one call, asked for by name. Each reader answers with a value or with the sentence that says why not. */
import { type Cell, type CellReader, cellOf, type Grid, shownCell, tidyText } from '../ledger/cell';
import { rangeOf, widthOf } from '../ledger/range';
import { NOT_A_DAY, readDay, readYear } from '../ledger/read-day';
import type { Statement } from '../text/facts';
import { dayInCell } from '../text/format';
import { type Day, lastOfYear } from '../values/day';
import { fail, ok, type Result } from '../values/result';
import { ARGUMENTS, type ArgumentKey } from './arguments';
import type { Signature } from './signatures';

/** One call: its arguments by key, and how to read the host's objects. */
export type Ask = { readonly given: (key: ArgumentKey) => unknown; readonly reader: CellReader };

/** An answer or the sentence that says why there is none. */
export type Asked<Value> = Result<Value, Statement>;

/** The call behind a list of arguments in the order of the catalogue. */
export function askOf(spec: Signature, args: readonly unknown[], reader: CellReader): Ask {
  return { given: (key) => args[spec.parameters.indexOf(key)], reader };
}

/** A range of at most so many columns; `null` when it was left out. */
export function askRange(ask: Ask, key: ArgumentKey, most = 1): Asked<Grid | null> {
  const range = rangeOf(ask.given(key));
  if (range === null || widthOf(range) <= most) return ok(range);
  return fail({ code: 'not-one-column', facts: { argument: ARGUMENTS[key].name, columns: widthOf(range), most } });
}

/** A range that must be there; a blank cell is a range of one blank cell. */
export function askRequiredRange(ask: Ask, key: ArgumentKey): Asked<Grid> {
  if (ask.given(key) === '') return ok([['']]);
  const range = askRange(ask, key);
  if (!range.ok) return range;
  return range.value === null
    ? fail({ code: 'argument-missing', facts: { argument: ARGUMENTS[key].name } })
    : ok(range.value);
}

/** A column beside another one, or `null` when it was left out; both must have as many rows. */
export function askBeside(ask: Ask, key: ArgumentKey, first: Grid, most = 1): Asked<Grid | null> {
  const column = askRange(ask, key, most);
  if (!column.ok || column.value === null || column.value.length === first.length) return column;
  const facts = { argument: ARGUMENTS[key].name, rows: column.value.length, dates: first.length };
  return fail({ code: 'different-lengths', facts });
}

/** One cell; `null` when it was left out or is blank (a 0 is a blank: desktop Excel hands one over that way). */
export function askCell(ask: Ask, key: ArgumentKey): Asked<Cell> {
  const range = rangeOf(ask.given(key));
  if (range === null) return ok(null);
  if (range.length > 1 || widthOf(range) > 1) {
    return fail({ code: 'not-one-cell', facts: { argument: ARGUMENTS[key].name } });
  }
  const cell = cellOf(range[0]?.[0], ask.reader);
  return ok(cell === 0 ? null : cell);
}

/** One day; `null` when it was left out. `years`: may a bare year stand for its 31 December? */
export function askDay(ask: Ask, key: ArgumentKey, years = false): Asked<Day | null> {
  const cell = askCell(ask, key);
  if (!cell.ok || cell.value === null) return cell as Asked<null>;
  const on = years ? readDayOrYear(cell.value) : readDay(cell.value);
  if (on !== NOT_A_DAY) return ok(on as Day);
  return fail({ code: 'not-a-day', facts: { argument: ARGUMENTS[key].name, found: shown(cell.value) } });
}

/** One day that must be there. */
export function askRequiredDay(ask: Ask, key: ArgumentKey): Asked<Day> {
  const on = askDay(ask, key);
  if (!on.ok) return on;
  if (on.value !== null) return ok(on.value);
  return fail({ code: 'argument-missing', facts: { argument: ARGUMENTS[key].name } });
}

/** One of a few words, in Dutch or English and any case; the first option when it was left out. */
export function askOption<Option extends string>(
  ask: Ask,
  key: ArgumentKey,
  options: Readonly<Record<Option, readonly [string, ...string[]]>>,
): Asked<Option> {
  const names = Object.keys(options) as Option[];
  const cell = askCell(ask, key);
  if (!cell.ok) return cell;
  if (cell.value === null) return ok(names[0] as Option);
  const written = shown(cell.value);
  const word = tidyText(written).toLowerCase();
  const found = names.find((name) => options[name].includes(word));
  if (found !== undefined) return ok(found);
  const facts = { argument: ARGUMENTS[key].name, found: written, options: names.map((name) => options[name][0]) };
  return fail({ code: 'unknown-option', facts });
}

/** The day in a cell, a bare year as its 31 December. */
export function readDayOrYear(cell: Cell): Day | typeof NOT_A_DAY {
  const year = readYear(cell);
  return year === null ? readDay(cell) : lastOfYear(year);
}

/** The cell as text for a message. */
export const shown = (cell: Cell): string => shownCell(cell, dayInCell);
