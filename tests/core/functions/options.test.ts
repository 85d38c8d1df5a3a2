/** The words for options: Dutch and English, in any case. */
import { describe, expect, test } from 'vitest';
import { cellFrom, cellsOf, columnsOf, errorFrom, onDay } from '../rows';

const [DATES, AMOUNTS] = columnsOf(['2025-11-03', 19_950], ['2025-11-04', 600]);

/** The word as people write it. */
const written = (word: string): string[] => [word, word.toUpperCase(), ` ${word} `, `\u00a0${word}`];

describe.each([
  ['2026-12-04', ['wettelijk', 'statutory']],
  ['2026-12-03', ['veilig', 'safe']],
])('DEADLINE %s', (answer, words) => {
  test.each(words.flatMap(written))('%j', (word) => expect(cellFrom('DEADLINE', '2027-01-01', word)).toBe(answer));
});

describe.each([
  ['2026-04-01', ['kwartaal', 'quarter']],
  ['2026-03-01', ['maand', 'month']],
  ['2027-01-01', ['jaar', 'year']],
])('START %s', (answer, words) => {
  test.each(words.flatMap(written))('%j', (word) => expect(cellFrom('START', '2026-02-01', word)).toBe(answer));
});

describe.each([
  [104.13, ['inbegrepen', 'included']],
  [126, ['bovenop', 'on-top']],
])('VATDUE %d', (answer, words) => {
  test.each(words.flatMap(written))('%j', (word) =>
    expect(cellFrom('VATDUE', DATES, AMOUNTS, null, null, word)).toBe(answer),
  );
});

describe.each([
  ['overschreden', ['nl', 'Nederlands', 'Dutch']],
  ['exceeded', ['en', 'Engels', 'English']],
])('STATUS %s', (answer, words) => {
  test.each(words.flatMap(written))('%j', (word) =>
    expect(cellFrom('STATUS', DATES, AMOUNTS, null, null, null, word)).toBe(answer),
  );
});

describe('OPENAGAIN counts from the same day for both reasons', () => {
  test.each(['overschrijding', 'crossing', 'opzegging', 'notice'].flatMap(written))('%j', (word) =>
    expect(cellFrom('OPENAGAIN', '2026-10-01', word)).toBe('2028-01-01'),
  );
});

describe('REVISION has the same amounts in both directions, to repay and back', () => {
  test.each(['start', 'einde', 'end'].flatMap(written))('%j', (word) =>
    expect(cellsOf('REVISION', 4500, onDay('2021-01-01'), 'roerend', '2025-01-01', word)).toEqual([[2025, 900, 900]]),
  );
});

describe('REVISION: the kind of an investment', () => {
  test.each([
    [900, ['roerend', 'movable']],
    [450, ['onroerend', 'immovable']],
  ])('%d', (perYear, words) => {
    for (const word of words.flatMap(written)) {
      expect(cellsOf('REVISION', 4500, onDay('2024-01-01'), word, '2026-01-01')[0]?.[1]).toBe(perYear);
    }
  });
  test.each(['dienst', 'service'].flatMap(written))('%j', (word) =>
    expect(cellsOf('REVISION', 4500, onDay('2026-01-01'), word, '2027-01-01')[0]).toEqual([2027, 900, 900]),
  );
});

describe('INVOICETEXT', () => {
  test.each([
    ['Vrijgesteld', ['nl', 'Nederlands']],
    ['Exempt', ['en', 'English']],
    ['befreit', ['de', 'Duits']],
  ])('%s', (start, words) => {
    for (const word of words.flatMap(written)) expect(cellFrom('INVOICETEXT', '2026-01-01', word)).toContain(start);
  });
});

describe('another word is wrong input, and the words to choose from are named', () => {
  test.each([['misschien'], [5], [true], ['wettelijk veilig']])('%j', (word) =>
    expect(errorFrom('DEADLINE', '2027-01-01', word)).toMatch(
      /^value: ".*" is bij wijze onbekend; kies .*wettelijk.* veilig/,
    ),
  );

  test('for each option', () => {
    expect(errorFrom('START', '2026-02-01', 'week')).toMatch(/kies .*kwartaal.* maand.* jaar/);
    expect(errorFrom('OPENAGAIN', '2026-02-01', 'zomaar')).toMatch(/kies .*overschrijding.* opzegging/);
    expect(errorFrom('VATDUE', DATES, AMOUNTS, null, null, 'netto')).toMatch(/kies .*inbegrepen.* bovenop/);
    expect(errorFrom('STATUS', DATES, AMOUNTS, null, null, null, 'de')).toMatch(/kies .*nl.* en/);
    expect(errorFrom('INVOICETEXT', null, 'fr')).toMatch(/kies .*nl.* en.* de/);
    expect(errorFrom('REVISION', 1, '2021-01-01', 'roerend', '2025-01-01', 'terug')).toMatch(/kies .*start.* einde/);
  });
});
