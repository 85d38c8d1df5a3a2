/** The names of KOR functions inside a formula: as Excel writes them → as Google Sheets knows them. */
import { CATALOGUE } from '../core/index';

/** Text and sheet names in quotes come first, so that a function's name inside them is passed over. */
const QUOTED = `"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)`;
const NAMES = CATALOGUE.map(({ id }) => id).join('|');
const FOREIGN = new RegExp(
  `${QUOTED}|(?<![\\p{L}\\p{N}_.])(?:KOR(?:DEV)?\\.|_xldudf_KOR(?:DEV)?_)(${NAMES})(?=\\s*\\()`,
  'giu',
);

/**
 * The formula with KOR functions by the name they have here; every other character stays.
 *
 * @example repairedFormula('=kor.turnover(A2:A9;D2:D9)') //=> '=KOR_TURNOVER(A2:A9;D2:D9)'
 */
export function repairedFormula(formula: string): string {
  return formula.replace(FOREIGN, (found: string, id?: string) =>
    id === undefined ? found : `KOR_${id.toUpperCase()}`,
  );
}
