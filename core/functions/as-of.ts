/** The day, or the range of days, that a question about a ledger is asked for. */
import { cellOf } from '../ledger/cell';
import { lastDay } from '../ledger/ledger';
import { rangeOf, widthOf } from '../ledger/range';
import { NOT_A_DAY } from '../ledger/read-day';
import type { Statement } from '../text/facts';
import type { Day } from '../values/day';
import { ok } from '../values/result';
import { argumentName } from './argument-names';
import { type Ask, type Asked, readDayOrYear, refuse, shown } from './ask';
import type { CountedLedger } from './ask-ledger';
import type { AnswerCell } from './outcome';

/** An answer for one day; `null` = the ledger is empty and no day was asked for. */
export type AnswerOn = (on: Day | null) => Asked<AnswerCell>;

/**
 * The answer for the asked day, or one cell for each day of a range.
 *
 * Left out, the day is the last one in the ledger, so that the answer never depends on a clock. In a range a blank
 * cell, or a day without an answer, gives a blank.
 */
export function answerAsOf(ask: Ask, { ledger }: CountedLedger, answer: AnswerOn): Asked<AnswerCell[][]> {
  const range = rangeOf(ask.given('asOf')) ?? [[null]];
  const single = range.length === 1 && widthOf(range) === 1;
  const cells: AnswerCell[][] = [];
  for (const [row, values] of range.entries()) {
    const line: AnswerCell[] = [];
    for (const [column, value] of values.entries()) {
      const on = dayAsked(ask, value, row, column);
      if (!on.ok) return on;
      const answered = single || on.value !== null ? answer(on.value ?? lastDay(ledger)) : ok<AnswerCell>('');
      if (!answered.ok && (single || !isNoAnswer(answered.error))) return answered;
      line.push(answered.ok ? answered.value : '');
    }
    cells.push(line);
  }
  return ok(cells);
}

function dayAsked(ask: Ask, value: unknown, row: number, column: number): Asked<Day | null> {
  const cell = cellOf(value, ask.reader);
  if (cell === null || cell === 0) return ok(null);
  const on = readDayOrYear(cell);
  if (on !== NOT_A_DAY) return ok(on as Day);
  const facts = { argument: argumentName('asOf'), found: shown(cell), row: row + 1, column: column + 1 };
  return refuse('not-a-day-in-range', facts);
}

const NO_ANSWER: ReadonlySet<Statement['code']> = new Set<Statement['code']>([
  'never-crossed',
  'no-crossing',
  'no-rule',
  'no-day',
  'forecast-too-early',
  'no-crossing-expected',
  'no-revision-left',
]);

/** Is there simply no answer (`#N/A`), as against wrong input (`#VALUE!`)? */
export function isNoAnswer({ code }: Statement): boolean {
  return NO_ANSWER.has(code);
}
