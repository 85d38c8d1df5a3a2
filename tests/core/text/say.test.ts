/** Every sentence of the product, in both languages. */
import { describe, expect, test } from 'vitest';
import type { FactCode, Facts, Statement } from '../../../core/text/facts';
import { PHRASES } from '../../../core/text/phrases';
import { say } from '../../../core/text/say';
import { day } from '../../../core/values/day';

const argument = { nl: 'peildatum', en: 'asOf' };
const on = day('2026-11-04');

/** Facts for every sentence; rows are 7 and counts 3, so that they can be found in it. */
const SAMPLES: { readonly [Code in FactCode]: readonly Facts[Code][] } = {
  'unreadable-rows': [
    { row: 7, column: 'date', code: 'date-unreadable', found: 'gisteren', rows: 3 },
    { row: 7, column: 'amount', code: 'amount-ambiguous', found: '1.234', rows: 1 },
  ],
  'argument-missing': [{ argument }],
  'not-one-column': [
    { argument, columns: 3, most: 1 },
    { argument, columns: 3, most: 2 },
  ],
  'different-lengths': [
    { argument, rows: 3, dates: 4 },
    { argument, rows: 1, dates: 4 },
    { argument, rows: 4, dates: 1 },
  ],
  'not-one-cell': [{ argument }],
  'not-a-day': [{ argument, found: 'gisteren' }],
  'not-a-day-in-range': [{ argument, found: 'gisteren', row: 7, column: 2 }],
  'not-an-alarm': [{ argument, found: '-5' }],
  'unknown-option': [
    {
      argument,
      found: 'soms',
      options: [
        { nl: 'wettelijk', en: 'statutory' },
        { nl: 'veilig', en: 'safe' },
      ],
    },
  ],
  'unknown-rule': [{ found: 'grens', names: ['threshold', 'noticeDays'] }],
  'rate-unreadable': [
    { row: 7, found: '6%', rows: 3 },
    { row: 7, found: '6%', rows: 1 },
  ],
  'margin-row': [{ row: 7 }],
  'kor-period-reversed': [{}],
  'words-not-two-columns': [{}],
  'words-unknown-kind': [{ row: 7, found: 'iets' }],
  'words-contradict': [{ row: 7 }],
  'not-a-period-start': [{ found: on }],
  'change-inside-year': [{ found: on }],
  'first-use-not-before-change': [{ row: 7 }],
  'investment-unreadable': [
    { row: 7, column: 'vat', found: 'veel' },
    { row: 7, column: 'firstUse', found: 'ooit' },
    { row: 7, column: 'kind', found: 'iets' },
  ],
  'never-crossed': [{}],
  'no-crossing': [{ on }],
  'no-rule': [{ on }],
  'no-day': [{}],
  'forecast-too-early': [{ on }],
  'no-crossing-expected': [{ on }],
  'no-revision-left': [{}],
};

const STATEMENTS = (Object.keys(SAMPLES) as FactCode[]).flatMap((code) =>
  SAMPLES[code].map((facts): [FactCode, Statement] => [code, { code, facts } as Statement]),
);

/** There is simply no answer: nothing is wrong, so nothing need be done. */
const NO_ANSWER: readonly FactCode[] = [
  'never-crossed',
  'no-crossing',
  'no-rule',
  'no-day',
  'forecast-too-early',
  'no-crossing-expected',
  'no-revision-left',
];
const WRONG_INPUT = STATEMENTS.filter(([code]) => !NO_ANSWER.includes(code));

/** The verbs that tell what to do. */
const REMEDY = {
  nl: /\b(schrijf|kies|geef|vul|laat|maak|leg|bereken|draai|controleer)\b|\bmoet\b/,
  en: /\b(write|choose|give|fill|let|make|settle|compute|swap|check|keep|leave)\b|\bmust\b/,
} as const;

