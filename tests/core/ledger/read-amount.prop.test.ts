/** Laws of reading amounts: every cent in every form, fast reader and slow reader alike. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount } from '../../../core/ledger/read-amount';
import { centsInText } from '../../../core/ledger/read-amount-text';
import { readRate } from '../../../core/ledger/read-rate';
import { eurosOf } from '../../../core/values/cents';

const MOST_CENTS = 1e13;
const FAILURES: unknown[] = ['not-an-amount', 'amount-ambiguous', 'other-currency', 'amount-too-large'];

const grouped = (whole: string, mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);
const parts = (cents: number): [whole: string, decimals: string] => {
  const digits = String(cents).padStart(3, '0');
  return [digits.slice(0, -2), digits.slice(-2)];
};
/** `[thousands mark, decimal mark]` of notations that are never ambiguous with two decimals. */
const NOTATIONS: [string, string][] = [
  ['.', ','],
  [',', '.'],
  ['', ','],
  ['', '.'],
  [' ', ','],
  ['\u00a0', ','],
  ['\u202f', ','],
  ["'", '.'],
  ['’', '.'],
];
const PLUS: ((amount: string) => string)[] = [
  (amount) => amount,
  (amount) => `€ ${amount}`,
  (amount) => `€\u00a0${amount}`,
  (amount) => `${amount} euro`,
  (amount) => `EUR ${amount} `,
  (amount) => `+${amount}`,
];
const MINUS: ((amount: string) => string)[] = [
  (amount) => `-${amount}`,
  (amount) => `${amount}-`,
  (amount) => `-/- ${amount}`,
  (amount) => `${amount} -/-`,
  (amount) => `(${amount})`,
  (amount) => `€ -${amount}`,
  (amount) => `-€ ${amount}`,
  (amount) => `\u2212${amount}`,
  (amount) => `(€ ${amount})`,
];

const anyCents = fc.oneof(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: MOST_CENTS }));

test('every amount of cents reads back from every notation, currency and sign', () => {
  fc.assert(
    fc.property(
      anyCents,
      fc.constantFrom(...NOTATIONS),
      fc.constantFrom(...PLUS),
      fc.constantFrom(...MINUS),
      (cents, [thousands, decimal], plus, minus) => {
        const [whole, decimals] = parts(cents);
        const written = grouped(whole, thousands) + decimal + decimals;
        expect(readAmount(plus(written))).toBe(cents);
        expect(readAmount(minus(written))).toBe(cents === 0 ? 0 : -cents);
      },
    ),
    { numRuns: 5000 },
  );
});

test('whole euros read back with a dash for the cents', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e11 }), fc.constantFrom('-', '--', '—', '='), (euros, dash) => {
      expect(readAmount(`€ ${grouped(String(euros), '.')},${dash}`)).toBe(euros * 100);
    }),
  );
});

test('text and number of the same amount give the same cents', () => {
  fc.assert(
    fc.property(fc.integer({ min: -MOST_CENTS, max: MOST_CENTS }), (cents) => {
      expect(readAmount(eurosOf(cents as never))).toBe(cents + 0);
    }),
  );
});

test('one mark before three digits is ambiguous in either notation', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom('.', ','),
      (before, after, mark) => readAmount(`${before}${mark}${String(after).padStart(3, '0')}`) === 'amount-ambiguous',
    ),
  );
});

test('decimals beyond the cents round half away from zero', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 9999 }), (cents, rest) => {
      const [whole, decimals] = parts(cents);
      const written = `${whole},${decimals}${String(rest).padStart(4, '0')}`;
      const rounded = rest >= 5000 ? cents + 1 : cents;
      expect(readAmount(written)).toBe(rounded);
      expect(readAmount(`-${written}`)).toBe(rounded === 0 ? 0 : -rounded);
    }),
  );
});

test('the fast and the slow reader agree on any text of digits and marks', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'00112233445566..,,-€ '), maxLength: 20 });
  const groups = fc
    .tuple(
      fc.constantFrom('', '-', '€', '€ ', '€\u00a0', '€ -', '- '),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 1999 }), fc.constantFrom('.', ',', '.', ',', ' ', '')), {
        maxLength: 5,
      }),
    )
    .map(([before, numbers]) => before + numbers.map(([number, mark]) => `${number}${mark}`).join(''));
  fc.assert(
    fc.property(fc.oneof(marks, groups), (text) => readAmount(text) === centsInText(text)),
    { numRuns: 20_000 },
  );
});

test('any text or number gives whole cents or a reason', () => {
  const near = fc.string({ unit: fc.constantFrom(..."0159.,- /()€$+'eur%"), maxLength: 14 });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), near, fc.double()), (cell) => {
      const found = readAmount(cell);
      if (typeof found === 'string') return FAILURES.includes(found);
      return Number.isInteger(found) && Math.abs(found) <= MOST_CENTS && !Object.is(found, -0);
    }),
    { numRuns: 5000 },
  );
});

test('any text or number is a rate in force, blank or no rate', () => {
  const near = fc.string({ unit: fc.constantFrom(...'0129,.% '), maxLength: 6 });
  const answers: unknown[] = [21, 9, 0, null, 'not-a-rate'];
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), near, fc.double()), (cell) => answers.includes(readRate(cell))),
  );
});
