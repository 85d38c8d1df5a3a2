/** The sentence by which an invoice under the scheme says that an exemption applies. */
import { inForceOn, type NoRule, newest } from '../law/dated';
import { INVOICE_ARTICLE } from '../law/invoice-article';
import type { Day } from '../values/day';
import { andThen, ok, type Result } from '../values/result';

/** The languages of the sentence; an invoice follows its customer, not the user of the product. */
export type InvoiceLanguage = 'nl' | 'en' | 'de';

/** The act keeps its Dutch name in every language: only that name can be looked up. */
const SENTENCES: { readonly [language in InvoiceLanguage]: (article: string) => string } = {
  nl: (article) =>
    `Vrijgesteld van btw op grond van de kleineondernemersregeling (artikel ${article} Wet op de omzetbelasting 1968)`,
  en: (article) =>
    `Exempt from VAT under the Dutch small businesses scheme, kleineondernemersregeling (article ${article} of the Dutch VAT Act, Wet op de omzetbelasting 1968)`,
  de: (article) =>
    `Von der Umsatzsteuer befreit nach der niederländischen Kleinunternehmerregelung, kleineondernemersregeling (Artikel ${article} des niederländischen Umsatzsteuergesetzes, Wet op de omzetbelasting 1968)`,
};

/**
 * The mention of the exemption on an invoice; it names no rate and no amount of VAT.
 *
 * The law asks for "enige aanduiding" and prescribes no words: these are the product's.
 *
 * @param on - the day of the invoice; `null` is the newest known period
 * @returns one sentence without a full stop; `rule-not-in-force` on a day before 2020
 *
 * Law: wet-ob-35a-1@2026, wet-ob-25a-4@2025, wet-ob-25-4@2020
 */
export function invoiceText(on: Day | null, language: InvoiceLanguage): Result<string, NoRule> {
  const article = on === null ? ok(newest(INVOICE_ARTICLE).value) : inForceOn(INVOICE_ARTICLE, on);
  return andThen(article, (named) => ok(SENTENCES[language](named)));
}
