/** What does not compile: units that do not mix, and sentences without their facts. */
import { expect, test } from 'vitest';
import { inForceOn } from '../../core/law/dated';
import { TURNOVER_THRESHOLD } from '../../core/law/threshold';
import type { Statement } from '../../core/text/facts';
import { say } from '../../core/text/say';
import { type Cents, centsFromEuros, eurosOf } from '../../core/values/cents';
import { addDays, type Day, day, yearOf } from '../../core/values/day';
import type { Result } from '../../core/values/result';

test('euros are not cents', () => {
  // @ts-expect-error an amount in euros
  const cents: Cents = 20_000;
  // @ts-expect-error a day is a number of another unit
  const fromDay: Cents = day('2026-01-01');
  // @ts-expect-error the amount must be in cents
  eurosOf(20_000);
  // @ts-expect-error a sum of cents is a number until it is said to be cents
  const sum: Cents = centsFromEuros(1) + centsFromEuros(2);
  expect([cents, fromDay, sum]).toHaveLength(3);
});

test('a string is not a day, and a number is none either', () => {
  // @ts-expect-error a text must be read first
  const written: Day = '2026-01-01';
  // @ts-expect-error a serial must be read first
  const serial: Day = 46_023;
  // @ts-expect-error a date of the platform
  const date: Day = new Date(0);
  // @ts-expect-error cents
  yearOf(centsFromEuros(1));
  // @ts-expect-error a number of days is no day to add to
  addDays(28, day('2026-01-01'));
  expect([written, serial, date]).toHaveLength(3);
});

test('a rule is asked about a day', () => {
  // @ts-expect-error a text
  expect(inForceOn(TURNOVER_THRESHOLD, '2026-01-01')).toBeDefined();
});

test('a statement has the facts of its code', () => {
  const right: Statement = { code: 'margin-row', facts: { row: 7 } };
  // @ts-expect-error no facts
  const none: Statement = { code: 'margin-row' };
  // @ts-expect-error the facts of another sentence
  const wrong: Statement = { code: 'margin-row', facts: { on: day('2026-01-01') } };
  // @ts-expect-error a row is a number
  const text: Statement = { code: 'margin-row', facts: { row: '7' } };
  // @ts-expect-error a name in one language alone
  const half: Statement = { code: 'argument-missing', facts: { argument: { nl: 'begin' } } };
  // @ts-expect-error a fact too many
  const more: Statement = { code: 'margin-row', facts: { row: 7, found: 'x' } };
  // @ts-expect-error no such sentence
  const unknown: Statement = { code: 'no-such-sentence', facts: {} };
  expect([right, none, wrong, text, half, more, unknown]).toHaveLength(7);
});

test('a sentence has a language of the product', () => {
  // @ts-expect-error German
  const german = (): string => say('de', { code: 'no-day', facts: {} });
  expect(german).toBeTypeOf('function');
});

test('an answer is not used before it is known to be one', () => {
  const found: Result<number, 'none'> = Math.random() < 2 ? { ok: true, value: 1 } : { ok: false, error: 'none' };
  // @ts-expect-error it may have failed
  expect(found.value).toBe(1);
});
