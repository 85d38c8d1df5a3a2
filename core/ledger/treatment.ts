/** Judges the btw treatment of a row: which kind of supply do the user's words mean? Nothing is guessed. */
import type { Cell } from './cell';
import { type Country, countryIn } from './country';
import { meaningsIn } from './recognise';
import type { SupplyKind } from './supply-kind';
import { KIND_OF_FRACTION, KIND_OF_RATE, type Meaning } from './vocabulary';
import { wordKey, writtenWords } from './written-words';

/** The user's decisions by the key of the word (`OwnWords`). */
type OwnKinds = ReadonlyMap<string, SupplyKind>;

/** A kind, or `undecided`: the words do not say, so the user is asked. */
export type Judgement = SupplyKind | 'undecided';

/** Without btw on the invoice and counted like 0 %: "export 0%" has the consequences of either reading. */
const SAME_AS_ZERO: ReadonlySet<SupplyKind> = new Set(['export', 'eu-goods', 'reverse-charge']);
/** A ledger has a million rows and twenty words; a column of remarks must not fill the memory. */
const MOST_REMEMBERED = 5000;

/**
 * The kind that the words in a treatment cell mean.
 *
 * Everything recognised must point to one kind; a denial (`geen`, `niet`) or a word that fits no kind found leaves it
 * open. A blank, also one handed over as the number 0, is an ordinary Dutch supply; the text `0` is the zero rate.
 *
 * @param country - of the customer; it settles only `verlegd`: Dutch is domestic reverse charge, other a foreign service
 * @param words - the user's decisions; a cell that is exactly such a word takes its kind
 * @example judge('Export 0%', null, NO_WORDS) //=> 'export'
 * @example judge('vrijgesteld', null, NO_WORDS) //=> 'undecided'
 */
export function judge(cell: Cell, country: Cell, words: OwnKinds): Judgement {
  return judgeIn(countryIn(country), cell, words);
}

/**
 * `judge` with the user's words filled in, remembering every text it has judged.
 *
 * @example judgeFor(NO_WORDS)('verlegd', 'NL') //=> 'reverse-charge'
 */
export function judgeFor(words: OwnKinds): (cell: Cell, country: Cell) => Judgement {
  const countries = remembering(countryIn);
  const judges = {
    NL: remembering((text) => judgeIn('NL', text, words)),
    other: remembering((text) => judgeIn('other', text, words)),
    none: remembering((text) => judgeIn(null, text, words)),
  };
  return (cell, country) => {
    const place = typeof country === 'string' ? countries(country) : null;
    return typeof cell === 'string' ? judges[place ?? 'none'](cell) : judgeIn(place, cell, words);
  };
}

function judgeIn(country: Country, cell: Cell, words: OwnKinds): Judgement {
  if (cell === null || cell === 0) return 'standard';
  if (typeof cell !== 'string' && typeof cell !== 'number') return 'undecided';
  const own = words.get(wordKey(String(cell)));
  if (own !== undefined) return own;
  if (typeof cell === 'number') return kindOfNumber(cell);
  return weigh(meaningsIn(cell, words), namesOtherCountry(cell, country) ? null : country);
}

/** "verlegd Duitsland" in a row of a Dutch customer: the two contradict, so neither settles anything. */
function namesOtherCountry(text: string, country: Country): boolean {
  // Two or three letters are seldom a country inside a sentence: "de", "is", "per".
  const named = writtenWords(text).map((word) => (word.length > 3 ? countryIn(word) : null));
  return country !== null && named.some((place) => place !== null && place !== country);
}

function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(text, found);
    return found;
  };
}

/** A column of rates holds 0.21 where it shows 21%. */
function kindOfNumber(number: number): Judgement {
  const written = String(number);
  return KIND_OF_RATE.get(written) ?? KIND_OF_FRACTION.get(written) ?? 'undecided';
}

function weigh(meanings: readonly Meaning[], country: Country): Judgement {
  if (meanings.some(({ is }) => is === 'denial')) return 'undecided';
  const kinds = new Set(meanings.flatMap((meaning) => (meaning.is === 'kind' ? [meaning.kind] : [])));
  const open = meanings.flatMap((meaning) => (meaning.is === 'open' ? [meaning] : []));
  const unnamed = [...kinds].every((kind) => kind === 'zero');
  // The country speaks only where the text names no kind: "EU dienst verlegd" needs none.
  if (unnamed && country !== null && open.some(({ byCountry }) => byCountry)) {
    kinds.add(country === 'NL' ? 'reverse-charge' : 'foreign-service');
  }
  const kind = soleKind([...kinds]);
  return kind !== undefined && open.every(({ fits }) => fits.includes(kind)) ? kind : 'undecided';
}

function soleKind(kinds: readonly SupplyKind[]): SupplyKind | undefined {
  if (kinds.length <= 1) return kinds[0];
  const named = kinds.filter((kind) => kind !== 'zero');
  const [kind] = named;
  return named.length === 1 && kind !== undefined && SAME_AS_ZERO.has(kind) ? kind : undefined;
}
