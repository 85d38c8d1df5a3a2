/** What every reader of a file hands over: named sheets of cells, and how the core reads the cells that are objects. */
import type { Cell, Day } from '../core/index';

/** One sheet; dates may stand in it as UTC `Date`, and as the core's own day cells. */
export type FileSheet = {
  readonly name: string;
  readonly grid: readonly (readonly unknown[])[];
  /** The sheet row of each row of the grid, where rows were left out; those left out are `contra`. */
  readonly rowNumbers?: Int32Array;
  /** The number of rows, those left out at the end included. */
  readonly size?: number;
};

/** The sheets of a file that may hold a ledger. */
export type FileContent = { readonly format: 'xlsx' | 'csv' | 'xaf'; readonly sheets: readonly FileSheet[] };

const DAY_IN_MS = 86_400_000;
/** The serial of 1 January 1970. */
const EPOCH = 25_569;

/** The plain cell behind an object in a grid; a time without a day is a number. */
export function readCell(value: object): Cell {
  if (!(value instanceof Date)) return value as Cell;
  const serial = value.getTime() / DAY_IN_MS + EPOCH;
  return serial < 1 ? serial : { kind: 'day', day: Math.floor(serial + 1e-9) as Day };
}
