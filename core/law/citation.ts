/** How a source is cited to the user, in Dutch: the language of the law. */
import { dayInCell } from '../values/day';
import { RULE_SOURCES, type RuleSourceKey } from './rule-sources';
import type { Source } from './source';

/**
 * Title with its article, the day the words were read, and the link; a second-hand source says so.
 *
 * @example citation('wet-ob-9-1@2026') //=> 'Wet op de omzetbelasting 1968, art. 9 lid 1, gelezen op 22-11-2026, https://…'
 */
export function citation(key: RuleSourceKey): string {
  const { title, url, checkedOn, standing }: Source = RULE_SOURCES[key];
  return `${title}${standing === 'secondary' ? ' (secundaire bron)' : ''}, gelezen op ${dayInCell(checkedOn)}, ${url}`;
}
