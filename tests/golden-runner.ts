/**
 * Golden cases: one line of JSON per case, with the answer that the law or the contract of the functions gives.
 *
 * A case: { id, why, fn, args, expect }. A date cell is {"d":"2026-11-04"}, an error cell {"e":"#N/A"}, a range is an
 * array of rows, null is an argument left out. `expect` is a cell, rows, {"error":"#VALUE!","says":["rij 3"]} or, for
 * sentences, {"contains":[…],"without":[…]}; `columns` keeps only some columns of the answer.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A date cell, as cases write it. */
export type DateCell = { readonly d: string };

/** An error value in a cell. */
export type ErrorValue = { readonly e: string };

/** A cell as cases write it; a bare number in a column of dates is a serial. */
export type GoldenCell = string | number | boolean | null | DateCell | ErrorValue;

/** A range, row by row. */
export type GoldenRange = readonly (readonly GoldenCell[])[];

/** An argument of a function: one cell, a range, or `null` when it is left out. */
export type Argument = GoldenCell | GoldenRange;

/** A cell of an answer; days are serials, in both hosts. */
export type PlainCell = string | number | boolean;

/** What a function answered: rows of cells, or an error with its message (Sheets knows no codes). */
export type Reply =
  | { readonly kind: 'cells'; readonly rows: readonly (readonly PlainCell[])[] }
  | { readonly kind: 'error'; readonly code: string | null; readonly message: string; readonly crash: boolean };

/** Calls a worksheet function by its id. */
export type CallFunction = (fn: string, args: readonly Argument[]) => Reply;

type ExpectedError = { readonly error: string; readonly says?: readonly string[] };
type ExpectedSentence = { readonly contains: readonly string[]; readonly without?: readonly string[] };

/** One golden case. */
export type GoldenCase = {
  readonly id: string;
  readonly why: string;
  readonly fn: string;
  readonly args: readonly Argument[];
  readonly expect: Argument | ExpectedError | ExpectedSentence;
  readonly columns?: readonly number[];
};

/** The cases of every file in `tests/golden/functions`, by the name of the file. */
export function goldenFiles(): readonly { readonly name: string; readonly cases: readonly GoldenCase[] }[] {
  const folder = fileURLToPath(new URL('./golden/functions/', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, cases: JSON.parse(readFileSync(folder + name, 'utf8')) as GoldenCase[] }));
}

/**
 * The serial of an ISO day.
 *
 * @example serialOf('2020-01-01') //=> 43831
 */
export function serialOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569;
}

/** Is this argument a range? */
export function isRange(argument: unknown): argument is GoldenRange {
  return Array.isArray(argument);
}

/** Is this cell a date cell? */
export function isDateCell(cell: unknown): cell is DateCell {
  return typeof cell === 'object' && cell !== null && 'd' in cell;
}

/** Is this cell an error value? */
export function isErrorValue(cell: unknown): cell is ErrorValue {
  return typeof cell === 'object' && cell !== null && 'e' in cell;
}

/**
 * What is wrong with a reply.
 *
 * @returns `null` when the reply is what the case expects
 */
export function mismatch(reply: Reply, { expect, columns }: GoldenCase): string | null {
  if (typeof expect === 'object' && expect !== null && 'error' in expect) return errorMismatch(reply, expect);
  if (reply.kind === 'error') return `threw ${reply.code ?? ''} ${reply.message}`;
  const rows = columns === undefined ? reply.rows : reply.rows.map((row) => columns.map((at) => row[at] ?? ''));
  if (typeof expect === 'object' && expect !== null && 'contains' in expect) return sentenceMismatch(rows, expect);
  const wanted = plainRows(expect as Argument);
  return sameRows(rows, wanted) ? null : `expected ${JSON.stringify(wanted)}, got ${JSON.stringify(rows)}`;
}

/** Are two answers the same, to a millionth (answers are rounded to cents)? */
export function sameRows(a: readonly (readonly PlainCell[])[], b: readonly (readonly PlainCell[])[]): boolean {
  return a.length === b.length && a.every((row, at) => sameRow(row, b[at] ?? []));
}

function sameRow(a: readonly PlainCell[], b: readonly PlainCell[]): boolean {
  return a.length === b.length && a.every((cell, at) => sameCell(cell, b[at] ?? ''));
}

function sameCell(a: PlainCell, b: PlainCell): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-6 : a === b;
}

function plainRows(expected: Argument): PlainCell[][] {
  const rows = isRange(expected) ? expected : [[expected]];
  return rows.map((row) => row.map((cell) => (isDateCell(cell) ? serialOf(cell.d) : (cell as PlainCell))));
}

function errorMismatch(reply: Reply, expect: ExpectedError): string | null {
  if (reply.kind === 'cells') return `expected ${expect.error}, got ${JSON.stringify(reply.rows)}`;
  if (reply.crash) return `a crash, not an answer: ${reply.message}`;
  if (reply.code !== null && reply.code !== expect.error) {
    return `expected ${expect.error}, got ${reply.code}: ${reply.message}`;
  }
  if (reply.message.trim() === '') return 'an error without a message';
  const missing = (expect.says ?? []).filter((words) => !reply.message.toLowerCase().includes(words.toLowerCase()));
  return missing.length === 0 ? null : `the message lacks "${missing.join('", "')}": ${reply.message}`;
}

function sentenceMismatch(rows: Extract<Reply, { kind: 'cells' }>['rows'], expect: ExpectedSentence): string | null {
  const sentence = rows.flat().join(' ');
  const missing = expect.contains.filter((words) => !sentence.includes(words));
  const unwanted = (expect.without ?? []).filter((words) => sentence.includes(words));
  if (missing.length > 0) return `"${sentence}" lacks "${missing.join('", "')}"`;
  return unwanted.length > 0 ? `"${sentence}" holds "${unwanted.join('", "')}"` : null;
}
