/** A statement → its sentence. */
import type { Language } from '../values/language';
import type { FactCode, Facts, Statement } from './facts';
import { PHRASES_EN } from './phrases-en';
import { PHRASES_NL } from './phrases-nl';

/**
 * The sentence of a statement in a language.
 *
 * @example say('en', { code: 'no-day', facts: {} }) //=> 'The ledger is empty; give an asOf day.'
 */
export function say(language: Language, { code, facts }: Statement): string {
  const phrases: { readonly [Code in FactCode]: (facts: Facts[Code]) => string } =
    language === 'nl' ? PHRASES_NL : PHRASES_EN;
  // The union pairs every code with its own facts; the compiler cannot follow that through the index.
  return (phrases[code] as (facts: Statement['facts']) => string)(facts);
}
