/** What the texts of a row say about its kind of supply: btw columns, names, descriptions. */
import type { Cell } from '../cell';
import { meaningsIn } from '../recognise';
import type { SupplyKind } from '../supply-kind';
import type { Judgement } from '../treatment';

/** The texts of a row that can tell its kind. */
export type RowTexts = {
  readonly vatTexts: readonly Cell[];
  readonly names: readonly (string | null)[];
  readonly description: string | null;
  readonly invoiceText: string | null;
  readonly country: string | null;
  readonly taxed: boolean;
  /** Is the KOR applied on the day of the row? Then no btw is what every row has, and says nothing. */
  readonly inKor: boolean;
  readonly shop: boolean;
};

/** Only with these in it can a description say anything; most have none, and are not read further. */
const TELLING =
  /vrijgest|vrijstel|onbelast|verleg|exempt|reverse|bedrijfsmiddel|inventaris|desinvest|priv|eigen gebruik|\beu\b|\boss\b|marge|personal use|fixed asset|outside the/i;
/** A cell that says no more than that no btw was charged. */
const ONLY_NO_VAT = /^(geen|geen btw|zonder btw|no vat|no tax|none|n\.?v\.?t\.?|-|onbelast \(kor\))$/i;
const NO_VAT = /\b(geen|zonder|no|without) (btw|vat|tax)\b/i;

/** `judge` with the user's words filled in. */
export type Judge = (cell: Cell, country: Cell) => Judgement;
/** A kind and the text that decided it. */
export type Decided = { readonly kind: SupplyKind; readonly text: string };

/** The btw columns: a kind; the undecided text; or `null` when they are blank or say only a rate. */
export function fromVatTexts(texts: RowTexts, judge: Judge): Decided | string | null {
  let open: string | null = null;
  let rate: Decided | null = null;
  for (const cell of texts.vatTexts) {
    if (typeof cell !== 'string' || cell === '' || (texts.inKor && ONLY_NO_VAT.test(cell.trim()))) continue;
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
  if (description === null || !TELLING.test(description)) return null;
  const together = judge(`${words}; ${description}`, country);
  return together === 'undecided' ? null : { kind: together, text: description };
}

/** What a text says: a kind, or that it leaves open what matters. */
export type Hint = { readonly kind: Judgement; readonly text: string };

/** Account and category: what they decide, or where they leave open what matters. */
export function fromNames({ names, country }: RowTexts, judge: Judge): Hint | null {
  for (const name of names) {
    if (name === null) continue;
    const kind = judge(name, country);
    if (kind !== 'undecided' && kind !== 'standard') return { kind, text: name };
    if (kind === 'undecided' && leavesOpen(name, false)) return { kind, text: name };
  }
  return null;
}

/** A description decides only in whole phrases: "sport" in it may be the subject of a website. */
export function fromDescription({ description, invoiceText, country }: RowTexts, judge: Judge): Hint | null {
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
