/** The vocabulary, ready for look-up: what a phrase means, by its key. */
import { keysOf } from './phrase-keys';
import { SUPPLY_KINDS, type SupplyKind } from './supply-kind';
import { DENIALS, KIND_PHRASES, OPEN_PHRASES, RATE_WORDS, REVERSE_CHARGED } from './vocabulary-words';

/**
 * A phrase means a kind, denies, or is open: it narrows the kinds down to those it `fits` without deciding one.
 * `byCountry` marks the words that the customer's country settles.
 */
export type Meaning =
  | { readonly is: 'kind'; readonly kind: SupplyKind }
  | { readonly is: 'denial' }
  | { readonly is: 'open'; readonly fits: readonly SupplyKind[]; readonly byCountry: boolean };

/** What our own phrases mean, by their key. */
export const VOCABULARY: ReadonlyMap<string, Meaning> = new Map([
  ...OPEN_PHRASES.flatMap(([phrases, fits]) => phrasesMeaning(phrases, open(fits, phrases === REVERSE_CHARGED))),
  ...phrasesMeaning(DENIALS, { is: 'denial' }),
  ...SUPPLY_KINDS.flatMap((kind) => phrasesMeaning(`${kind},${KIND_PHRASES[kind]}`, meaningOf(kind))),
]);

/** Letters in the longest of our phrases: no longer run of words needs looking up. */
export const LONGEST_PHRASE = Math.max(...[...VOCABULARY.keys()].map((key) => key.length));

/** Beside these words a bare 21, 9 or 0 is a rate. */
export const RATE_WORD_KEYS: ReadonlySet<string> = new Set(keysOf(RATE_WORDS));

/** The Dutch rates in force during the KOR, as they are written. */
export const KIND_OF_RATE: ReadonlyMap<string, SupplyKind> = new Map([
  ['21', 'standard'],
  ['9', 'reduced'],
  ['0', 'zero'],
]);

/** The fraction that a percentage format stores; only as the whole cell. */
export const KIND_OF_FRACTION: ReadonlyMap<string, SupplyKind> = new Map([
  ['0.21', 'standard'],
  ['0.09', 'reduced'],
]);

/** The meaning "this kind". */
export function meaningOf(kind: SupplyKind): Meaning {
  return { is: 'kind', kind };
}

function phrasesMeaning(phrases: string, means: Meaning): readonly (readonly [string, Meaning])[] {
  return keysOf(phrases).map((key) => [key, means] as const);
}

function open(fits: readonly SupplyKind[], byCountry: boolean): Meaning {
  return { is: 'open', fits, byCountry };
}
