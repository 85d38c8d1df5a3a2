/** Header rows of real exports, by name alone: what each column is taken for, and the reasons where they are not plain. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './read';

type Sample = { readonly [part: string]: unknown };

const SAMPLES: Record<string, Sample> = JSON.parse(readFileSync('tests/golden/ledgers/headers.json', 'utf8'));
const EXPECTED: Record<string, Record<string, string>> = JSON.parse(
  readFileSync('tests/golden/ledgers/headers.expected.json', 'utf8'),
);
const PARTS = ['headers', 'english', 'dutch', 'columns', 'xlsHeaders', 'xlsHeadersNl'];

const LISTS = Object.entries(SAMPLES).flatMap(([name, sample]) =>
  PARTS.filter((part) => Array.isArray(sample[part])).map((part) => [`${name} ${part}`, sample[part]] as const),
);

test.each(LISTS)('%s', (name, headers) => {
  const { columns } = read([headers as string[]], { headerRow: 1 });
  const found = columns.filter(({ field }) => field !== null).map(({ header, field }) => [header, field]);
  expect(Object.fromEntries(found)).toEqual(EXPECTED[name]);
});

test('every list has its expectation', () => {
  expect(LISTS.map(([name]) => name).sort()).toEqual(
    Object.keys(EXPECTED)
      .filter((name) => name !== '_why')
      .sort(),
  );
});
