/** Runs a worksheet function on the arguments of a host. */
import type { CellReader } from '../ledger/cell';
import type { Language } from '../values/language';
import type { FunctionId } from './catalogue';
import type { Outcome } from './outcome';

/** What the functions need of a host: how to read its objects, and the user's language for messages. */
export type Host = { readonly cell: CellReader; readonly language: () => Language };

/**
 * The answer of a worksheet function.
 *
 * @param args - in the order of the catalogue; `null` or `undefined` = left out; a range is an array of rows, a single
 *   cell may come as itself. Nothing is copied before it is read.
 */
export function run(_id: FunctionId, _args: readonly unknown[], host: Host): Outcome {
  return { ok: false, error: 'not-available', message: host.language() };
}
