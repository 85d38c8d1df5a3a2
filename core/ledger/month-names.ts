/** The names of the months as people write them, Dutch and English. */

/** One line per month, January first: full names and the usual short forms. */
const NAMES = [
  'jan januari january',
  'feb febr februari february',
  'mrt maart mar march',
  'apr april',
  'mei may',
  'jun juni june',
  'jul juli july',
  'aug augustus august',
  'sep sept september',
  'okt oct oktober october',
  'nov november',
  'dec december',
];

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
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

/** Every name, in lower case. */
export const MONTH_NAMES: readonly string[] = [...MONTH_BY_NAME.keys()];
