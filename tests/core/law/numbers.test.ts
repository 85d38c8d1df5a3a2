/** Every number of the law follows from words that stand in the quotation of one of its sources. */
import { describe, expect, it } from 'vitest';
import type { Period } from '../../../core/law/dated';
import { INVOICE_ARTICLE } from '../../../core/law/invoice-article';
import { QUOTES } from '../../../core/law/quotes';
import { RULES } from '../../../core/law/rules';
import { isoOf } from '../../../core/values/day';
import { readWords } from './read-words';

const served = Object.entries(RULES).flatMap(([name, { unit, served }]) =>
  served.map((period) => ({ name, from: isoOf(period.from), unit, period })),
);

const bySource = served.filter(({ period }) => !('productDefault' in period.follows));

describe('numbers follow from the words quoted', () => {
  it.each(bySource)('$name from $from stands in a quotation', ({ period }) => {
    expect(standsInASource(period)).toBe(true);
  });

  it.each(bySource)('$name from $from is what its words say', ({ period, unit }) => {
    expect(readWords(wordsOf(period), unit)).toBe(period.value);
  });

  it('only the alarm is a choice of the product, and it cites no law', () => {
    const chosen = served.filter(({ period }) => 'productDefault' in period.follows);
    expect(chosen.map(({ name, period }) => [name, period.sources.length])).toEqual([['alarm', 0]]);
  });

  it.each(INVOICE_ARTICLE)('the invoice points to article $value', (period) => {
    expect(standsInASource(period)).toBe(true);
    expect(/artikel (\d+[a-z]?)$/.exec(wordsOf(period))?.[1]).toBe(period.value);
  });
});

/** Whole words only: "€ 210" does not stand in "€ 2100", nor "artikel 25" in "artikel 25a". */
function standsInASource(period: Period<unknown>): boolean {
  const literal = wordsOf(period).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const words = new RegExp(`(?<![\\w.,])${literal}(?!\\w|[.,]\\d)`);
  return period.sources.some((key) => words.test(QUOTES[key]));
}

function wordsOf({ follows }: Period<unknown>): string {
  return 'words' in follows ? follows.words : '';
}
