/** The core asked directly, with a host that knows nothing but the cells of golden cases. */
import { type Cell, day, type FunctionId, type Host, run } from '../../core/index';
import { type Argument, isDateCell, isErrorValue, type PlainCell, type Reply } from '../golden-runner';

const HOST: Host = { cell: cellOf, language: () => 'nl' };

/** What the core answers, in the same form as the bundles' answers. */
export function askCore(fn: FunctionId, args: readonly Argument[]): Reply {
  const outcome = run(fn, args, HOST);
  if (outcome.ok) return { kind: 'cells', rows: outcome.cells.map((row) => row.map(plain)) };
  const code = outcome.error === 'value' ? '#VALUE!' : '#N/A';
  return { kind: 'error', code, message: outcome.message, crash: false };
}

/** The one cell of an answer, or its error code. */
export function askCell(fn: FunctionId, args: readonly Argument[]): PlainCell {
  const reply = askCore(fn, args);
  return reply.kind === 'error' ? `${reply.code}` : (reply.rows[0]?.[0] ?? '');
}

function cellOf(value: object): Cell {
  if (isDateCell(value)) return { kind: 'day', day: day(value.d) };
  if (isErrorValue(value)) return { kind: 'error', code: value.e };
  throw new Error(`not a cell of a case: ${JSON.stringify(value)}`);
}

function plain(cell: PlainCell | { readonly day: number }): PlainCell {
  return typeof cell === 'object' ? cell.day : cell;
}
