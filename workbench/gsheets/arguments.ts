/** Cells in and out of a script of Google Sheets: values of the script's own realm go in, plain cells come out. */
import type { Answer, Argument, Given, Shown } from '../engine/add-in';
import type { Zone } from './zone';

type Realm = Window & typeof globalThis;

/** Google gives a date answer the date format of the file where the cell has none. */
const DATE_FORMAT = 'dd-mm-yyyy';

/** An argument as a script receives it: one cell as itself, a range as rows, an argument left out as empty text. */
export function scriptArgument(argument: Argument, realm: Realm, zone: Zone): unknown {
  const value = (cell: Given) => scriptValue(cell, realm, zone);
  if (argument === null) return '';
  if (argument.length === 1 && argument[0]?.length === 1) return value(argument[0][0] ?? null);
  return realm.Array.from(argument, (row) => realm.Array.from(row, value));
}

/** Blank is empty text, an error is its code as text, a date is a Date at its moment in the file's zone. */
function scriptValue(cell: Given, realm: Realm, zone: Zone): unknown {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'date' in cell ? new realm.Date(zone.instantOf(cell.date)) : cell.error;
}

/** What a script returned, as cells. */
export function scriptAnswer(value: unknown, zone: Zone): Answer {
  const rows = Array.isArray(value) ? value : [[value]];
  if (!rows.every(Array.isArray)) throw new Error('a script answers one value, or rows of values');
  return { ok: true, cells: rows.map((row: unknown[]) => row.map((cell) => shown(cell, zone))) };
}

/**
 * What a script threw: the error value that Google shows, with the message.
 *
 * A script cannot choose the error value; Google shows `#ERROR!` for every one.
 */
export function scriptFailure(error: unknown): Answer {
  return { ok: false, error: '#ERROR!', message: String((error as { message?: unknown })?.message ?? error) };
}

function shown(value: unknown, zone: Zone): Shown {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // Not `instanceof Date`: the value is of another realm.
  if (Object.prototype.toString.call(value) !== '[object Date]') return '';
  return { number: zone.serialOf((value as Date).getTime()), format: DATE_FORMAT };
}
