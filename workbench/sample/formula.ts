/** Formulas of the sample workbook, as the engine calculates them and as a Dutch user types them. */
import type { FunctionId } from '../../core/index';

/** What stands before the name of a function: `KOR.` in Excel, `KOR_` in Google Sheets. */
export type Prefix = 'KOR.' | 'KOR_';

/** A call of a worksheet function; arguments as formulas write them. */
export type FunctionCall = { readonly id: FunctionId; readonly args: readonly string[] };

/** The formula for the engine, which knows only commas. */
export function formulaOf({ id, args }: FunctionCall, prefix: Prefix): string {
  return `=${prefix}${id}(${args.join(',')})`;
}

/** The formula as text, with the semicolons of a Dutch Excel or Sheets. */
export function typedFormula({ id, args }: FunctionCall, prefix: Prefix): string {
  return `=${prefix}${id}(${args.join('; ')})`;
}

/** A formula, or a text that shows one, with the function names of the other program. */
export function withPrefix(text: string, prefix: Prefix): string {
  return text.replace(/\bKOR[._](?=[A-Z0-9]+\()/g, prefix);
}
