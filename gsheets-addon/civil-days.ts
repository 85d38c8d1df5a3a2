/**
 * Which civil day an instant belongs to in one time zone, asking the host as seldom as can be: instants → days.
 *
 * A ledger holds the same days over and over, and a question to Google costs more than reading the row.
 */
import type { Day } from '../core/index';

/** The civil days of one time zone; instants are milliseconds since 1970. */
export type CivilDays = {
  readonly dayAt: (instant: number) => Day;
  readonly startOf: (day: Day) => number;
};

/** All instants from `first` to `last` are of one day; `whole`: its ends have been looked up. */
type Span = { first: number; last: number; whole: boolean };

const DAY = 86_400_000;
const QUARTER = 900_000;
/** The serial of 1 January 1970. */
const EPOCH = 25569;

/**
 * The days of a zone that answers one question: which civil day is this instant?
 *
 * Between two instants of one civil day lies only that day, so a known span answers for all of itself. (Except in the
 * hour after a clock was set back from a new day into the old one; the last did so in 2010.) The second time of day met
 * in a day makes it look up both ends, so that no day costs more than a few questions, however many cells hold it.
 *
 * @param ask - the question to the host; never asked twice about the same span
 */
export function civilDays(ask: (instant: number) => Day): CivilDays {
  const spans = new Map<number, Span>();
  // Where days have started of late, after midnight in Greenwich: most days start there again.
  let lastStart = 0;

  const at = (instant: number): Day => {
    const near = Math.floor(instant / DAY) + EPOCH;
    for (let day = near - 1; day <= near + 1; day++) {
      const span = spans.get(day);
      if (span !== undefined && span.first <= instant && instant <= span.last) return day as Day;
    }
    const day = ask(instant);
    const span = spans.get(day);
    if (span === undefined) spans.set(day, { first: instant, last: instant, whole: false });
    else if (instant < span.first) span.first = instant;
    else span.last = instant;
    return day;
  };

  const startOf = (day: Day): number => {
    const greenwich = (day - EPOCH) * DAY;
    const reached = (afterGreenwich: number) => at(greenwich + afterGreenwich) >= day;
    if (!reached(lastStart) || reached(lastStart - 1)) lastStart = firstQuarter(reached);
    return greenwich + lastStart;
  };

  const dayAt = (instant: number): Day => {
    const day = at(instant);
    const span = spans.get(day);
    if (span !== undefined && !span.whole && span.first !== span.last) {
      span.whole = true;
      at(startOf(day));
      at(startOf((day + 1) as Day) - 1);
    }
    return day;
  };

  return { dayAt, startOf };
}

/** The first quarter of an hour that answers yes; a day starts from 14 hours before its midnight in Greenwich to 12 after. */
function firstQuarter(reached: (afterGreenwich: number) => boolean): number {
  let no = -60;
  let yes = 52;
  while (yes - no > 1) {
    const middle = (no + yes) >> 1;
    if (reached(middle * QUARTER)) yes = middle;
    else no = middle;
  }
  return yes * QUARTER;
}
