/** COUNTS and CHECK: what the reader makes of words and rows. */
import { describe, expect, test } from 'vitest';
import { cellsOf, columnsOf, errorCell, onDay } from '../rows';

const countsOf = (...words: readonly unknown[]): unknown[] =>
  cellsOf(
    'COUNTS',
    words.map((word) => [word]),
  ).flat();

describe('COUNTS', () => {
  test('what would be taxed here counts, at 0 % and reverse-charged too: art. 25 lid 1', () => {
    const words = [
      '21%',
      'BTW hoog',
      'V21',
      '9%',
      'laag',
      '0%',
      'nultarief',
      'KOR',
      'vrijgesteld KOR',
      'uitvoer',
      'ICL',
    ];
    expect(countsOf(...words)).toEqual(words.map(() => true));
    expect(
      countsOf('verlegd NL', 'afstandsverkoop', 'marge', 'verhuur woning', 'vrijgestelde financiële dienst'),
    ).toEqual([true, true, true, true, true]);
  });

  test('other exemptions, supplies taxed abroad and what is no turnover do not: art. 25 leden 1 en 2', () => {
    const words = ['zorg', 'onderwijs', 'sport', 'journalistiek', 'dienst EU zakelijk', 'belast in ander land', 'OSS'];
    expect(countsOf(...words)).toEqual(words.map(() => false));
    expect(countsOf('verkoop bedrijfsmiddel', 'privégebruik', 'inkoop', 'borg', 'lening')).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('words that do not decide are asked', () => {
    expect(
      countsOf('vrijgesteld', 'verlegd', 'EU', 'buitenland', 'geen', 'verhuur', 'onroerend goed', 'verzekering'),
    ).toEqual(Array.from({ length: 8 }, () => '?'));
    expect(countsOf('iets anders', 'geen export', true, errorCell('#N/A'), '#N/A')).toEqual(['?', '?', '?', '?', '?']);
  });

  test('a blank cell gives a blank', () => {
    expect(countsOf('', null, undefined, ' ', 0, 'hoog')).toEqual(['', '', '', '', '', true]);
  });

  test('countries settle what the words leave open, beside it or as an argument of their own', () => {
    const words = [['verlegd'], ['verlegd'], ['verlegd'], ['hoog']];
    const countries = [['NL'], ['DE'], [''], ['DE']];
    const counts = [[true], [false], ['?'], [true]];
    expect(cellsOf('COUNTS', words, countries)).toEqual(counts);
    const beside = words.map(([word], row) => [word, countries[row]?.[0]]);
    expect(cellsOf('COUNTS', beside)).toEqual(counts);
  });

  test('the user’s own words decide', () => {
    expect(cellsOf('COUNTS', [['Bootreis'], ['zorg']], null, [['bootreis', 'export']])).toEqual([[true], [false]]);
    expect(cellsOf('COUNTS', [['verhuur']], null, [['verhuur', 'exempt-counted']])).toEqual([[true]]);
  });
});

describe('CHECK', () => {
  test('says in orde when every row can be used', () => {
    expect(cellsOf('CHECK', ...columnsOf(['2026-05-01', 100]))).toEqual([['in orde']]);
    expect(cellsOf('CHECK', [['Datum'], ['']], [['Bedrag'], ['']])).toEqual([['in orde']]);
  });

  test('has a line for each fault: row, column, what stands there, why', () => {
    const dates = [
      ['Datum'],
      [onDay('2026-05-01')],
      ['gisteren'],
      [onDay('2026-05-03')],
      ['#REF!'],
      [''],
      [onDay('2026-05-06')],
    ];
    const amounts = [['Bedrag'], [100], ['1.234'], [''], [5], [7], [9]];
    const treatments = [['Soort'], [''], [''], [''], [''], [''], ['vrijgesteld']];
    const lines = cellsOf('CHECK', dates, amounts, treatments);
    expect(lines.map((line) => line.slice(0, 3))).toEqual([
      [3, 'datum', 'gisteren'],
      [3, 'bedrag', '1.234'],
      [4, 'bedrag', ''],
      [5, 'datum', '#REF!'],
      [6, 'datum', ''],
      [7, 'behandeling', 'vrijgesteld'],
    ]);
    for (const [, , , why] of lines) expect(why).toMatch(/^["a-z].*; .+/);
  });

  test('shows a date as a Dutch cell shows it', () => {
    expect(cellsOf('CHECK', [[onDay('2200-01-01')]], [[5]])[0]?.slice(0, 3)).toEqual([1, 'datum', '01-01-2200']);
  });
});