describe.each(['nl', 'en'] as const)('every sentence in %s', (language) => {
  test.each(STATEMENTS)('%s is a sentence', (_, statement) => {
    const sentence = say(language, statement);
    expect(sentence).toMatch(/[.)]$/);
    expect(sentence).not.toMatch(/undefined|NaN|null|\[object|!|[{}]| {2}/);
  });

  test.each(STATEMENTS)('%s names its row and repeats what was found', (_, { facts }) => {
    const sentence = say(language, { code: _, facts } as Statement);
    if ('row' in facts) expect(sentence.toLowerCase()).toContain(`${language === 'nl' ? 'rij' : 'row'} ${facts.row}`);
    if ('found' in facts && typeof facts.found === 'string') expect(sentence).toContain(`"${facts.found}"`);
    if ('argument' in facts) expect(sentence).toContain(facts.argument[language]);
  });

  test.each(WRONG_INPUT)('%s says what to do', (_, statement) =>
    expect(say(language, statement)).toMatch(REMEDY[language]),
  );
});

test.each(Object.entries(PHRASES))('%s uses the same facts in both languages', (_, { nl, en }) => {
  const used = (phrase: string): string[] => [...new Set(phrase.match(/\{\w+\}/g))].sort();
  expect(used(en)).toEqual(used(nl));
});

test.each(STATEMENTS)('%s differs between the languages', (_, statement) =>
  expect(say('en', statement)).not.toBe(say('nl', statement)),
);

describe('one row is not rows', () => {
  const sayRows = (language: 'nl' | 'en', rows: number): string =>
    say(language, { code: 'rate-unreadable', facts: { row: 7, found: '6%', rows } });

  test('Dutch', () => {
    expect(sayRows('nl', 1)).toMatch(/\(1 rij\)$/);
    expect(sayRows('nl', 2)).toMatch(/\(2 rijen\)$/);
  });
  test('English', () => {
    expect(sayRows('en', 1)).toMatch(/\(1 row\)$/);
    expect(sayRows('en', 2)).toMatch(/\(2 rows\)$/);
  });
});

describe('words of the contract', () => {
  test('an unreadable ledger names the first row and how many there are', () => {
    const facts = { row: 7, column: 'date', code: 'date-unreadable', found: 'gisteren', rows: 2 } as const;
    expect(say('nl', { code: 'unreadable-rows', facts })).toMatch(/^Rij 7: .*\(2 rijen\)$/);
    expect(say('en', { code: 'unreadable-rows', facts })).toMatch(/^Row 7: .*\(2 rows\)$/);
  });

  test('a day is written out in the language', () => {
    expect(say('nl', { code: 'no-crossing', facts: { on } })).toContain('4 november 2026');
    expect(say('en', { code: 'no-crossing', facts: { on } })).toContain('4 November 2026');
  });

  test('a margin row points to the plan page', () => {
    expect(say('nl', { code: 'margin-row', facts: { row: 7 } })).toContain('"Overschreden: wat nu?"');
    expect(say('en', { code: 'margin-row', facts: { row: 7 } })).toContain('"Exceeded: what now?"');
  });

  test('an unknown kind of investment lists the kinds', () => {
    const facts = { row: 7, column: 'kind', found: 'iets' } as const;
    expect(say('nl', { code: 'investment-unreadable', facts })).toContain('roerend, onroerend, dienst');
    expect(say('en', { code: 'investment-unreadable', facts })).toContain('movable, immovable, service');
  });
});

test('what was found is repeated as it stands, signs of our own notation too', () => {
  for (const found of ['{row}', '$&', "$' {found}", '{']) {
    const facts = { argument, found };
    expect(say('nl', { code: 'not-a-day', facts })).toContain(`"${found}"`);
    const row = { row: 7, column: 'date', code: 'date-unreadable', found, rows: 1 } as const;
    expect(say('en', { code: 'unreadable-rows', facts: row })).toContain(`Row 7: "${found}"`);
  }
});
