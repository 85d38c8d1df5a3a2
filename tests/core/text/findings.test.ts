/** The sentences of findings and reasons: both languages, the same facts, calm. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SEVERITY } from '../../../core/audit/nature';
import { columnLetters, groundsOf, placeIn, sayFinding, sentenceOf } from '../../../core/text/findings';
import { reasonIn } from '../../../core/text/reasons';
import { audited } from '../audit/audit';
import { read } from '../ledger/sheet/read';

const FOLDER = 'tests/golden/ledgers';
const KEYS = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8')));

describe.each(KEYS.map((key) => [key.id as string, key]))('%s', (_id, { grid, settings }) => {
  const audit = audited(grid, settings);

  it.each([...audit.rows, ...audit.whole, ...audit.attention].map((finding) => [finding.code, finding] as const))(
    'says %s in both languages with the same numbers',
    (_code, finding) => {
      const [nl, en] = (['nl', 'en'] as const).map((language) => sentenceOf(language, finding)) as [string, string];
      for (const text of [nl, en]) {
        expect(text).toMatch(/^\S.*[.?)]$/);
        expect(text).not.toMatch(/!|undefined|null|NaN|\[object| {2}/);
      }
      expect(nl).not.toBe(en);
      const digits = (text: string): string[] =>
        (
          text
            .replace(/[^0-9]+/g, ' ')
            .trim()
            .match(/\d+/g) ?? []
        ).sort();
      expect(digits(en)).toEqual(digits(nl));
      expect(groundsOf(finding).every((title) => title.length > 0)).toBe(true);
    },
  );

  it('gives every reason in both languages', () => {
    for (const { why } of read(grid, {}).rows) {
      if (why === null) continue;
      for (const language of ['nl', 'en'] as const) {
        expect(reasonIn(language, why)).toMatch(/^\S.*\S$/);
        expect(reasonIn(language, why)).not.toMatch(/!|undefined|null/);
      }
    }
  });
});

describe('a finding', () => {
  const [gap] = audited(KEYS.find(({ id }) => id.startsWith('L06')).grid, { korFrom: '2026-07-01' }).rows;

  it('has its place, cell and sentence', () => {
    if (gap === undefined) throw new Error('no finding');
    expect(placeIn('nl', gap)).toBe('rij 9 (D9)');
    expect(sayFinding('nl', gap)).toBe('Rij 9 (D9): Nummer 2026-04 ontbreekt in de reeks.');
    expect(sayFinding('en', gap)).toBe('Row 9 (D9): Number 2026-04 is missing from the series.');
  });

  it('has letters for every column', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('has a severity for every code', () => {
    expect(new Set(Object.values(SEVERITY))).toEqual(new Set(['error', 'warning', 'note']));
  });
});
