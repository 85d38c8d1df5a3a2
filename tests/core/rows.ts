/** Small ledgers and calls, written the way a test reads best. */
import { type Host, run } from '../../core/functions/run';
import type { FunctionId } from '../../core/functions/signatures';
import type { Cell, DayCell, ErrorCell } from '../../core/ledger/cell';
import type { Ledger } from '../../core/ledger/ledger';
import { SUPPLY_KINDS, type SupplyKind } from '../../core/ledger/supply-kind';
import type { Cents } from '../../core/values/cents';
import { day, isoOf } from '../../core/values/day';
import type { Language } from '../../core/values/language';

/** A supply: its day, its amount in euros, and its kind where that is not an ordinary Dutch one. */
export type Row = readonly [on: string, euros: number, kind?: SupplyKind];

/** Whole cents of an amount with at most two decimals. */
export const inCents = (euros: number): Cents => (Math.round(euros * 100) + 0) as Cents;

/** The ledger of these supplies; without any kind it has no treatments. */
export function ledgerOf(...rows: readonly Row[]): Ledger {
  const kinds = rows.map(([, , kind]) => SUPPLY_KINDS.indexOf(kind ?? 'standard'));
  return {
    size: rows.length,
    days: Int32Array.from(rows, ([on]) => day(on)),
    cents: Float64Array.from(rows, ([, euros]) => inCents(euros)),
    kinds: rows.some(([, , kind]) => kind !== undefined) ? Uint8Array.from(kinds) : null,
    problems: [],
  };
}

/** The supplies of a golden table: `2026-03-01 20000.00 | 2026-03-02 0.01 export`. */
export function rowsIn(text: string): Row[] {
  return text.split('|').map((row): Row => {
    const [on = '', euros = '', kind] = row.trim().split(/\s+/);
    return kind === undefined ? [on, Number(euros)] : [on, Number(euros), kind as SupplyKind];
  });
}

/** A date cell of a host that knows dates. */
export const onDay = (iso: string): DayCell => ({ kind: 'day', day: day(iso) });

/** An error value of a host that knows errors. */
export const errorCell = (code: string): ErrorCell => ({ kind: 'error', code });

/** A host whose objects are cells already. */
export const hostIn = (language: Language): Host => ({ cell: (value) => value as Cell, language: () => language });

/** One column of date cells and one of amounts. */
export function columnsOf(...rows: readonly (readonly [on: string, euros: unknown])[]): [unknown[][], unknown[][]] {
  return [rows.map(([on]) => [onDay(on)]), rows.map(([, euros]) => [euros])];
}

/** The cells of an answer, days as ISO text; an error makes the test fail with its message. */
export function cellsOf(id: FunctionId, ...args: readonly unknown[]): (string | number | boolean)[][] {
  const outcome = run(id, args, hostIn('nl'));
  if (!outcome.ok) throw new Error(`${outcome.error}: ${outcome.message}`);
  return outcome.cells.map((row) => row.map((cell) => (typeof cell === 'object' ? isoOf(cell.day) : cell)));
}

/** The one cell of an answer. */
export function cellFrom(id: FunctionId, ...args: readonly unknown[]): string | number | boolean | undefined {
  const cells = cellsOf(id, ...args);
  if (cells.length !== 1 || cells[0]?.length !== 1) throw new Error(`not one cell: ${JSON.stringify(cells)}`);
  return cells[0][0];
}

/** The error of a call with its Dutch message: `value: …` or `not-available: …`. */
export function errorFrom(id: FunctionId, ...args: readonly unknown[]): string {
  const outcome = run(id, args, hostIn('nl'));
  return outcome.ok ? `no error: ${JSON.stringify(outcome.cells)}` : `${outcome.error}: ${outcome.message}`;
}
