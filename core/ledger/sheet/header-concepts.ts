/** Cuts a header into words and the words into concepts, so that `Factuurdatum`, `InvoiceDate` and `Rechnungsdatum` are one. */
import { type Concept, HEADER_STEMS } from './header-stems';

/** What a header says: its plain words, its concepts, and how many words meant nothing. */
export type HeaderWords = {
  readonly plain: string;
  readonly concepts: ReadonlySet<Concept>;
  readonly unknown: number;
};

const CONCEPT_OF: ReadonlyMap<string, Concept> = new Map(
  (Object.keys(HEADER_STEMS) as Concept[]).flatMap((concept) =>
    HEADER_STEMS[concept].split(' ').map((word): [string, Concept] => [word, concept]),
  ),
);

/** Shorter stems would be found in every word. */
const SHORTEST_PART = 3;
/** Short words that do end compounds: `factuurnr`, `klantid`. */
const SHORT_ENDS = new Set(['nr', 'id', 'no']);
const LONGEST_STEM = Math.max(...[...CONCEPT_OF.keys()].map((word) => word.length));
/** Letters that tie the parts of a Dutch or German compound. */
const TIES = ['', 's', 'en', 'e', 'n'];
const RATES = new Set(['21', '19', '9', '6', '0']);

/**
 * The words of a header.
 *
 * @example headerWords('Factuurdatum').concepts // invoice, date
 */
export function headerWords(text: string): HeaderWords {
  const words = plainWords(text);
  const concepts = new Set<Concept>();
  let unknown = 0;
  for (const word of words) {
    if (/^\d/.test(word)) {
      if (RATES.has(word)) concepts.add('rated');
      continue;
    }
    const found = conceptsOf(word);
    if (found === null) unknown += 1;
    else for (const concept of found) if (concept !== 'lone') concepts.add(concept);
  }
  return { plain: words.join(' '), concepts, unknown };
}

/** Lower-case words without accents; `InvoiceID`, `fldDatum` and `btw%` fall apart, signs become words. */
function plainWords(text: string): readonly string[] {
  const spaced = text
    .replace(/^fld(?=[A-Z])/, '')
    .replace(/MwSt/g, 'mwst')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/€/g, ' eur ')
    .replace(/%/g, ' percent ')
    .replace(/#/g, ' nr ')
    .replace(/ß/g, 'ss');
  return spaced.match(/\p{L}+|\d+/gu) ?? [];
}

/** The concepts of one word: itself, or all parts of a compound; `null` when a part means nothing. */
function conceptsOf(word: string): readonly Concept[] | null {
  const whole = CONCEPT_OF.get(word);
  if (whole !== undefined) return [whole];
  return word.length > 40 ? null : partsOf(word, new Map());
}

/** The fewest parts that make up the whole word. */
function partsOf(word: string, known: Map<string, readonly Concept[] | null>): readonly Concept[] | null {
  if (word === '') return [];
  if (SHORT_ENDS.has(word)) return [CONCEPT_OF.get(word) ?? 'number'];
  const before = known.get(word);
  if (before !== undefined) return before;
  let best: readonly Concept[] | null = null;
  for (let end = Math.min(word.length, LONGEST_STEM); end >= SHORTEST_PART; end -= 1) {
    const concept = CONCEPT_OF.get(word.slice(0, end));
    if (concept === undefined) continue;
    for (const tie of TIES) {
      if (!word.startsWith(tie, end) || (tie !== '' && end + tie.length === word.length)) continue;
      const rest = partsOf(word.slice(end + tie.length), known);
      if (rest !== null && (best === null || rest.length + 1 < best.length)) best = [concept, ...rest];
    }
  }
  known.set(word, best);
  return best;
}
