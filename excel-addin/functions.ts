/** The worksheet functions in Excel: one association for each id of the catalogue. */
import { type FunctionId, type Host, run, SIGNATURES, type Signature } from '../core/index';
import { type ExcelValue, excelCell } from './cells';
import { toExcel } from './errors';
import { showsFormats, userLanguage } from './host';

const EXCEL: Host = { cell: excelCell, language: userLanguage };

// A page opened where Microsoft's script is blocked must still show its text.
if (typeof CustomFunctions !== 'undefined') {
  for (const spec of SIGNATURES) CustomFunctions.associate(spec.id, functionOf(spec));
}

function functionOf({ id, parameters, answer }: Signature & { readonly id: FunctionId }) {
  return (...given: unknown[]): ExcelValue | readonly (readonly ExcelValue[])[] => {
    const rows = toExcel(run(id, argumentsOf(given, parameters.length), EXCEL), showsFormats());
    return answer === 'cell' ? (rows[0]?.[0] ?? '') : rows;
  };
}

/**
 * The arguments without the invocation object that Excel appends.
 *
 * Excel keeps old metadata for a day, so a new argument may not be declared yet: the invocation then stands in its place.
 */
function argumentsOf(given: readonly unknown[], declared: number): readonly unknown[] {
  const last = given[given.length - 1];
  const invoked = typeof last === 'object' && last !== null && 'functionName' in last;
  return given.slice(0, Math.min(declared, invoked ? given.length - 1 : given.length));
}
