/** Which kind of supply the texts of a row mean, and which text decided; undecided words are kept for the question. */
import { KIND_FACTS, type SupplyKind } from '../supply-kind';
import { judge, judgeFor } from '../treatment';
import { NO_WORDS, type OwnWords } from '../words';
import { wordKey } from '../written-words';
import { regionOf } from './eu-countries';
import type { Why } from './reading';
import { fromDescription, fromNames, fromVatTexts, type RowTexts } from './supply-hints';

/** The kind, the text that decided (`null` for an ordinary supply without any), and the verdict. */
export type Supply = {
  readonly supply: SupplyKind | 'undecided';
  readonly treatment: string | null;
  readonly counts: boolean | 'ask';
  readonly why: Why;
};

/** Judges the texts of a row; remembers every text it has judged. */
export type SupplyJudge = (texts: RowTexts) => Supply;

const ORDINARY: Supply = {
  supply: 'standard',
  treatment: null,
  counts: true,
  why: { code: 'ordinary-supply', data: {} },
};

/** The judge with the user's own words. */
export function supplyJudge(words: OwnWords): SupplyJudge {
  const judgeHere = judgeFor(words);
  const decided = (kind: SupplyKind, text: string): Supply => ({
    supply: kind,
    treatment: judgeHere(text, null) === kind ? text : kind,
    counts: KIND_FACTS[kind].counts !== 'no',
    why: { code: 'kind-of-supply', data: { kind } },
  });
  return (texts) => {
    const own = ownWord(texts, words);
    if (own !== null) return decided(own.kind, own.text);
    const byVat = fromVatTexts(texts, judgeHere);
    if (byVat !== null && typeof byVat === 'object') return decided(byVat.kind, byVat.text);
    const byName = fromNames(texts, judgeHere);
    if (byName?.kind && byName.kind !== 'undecided') return decided(byName.kind, byName.text);
    const byText = fromDescription(texts, judgeHere);
    if (byText?.kind && byText.kind !== 'undecided') return decided(byText.kind, byText.text);
    if (texts.taxed) return typeof byVat === 'string' ? decided('standard', byVat) : ORDINARY;
    const open = typeof byVat === 'string' ? byVat : (byName?.text ?? byText?.text ?? null);
    if (open !== null) return asking('words-undecided', open);
    return fromCountry(texts) ?? ORDINARY;
  };
}

/**
 * A text that waits for an answer; where its own words would decide something else, it says that nothing is decided.
 *
 * @example openText('8900 btw hoog') //=> '8900 btw hoog (niet besloten)'
 */
export function openText(text: string): string {
  return judge(text, null, NO_WORDS) === 'undecided' ? text : `${text} (niet besloten)`;
}

/** The row waits for an answer about this text. */
export function asking(code: Why['code'], text: string, data: Why['data'] = {}): Supply {
  return { supply: 'undecided', treatment: openText(text), counts: 'ask', why: { code, data: { text, ...data } } };
}

/** The user's decision on a whole text goes before everything. */
function ownWord(texts: RowTexts, words: OwnWords): { readonly kind: SupplyKind; readonly text: string } | null {
  if (words.size === 0) return null;
  for (const text of [...texts.vatTexts, ...texts.names, texts.description, texts.country, texts.invoiceText]) {
    const kind = typeof text === 'string' && text !== '' ? words.get(wordKey(text)) : undefined;
    if (kind !== undefined) return { kind, text: text as string };
  }
  return null;
}

/** A customer abroad without words about the btw: goods outside the Union count, the rest is asked. */
function fromCountry({ country, shop }: RowTexts): Supply | null {
  const region = regionOf(country);
  if (country === null || region === null || region === 'NL') return null;
  if (region === 'EU') return asking('eu-customer', country, { country });
  if (region === 'outside' && shop) {
    return {
      supply: 'export',
      treatment: 'export',
      counts: true,
      why: { code: 'kind-of-supply', data: { kind: 'export' } },
    };
  }
  return asking('foreign-customer', country, { country });
}
