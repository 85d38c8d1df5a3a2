/** Dated rules: the day decides, and a day without a rule has no answer. */
import { describe, expect, it } from 'vitest';
import { type Dated, during, inForceOn, newest, periodOn, since } from '../../../core/law/dated';
import { INVOICE_ARTICLE } from '../../../core/law/invoice-article';
import { RULES } from '../../../core/law/rules';
import { addDays, day, isoOf } from '../../../core/values/day';

const rules: [string, Dated<unknown>][] = [
  ...Object.entries(RULES).map(([name, { served }]): [string, Dated<unknown>] => [name, served]),
  ['invoiceArticle', INVOICE_ARTICLE],
];

const noRule = { ok: false, error: 'rule-not-in-force' };

describe.each(rules)('%s', (_name, rule) => {
  it('has periods without gap or overlap, and only the last may stay open', () => {
    const [first, ...later] = rule;
    expect(first).toBeDefined();
    later.forEach((period, index) => {
      const before = rule[index];
      expect(before?.to && isoOf(addDays(before.to, 1))).toBe(isoOf(period.from));
    });
    for (const { from, to } of rule) expect(to === null || from <= to).toBe(true);
  });

  it('answers with its own period on the first and the last day of each', () => {
    for (const period of rule) {
      expect(periodOn(rule, period.from)).toEqual({ ok: true, value: period });
      if (period.to !== null) expect(periodOn(rule, period.to)).toEqual({ ok: true, value: period });
    }
  });

  it('has no answer the day before its first period, nor after a last day', () => {
    expect(rule[0] && inForceOn(rule, addDays(rule[0].from, -1))).toEqual(noRule);
    const end = newest(rule).to;
    if (end !== null) expect(inForceOn(rule, addDays(end, 1))).toEqual(noRule);
  });
});

describe('a rule with a gap behind it', () => {
  const rule: Dated<string> = [during('2020-01-01', '2020-12-31', 'old'), since('2022-01-01', 'new')];

  it('never takes the nearest period', () => {
    expect(inForceOn(rule, day('2021-06-01'))).toEqual(noRule);
    expect(inForceOn(rule, day('2020-12-31'))).toEqual({ ok: true, value: 'old' });
    expect(inForceOn(rule, day('2022-01-01'))).toEqual({ ok: true, value: 'new' });
  });

  it('knows its newest period without a clock', () => {
    expect(newest(rule).value).toBe('new');
  });

  it('is a bug when it has no period at all', () => {
    expect(() => newest([])).toThrow('without periods');
  });
});
