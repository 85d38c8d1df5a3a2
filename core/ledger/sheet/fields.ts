/** What a column of a sheet can hold: the fields users see and correct, and the roles only the reader knows. */

/** Every field, by its published name; the names never change. */
export const FIELDS = [
  'account',
  'accountName',
  'amount',
  'amountExVat',
  'amountExVatForeign',
  'amountIncVat',
  'amountIncVatForeign',
  'category',
  'contraAccount',
  'counterIban',
  'credit',
  'currency',
  'customer',
  'customerCode',
  'customerCountry',
  'customerVatId',
  'date',
  'dcFlag',
  'debit',
  'description',
  'discount',
  'docNo',
  'iban',
  'id',
  'invoiceNo',
  'invoiceText',
  'journal',
  'journalType',
  'kind',
  'month',
  'paidDate',
  'period',
  'quantity',
  'refund',
  'rgs',
  'shipping',
  'status',
  'supplyDate',
  'supplyPeriodStart',
  'vatAmount',
  'vatCode',
  'vatName',
  'vatRate',
] as const;

/** A field of a ledger, as the mapping names it. */
export type Field = (typeof FIELDS)[number];

/**
 * Columns that tell the reader something and are no field: a supplier makes the sheet a list of purchases, a balance
 * makes it a bank list, what is outstanding a list of open items, a fee the list of a payment provider.
 */
export const HIDDEN_ROLES = [
  'supplier',
  'balance',
  'outstanding',
  'fee',
  'year',
  'cancelled',
  'adjustedTotal',
  'ignored',
] as const;

/** A field, or something only the reader uses. */
export type Role = Field | (typeof HIDDEN_ROLES)[number];

/** What a header may say before its context decides: an amount that may be with or without btw, a total, a net. */
export type OpenRole = Role | 'plainAmount' | 'total' | 'subtotal' | 'net' | 'counterparty' | 'reference' | 'paid';

const KNOWN: ReadonlySet<string> = new Set(FIELDS);

/** The role as a field, or `null` for what only the reader uses. */
export function fieldOf(role: Role): Field | null {
  return KNOWN.has(role) ? (role as Field) : null;
}
