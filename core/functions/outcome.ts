/**
 * The two words hosts know: an answer in cells, or no answer with a message.
 *
 * Every failure code of the rooms to the left ends here, so that hosts know none of them.
 */
import type { Day } from '../values/day';

/** A cell of an answer; a day is marked, because each host shows days in its own way. */
export type AnswerCell = string | number | boolean | { readonly day: Day };

/** What a worksheet function answers: a rectangle of cells, or no answer. */
export type Outcome =
  | { readonly ok: true; readonly cells: readonly (readonly AnswerCell[])[] }
  | { readonly ok: false; readonly error: 'value' | 'not-available'; readonly message: string };
