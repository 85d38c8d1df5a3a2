/** The treatment column → a kind for each supply, or a problem where the words do not decide. */
import { type CellReader, cellOf, type Grid, isErrorCell } from './cell';
import { type LedgerProblem, SKIPPED } from './ledger';
import { SUPPLY_KINDS, type SupplyKind } from './supply-kind';
import { judgeFor } from './treatment';
import type { OwnWords } from './words';

const INDEX = new Map<SupplyKind, number>(SUPPLY_KINDS.map((kind, index) => [kind, index]));

/**
 * The kinds of all rows that are not skipped; blank cells are ordinary Dutch supplies.
 *
 * @param treatments - a column of words, and possibly a second one with the customer's country
 * @param days - `SKIPPED` marks the rows whose treatment does not matter
 */
export function readTreatments(
  treatments: Grid,
  words: OwnWords,
  days: Int32Array,
  reader: CellReader,
): { readonly kinds: Uint8Array; readonly problems: readonly LedgerProblem[] } {
  const judge = judgeFor(words);
  const kinds = new Uint8Array(days.length);
  const problems: LedgerProblem[] = [];
  for (let index = 0; index < days.length; index += 1) {
    if (days[index] === SKIPPED) continue;
    const row = treatments[index];
    const word = cellOf(row?.[0], reader);
    const kind = judge(word, cellOf(row?.[1], reader));
    if (kind === 'undecided') {
      const code = isErrorCell(word) ? 'error-cell' : 'treatment-undecided';
      problems.push({ row: index + 1, column: 'treatment', code, found: word });
    } else {
      kinds[index] = INDEX.get(kind) ?? 0;
    }
  }
  return { kinds, problems };
}
