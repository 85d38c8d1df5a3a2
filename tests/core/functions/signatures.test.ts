/** The list of worksheet functions: what hosts may rely on. */
import { describe, expect, test } from 'vitest';
import type { ArgumentKey } from '../../../core/functions/argument-names';
import { ARGUMENTS } from '../../../core/functions/arguments';
import { SIGNATURES, type Signature } from '../../../core/functions/signatures';

const signatures: readonly (readonly [string, Signature])[] = SIGNATURES.map((signature) => [signature.id, signature]);

test('ids are unique and bare', () => {
  expect(new Set(SIGNATURES.map(({ id }) => id)).size).toBe(SIGNATURES.length);
  for (const { id } of SIGNATURES) expect(id).toMatch(/^[A-Z][A-Z0-9]+$/);
});

describe.each(signatures)('%s', (_, { parameters }) => {
  test('takes every argument once, and the optional ones last', () => {
    expect(new Set(parameters).size).toBe(parameters.length);
    const optional = parameters.map((key: ArgumentKey) => ARGUMENTS[key].optional);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });

  test('takes words last, if it takes treatments', () => {
    const treated = parameters.some((key) => key === 'treatments' || key === 'treatmentsToJudge');
    expect(parameters.indexOf('words')).toBe(treated ? parameters.length - 1 : -1);
  });
});

test('the order of the arguments is that of the contract', () => {
  const order = Object.fromEntries(SIGNATURES.map(({ id, parameters }) => [id, parameters.join(' ')]));
  expect(order).toMatchObject({
    ROLLING12: 'dates amounts treatments asOf words',
    TURNOVER: 'dates amounts treatments asOf words',
    HEADROOM: 'dates amounts treatments asOf words',
    RUNNING: 'dates amounts treatments words',
    CROSSING: 'dates amounts treatments asOf words',
    CROSSINGS: 'dates amounts treatments korFrom korTo words',
    STATUS: 'dates amounts treatments asOf alarm language korFrom korTo words',
    FORECAST: 'dates amounts treatments asOf words',
    FORECASTDATE: 'dates amounts treatments asOf words',
    COUNTS: 'treatmentsToJudge countries words',
    CHECK: 'dates amounts treatments words',
    VATDUE: 'dates amounts treatments rates vatMode korFrom korTo words',
    DEADLINE: 'start deadlineMode',
    START: 'received period',
    OPENAGAIN: 'ended reason',
    INVOICETEXT: 'day invoiceLanguage',
    RULE: 'ruleName day',
    SOURCE: 'ruleName day',
    REVISION: 'vat firstUse kind change direction',
  });
});
