/** Is a customer Dutch? Recognises the code or name of a country. */
import type { Cell } from './cell';
import { DUTCH, OTHER_CODES, OTHER_NAMES } from './country-names';
import { keysOf } from './phrase-keys';
import { wordKey } from './written-words';

/** The Netherlands, another country, or `null`: blank or no country we know. */
export type Country = 'NL' | 'other' | null;

const KNOWN: ReadonlyMap<string, 'NL' | 'other'> = new Map([
  ...[...codesIn(OTHER_CODES), ...keysOf(OTHER_NAMES)].map((key) => [key, 'other'] as const),
  ...keysOf(DUTCH).map((key) => [key, 'NL'] as const),
]);

/**
 * The country in a cell: an ISO code, or a name in Dutch or English, and for the nearest ones in their own language.
 *
 * `NL - Nederland` is one country said twice; `NL / BE` is two and gives `null`.
 *
 * @example countryIn('the Netherlands') //=> 'NL'
 * @example countryIn('onbekend') //=> null
 */
export function countryIn(cell: Cell): Country {
  if (typeof cell !== 'string') return null;
  const whole = KNOWN.get(wordKey(cell));
  if (whole !== undefined) return whole;
  const parts = cell.split(/[()[\]/,;:|–—-]+/).filter((part) => part.trim() !== '');
  const first = KNOWN.get(wordKey(parts[0] ?? ''));
  const same = first !== undefined && parts.every((part) => KNOWN.get(wordKey(part)) === first);
  return same ? first : null;
}

function codesIn(letters: string): readonly string[] {
  const pairs = letters.split(' ').flatMap(([first, ...seconds]) => seconds.map((second) => `${first}${second}`));
  return pairs.map(wordKey);
}
