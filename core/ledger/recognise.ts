/** Finds the words that mean something in a text: the longest phrase first, and every word used once. */
import type { SupplyKind } from './supply-kind';
import {
  KIND_OF_FRACTION,
  KIND_OF_RATE,
  LONGEST_PHRASE,
  type Meaning,
  meaningOf,
  RATE_WORD_KEYS,
  VOCABULARY,
} from './vocabulary';
import { writtenWords } from './written-words';

/** A percentage that is no Dutch rate: whatever stands beside it, we do not know this row. */
const OTHER_RATE: Meaning = { is: 'open', fits: [], byCountry: false };

const JOINING_WORDS: ReadonlySet<string> = new Set(['en', 'of', 'and', 'or']);

/** A run of words, `from` up to but not including `to`, that is a phrase. */
type Phrase = { readonly from: number; readonly to: number; readonly key: string };

/**
 * The meanings in a text, in no particular order; words that mean nothing here are left out.
 *
 * @param own - the user's phrases by their key (`wordKey`); they replace ours of the same text
 * @example meaningsIn('nultarief, export', new Map()) // the kinds zero and export
 */
export function meaningsIn(text: string, own: ReadonlyMap<string, SupplyKind>): readonly Meaning[] {
  const words = writtenWords(text);
  const used = new Set<number>();
  const found: Meaning[] = [];
  for (const { from, to, key } of phrasesIn(words, own)) {
    if (overlaps(used, from, to)) continue;
    for (let at = from; at < to; at += 1) used.add(at);
    const kind = own.get(key);
    const meaning = VOCABULARY.get(key);
    if (kind !== undefined) found.push(meaningOf(kind));
    // A decision on "geen" alone must not turn "geen export" into export.
    if (meaning !== undefined && (kind === undefined || meaning.is === 'denial')) found.push(meaning);
  }
  for (let at = 0; at < words.length; at += 1) {
    const rate = used.has(at) ? null : rateAt(words, at);
    if (rate !== null) found.push(rate);
  }
  return found;
}

/** Every run of words that is a phrase, the longest first. */
function phrasesIn(words: readonly string[], own: ReadonlyMap<string, SupplyKind>): readonly Phrase[] {
  let longest = LONGEST_PHRASE;
  for (const key of own.keys()) longest = Math.max(longest, key.length);
  const found: Phrase[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let key = '';
    for (let to = from + 1; to <= words.length && key.length < longest; to += 1) {
      key += words[to - 1];
      if ((own.has(key) || VOCABULARY.has(key)) && !runsOn(key, words[to])) found.push({ from, to, key });
    }
  }
  return found.sort((a, b) => b.key.length - a.key.length || a.from - b.from);
}

/** `V21-001` is the number of an invoice, not the code V21. */
function runsOn(key: string, next: string | undefined): boolean {
  return next !== undefined && /\d$/.test(key) && /^\d[\d.,]*$/.test(next);
}

function overlaps(used: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (used.has(at)) return true;
  return false;
}

/** A percentage always speaks; a bare 21, 9 or 0 only alone, beside a word about rates or beside another rate. */
function rateAt(words: readonly string[], at: number): Meaning | null {
  const word = words[at] ?? '';
  if (word.endsWith('%')) {
    const kind = KIND_OF_RATE.get(word.slice(0, -1));
    return kind === undefined ? OTHER_RATE : meaningOf(kind);
  }
  const alone = words.length === 1;
  const kind = KIND_OF_RATE.get(word) ?? (alone ? KIND_OF_FRACTION.get(word) : undefined);
  if (kind === undefined) return null;
  const speaks = [beside(words, at, -1), beside(words, at, 1)].some((near) => isAboutRates(near, word));
  return alone || speaks ? meaningOf(kind) : null;
}

/** The next word in a direction: "9 en 21%" are neighbours. */
function beside(words: readonly string[], at: number, step: 1 | -1): string {
  let place = at + step;
  while (JOINING_WORDS.has(words[place] ?? '')) place += step;
  return words[place] ?? '';
}

function isAboutRates(near: string, rate: string): boolean {
  return RATE_WORD_KEYS.has(near) || near.endsWith('%') || (near !== rate && KIND_OF_RATE.has(near));
}
