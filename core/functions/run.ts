/** Runs a worksheet function on the arguments of a host. */
import type { CellReader } from '../ledger/cell';
import { say } from '../text/say';
import type { Language } from '../values/language';
import { isNoAnswer } from './as-of';
import { askOf } from './ask';
import type { Outcome } from './outcome';
import { CROSSINGS, STATUS, VATDUE } from './position-functions';
import { CHECK, COUNTS } from './reading-functions';
import { REVISION } from './revision-function';
import { DEADLINE, INVOICETEXT, OPENAGAIN, RULE, SOURCE, START } from './rule-functions';
import { type FunctionId, SIGNATURES, type Signature } from './signatures';
import {
  CROSSING,
  FORECAST,
  FORECASTDATE,
  HEADROOM,
  ROLLING12,
  RUNNING,
  TURNOVER,
  type WorksheetFunction,
} from './turnover-functions';

/** What the functions need of a host: how to read its objects, and the user's language for messages. */
export type Host = { readonly cell: CellReader; readonly language: () => Language };

const FUNCTIONS: Readonly<Record<FunctionId, WorksheetFunction>> = {
  ROLLING12,
  TURNOVER,
  HEADROOM,
  RUNNING,
  CROSSING,
  CROSSINGS,
  STATUS,
  FORECAST,
  FORECASTDATE,
  COUNTS,
  CHECK,
  VATDUE,
  DEADLINE,
  START,
  OPENAGAIN,
  INVOICETEXT,
  RULE,
  SOURCE,
  REVISION,
};

const SPECS = new Map<FunctionId, Signature>(SIGNATURES.map((spec) => [spec.id, spec]));

/**
 * The answer of a worksheet function.
 *
 * @param args - in the order of the catalogue; `null` or `undefined` = left out; a range is an array of rows, a single
 *   cell may come as itself. Nothing is copied before it is read.
 * @returns cells, or an error with a message in the user's language: `value` for input that cannot be used,
 *   `not-available` where there is no answer
 */
export function run(id: FunctionId, args: readonly unknown[], host: Host): Outcome {
  const spec = SPECS.get(id);
  if (spec === undefined) throw new Error(`no such function: ${id}`);
  const answered = FUNCTIONS[id](askOf(spec, args, host.cell));
  if (answered.ok) return { ok: true, cells: answered.value };
  const error = isNoAnswer(answered.error) ? 'not-available' : 'value';
  return { ok: false, error, message: say(host.language(), answered.error) };
}
