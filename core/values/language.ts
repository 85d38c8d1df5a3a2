/** The two languages of the product. */

/** Dutch or English. */
export type Language = 'nl' | 'en';

/**
 * The product's language for a language tag of a host: English for English, Dutch for everything else.
 *
 * @param tag - such as `nl-NL`, `en-US` or `en_GB`; `undefined` when the host does not say
 * @example languageOf('en-US') //=> 'en'
 */
export function languageOf(tag: string | undefined): Language {
  return tag !== undefined && /^en\b|^en_/i.test(tag) ? 'en' : 'nl';
}
