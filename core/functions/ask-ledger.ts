/** The ledger behind a call: its columns read, its turnover counted and summed by day. */
import { shownCell } from '../ledger/cell';
import { type Ledger, type LedgerProblem, stopsAnAnswer } from '../ledger/ledger';
import { readLedger } from '../ledger/read-ledger';
import { NO_WORDS, type OwnWords, readWords } from '../ledger/words';
import type { Statement } from '../text/facts';
import { dayInCell } from '../text/format';
import { type Counted, countedAmounts } from '../turnover/counted';
import { type DaySums, sumByDay } from '../turnover/day-sums';
import { fail, ok } from '../values/result';
import { type Ask, type Asked, askBeside, askRange, askRequiredRange } from './ask';

/** A ledger ready for questions. */
export type CountedLedger = { readonly ledger: Ledger; readonly counted: Counted; readonly sums: DaySums };

/** The ledger with its problems; only arguments that do not fit together fail. */
export function askLedger(ask: Ask): Asked<Ledger> {
  const dates = askRequiredRange(ask, 'dates');
  if (!dates.ok) return dates;
  const amounts = askRequiredRange(ask, 'amounts');
  if (!amounts.ok) return amounts;
  const beside = askBeside(ask, 'amounts', dates.value);
  if (!beside.ok) return beside;
  const treatments = askBeside(ask, 'treatments', dates.value, 2);
  if (!treatments.ok) return treatments;
  const words = askWords(ask);
  if (!words.ok) return words;
  return ok(
    readLedger(
      { dates: dates.value, amounts: amounts.value, treatments: treatments.value, words: words.value },
      ask.reader,
    ),
  );
}

/** The counted ledger; a row that cannot be read fails: no answer is better than a wrong one. */
export function askCountedLedger(ask: Ask): Asked<CountedLedger> {
  const ledger = askLedger(ask);
  if (!ledger.ok) return ledger;
  const stopping = ledger.value.problems.filter(stopsAnAnswer);
  if (stopping[0] !== undefined) return fail(unreadableRows(stopping[0], stopping));
  const counted = countedAmounts(ledger.value);
  return ok({ ledger: ledger.value, counted, sums: sumByDay(ledger.value, counted) });
}

/** The user's own words; none when the argument was left out. */
export function askWords(ask: Ask): Asked<OwnWords> {
  const range = askRange(ask, 'words', Number.POSITIVE_INFINITY);
  if (!range.ok) return range;
  if (range.value === null) return ok(NO_WORDS);
  const words = readWords(range.value, ask.reader);
  if (words.ok) return words;
  const { error } = words;
  if (error.code === 'words-not-two-columns') return fail({ code: 'words-not-two-columns', facts: {} });
  if (error.code === 'words-contradict') return fail({ code: 'words-contradict', facts: { row: error.row } });
  return fail({ code: 'words-unknown-kind', facts: { row: error.row, found: error.found } });
}

function unreadableRows(first: LedgerProblem, all: readonly LedgerProblem[]): Statement {
  const { row, column, code } = first;
  const rows = new Set(all.map((problem) => problem.row)).size;
  return { code: 'unreadable-rows', facts: { row, column, code, found: shownCell(first.found, dayInCell), rows } };
}
