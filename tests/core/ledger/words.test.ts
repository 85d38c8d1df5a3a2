/** The user's decisions, read from their two columns. */
import { describe, expect, it, test } from 'vitest';
import type { CellReader, Grid } from '../../../core/ledger/cell';
import { judge } from '../../../core/ledger/treatment';
import { NO_WORDS, readWords } from '../../../core/ledger/words';

const reader: CellReader = () => ({ kind: 'error', code: '#N/A' });
const read = (grid: Grid | null) => readWords(grid, reader);
const listOf = (grid: Grid | null) => {
  const words = read(grid);
  return words.ok ? [...words.value] : words.error;
};

describe('words that are read', () => {
  it('are none when the argument is left out or holds no rows', () => {
    expect(read(null)).toEqual({ ok: true, value: NO_WORDS });
    expect(listOf([])).toEqual([]);
  });

  it('name a kind, or any text that decides one', () => {
    const grid = [
      ['Vrijgesteld', 'exempt'],
      ['VH', 'BTW hoog 21%'],
      ['les', 21],
      [8100, 'verhuur woning'],
      ['-', 'Eigen gebruik'],
    ];
    expect(listOf(grid)).toEqual([
      ['vrijgesteld', 'exempt'],
      ['vh', 'standard'],
      ['les', 'standard'],
      ['8100', 'exempt-counted'],
      ['-', 'private-use'],
    ]);
  });

  it('are used however the cell writes them', () => {
    const words = read([['Btw-vrij (les)', 'exempt']]);
    expect(words.ok && judge('btw vrij, LES', null, words.value)).toBe('exempt');
    expect(words.ok && judge('btw vrij', null, words.value)).toBe('undecided');
  });

  it('may stand twice with the same kind', () => {
    expect(
      listOf([
        ['les', 'standard'],
        ['Les', 'hoog'],
      ]),
    ).toEqual([['les', 'standard']]);
  });

  test.each([
    [
      'blank rows',
      [
        [null, null],
        ['', 0],
        [0, ''],
        ['  ', null],
      ],
    ],
    [
      'words not decided yet',
      [
        ['vrijgesteld', null],
        ['verlegd', ''],
        ['EU', 0],
      ],
    ],
    [
      'a kind without a word',
      [
        [null, 'exempt'],
        [0, 'zorg'],
      ],
    ],
    [
      'a word that is no text',
      [
        [true, 'exempt'],
        [{}, 'exempt'],
      ],
    ],
    ['headings', [['Woord', 'Soort']]],
    [
      'headings after a blank row',
      [
        ['', ''],
        ['Behandeling', 'Betekenis'],
      ],
    ],
    ['headings in English', [['Word', 'Kind']]],
    ['headings with one name of their own', [['Mijn woorden', 'betekenis']]],
  ])('pass over %s', (_, grid) => expect(listOf([...grid, ['les', 'zorg']])).toEqual([['les', 'exempt']]));
});

describe('words that cannot be used', () => {
  test.each([
    ['one column', [['les'], ['zorg']]],
    ['three columns', [['les', 'zorg', '']]],
  ])('%s', (_, grid) => expect(listOf(grid)).toEqual({ code: 'words-not-two-columns' }));

  test.each([
    ['no kind', 'telt mee'],
    ['two kinds', 'zorg 21%'],
    ['an open word', 'vrijgesteld'],
    ['a denial', 'geen zorg'],
    ['another number', 6],
  ])('%s: %s', (_, found) => {
    expect(
      listOf([
        ['Woord', 'Soort'],
        ['les', found],
      ]),
    ).toEqual({ code: 'unknown-kind', row: 2, found: String(found) });
  });

  it('name the error cell that stands for a kind', () => {
    expect(listOf([['les', '#N/A']])).toEqual({ code: 'unknown-kind', row: 1, found: '#N/A' });
  });

  it('take a row of headings only as the first', () => {
    expect(
      listOf([
        ['les', 'zorg'],
        ['Woord', 'Soort'],
      ]),
    ).toEqual({ code: 'unknown-kind', row: 2, found: 'Soort' });
  });

  it('contradict each other', () => {
    const grid = [
      ['les', 'zorg'],
      ['', ''],
      ['LES', 'hoog'],
    ];
    expect(listOf(grid)).toEqual({ code: 'words-contradict', row: 3, found: 'hoog' });
  });
});
