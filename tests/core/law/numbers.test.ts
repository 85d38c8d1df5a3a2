/** Every number of the law follows from words that stand in the quotation of one of its sources. */
import { describe, expect, it } from 'vitest';
import type { Period } from '../../../core/law/dated';
import { INVOICE_ARTICLE } from '../../../core/law/invoice-article';
import { QUOTES } from '../../../core/law/quotes';
import { RULES } from '../../../core/law/rules';
import { WORDS_BEHIND } from '../../../core/law/words-behind';
import { isoOf } from '../../../core/values/day';
import { readWords } from './read-words';

const served = names(RULES).flatMap((name) =>
  RULES[name].served.map((period) => ({ name, from: isoOf(period.from), unit: RULES[name].unit, period })),
);

const bySource = served.filter(({ period }) => period.sources.length > 0);

describe('numbers follow from the words quoted', () => {
  it.each(bySource)('$name from $from stands in a quotation', ({ name, period }) => {
    expect(standsInASource(wordsOf(name, period), period)).toBe(true);
  });

  it.each(bySource)('$name from $from is what its words say', ({ name, period, unit }) => {
    expect(readWords(wordsOf(name, period), unit)).toBe(period.value);
  });

  it('only the alarm is a choice of the product: it cites no law and follows from no words', () => {
    const chosen = served.filter(({ period }) => period.sources.length === 0);
    expect(chosen.map(({ name }) => name)).toEqual(['alarm']);
    expect(WORDS_BEHIND.alarm).toEqual({});
  });

  it.each(INVOICE_ARTICLE)('the invoice points to article $value', (period) => {
    const words = wordsOf('invoiceArticle', period);
    expect(standsInASource(words, period)).toBe(true);
    expect(/artikel (\d+[a-z]?)$/.exec(words)?.[1]).toBe(period.value);
  });

  it('no words belong to a period that does not exist', () => {
    const starts = new Map<string, readonly Period<unknown>[]>(names(RULES).map((name) => [name, RULES[name].served]));
    starts.set('invoiceArticle', INVOICE_ARTICLE);
    for (const [name, words] of Object.entries(WORDS_BEHIND)) {
      const bySources = (starts.get(name) ?? []).filter(({ sources }) => sources.length > 0);
      expect([name, Object.keys(words)]).toEqual([name, bySources.map(({ from }) => isoOf(from))]);
    }
  });
});

/** Whole words only: "€ 210" does not stand in "€ 2100", nor "artikel 25" in "artikel 25a". */
function standsInASource(quoted: string, { sources }: Period<unknown>): boolean {
  const literal = quoted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const words = new RegExp(`(?<![\\w.,])${literal}(?!\\w|[.,]\\d)`);
  return quoted !== '' && sources.some((key) => words.test(QUOTES[key]));
}

function wordsOf(name: keyof typeof WORDS_BEHIND, { from }: Period<unknown>): string {
  return WORDS_BEHIND[name][isoOf(from)] ?? '';
}

function names<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
