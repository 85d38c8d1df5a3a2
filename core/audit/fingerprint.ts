/** A short mark of a row's own data: it changes when the row changes, not when the row moves up or down. */
import type { SheetRow } from '../ledger/sheet/reading';

/**
 * Twice FNV-1a over the code units of a text, from two starting points, in base 36.
 *
 * Not a secret and not a proof: it only tells one row from another.
 *
 * @example hashOf('') //=> '1yq1l5a2p4ai2'
 */
export function hashOf(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit ^ (at & 0xff), 0x01000193);
  }
  return [first, second].map((part) => (part >>> 0).toString(36).padStart(7, '0')).join('');
}

/** What a row says, in one text, without its place; two rows with the same cells have the same text. */
export function rowText(row: SheetRow): string {
  const { kind, date, supplyDate, paidDate, amountCents, netCents, vatCents, vatRate, treatment, supply } = row;
  const { invoiceNo, docNo, customer, country, description, category, account, journal, status, currency } = row;
  const money = [kind, date, supplyDate, paidDate, amountCents, netCents, vatCents, vatRate, treatment, supply];
  const texts = [invoiceNo, docNo, customer, country, description, category, account, journal, status, currency];
  return [...money, ...texts, row.invoiceText, row.vatText].map((part) => part ?? '').join('\u0001');
}

/** The fingerprint of a finding about a row. */
export function rowFingerprint(code: string, row: SheetRow): string {
  return hashOf(`${code}\u0002${rowText(row)}`);
}

/** The fingerprint of a finding about a year or the whole sheet: its facts. */
export function factsFingerprint(code: string, facts: Readonly<Record<string, unknown>>): string {
  return hashOf(`${code}\u0002${Object.entries(facts).flat().map(String).join('\u0001')}`);
}
