/** Sources: each can be looked up, each says when it was read, and none stands there for nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { QUOTES } from '../../../core/law/quotes';
import { RULES } from '../../../core/law/rules';
import type { Source } from '../../../core/law/source';
import { SOURCES, type SourceKey } from '../../../core/law/sources';
import { day } from '../../../core/values/day';

const core = fileURLToPath(new URL('../../../core', import.meta.url));
const sources: [string, Source][] = Object.entries(SOURCES);

describe.each(sources)('%s', (key, source) => {
  it('has a key of lower-case words, with the year of its words', () => {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(@20\d\d)?$/);
  });

  it('has a title, words as they were read, and the day of reading', () => {
    expect(source.title.trim()).toBe(source.title);
    expect(QUOTES[key as SourceKey]).toMatch(/^\S(?:.*\S)?$/);
    expect(QUOTES[key as SourceKey]).not.toMatch(/ {2}/);
    expect(source.checkedOn).toBeGreaterThanOrEqual(day('2026-11-22'));
  });

  it('has a link; that of a law text carries the day of its version', () => {
    expect(source.url).toMatch(/^https:\/\/\S+$/);
    if (source.url.includes('wetten.overheid.nl')) expect(source.url).toMatch(/\/BWBR\d{7}\/20\d\d-\d\d-\d\d(#|$)/);
  });
});

describe('the list of sources', () => {
  it('holds what every period cites', () => {
    const cited = Object.values(RULES).flatMap(({ served }) => served.flatMap(({ sources: keys }) => keys));
    expect(cited.filter((key) => !(key in SOURCES))).toEqual([]);
  });

  it('holds no source that neither a rule nor a docblock cites', () => {
    const texts = readdirSync(core, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.includes(join('law', 'sources')))
      .map((path) => readFileSync(join(core, path), 'utf8'));
    const cited = new Set(texts.join('\n').match(/[\w-]+(?:@20\d\d)?/g));
    expect(Object.keys(SOURCES).filter((key) => !cited.has(key))).toEqual([]);
  });
});
