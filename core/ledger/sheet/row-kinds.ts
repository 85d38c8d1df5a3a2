/** What a row of a sheet can be. */

/** Every kind, by its published name; `header` is the row of the column names. */
export const ROW_KINDS = [
  'sale',
  'credit',
  'purchase',
  'payment',
  'payout',
  'transfer',
  'tax',
  'loan',
  'contra',
  'draft',
  'continuation',
  'total',
  'subtotal',
  'subheader',
  'preamble',
  'note',
  'blank',
  'unreadable',
  'header',
] as const;

/** What a row is. */
export type RowKind = (typeof ROW_KINDS)[number];

const TURNOVER: ReadonlySet<RowKind> = new Set(['sale', 'credit', 'payout']);

/** Can a row of this kind hold turnover? */
export function isTurnoverKind(kind: RowKind): boolean {
  return TURNOVER.has(kind);
}
