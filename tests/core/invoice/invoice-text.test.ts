/** The sentence on an invoice under the scheme: the article of its day, in the customer's language. */
import { describe, expect, it } from 'vitest';
import { invoiceText } from '../../../core/invoice/invoice-text';
import { day } from '../../../core/values/day';

const LANGUAGES = ['nl', 'en', 'de'] as const;

describe('the sentence of an invoice', () => {
  it('is Dutch, names the scheme, the article and the act', () => {
    expect(invoiceText(day('2026-03-01'), 'nl')).toEqual({
      ok: true,
      value:
        'Vrijgesteld van btw op grond van de kleineondernemersregeling (artikel 25a Wet op de omzetbelasting 1968)',
    });
  });

  it('is English', () => {
    expect(invoiceText(day('2026-03-01'), 'en')).toEqual({
      ok: true,
      value:
        'Exempt from VAT under the Dutch small businesses scheme, kleineondernemersregeling ' +
        '(article 25a of the Dutch VAT Act, Wet op de omzetbelasting 1968)',
    });
  });

  it('is German', () => {
    expect(invoiceText(day('2026-03-01'), 'de')).toEqual({
      ok: true,
      value:
        'Von der Umsatzsteuer befreit nach der niederländischen Kleinunternehmerregelung, kleineondernemersregeling ' +
        '(Artikel 25a des niederländischen Umsatzsteuergesetzes, Wet op de omzetbelasting 1968)',
    });
  });

  it.each(LANGUAGES)('changes its article on 1 January 2025: %s', (language) => {
    const [before, after] = [invoiceText(day('2024-12-31'), language), invoiceText(day('2025-01-01'), language)];
    expect(before.ok && before.value).toMatch(/[Aa]rti(kel|cle) 25 /);
    expect(after.ok && after.value).toMatch(/[Aa]rti(kel|cle) 25a /);
  });

  it.each(LANGUAGES)('starts with the scheme itself on 1 January 2020: %s', (language) => {
    expect(invoiceText(day('2019-12-31'), language)).toEqual({ ok: false, error: 'rule-not-in-force' });
    expect(invoiceText(day('2020-01-01'), language).ok).toBe(true);
  });

  it.each(LANGUAGES)('without a day is that of the newest period: %s', (language) => {
    expect(invoiceText(null, language)).toEqual(invoiceText(day('2025-01-01'), language));
  });

  it.each(LANGUAGES)('names no rate and no amount of tax, art. 25a lid 4: %s', (language) => {
    const text = invoiceText(null, language);
    expect(text.ok && text.value).not.toMatch(/%|€|\b0\b|\b9\b|\b21\b/);
  });
});
