/** Invoice numbers that go up while their days go down. */
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt } from '../finding';
import { isRegister } from './documents';
import { type Numbered, seriesIn } from './number-series';

/**
 * Documents dated before the one with the previous number of their series; days of payment or supply are free.
 *
 * Law: wet-ob-35a-1b@2026
 */
export function datesOutOfSequence(audit: AuditCase): Finding[] {
  const column = columnOf(audit, 'date');
  if (column === null || !isRegister(audit.reading)) return [];
  return seriesIn(audit.reading.rows)
    .flatMap(({ numbers }) => {
      const dated = numbers.filter(({ row }) => row.date !== null && row.kind !== 'draft');
      return dated.flatMap((found, index) => outOfSequence(dated[index - 1], found, column));
    })
    .sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

function outOfSequence(previous: Numbered | undefined, { row }: Numbered, column: number | null): Finding[] {
  const before = previous?.row;
  if (before === undefined || before.date === null || row.date === null || row.date >= before.date) return [];
  const facts = { invoiceNo: row.invoiceNo ?? '', on: row.date, before: before.invoiceNo ?? '', beforeOn: before.date };
  return [findingAt('DATE_OUT_OF_SEQUENCE', row, facts, { sources: ['wet-ob-35a-1b@2026'], column })];
}
