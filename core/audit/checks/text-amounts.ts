/** Amounts written as text among amounts that are numbers: a SUM in the sheet passes them over. */
import type { Role } from '../../ledger/sheet/fields';
import type { SheetRow } from '../../ledger/sheet/reading';
import type { AuditCase } from '../audit-case';
import { type Finding, findingAt } from '../finding';

const AMOUNTS: readonly Role[] = ['amountExVat', 'amountIncVat', 'amount', 'vatAmount', 'debit', 'credit'];
/** Digits with their marks and a sign, and nothing else. */
const PLAIN = /^\s*[-+]?[\d.,\s]*\d\s*-?\s*$/;

type Seen = { numbers: number; plain: number; texts: number; first: { row: SheetRow; found: string } | null };

/**
 * For each column of amounts the first text in it, where others in that column are numbers; a row is named once.
 *
 * A csv file has texts only: there a text is one that holds more than digits (`€ 450,00`, `1.100,00 euro`), in a column
 * where others do not. A column written in one way throughout has no finding.
 *
 * Law: wet-ob-34-1@2026
 */
export function textAmounts(audit: AuditCase): Finding[] {
  const rows = new Set<number>();
  return audit.reading.columns
    .filter(({ role }) => role !== null && AMOUNTS.includes(role))
    .flatMap(({ column, header }) => {
      const { numbers, plain, texts, first } = look(audit, column);
      if (first === null || numbers + plain === 0 || rows.has(first.row.row)) return [];
      rows.add(first.row.row);
      const facts = { header, found: first.found, cells: texts };
      return [
        findingAt('TEXT_AMOUNT', first.row, facts, { sources: ['wet-ob-34-1@2026', 'nba-standaard-500'], column }),
      ];
    });
}

function look({ reading, cellAt }: AuditCase, column: number): Seen {
  const decorated: Seen = { numbers: 0, plain: 0, texts: 0, first: null };
  const written: Seen = { numbers: 0, plain: 0, texts: 0, first: null };
  for (const row of reading.rows) {
    if (row.amountCents === null || row.kind === 'total' || row.kind === 'subtotal') continue;
    const cell = cellAt(row.row, column);
    if (typeof cell === 'number' && cell !== 0) written.numbers += 1;
    if (typeof cell !== 'string' || !/[1-9]/.test(cell)) continue;
    note(written, row, cell);
    if (PLAIN.test(cell)) decorated.plain += 1;
    else note(decorated, row, cell);
  }
  return written.numbers > 0 ? written : decorated;
}

function note(seen: Seen, row: SheetRow, found: string): void {
  seen.texts += 1;
  seen.first ??= { row, found };
}
