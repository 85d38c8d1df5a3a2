/** Why a cell cannot be used, and what to do about it. */
import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../../../core/ledger/ledger';
import { COLUMN_WORDS, sayProblem } from '../../../core/text/problems';

/** Every code, and whether its sentence repeats what stands in the cell. */
const CODES = {
  'date-missing': false,
  'date-unreadable': true,
  'amount-unreadable': true,
  'amount-ambiguous': true,
  'amount-other-currency': true,
  'amount-too-large': true,
  'amount-blank': false,
  'treatment-undecided': true,
  'error-cell': true,
} as const satisfies Record<ProblemCode, boolean>;

const codes = Object.keys(CODES) as ProblemCode[];

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test.each(codes)('%s says why and, behind a semicolon, what to do', (code) => {
    const sentence = sayProblem(language, code, 'x-9');
    expect(sentence).toMatch(/^.{10,}; .{5,}$/);
    expect(sentence.includes('x-9')).toBe(CODES[code]);
    expect(sentence).not.toMatch(/undefined|!|\.$/);
  });

  test.each(codes)('%s has no capital, so that it fits behind a place', (code) =>
    expect(sayProblem(language, code, 'x')).toMatch(/^["a-z]/),
  );

  test('what stands in the cell is cut after forty characters', () => {
    expect(sayProblem(language, 'date-unreadable', 'a'.repeat(40))).toContain(`"${'a'.repeat(40)}"`);
    expect(sayProblem(language, 'date-unreadable', 'b'.repeat(41))).toContain(`"${'b'.repeat(39)}…"`);
  });
});

test('the columns have a name in both languages', () => {
  expect(COLUMN_WORDS).toEqual({
    date: { nl: 'datum', en: 'date' },
    amount: { nl: 'bedrag', en: 'amount' },
    treatment: { nl: 'behandeling', en: 'treatment' },
  });
});
