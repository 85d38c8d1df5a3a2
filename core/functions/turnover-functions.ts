/** ROLLING12, TURNOVER, HEADROOM, RUNNING, CROSSING, FORECAST and FORECASTDATE. */
import { inForceOn, newest } from '../law/dated';
import { TURNOVER_THRESHOLD } from '../law/threshold';
import { crossingDays, latestCrossing } from '../turnover/crossing';
import type { DaySums } from '../turnover/day-sums';
import { expectationOn, expectedCrossingDay, expectedTurnover } from '../turnover/forecast';
import { rolling12 } from '../turnover/rolling-12';
import { runningTurnover, yearToDate } from '../turnover/year-to-date';
import { type Cents, eurosOf } from '../values/cents';
import { type Day, yearOf } from '../values/day';
import { andThen, ok } from '../values/result';
import { answerAsOf } from './as-of';
import { type Ask, type Asked, refuse } from './ask';
import { askCountedLedger, type CountedLedger } from './ask-ledger';
import type { AnswerCell } from './outcome';

/** A worksheet function: a call in, cells or a statement out. */
export type WorksheetFunction = (ask: Ask) => Asked<AnswerCell[][]>;

/** A question about the sums of a ledger on one day; `prepare` runs once for all days asked. */
function onSums<Prepared>(
  prepare: (counted: CountedLedger) => Prepared,
  answer: (prepared: Prepared, on: Day | null, sums: DaySums) => Asked<AnswerCell>,
): WorksheetFunction {
  return (ask) =>
    andThen(askCountedLedger(ask), (counted) => {
      const prepared = prepare(counted);
      return answerAsOf(ask, counted, (on) => answer(prepared, on, counted.sums));
    });
}

const nothing = (): null => null;
const crossingsOf = ({ sums }: CountedLedger) => crossingDays(sums);

/** Counted turnover of the month of asOf and the eleven before it. */
export const ROLLING12 = onSums(nothing, (_, on, sums) => ok(on === null ? 0 : eurosOf(rolling12(sums, on))));

/** Counted turnover of the calendar year of asOf, up to asOf. */
export const TURNOVER = onSums(nothing, (_, on, sums) => ok(on === null ? 0 : eurosOf(yearToDate(sums, on))));

/** The threshold in force minus TURNOVER. */
export const HEADROOM = onSums(nothing, (_, on, sums) => {
  const turnover = on === null ? 0 : yearToDate(sums, on);
  return andThen(thresholdOn(on), (threshold) => ok(eurosOf((threshold - turnover) as Cents)));
});

/** The latest crossing day on or before asOf. */
export const CROSSING = onSums(crossingsOf, (crossings, on) => {
  if (on === null) return refuse('never-crossed', {});
  const found = latestCrossing(crossings, on);
  return found === null ? refuse('no-crossing', { on }) : ok<AnswerCell>({ day: found.on });
});

/** Expected turnover of the calendar year of asOf. */
export const FORECAST = onSums(nothing, (_, on, sums) => {
  if (on === null) return refuse('no-day', {});
  const expectation = expectationOn(sums, on);
  if (expectation === null) return refuse('forecast-too-early', { on });
  return ok(eurosOf(expectedTurnover(expectation)));
});

/** The first day after asOf on which the expected turnover is above the threshold; the crossing day once there is one. */
export const FORECASTDATE = onSums(crossingsOf, (crossings, on, sums) => {
  if (on === null) return refuse('no-day', {});
  const crossed = latestCrossing(crossings, on);
  if (crossed !== null && crossed.year === yearOf(on)) return ok<AnswerCell>({ day: crossed.on });
  const threshold = thresholdOn(on);
  if (!threshold.ok) return threshold;
  const expectation = expectationOn(sums, on);
  if (expectation === null) return refuse('forecast-too-early', { on });
  const expected = expectedCrossingDay(expectation, on, threshold.value);
  return expected === null ? refuse('no-crossing-expected', { on }) : ok<AnswerCell>({ day: expected });
});

/** For each row the turnover of its calendar year up to and including it. */
export const RUNNING: WorksheetFunction = (ask) =>
  andThen(askCountedLedger(ask), ({ ledger, counted, sums }) => {
    const running = runningTurnover(ledger, counted, sums);
    if (running.length === 0) return ok([['']]);
    const cells: AnswerCell[][] = [];
    // The answer may have a million rows: an iterator would double its cost.
    for (let row = 0; row < running.length; row += 1) {
      const sum = running[row] as Cents;
      cells.push([Number.isNaN(sum) ? '' : eurosOf(sum)]);
    }
    return ok(cells);
  });

/** The threshold in force on a day; without a day the newest known one. */
function thresholdOn(on: Day | null): Asked<Cents> {
  if (on === null) return ok(newest(TURNOVER_THRESHOLD).value);
  const found = inForceOn(TURNOVER_THRESHOLD, on);
  return found.ok ? found : refuse('no-rule', { on });
}
