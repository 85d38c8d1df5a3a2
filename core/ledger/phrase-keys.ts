/**
 * The notation in which our tables of words are written.
 *
 * Commas separate phrases. In a phrase `a/b` are alternatives for one word, `(de)` may be left out, and `dienst(en)`
 * stands with or without its ending. The order of the words counts; case, accents, punctuation and the spaces between
 * them do not, so `bedrijfs/kantoor ruimte/pand` are four words.
 */
import { wordKey } from './written-words';

/**
 * The keys of all phrases in a list.
 *
 * @example keysOf('hoge (btw) tarief, laag/lage') //=> ['hogetarief', 'hogebtwtarief', 'laag', 'lage']
 */
export function keysOf(list: string): readonly string[] {
  return list.split(',').flatMap(keysOfPhrase);
}

function keysOfPhrase(phrase: string): readonly string[] {
  let keys: readonly string[] = [''];
  for (const part of phrase.trim().split(' ')) {
    const optional = part.startsWith('(');
    const words = (optional ? part.slice(1, -1) : part).split('/').flatMap(withAndWithoutEnding);
    const choices = optional ? ['', ...words] : words;
    keys = keys.flatMap((start) => choices.map((choice) => start + choice));
  }
  return keys;
}

function withAndWithoutEnding(word: string): readonly string[] {
  const [stem = '', ending] = word.split(/[()]/);
  return (ending === undefined ? [stem] : [stem, stem + ending]).map(wordKey);
}
