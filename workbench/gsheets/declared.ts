/** The worksheet functions a script declares, found in its text as Google finds them. */
import type { SheetFunction } from '../engine/add-in';

const DECLARED = /\/\*\*((?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*)\*\/\s*function ([A-Za-z_]\w*)\(/g;
const PARAMETER = /@param \{[^}]*\} (\w+) (\(\w+\) )?(.*)/g;

/**
 * The functions under a comment with `@customfunction`, with their help.
 *
 * Google checks no number of arguments, and its help knows no optional ones: the comment says so in words.
 *
 * @param code - the text of the script
 */
export function declaredFunctions(code: string): SheetFunction[] {
  return Array.from(code.matchAll(DECLARED), ([, comment = '', name = '']) => ({
    name,
    summary: summaryOf(comment),
    parameters: Array.from(comment.matchAll(PARAMETER), ([, parameter = '', mark = '', about = '']) => ({
      name: parameter,
      about,
      optional: mark !== '',
    })),
    least: -1,
    most: -1,
  }));
}

/** The text before the first tag. */
function summaryOf(comment: string): string {
  const [text = ''] = comment.split(/^ *\* @/m);
  return text.replace(/^ *\* ?/gm, '').trim();
}
