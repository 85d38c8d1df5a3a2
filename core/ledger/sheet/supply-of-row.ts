/** Which kind of supply the texts of a row mean, and which text decided; undecided words are kept for the question. */
import type { Cell } from '../cell';
import { meaningsIn } from '../recognise';
import { KIND_FACTS, type SupplyKind } from '../supply-kind';
import { type Judgement, judgeFor } from '../treatment';
import type { OwnWords } from '../words';
import { wordKey } from '../written-words';
import { regionOf } from './eu-countries';
import type { Why } from './reading';

/** The texts of a row that can tell its kind. */
export type RowTexts = {
  readonly vatTexts: readonly Cell[];
  readonly names: readonly (string | null)[];
  readonly description: string | null;
  readonly invoiceText: string | null;
  readonly country: string | null;
  readonly taxed: boolean;
  readonly shop: boolean;
};

/** The kind, the text that decided (`null` for an ordinary supply without any), and the verdict. */
export type Supply = {
  readonly supply: SupplyKind | 'undecided';
  readonly treatment: string | null;
  readonly counts: boolean | 'ask';
  readonly why: Why;
};

/** Judges the texts of a row; remembers every text it has judged. */
export type SupplyJudge = (texts: RowTexts) => Supply;

/** Only with these in it can a description say anything; most have none, and are not read further. */
const TELLING =
  /vrijgest|vrijstel|onbelast|verleg|exempt|reverse|bedrijfsmiddel|inventaris|desinvest|priv|eigen gebruik|\beu\b|\boss\b|marge|personal use|fixed asset|outside the/i;
const NO_VAT = /\b(geen|zonder|no|without) (btw|vat|tax)\b/i;

const ORDINARY: Supply = {
  supply: 'standard',
  treatment: null,
  counts: true,
  why: { code: 'ordinary-supply', data: {} },
};

/** The judge with the user's own words. */
export function supplyJudge(words: OwnWords): SupplyJudge {
  const judge = judgeFor(words);
  const decided = (kind: SupplyKind, text: string): Supply => ({
    supply: kind,
    treatment: judge(text, null) === kind ? text : kind,
    counts: KIND_FACTS[kind].counts !== 'no',
    why: { code: 'kind-of-supply', data: { kind } },
  });
  return (texts) => {
    const own = ownWord(texts, words);
    if (own !== null) return decided(own.kind, own.text);
    const byVat = fromVatTexts(texts, judge);
    if (byVat !== null && typeof byVat === 'object') return decided(byVat.kind, byVat.text);
    const byName = fromNames(texts, judge);
    if (byName?.kind && byName.kind !== 'undecided') return decided(byName.kind, byName.text);
    const byText = fromDescription(texts, judge);
    if (byText?.kind && byText.kind !== 'undecided') return decided(byText.kind, byText.text);
    if (texts.taxed) return typeof byVat === 'string' ? decided('standard', byVat) : ORDINARY;
    const open = typeof byVat === 'string' ? byVat : (byName?.text ?? byText?.text ?? null);
    if (open !== null) return asking('words-undecided', open);
    return fromCountry(texts) ?? ORDINARY;
  };
}

/** The row waits for an answer about this text. */
export function asking(code: Why['code'], text: string, data: Why['data'] = {}): Supply {
  return { supply: 'undecided', treatment: text, counts: 'ask', why: { code, data: { text, ...data } } };
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

type Judge = (cell: Cell, country: Cell) => Judgement;
type Decided = { readonly kind: SupplyKind; readonly text: string };

/** The btw columns: a kind; the undecided text; or `null` when they are blank or say only a rate. */
function fromVatTexts(texts: RowTexts, judge: Judge): Decided | string | null {
  let open: string | null = null;
  let rate: Decided | null = null;
  for (const cell of texts.vatTexts) {
    if (typeof cell !== 'string' || cell === '') continue;
    const kind = judge(cell, texts.country);
    if (kind === 'undecided') open ??= cell;
    else if (kind !== 'standard' && kind !== 'reduced' && kind !== 'zero') return { kind, text: cell };
    else rate ??= { kind, text: cell };
  }
  if (open !== null && !(texts.taxed && rate)) return withDescription(open, texts, judge) ?? open;
  const refined = rate && fromDescription(texts, judge);
  return refined && refined.kind === 'business-asset' ? { kind: 'business-asset', text: refined.text } : rate;
}

/** "btw verlegd (binnen EU)" and "dienst aan EU-bedrijf" say together what neither says alone. */
function withDescription(open: string, { description, country }: RowTexts, judge: Judge): Decided | null {
  const words = open.replace(NO_VAT, '').trim();
  if (words === '' || !/\p{L}/u.test(words)) return null;
  const alone = judge(words, country);
  if (alone !== 'undecided') return { kind: alone, text: open };
  if (description === null || !TELLING.test(description)) return null;
  const together = judge(`${words}; ${description}`, country);
  return together === 'undecided' ? null : { kind: together, text: description };
}

type Hint = { readonly kind: Judgement; readonly text: string };

/** Account and category: what they decide, or where they leave open what matters. */
function fromNames({ names, country }: RowTexts, judge: Judge): Hint | null {
  for (const name of names) {
    if (name === null) continue;
    const kind = judge(name, country);
    if (kind !== 'undecided' && kind !== 'standard') return { kind, text: name };
    if (kind === 'undecided' && leavesOpen(name, false)) return { kind, text: name };
  }
  return null;
}

/** A description decides only in whole phrases: "sport" in it may be the subject of a website. */
function fromDescription({ description, invoiceText, country }: RowTexts, judge: Judge): Hint | null {
  if (description !== null && TELLING.test(description)) {
    const kind = judge(description, country);
    if (kind !== 'undecided' && kind !== 'standard' && DESCRIBED.has(kind)) return { kind, text: description };
    if (kind === 'undecided' && leavesOpen(description, true)) return { kind, text: description };
  }
  if (invoiceText !== null && TELLING.test(invoiceText)) {
    const kind = judge(invoiceText, country);
    if (kind === 'foreign-service' || kind === 'oss' || kind === 'reverse-charge') return { kind, text: invoiceText };
  }
  return null;
}

const DESCRIBED: ReadonlySet<SupplyKind> = new Set([
  ...([
    'foreign-service',
    'oss',
    'business-asset',
    'private-use',
    'exempt',
    'exempt-counted',
    'reverse-charge',
  ] as const),
  ...(['margin', 'kor', 'eu-goods', 'export', 'eu-distance-sale'] as const),
]);

/** Does a text hold a word that could take the row out of the turnover? */
function leavesOpen(text: string, described: boolean): boolean {
  return meaningsIn(text, new Map()).some((meaning) => {
    if (meaning.is !== 'open') return false;
    if (meaning.byCountry || meaning.fits.includes('exempt')) return !meaning.fits.includes('standard');
    return !described && meaning.fits.length > 0 && !meaning.fits.includes('standard') && !meaning.fits.includes('kor');
  });
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
