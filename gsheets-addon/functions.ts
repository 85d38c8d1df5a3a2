/** The one way from a worksheet function of Google Sheets into the core and back. */
import { ARGUMENTS, type FunctionId, run, SIGNATURES } from '../core/index';
import { cellReader } from './cells';
import { type SheetAnswer, toSheets } from './errors';
import { userLanguage } from './language';
import { TEXTS } from './texts';
import { daysOfFile } from './zone';

/**
 * The answer of a worksheet function, for its cells.
 *
 * @param id - as in the catalogue, without the prefix
 * @param args - as Google Sheets hands them over: a range is an array of rows, a cell comes as itself, an argument
 *   left out is `undefined` at the end and may be `""` in the middle
 * @throws Error with a message for the user when there is no answer
 */
export function answer(id: FunctionId, args: ArrayLike<unknown>): SheetAnswer {
  const keys = SIGNATURES.find((spec) => spec.id === id)?.parameters ?? [];
  // Excel refuses too many arguments itself; dropping one silently would answer another question.
  if (args.length > keys.length) throw new Error(TEXTS[userLanguage()].tooMany(`KOR_${id}`, keys.length));
  const given = keys.map((key, index) => (ARGUMENTS[key].optional && args[index] === '' ? undefined : args[index]));
  const days = daysOfFile();
  return toSheets(run(id, given, { cell: cellReader(days), language: userLanguage }), days);
}
