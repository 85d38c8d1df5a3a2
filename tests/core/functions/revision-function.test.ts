/** REVISION on the columns of a sheet. */
import { describe, expect, test } from 'vitest';
import { cellsOf, errorCell, errorFrom, onDay } from '../rows';

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('a list of investments', () => {
  test('the car of the tax office: year, total, due after the € 500 rule', () => {
    expect(cellsOf('REVISION', 4500, onDay('2021-01-01'), 'roerend', '2022-01-01')).toEqual([
      [2022, 900, 900],
      [2023, 900, 900],
      [2024, 900, 900],
      [2025, 900, 900],
    ]);
  });

  test('below € 500 a year nothing is due', () => {
    expect(cellsOf('REVISION', 2499.95, onDay('2024-01-01'), 'roerend', '2028-01-01')).toEqual([[2028, 499.99, 0]]);
    expect(cellsOf('REVISION', 2500, onDay('2024-01-01'), 'roerend', '2028-01-01')).toEqual([[2028, 500, 500]]);
  });

  test('headings above it and blank rows in it are passed over', () => {
    const vat = column('btw', '€ 1.250,00', '', 0, 1250, '');
    const firstUse = column('ingebruikname', '1-3-2024', null, 0, onDay('2024-06-01'), '');
    const kind = column('soort', 'roerend', '', 0, 'Roerend', '');
    expect(cellsOf('REVISION', vat, firstUse, kind, '2028-01-01')).toEqual([[2028, 500, 500]]);
  });

  test('first use on the day of the change is wrong input, and its row counts from the top of the range', () => {
    const vat = column('btw', 4500, 4500);
    const firstUse = column('ingebruikname', '31-12-2025', '1-1-2026');
    const kind = column('soort', 'roerend', 'roerend');
    expect(errorFrom('REVISION', vat, firstUse, kind, '2026-01-01')).toMatch(/^value: Rij 3: de ingebruikname/);
    expect(cellsOf('REVISION', vat, firstUse, kind, '2027-01-01')[0]).toEqual([2027, 1800, 1800]);
  });

  test('a service first used before 2026 has no period', () => {
    expect(errorFrom('REVISION', 7000, '31-12-2025', 'dienst', '2027-01-01')).toMatch(/^not-available: /);
    expect(cellsOf('REVISION', 7000, '1-1-2026', 'dienst', '2027-01-01')).toHaveLength(4);
  });

  test('with no year left, or nothing in it, there is no answer', () => {
    expect(errorFrom('REVISION', 4500, '1-1-2021', 'roerend', '2026-01-01')).toMatch(/^not-available: /);
    expect(errorFrom('REVISION', column(''), column(''), column(''), '2026-01-01')).toMatch(/^not-available: /);
  });
});

describe('the day of the change', () => {
  test('inside a year needs the taxed share of that year', () => {
    expect(errorFrom('REVISION', 4500, '1-1-2021', 'roerend', '2022-04-01')).toMatch(
      /^value: 1 april 2022 valt binnen een jaar: .*belaste deel.*1 januari/,
    );
    expect(errorFrom('REVISION', 4500, '1-1-2021', 'roerend', '2022-01-02')).toMatch(/^value: /);
  });

  test('before the KOR has no rule', () => {
    expect(errorFrom('REVISION', 4500, '1-1-2018', 'roerend', '2019-01-01')).toMatch(/^not-available: /);
  });
});

describe('a row that cannot be read is wrong input, and says which cell', () => {
  test.each<[string, unknown, unknown, unknown, string]>([
    ['btw', '1.234', '1-1-2021', 'roerend', '"1.234" is niet te lezen als de btw'],
    ['no btw', '', '1-1-2021', 'roerend', '"" is niet te lezen als de btw'],
    ['first use', 4500, 'ooit', 'roerend', '"ooit" is niet te lezen als de ingebruikname'],
    ['no first use', 4500, '', 'roerend', '"" is niet te lezen als de ingebruikname'],
    ['kind', 4500, '1-1-2021', 'auto', '"auto" is niet te lezen als de soort; kies roerend, onroerend, dienst'],
    ['no kind', 4500, '1-1-2021', '', '"" is niet te lezen als de soort'],
    ['an error', errorCell('#N/A'), '1-1-2021', 'roerend', '"#N/A" is niet te lezen als de btw'],
  ])('%s', (_, vat, firstUse, kind, message) => {
    const args = [column(4500, vat), column('1-1-2021', firstUse), column('roerend', kind), '2022-01-01'];
    expect(errorFrom('REVISION', ...args)).toContain(`value: Rij 2: ${message}`);
  });

  test('an error value is no heading', () => {
    const args = [column(errorCell('#REF!'), 4500), column('x', '1-1-2021'), column('y', 'roerend'), '2022-01-01'];
    expect(errorFrom('REVISION', ...args)).toContain('value: Rij 1: "#REF!"');
  });
});
