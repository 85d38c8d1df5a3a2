/** The arguments of one call, asked for by name. Each reader answers with a value or with the sentence that says why not. */
import { type Cell, type CellReader, cellOf, type Grid, shownCell, tidyText } from '../ledger/cell';
import { rangeOf, widthOf } from '../ledger/range';
import { NOT_A_DAY, readDay, readYear } from '../ledger/read-day';
import type { FactCode, Facts, Statement } from '../text/facts';
import { type Day, dayInCell, lastOfYear } from '../values/day';
import { fail, ok, type Result } from '../values/result';
import { type ArgumentKey, argumentName } from './argument-names';
import type { Signature } from './signatures';

/** One call: its arguments by key, and how to read the host's objects. */
export type Ask = { readonly given: (key: ArgumentKey) => unknown; readonly reader: CellReader };

/** An answer or the sentence that says why there is none. */
export type Asked<Value> = Result<Value, Statement>;

/** No answer, and the sentence that says why. */
export function refuse<Code extends FactCode>(code: Code, facts: Facts[Code]): Asked<never> {
  return fail({ code, facts } as Statement);
}

/** The values of several questions in their order, or the first sentence that says why not. */
export function askAll<const Answers extends readonly Asked<unknown>[]>(...answers: Answers): Asked<Values<Answers>> {
  const values: unknown[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    values.push(answer.value);
  }
  return ok(values as Values<Answers>);
}

type Values<Answers extends readonly Asked<unknown>[]> = {
  -readonly [Index in keyof Answers]: Answers[Index] extends Asked<infer Value> ? Value : never;
};

/** The call behind a list of arguments in the order of the catalogue. */
export function askOf(spec: Signature, args: readonly unknown[], reader: CellReader): Ask {
  return { given: (key) => args[spec.parameters.indexOf(key)], reader };
}

/** A range of at most so many columns; `null` when it was left out. */
export function askRange(ask: Ask, key: ArgumentKey, most = 1): Asked<Grid | null> {
  const range = rangeOf(ask.given(key));
  if (range === null || widthOf(range) <= most) return ok(range);
  return refuse('not-one-column', { argument: argumentName(key), columns: widthOf(range), most });
}

/** The value of an argument that must be there. */
export function required<Value>(key: ArgumentKey, asked: Asked<Value | null>): Asked<Value> {
  if (!asked.ok || asked.value !== null) return asked as Asked<Value>;
  return refuse('argument-missing', { argument: argumentName(key) });
}

/** A range that must be there; a blank cell is a range of one blank cell. */
export function askRequiredRange(ask: Ask, key: ArgumentKey): Asked<Grid> {
  return ask.given(key) === '' ? ok([['']]) : required(key, askRange(ask, key));
}

/** A column beside another one, or `null` when it was left out; both must have as many rows. */
export function askBeside(ask: Ask, key: ArgumentKey, first: Grid, most = 1): Asked<Grid | null> {
  const column = askRange(ask, key, most);
  return !column.ok || column.value === null ? column : sameLength(key, column.value, first);
}

/** A column beside another one that must be there, if only as a blank cell. */
export function askRequiredBeside(ask: Ask, key: ArgumentKey, first: Grid): Asked<Grid> {
  const column = askRequiredRange(ask, key);
  return column.ok ? sameLength(key, column.value, first) : column;
}

function sameLength(key: ArgumentKey, column: Grid, first: Grid): Asked<Grid> {
  if (column.length === first.length) return ok(column);
  return refuse('different-lengths', { argument: argumentName(key), rows: column.length, dates: first.length });
}

/** One cell; `null` when it was left out or is blank (a 0 is a blank: desktop Excel hands one over that way). */
export function askCell(ask: Ask, key: ArgumentKey): Asked<Cell> {
  const range = rangeOf(ask.given(key));
  if (range === null) return ok(null);
  if (range.length > 1 || widthOf(range) > 1) {
    return refuse('not-one-cell', { argument: argumentName(key) });
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
  return refuse('not-a-day', { argument: argumentName(key), found: shown(cell.value) });
}

/** One day that must be there. */
export function askRequiredDay(ask: Ask, key: ArgumentKey): Asked<Day> {
  return required(key, askDay(ask, key));
}

/** The words for one option: Dutch, English, and others that mean the same. */
type OptionWords = readonly [nl: string, en: string, ...others: string[]];

/** One of a few words, in Dutch or English and any case; the first option when it was left out. */
export function askOption<Option extends string>(
  ask: Ask,
  key: ArgumentKey,
  options: Readonly<Record<Option, OptionWords>>,
): Asked<Option> {
  const names = Object.keys(options) as Option[];
  const cell = askCell(ask, key);
  if (!cell.ok) return cell;
  if (cell.value === null) return ok(names[0] as Option);
  const found = shown(cell.value);
  const option = optionNamed(found, options);
  if (option !== null) return ok(option);
  return refuse('unknown-option', {
    argument: argumentName(key),
    found,
    options: names.map((name) => ({ nl: options[name][0], en: options[name][1] })),
  });
}

/** The option that a word means, or `null`. */
export function optionNamed<Option extends string>(
  text: string,
  options: Readonly<Record<Option, OptionWords>>,
): Option | null {
  const word = tidyText(text).toLowerCase();
  return (Object.keys(options) as Option[]).find((name) => options[name].includes(word)) ?? null;
}

/** The day in a cell, a bare year as its 31 December. */
export function readDayOrYear(cell: Cell): Day | typeof NOT_A_DAY {
  const year = readYear(cell);
  return year === null ? readDay(cell) : lastOfYear(year);
}

/** The cell as text for a message. */
export const shown = (cell: Cell): string => shownCell(cell, dayInCell);
