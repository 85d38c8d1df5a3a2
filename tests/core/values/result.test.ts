/** An answer or the reason there is none. */
import { expect, test } from 'vitest';
import { andThen, fail, ok, type Result } from '../../../core/values/result';

test('an answer carries its value and a failure its reason', () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 });
  expect(ok(null)).toEqual({ ok: true, value: null });
  expect(fail('not-an-amount')).toEqual({ ok: false, error: 'not-an-amount' });
});

test('the next question is asked only when this one has an answer', () => {
  const doubled = (value: number): Result<number, string> => ok(value * 2);
  expect(andThen(ok(2), doubled)).toEqual(ok(4));
  expect(andThen(fail('none'), doubled)).toEqual(fail('none'));
  expect(andThen(ok(2), () => fail('late'))).toEqual(fail('late'));
});
