/** A row before it is judged: its place and the texts that say whose it is. */

import { textAt } from './cells';
import type { SheetRow } from './reading';
import type { RowKind } from './row-kinds';
import type { Sheet } from './sheet';

/** The entry of a row with its texts filled in; `index` is 0-based. */
export function emptyRow(sheet: Sheet | null, index: number, kind: RowKind): SheetRow {
  const text = (role: Parameters<typeof textAt>[2]): string | null =>
    sheet === null ? null : textAt(sheet, index, role);
  return {
    row: index + 1,
    kind,
    why: null,
    date: null,
    supplyDate: null,
    paidDate: null,
    day: null,
    daySource: null,
    dateIsFallback: false,
    amountCents: null,
    netCents: null,
    vatCents: null,
    vatRate: null,
    treatment: null,
    supply: null,
    counts: null,
    duplicateOf: null,
    invoiceNo: text('invoiceNo'),
    docNo: text('docNo'),
    customer: text('customer') ?? text('customerCode'),
    country: text('customerCountry'),
    description: text('description'),
    category: text('category'),
    account: text('account') ?? text('contraAccount'),
    accountName: text('accountName'),
    journal: text('journal'),
    status: text('status'),
    currency: text('currency'),
    invoiceText: text('invoiceText'),
    vatText: text('vatName') ?? text('vatCode'),
  };
}
