/** The reader of quoted words reads what a person reads, and nothing else. */
import { describe, expect, it } from 'vitest';
import { readWords } from './read-words';

describe('the words of the law as numbers', () => {
  it.each([
    ['niet meer bedraagt dan € 20.000', 'euro', 20_000],
    ['niet hoger dan € 10 000', 'euro', 10_000],
    ['€85.15', 'euro', 85.15],
    ['€ 85,15', 'euro', 85.15],
    ['minder is dan € 500', 'euro', 500],
    ['21 percent', 'fraction', 0.21],
    ['btw-tarief van 9%', 'fraction', 0.09],
    ['minimaal vier weken', 'days', 28],
    ['pas drie jaren na', 'years', 3],
    ['10 jaar', 'years', 10],
    ['een vijfde', 'years', 5],
    ['een tiende', 'years', 10],
    ['vervalt', 'years', 0],
    ['het daaropvolgende kalenderjaar', 'years', 1],
  ] as const)('%s', (words, unit, expected) => {
    expect(readWords(words, unit)).toBe(expected);
  });

  it.each([
    ['€ 210 per maand en € 2.100 per kalenderjaar', 'euro'],
    ['een bedrag', 'euro'],
    ['€ 20.0000', 'euro'],
    ['het kalenderjaar', 'years'],
  ] as const)('no number, or two: %s', (words, unit) => {
    expect(readWords(words, unit)).toBeNull();
  });
});
