/** The user's own decisions: which kind a word means in this workbook. */
import { fail, ok, type Result } from '../values/result';
import { type Cell, type CellReader, cellOf, type Grid, shownCell } from './cell';
import { keysOf } from './phrase-keys';
import { widthOf } from './range';
import type { SupplyKind } from './supply-kind';
import { judge } from './treatment';
import { wordKey } from './written-words';

/** The kind a word means here, by the word's key (`wordKey`). */
export type OwnWords = ReadonlyMap<string, SupplyKind>;

/** A workbook without decisions. */
export const NO_WORDS: OwnWords = new Map();

/** Why a range of words cannot be used; `row` 1 is the first row of the range. */
export type WordsFailure =
  | { readonly code: 'words-not-two-columns' }
  | { readonly code: 'unknown-kind'; readonly row: number; readonly found: string }
  | { readonly code: 'words-contradict'; readonly row: number; readonly found: string };

const HEADS_OF_WORD = new Set(keysOf('woord(en),word(s),behandeling,treatment,tekst/text/term,uw/eigen woord'));
const HEADS_OF_KIND = new Set(keysOf('soort (omzet),kind,type,betekenis,betekent,meaning,means,telt als'));

/**
 * The user's words from a two-column range: a word and the kind it means, or any text that decides a kind.
 *
 * @param grid - `null` when the argument is left out; blank rows, a first row of headings and words without a kind
 *   (not decided yet) are passed over
 * @returns fails on the first row whose kind is not known (`unknown-kind`) or differs from an earlier row of the same
 *   word (`words-contradict`)
 */
export function readWords(grid: Grid | null, reader: CellReader): Result<OwnWords, WordsFailure> {
  if (grid === null) return ok(NO_WORDS);
  if (grid.length > 0 && widthOf(grid) !== 2) return fail({ code: 'words-not-two-columns' });
  const words = new Map<string, SupplyKind>();
  let first = true;
  for (const [index, row] of grid.entries()) {
    const key = keyOf(cellOf(row[0], reader));
    const meaning = cellOf(row[1], reader);
    if (key === null && isBlank(meaning)) continue;
    const heading = first && isHeading(key, meaning);
    first = false;
    if (heading || key === null || isBlank(meaning)) continue;
    const kind = judge(meaning, null, NO_WORDS);
    const found = shownCell(meaning, String);
    if (kind === 'undecided') return fail({ code: 'unknown-kind', row: index + 1, found });
    if ((words.get(key) ?? kind) !== kind) return fail({ code: 'words-contradict', row: index + 1, found });
    words.set(key, kind);
  }
  return ok(words);
}

function isHeading(key: string | null, meaning: Cell): boolean {
  if (key === null || typeof meaning !== 'string') return false;
  return (
    HEADS_OF_KIND.has(wordKey(meaning)) || (HEADS_OF_WORD.has(key) && judge(meaning, null, NO_WORDS) === 'undecided')
  );
}

/** A word that Excel turned into a number is still a word; a bare 0 is a blank. */
function keyOf(cell: Cell): string | null {
  if (isBlank(cell)) return null;
  return typeof cell === 'string' || typeof cell === 'number' ? wordKey(String(cell)) : null;
}

/** Hosts hand a blank over as `0` too. */
function isBlank(cell: Cell): boolean {
  return cell === null || cell === 0;
}
