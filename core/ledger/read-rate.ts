/** From a cell of the rates column to a btw rate. */
import type { Cell } from './cell';
import { plainText } from './plain-text';

const RATE_BY_WORD: ReadonlyMap<string, number> = new Map([
  ['hoog', 21],
  ['high', 21],
  ['laag', 9],
  ['low', 9],
  ['nul', 0],
  ['nultarief', 0],
  ['zero', 0],
]);

const WRITTEN_RATE = /^(\d{1,2}|(?=[.,]))(?:[.,](\d+))? ?(%?)$/;

/**
 * The btw rate in a cell, in whole percent; a fraction such as 0.21 is how a cell shown as 21% arrives.
 *
 * A bare 0 is blank: hosts hand an empty cell over as 0. The zero rate (nultarief) is written `0%`.
 *
 * @returns 21, 9 or 0; `null` when blank; `not-a-rate` for anything else, old rates too
 * @example readRate('21,0%') //=> 21
 * @example readRate('6%') //=> 'not-a-rate'
 */
export function readRate(cell: Cell): number | null | 'not-a-rate' {
  if (cell === null) return null;
  if (typeof cell === 'number') return bareRate(cell);
  return typeof cell === 'string' ? rateInText(plainText(cell)) : 'not-a-rate';
}

function rateInText(text: string): number | null | 'not-a-rate' {
  if (text === '') return null;
  const named = RATE_BY_WORD.get(text);
  if (named !== undefined) return named;
  const [, whole, decimals = '0', percent] = WRITTEN_RATE.exec(text) ?? [];
  if (whole === undefined) return 'not-a-rate';
  const value = Number(`${whole}.${decimals}`);
  if (percent !== '%') return bareRate(value);
  return value === 21 || value === 9 || value === 0 ? value : 'not-a-rate';
}

function bareRate(value: number): number | null | 'not-a-rate' {
  if (value === 0) return null;
  if (value === 21 || Math.abs(value - 0.21) < 1e-9) return 21;
  return value === 9 || Math.abs(value - 0.09) < 1e-9 ? 9 : 'not-a-rate';
}
