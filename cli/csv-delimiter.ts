/** What divides the columns of a csv file: the mark that gives most lines the same, large number of columns. */
import Papa from 'papaparse';

const MARKS = [';', ',', '\t', '|'] as const;
const SAMPLE_LINES = 200;

/** The delimiter of a csv text; a comma for a text of one column. */
export function delimiterOf(text: string): string {
  let best: string = ',';
  let highest = 0;
  for (const mark of MARKS) {
    const score = evenness(text, mark);
    if (score > highest) [best, highest] = [mark, score];
  }
  return best;
}

/** Columns of the most frequent line length, times the share of lines that have it. */
function evenness(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_LINES, skipEmptyLines: 'greedy' });
  const byLength = new Map<number, number>();
  for (const { length } of data) if (length > 1) byLength.set(length, (byLength.get(length) ?? 0) + 1);
  let highest = 0;
  for (const [length, lines] of byLength) highest = Math.max(highest, (lines / data.length) * (length - 1));
  return highest;
}
