/** The ledger behind a call: its columns read, its turnover counted and summed by day. */
import { type Ledger, type LedgerProblem, stopsAnAnswer } from '../ledger/ledger';
import { readLedger } from '../ledger/read-ledger';
import { type OwnWords, readWords } from '../ledger/words';
import { type Counted, countedAmounts } from '../turnover/counted';
import { type DaySums, sumByDay } from '../turnover/day-sums';
import { andThen, ok } from '../values/result';
import {
  type Ask,
  type Asked,
  askAll,
  askBeside,
  askRange,
  askRequiredBeside,
  askRequiredRange,
  refuse,
  shown,
} from './ask';

/** A ledger ready for questions. */
export type CountedLedger = { readonly ledger: Ledger; readonly counted: Counted; readonly sums: DaySums };

/** The ledger with its problems; only arguments that do not fit together fail. */
export function askLedger(ask: Ask): Asked<Ledger> {
  return andThen(askRequiredRange(ask, 'dates'), (dates) => {
    const beside = askAll(
      askRequiredBeside(ask, 'amounts', dates),
      askBeside(ask, 'treatments', dates, 2),
      askWords(ask),
    );
    return andThen(beside, ([amounts, treatments, words]) =>
      ok(readLedger({ dates, amounts, treatments, words }, ask.reader)),
    );
  });
}

/** The counted ledger; a row that cannot be read fails: no answer is better than a wrong one. */
export function askCountedLedger(ask: Ask): Asked<CountedLedger> {
  return andThen(askLedger(ask), (ledger) => {
    const stopping = ledger.problems.filter(stopsAnAnswer);
    if (stopping[0] !== undefined) return unreadableRows(stopping[0], stopping);
    const counted = countedAmounts(ledger);
    return ok({ ledger, counted, sums: sumByDay(ledger, counted) });
  });
}

/** The user's own words; none when the argument was left out. */
export function askWords(ask: Ask): Asked<OwnWords> {
  return andThen(askRange(ask, 'words', Number.POSITIVE_INFINITY), (range) => {
    const words = readWords(range, ask.reader);
    if (words.ok) return words;
    const { error } = words;
    if (error.code === 'words-not-two-columns') return refuse(error.code, {});
    const { row, found } = error;
    return error.code === 'words-contradict'
      ? refuse(error.code, { row })
      : refuse('words-unknown-kind', { row, found });
  });
}

function unreadableRows(first: LedgerProblem, all: readonly LedgerProblem[]): Asked<never> {
  const { row, column, code } = first;
  const rows = new Set(all.map((problem) => problem.row)).size;
  return refuse('unreadable-rows', { row, column, code, found: shown(first.found), rows });
}
