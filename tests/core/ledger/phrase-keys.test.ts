/** The notation of the tables of words. */
import { describe, expect, test } from 'vitest';
import { keysOf } from '../../../core/ledger/phrase-keys';
import { DENIALS, KIND_PHRASES, OPEN_PHRASES, RATE_WORDS } from '../../../core/ledger/vocabulary-words';

describe('the keys of a list of phrases', () => {
  test.each([
    ['hoog', 'hoog'],
    ['icp, icl', 'icp icl'],
    ['verkoop/verkopen', 'verkoop verkopen'],
    ['(btw) laag', 'laag btwlaag'],
    ['dienst(en) eu', 'diensteu diensteneu'],
    ['(levering(en)) eu', 'eu leveringeu leveringeneu'],
    ['(de/het) oss', 'oss deoss hetoss'],
    ['Privé-gebruik', 'privegebruik'],
  ])('%s', (list, keys) => expect(keysOf(list).join(' ')).toBe(keys));
});

test('the tables are written in the notation: no phrase is empty, no sign of it is left in a key', () => {
  const lists = [...Object.values(KIND_PHRASES), ...OPEN_PHRASES.map(([list]) => list), DENIALS, RATE_WORDS];
  for (const key of lists.flatMap(keysOf)) expect(key).toMatch(/^[a-z0-9%]+$/);
});
