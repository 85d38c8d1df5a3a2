/** COUNTS and CHECK: what the reader makes of the words and the rows. */
import { cellOf } from '../ledger/cell';
import { KIND_FACTS } from '../ledger/supply-kind';
import { judgeFor } from '../ledger/treatment';
import { COLUMN_WORDS, sayProblem } from '../text/problems';
import { ok } from '../values/result';
import { askBeside, askRange, shown } from './ask';
import { askLedger, askWords } from './ask-ledger';
import type { AnswerCell } from './outcome';
import type { WorksheetFunction } from './turnover-functions';

/** TRUE or FALSE for each cell, `?` where the words do not decide, blank for a blank cell. */
export const COUNTS: WorksheetFunction = (ask) => {
  const treatments = askRange(ask, 'treatmentsToJudge', 2);
  if (!treatments.ok) return treatments;
  const range = treatments.value ?? [[null]];
  const countries = askBeside(ask, 'countries', range);
  if (!countries.ok) return countries;
  const words = askWords(ask);
  if (!words.ok) return words;
  const judge = judgeFor(words.value);
  return ok(
    range.map((row, index): AnswerCell[] => {
      const word = cellOf(row[0], ask.reader);
      // A 0 is a blank that desktop Excel handed over as a number.
      if (word === null || word === 0) return [''];
      const country = countries.value === null ? row[1] : countries.value[index]?.[0];
      const kind = judge(word, cellOf(country, ask.reader));
      return [kind === 'undecided' ? '?' : KIND_FACTS[kind].counts !== 'no'];
    }),
  );
};

/** What CHECK says when every row can be used. */
const IN_ORDER = 'in orde';

/** One line for each fault: row, column, what stands there, why; Dutch, like every result word. */
export const CHECK: WorksheetFunction = (ask) => {
  const ledger = askLedger(ask);
  if (!ledger.ok) return ledger;
  const { problems } = ledger.value;
  if (problems.length === 0) return ok([[IN_ORDER]]);
  return ok(
    problems.map(({ row, column, code, found }): AnswerCell[] => {
      const text = shown(found);
      return [row, COLUMN_WORDS[column].nl, text, sayProblem('nl', code, text)];
    }),
  );
};
