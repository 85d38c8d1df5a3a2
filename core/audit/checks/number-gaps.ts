/** Numbers that a series of invoices skips. */
import { type AuditCase, columnOf } from '../audit-case';
import { type Finding, findingAt } from '../finding';
import { isRegister } from './documents';
import { type Numbered, type Series, seriesIn } from './number-series';

/** Two numbers are no series yet. */
const FEWEST = 3;

/**
 * For each gap one finding, at the row with the next number.
 *
 * A series that skips more numbers than it holds is not consecutive (numbers of orders or customers), and is left
 * alone, as are series of two. Drafts and rows that cannot be read fill their place.
 *
 * Law: wet-ob-35a-1b@2026
 */
export function numberGaps(audit: AuditCase): Finding[] {
  const { reading } = audit;
  if (!isRegister(reading) && reading.layout !== 'journal') return [];
  const column = columnOf(audit, 'invoiceNo');
  return seriesIn(reading.rows)
    .filter(isConsecutive)
    .flatMap((series) => gapsIn(series, column))
    .sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

function isConsecutive({ numbers }: Series): boolean {
  const first = numbers[0]?.number ?? 0;
  const last = numbers[numbers.length - 1]?.number ?? 0;
  return numbers.length >= FEWEST && last - first + 1 <= numbers.length * 2;
}

function gapsIn({ name, numbers }: Series, column: number | null): Finding[] {
  return numbers.flatMap(({ number, row }, index) => {
    const previous: Numbered | undefined = numbers[index - 1];
    if (previous === undefined || number === previous.number + 1) return [];
    const missing = number - previous.number - 1;
    const facts = { first: name(previous.number + 1), last: name(number - 1), missing };
    return [findingAt('NUMBER_GAP', row, facts, { sources: ['wet-ob-35a-1b@2026'], column })];
  });
}
