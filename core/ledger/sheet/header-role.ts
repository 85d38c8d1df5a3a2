/** From a header's text to what its column may hold, best first. */
import type { OpenRole } from './fields';
import { headerWords } from './header-concepts';
import { HEADER_NAMES } from './header-names';
import { HEADER_RULES } from './header-rules';
import type { Concept } from './header-stems';

/** A role a header may have, and how sure its words are (about 100 = a name that can mean nothing else). */
export type Candidate = { readonly role: OpenRole; readonly weight: number };

type Rule = {
  readonly role: OpenRole;
  readonly needs: readonly Concept[];
  readonly not: readonly Concept[];
  readonly weight: number;
};

const RULES: readonly Rule[] = HEADER_RULES.trim()
  .split('\n')
  .map((line) => {
    const [role = '', needs = '', not = '', weight = ''] = line.split('|').map((part) => part.trim());
    const concepts = (list: string): Concept[] => (list === '' ? [] : (list.split(/\s+/) as Concept[]));
    return { role: role as OpenRole, needs: concepts(needs), not: concepts(not), weight: Number(weight) };
  });

/** The weight of a name that is known as a whole. */
const WHOLE_NAME = 100;
/** A word we do not know makes the others less certain. */
const PER_UNKNOWN = 12;
/** Concepts beside those of the rule weigh little: they are often qualifiers. */
const PER_EXTRA = 3;
const LEAST = 25;

const BY_NAME: ReadonlyMap<string, OpenRole> = new Map(Object.entries(HEADER_NAMES));

const cache = new Map<string, readonly Candidate[]>();

/**
 * The roles that a header's words allow, the likeliest first; empty when the words say nothing we know.
 *
 * @example candidatesOf('Factuurdatum')[0] //=> { role: 'date', weight: 90 }
 */
export function candidatesOf(header: string): readonly Candidate[] {
  const known = cache.get(header);
  if (known !== undefined) return known;
  const found = judged(header);
  if (cache.size > 2000) cache.clear();
  cache.set(header, found);
  return found;
}

function judged(header: string): readonly Candidate[] {
  const { plain, concepts, unknown } = headerWords(header);
  const named = BY_NAME.get(plain);
  if (named !== undefined) return [{ role: named, weight: WHOLE_NAME }];
  if (concepts.size === 0) return [];
  const best = new Map<OpenRole, number>();
  for (const { role, needs, not, weight } of RULES) {
    if (!needs.every((concept) => concepts.has(concept)) || not.some((concept) => concepts.has(concept))) continue;
    const extra = concepts.size - needs.length;
    const total = weight - PER_UNKNOWN * unknown - PER_EXTRA * extra;
    if (total >= LEAST && total > (best.get(role) ?? 0)) best.set(role, total);
  }
  return [...best].map(([role, weight]) => ({ role, weight })).sort((a, b) => b.weight - a.weight);
}
