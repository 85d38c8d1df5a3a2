/** Laws of judging words: how they are typed does not matter, and nothing typed can break it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../core/ledger/cell';
import { keysOf } from '../../../core/ledger/phrase-keys';
import { SUPPLY_KINDS, type SupplyKind } from '../../../core/ledger/supply-kind';
import { judge } from '../../../core/ledger/treatment';
import { VOCABULARY } from '../../../core/ledger/vocabulary';
import { DENIALS, KIND_PHRASES, OPEN_PHRASES } from '../../../core/ledger/vocabulary-words';
import { wordKey } from '../../../core/ledger/written-words';

const NONE = new Map<string, SupplyKind>();
const ANSWERS: string[] = [...SUPPLY_KINDS, 'undecided'];
const ACCENTS: Record<string, string> = { e: 'é', a: 'à', o: 'ö', i: 'ï', u: 'û', c: 'ç', n: 'ñ' };
/** Between letters: spaces, punctuation, and signs that nobody sees. */
const GAPS = ['', ' ', '-', '_', '.', ', ', ' / ', '\u00a0', '\u00ad', '\u200b', '\t', '(', '\n'];

const phrases = SUPPLY_KINDS.flatMap((kind) => keysOf(`${kind},${KIND_PHRASES[kind]}`).map((key) => ({ kind, key })));
const typed = fc
  .record({
    phrase: fc.constantFrom(...phrases.filter(({ key }) => !/\d/.test(key))),
    seed: fc.infiniteStream(fc.nat(2 ** 20)),
  })
  .map(({ phrase, seed }) => {
    const next = (choices: number) => Number(seed.next().value) % choices;
    const letters = [...phrase.key].map((letter) => {
      const accented = next(4) === 0 ? (ACCENTS[letter] ?? letter) : letter;
      const cased = next(2) === 0 ? accented.toUpperCase() : accented;
      return cased + (next(3) === 0 ? (GAPS[next(GAPS.length)] ?? '') : '');
    });
    return { kind: phrase.kind, text: `${GAPS[next(GAPS.length)] ?? ''}${letters.join('')}` };
  });

test('case, accents, spaces and punctuation do not matter', () => {
  fc.assert(
    fc.property(typed, ({ kind, text }) => {
      expect(judge(text, null, NONE)).toBe(kind);
    }),
    { numRuns: 3000 },
  );
});

test('every phrase of the tables means what its table says, and no phrase stands in two', () => {
  for (const { kind, key } of phrases) expect([key, judge(key, null, NONE)]).toEqual([key, kind]);
  const open = OPEN_PHRASES.flatMap(([words]) => keysOf(words));
  for (const key of [...open, ...keysOf(DENIALS)]) {
    expect([key, VOCABULARY.get(key)?.is === 'kind', judge(key, null, NONE)]).toEqual([key, false, 'undecided']);
  }
});

test('a denial beside any phrase leaves it open', () => {
  const shortForms = /btw|kor|exempt/;
  for (const { key } of phrases.filter((phrase) => !shortForms.test(phrase.key))) {
    expect([key, judge(`niet ${key}`, null, NONE)]).toEqual([key, 'undecided']);
  }
});

test('unknown words beside a phrase change nothing', () => {
  for (const { kind, key } of phrases) expect([key, judge(`xqz ${key} zqx`, null, NONE)]).toEqual([key, kind]);
});

test('garbage gets an answer and never throws', () => {
  const words = fc.constantFrom(
    'verlegd',
    'geen',
    '21%',
    'EU',
    'export',
    '0',
    '9',
    'vrijgesteld',
    '-21,5%',
    'ß',
    '\ud800',
    '%',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
  );
  const cell: fc.Arbitrary<Cell> = fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(cell, cell, text, (word, country, own) => {
      expect(ANSWERS).toContain(judge(word, country, NONE));
      expect(judge(own, country, new Map([[wordKey(own), 'margin']]))).toBe('margin');
    }),
    { numRuns: 2000, examples: [['a '.repeat(20_000), '(', 'x']] },
  );
});
