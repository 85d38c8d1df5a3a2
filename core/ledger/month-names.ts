/** The names of the months as people write them, Dutch and English. */
import type { Language } from '../values/language';

/** One line per month, January first: the Dutch name, the English one, and the usual short forms. */
const NAMES = [
  'januari january jan',
  'februari february feb febr',
  'maart march mrt mar',
  'april april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'augustus august aug',
  'september september sep sept',
  'oktober october okt oct',
  'november november nov',
  'december december dec',
].map((names) => names.split(' '));

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/**
 * The month of a name: 1 for January.
 *
 * @param name - in lower case, without a dot
 * @returns `null` when no month is called that
 * @example monthNamed('mrt') //=> 3
 */
export function monthNamed(name: string): number | null {
  return MONTH_BY_NAME.get(name) ?? null;
}

/**
 * The name of a month inside a sentence; English writes it with a capital.
 *
 * @example monthName('en', 3) //=> 'March'
 */
export function monthName(language: Language, month: number): string {
  const [dutch = '', english = ''] = NAMES[month - 1] ?? [];
  return language === 'nl' ? dutch : english.charAt(0).toUpperCase() + english.slice(1);
}

/** Every name, in lower case. */
export const MONTH_NAMES: readonly string[] = [...MONTH_BY_NAME.keys()];
