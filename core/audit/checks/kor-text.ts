/** The words about the KOR on an invoice: missing, too early, with an article of another time, or a rate instead. */
import { inForceOn } from '../../law/dated';
import { INVOICE_ARTICLE } from '../../law/invoice-article';
import type { SheetRow } from '../../ledger/sheet/reading';
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt, type Ground } from '../finding';
import { since2025 } from '../scheme-sources';
import { chargesVat, isCovered } from './vat-on-row';

const SCHEME = /\bkor\b|kleine[- ]?ondernemers|small business/i;
const EXEMPT = /vrijgest|vrijstelling|\bexempt|befreit/i;
const ARTICLE = /\bart(?:ikel|icle|\.)?\s*25\s*(a)?(?![\da-z])/i;
const ZERO_RATE = /(^|[^\d.,])0([.,]0+)?\s?%|\bnul ?tarief\b|\bzero[- ]rat/i;
const ABOUT_VAT = /btw|omzetbelasting|\bob\b|\bvat\b|kor\b|kleineondernemers|vrijgest|exempt|nul ?tarief/i;

/**
 * One finding a sale: the first that holds.
 *
 * Silent where no cell of the column speaks of btw: the texts then stand on the invoices alone.
 *
 * Law: wet-ob-35a-1@2026, wet-ob-25a-4@2025, wet-ob-25-4@2020, wet-ob-25a-1@2025, wet-ob-25-1@2020, wet-ob-25a-5@2025
 */
export function korTexts(audit: AuditCase): Finding[] {
  const column = columnOf(audit, 'invoiceText');
  const { rows } = audit.reading;
  if (column === null || !rows.some(({ invoiceText }) => ABOUT_VAT.test(invoiceText ?? ''))) return [];
  return rows.flatMap((row) => {
    const standing = audit.standings[row.row - 1]?.is;
    if (row.kind !== 'sale' || row.counts === null || row.counts === 'ask' || !isCovered(row)) return [];
    if (standing === 'before') return tooEarly(audit, row, column);
    return standing === 'applied' && !chargesVat(row) ? underTheKor(row, column) : [];
  });
}

function tooEarly({ settings }: AuditCase, row: SheetRow, column: number): Finding[] {
  const start = settings.kor?.from ?? null;
  if (start === null || !namesTheScheme(row.invoiceText ?? '')) return [];
  const extras = { sources: ['wet-ob-25a-5@2025', 'wet-ob-25a-1@2025'], column, worth: row.netCents } as const;
  return [findingAt('KOR_TEXT_BEFORE_START', row, { invoiceNo: row.invoiceNo, start }, extras)];
}

function underTheKor(row: SheetRow, column: number): Finding[] {
  const { invoiceNo, supply } = row;
  const text = row.invoiceText ?? '';
  const mention: { sources: Ground[]; column: number } = { sources: ['wet-ob-35a-1@2026'], column };
  if (ZERO_RATE.test(text)) {
    const on = row.date ?? row.day;
    const scheme = on !== null && since2025(on) ? 'wet-ob-25a-4@2025' : 'wet-ob-25-4@2020';
    const sources: Ground[] = [scheme, 'wet-ob-35a-1@2026'];
    return [findingAt('ZERO_RATE_INSTEAD_OF_EXEMPT', row, { invoiceNo, text }, { sources, column })];
  }
  if (namesTheScheme(text)) return otherArticle(row, text, column);
  if (EXEMPT.test(text) || supply === 'exempt' || supply === 'exempt-counted' || supply === 'reverse-charge') return [];
  return [findingAt('KOR_TEXT_MISSING', row, { invoiceNo }, mention)];
}

/** The article goes by the day of the invoice, whatever the day of the supply. */
function otherArticle(row: SheetRow, text: string, column: number): Finding[] {
  const on = row.date ?? row.day;
  const named = ARTICLE.exec(text);
  const inForce = on === null ? null : inForceOn(INVOICE_ARTICLE, on);
  if (on === null || named === null || inForce === null || !inForce.ok) return [];
  const article = named[1] === undefined ? '25' : '25a';
  if (article === inForce.value) return [];
  const code = article === '25' ? 'LEGACY_ARTICLE_25' : 'ARTICLE_25A_TOO_EARLY';
  const sources = ['wet-ob-25a-1@2025', 'wet-ob-25-1@2020'] as const;
  return [findingAt(code, row, { invoiceNo: row.invoiceNo, on }, { sources, column })];
}

function namesTheScheme(text: string): boolean {
  return SCHEME.test(text) || ARTICLE.test(text);
}
