/** A column that is just called `Btw`: its cells say whether it holds amounts, rates or words. */
import { describe, expect, test } from 'vitest';
import { read, sheet } from './read';

/** Three sales of 100, 200 and 300 with these cells under the header. */
function withVat(header: string, cells: readonly string[]) {
  const lines = cells.map((cell, index) => `2026-02-0${index + 1}|2026-${index + 1}|Jansen|${index + 1}00|${cell}`);
  return read(sheet([`Datum|Factuur|Klant|Bedrag|${header}`, ...lines].join('\n')));
}

describe.each(['Btw', 'BTW', 'Vat'])('a column called %s', (header) => {
  test.each([
    ['words', ['KOR', 'KOR', 'KOR'], 'vatName'],
    ['words of another kind', ['zorg', 'KOR', 'zorg'], 'vatName'],
    ['percentages', ['21%', '9%', '21%'], 'vatRate'],
    ['percentages and a word', ['21%', '9%', 'KOR'], 'vatRate'],
    ['bare rates', ['21', '9', '21'], 'vatRate'],
    ['bare rates with a zero', ["'21", "'9", "'0"], 'vatRate'],
    ['amounts', ['21', '42', '63'], 'vatAmount'],
    ['amounts as text', ["'21,00", "'42,00", "'63,00"], 'vatAmount'],
  ])('that holds %s', (_what, cells, field) => {
    const reading = withVat(header, cells);
    expect(reading.columns[4]?.field).toBe(field);
    expect(reading.problems).toEqual([]);
    expect(reading.rows.slice(1).map(({ kind }) => kind)).toEqual(['sale', 'sale', 'sale']);
  });

  test('that holds words decides what counts', () => {
    const { rows } = withVat(header, ['zorg', 'KOR', 'vrijgesteld']);
    expect(rows.slice(1).map(({ counts }) => counts)).toEqual([false, true, 'ask']);
  });

  test('that holds the same 21 on every row may be amounts, and stays so', () => {
    expect(withVat(header, ['21', '21', '21']).columns[4]?.field).toBe('vatAmount');
  });
});
