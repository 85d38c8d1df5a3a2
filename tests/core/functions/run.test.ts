/** A call from a host: an answer, or an error of one of two kinds with a message in the user's language. */
import { describe, expect, test } from 'vitest';
import { run } from '../../../core/functions/run';
import type { FunctionId } from '../../../core/functions/signatures';
import { columnsOf, hostIn } from '../rows';

const [DATES, AMOUNTS] = columnsOf(['2026-05-01', 100]);

describe.each(['nl', 'en'] as const)('messages in %s', (language) => {
  test('no answer', () => {
    expect(run('CROSSING', [DATES, AMOUNTS], hostIn(language))).toEqual({
      ok: false,
      error: 'not-available',
      message:
        language === 'nl'
          ? 'De omzetgrens is tot en met 1 mei 2026 niet overschreden.'
          : 'The threshold was not passed up to 1 May 2026.',
    });
  });

  test('wrong input', () => {
    const outcome = run('DEADLINE', ['2027-01-02'], hostIn(language));
    expect(outcome).toMatchObject({ ok: false, error: 'value' });
    expect(!outcome.ok && outcome.message).toContain(language === 'nl' ? '2 januari 2027' : '2 January 2027');
  });
});

test('result words are Dutch, whatever the language of the messages', () => {
  expect(run('STATUS', [DATES, AMOUNTS], hostIn('en'))).toEqual({ ok: true, cells: [['binnen grens']] });
  expect(run('CHECK', [DATES, AMOUNTS], hostIn('en'))).toEqual({ ok: true, cells: [['in orde']] });
  const checked = run('CHECK', [['x']], hostIn('en'));
  expect(checked.ok).toBe(false);
});

test('days are marked, so that each host shows them in its own way', () => {
  expect(run('DEADLINE', ['2027-01-01'], hostIn('nl'))).toEqual({ ok: true, cells: [[{ day: 46_360 }]] });
});

test('objects of the host are read by the host', () => {
  const given = { anything: true };
  const host = { ...hostIn('nl'), cell: (value: object) => (value === given ? '1-1-2027' : null) };
  expect(run('DEADLINE', [given], host)).toEqual({ ok: true, cells: [[{ day: 46_360 }]] });
});

test('the arguments of a call are left as they were', () => {
  const args = [
    [['Datum'], ['1-5-2026'], ['']],
    [['Bedrag'], ['1,50'], ['']],
  ];
  const before = JSON.stringify(args);
  run('RUNNING', args, hostIn('nl'));
  expect(JSON.stringify(args)).toBe(before);
});

test('an unknown id is a bug of ours', () => {
  expect(() => run('ROLLING13' as FunctionId, [], hostIn('nl'))).toThrow('no such function: ROLLING13');
});
