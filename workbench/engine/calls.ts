/**
 * The calls of add-in functions, in two steps as Excel does it: the cell is busy first, and the answer makes it
 * calculate once more, now with the answer at hand.
 *
 * Univer 0.25.1 has asynchronous functions of its own, but an edit during a running call then loses its recalculation.
 */
import type { AddIn, Answer, Argument } from './add-in';
import { a1, type Place } from './place';

/** Answers kept; a workbook with more distinct calls asks again. */
const MOST_ANSWERS = 20_000;

/** The running and the answered calls of a workbook. */
export type Calls = {
  /** The answer of a call, or `null` while the add-in is at work. */
  readonly answer: (addIn: AddIn, name: string, args: readonly Argument[], place: Place) => Answer | null;
  /** What the last failed call of a cell said, or `null`. */
  readonly message: (place: Place) => string | null;
  /** How many calls wait for the add-in. */
  readonly waiting: () => number;
  /** Forgets all answers, also those still to come: the next calculation asks again. */
  readonly forget: () => void;
};

/**
 * Keeps the calls of one workbook.
 *
 * @param answered - the places whose answer has come; they must be calculated again
 */
export function keepCalls(answered: (places: readonly Place[]) => void): Calls {
  let answers = new Map<string, Answer | null>();
  const messages = new Map<string, string>();
  const due: Place[] = [];
  const tell = () => answered(due.splice(0));

  const ask = (addIn: AddIn, name: string, args: readonly Argument[], place: Place, key: string) => {
    const asked = answers;
    asked.set(key, null);
    if (asked.size > MOST_ANSWERS) asked.delete(asked.keys().next().value ?? key);
    addIn.call({ name, args, address: `${place.sheetId}!${a1(place.row, place.column)}` }).then((answer) => {
      if (asked !== answers) return;
      asked.set(key, answer);
      if (due.push(place) === 1) setTimeout(tell);
    });
    return null;
  };
  const note = (answer: Answer | null, at: string) => {
    if (answer !== null && !answer.ok) messages.set(at, answer.message);
    else messages.delete(at);
    return answer;
  };
  return {
    answer: (addIn, name, args, place) => {
      const at = placeKey(place);
      const key = `${at} ${name} ${JSON.stringify(args)}`;
      const known = answers.get(key);
      return note(known === undefined ? ask(addIn, name, args, place, key) : known, at);
    },
    message: (place) => messages.get(placeKey(place)) ?? null,
    waiting: () => [...answers.values()].filter((answer) => answer === null).length + due.length,
    forget: () => {
      answers = new Map();
    },
  };
}

const placeKey = ({ sheetId, row, column }: Place): string => `${sheetId} ${row} ${column}`;
