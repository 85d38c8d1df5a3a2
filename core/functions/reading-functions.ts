/** COUNTS and CHECK: what the reader makes of the words and the rows. */
import { cellOf, type Grid } from '../ledger/cell';
import { KIND_FACTS } from '../ledger/supply-kind';
import { judgeFor } from '../ledger/treatment';
import { COLUMN_WORDS, sayProblem } from '../text/problems';
import { andThen, ok } from '../values/result';
import { type Ask, askAll, askBeside, askRange, shown } from './ask';
import { askLedger, askWords } from './ask-ledger';
import type { AnswerCell } from './outcome';
import type { WorksheetFunction } from './turnover-functions';

/** TRUE or FALSE for each cell, `?` where the words do not decide, blank for a blank cell. */
export const COUNTS: WorksheetFunction = (ask) =>
  andThen(askRange(ask, 'treatmentsToJudge', 2), (treatments) => {
    const range = treatments ?? [[null]];
    return andThen(askAll(askBeside(ask, 'countries', range), askWords(ask)), ([countries, words]) =>
      ok(counts(ask, range, countries, judgeFor(words))),
    );
  });

function counts(ask: Ask, range: Grid, countries: Grid | null, judge: ReturnType<typeof judgeFor>): AnswerCell[][] {
  return range.map((row, index): AnswerCell[] => {
    const word = cellOf(row[0], ask.reader);
    // A 0 is a blank that desktop Excel handed over as a number.
    if (word === null || word === 0) return [''];
    const country = countries === null ? row[1] : countries[index]?.[0];
    const kind = judge(word, cellOf(country, ask.reader));
    return [kind === 'undecided' ? '?' : KIND_FACTS[kind].counts !== 'no'];
  });
}

/** What CHECK says when every row can be used. */
const IN_ORDER = 'in orde';

/** One line for each fault: row, column, what stands there, why; Dutch, like every result word. */
export const CHECK: WorksheetFunction = (ask) =>
  andThen(askLedger(ask), ({ problems }) => {
    if (problems.length === 0) return ok([[IN_ORDER]]);
    return ok(
      problems.map(({ row, column, code, found }): AnswerCell[] => {
        const text = shown(found);
        return [row, COLUMN_WORDS[column].nl, text, sayProblem('nl', code, text)];
      }),
    );
  });
