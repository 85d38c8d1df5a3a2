/** The shape of the sentences about findings: a code without both languages, or with facts it lacks, does not compile. */
import type { FindingFacts } from '../audit/finding-facts';
import type { Cents } from '../values/cents';
import type { Language } from '../values/language';
import { eurosIn } from './format';

/** What a sentence may say: the facts of its code, and what the finding is worth. */
type Said<Code extends keyof FindingFacts> = FindingFacts[Code] & { readonly worth: Cents | null };

/** One code in both languages. */
export type Phrase<Code extends keyof FindingFacts> = {
  readonly [language in Language]: (said: Said<Code>) => string;
};

/** Sentences for some codes. */
export type Phrases<Codes extends keyof FindingFacts> = { readonly [Code in Codes]: Phrase<Code> };

/** `factuur 2026-04`, or the word alone where the document has no number. */
export function invoiceIn(language: Language, invoiceNo: string | null): string {
  const word = language === 'nl' ? 'factuur' : 'invoice';
  return invoiceNo === null ? `${language === 'nl' ? 'deze' : 'this'} ${word}` : `${word} ${invoiceNo}`;
}

/** The same at the start of a sentence. */
export function openingInvoice(language: Language, invoiceNo: string | null): string {
  const text = invoiceIn(language, invoiceNo);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A cell's text between quotes, long text cut. */
export function quoted(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}

/** The btw that an amount contains, as a sentence behind another; empty where it is not known. */
export function contained(language: Language, worth: Cents | null): string {
  if (worth === null) return '';
  const amount = eurosIn(language, worth);
  return language === 'nl' ? ` In het bedrag zit ${amount} btw.` : ` The amount contains ${amount} of VAT.`;
}
