/** Which cells name the Netherlands, another country, or none. */
import { describe, expect, test } from 'vitest';
import { countryIn } from '../../../core/ledger/country';
import { OTHER_NAMES } from '../../../core/ledger/country-names';
import { keysOf } from '../../../core/ledger/phrase-keys';

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT PL PT RO SE SI SK';
const USUAL = 'GB US CH NO IS LI TR UA CA MX AU NZ JP CN IN IL ZA MA SR AW CW SX';
const NEAREST = 'DE BE AT CH';

describe('the Netherlands', () => {
  test.each([
    ...[
      'NL',
      'nl',
      ' NLD ',
      'Nederland',
      'NEDERLAND',
      'Neder\u00adland',
      'Netherlands',
      'The Netherlands',
      'Netherlands (the)',
    ],
    ...['Netherlands, The', 'Holland', 'Pays-Bas', 'pays bas', 'Niederlande', 'NL - Nederland', 'Nederland (NL)'],
  ])('%s', (text) => expect(countryIn(text)).toBe('NL'));
});

describe('another country', () => {
  test.each([
    ...[
      'DE',
      'be',
      'DEU',
      'USA',
      'UK',
      'EL',
      'XI',
      'NO',
      'België',
      'belgie',
      'BELGIQUE',
      'Duitsland',
      'Deutschland',
      'Österreich',
    ],
    ...[
      'Verenigd Koninkrijk',
      'verenigd-koninkrijk',
      'United  States',
      'VS',
      'Zwitserland',
      'België (BE)',
      'Caribisch Nederland',
    ],
  ])('%s', (text) => expect(countryIn(text)).toBe('other'));

  test.each([
    ['nl', `${EU} ${USUAL}`],
    ['en', `${EU} ${USUAL}`],
    ['de', NEAREST],
    ['fr', 'BE FR LU CH'],
  ])('the names in %s', (language, codes) => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    const unknown = codes.split(' ').filter((code) => countryIn(names.of(code) ?? '') !== 'other');
    expect(unknown).toEqual([]);
    expect(countryIn(names.of('NL') ?? '')).toBe('NL');
  });

  test('the codes of two letters: those of ISO 3166, and the few that people use beside them', () => {
    const known = pairsOfLetters().filter((code) => countryIn(code) === 'other');
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(known.filter((code) => regions.of(code) === undefined)).toEqual(['EL', 'VS', 'XI']);
    // ISO 3166 has 249 codes. NL is no other country and NA means "not applicable"; UK and XK come on top of the three.
    expect(known).toHaveLength(249 - 2 + 3 + 2);
    expect(['AN', 'NA', 'ZZ', 'QQ', 'EU'].map(countryIn)).toEqual([null, null, null, null, null]);
  });

  test('the table of names holds no country twice and no Dutch one', () => {
    const listed = keysOf(OTHER_NAMES);
    expect(listed.filter((name) => countryIn(name) !== 'other')).toEqual([]);
    expect(listed.filter((name, at) => listed.indexOf(name) !== at)).toEqual([]);
  });
});

describe('no country', () => {
  test.each([
    ...['', '-', '?', 'onbekend', 'unknown', 'n.v.t.', 'n/a', 'NA', 'EU', 'buitenland', 'binnenland', 'ja', 'Utrecht'],
    ...['NL/BE', 'Nederland en België', 'niet Nederland', 'NL123456789B01', 'Nederlandse', 'NLX'],
  ])('%s', (text) => expect(countryIn(text)).toBeNull());

  test.each([[null], [0], [31], [true], [{ kind: 'error', code: '#N/A' } as const]])('%j', (cell) =>
    expect(countryIn(cell)).toBeNull(),
  );
});

function pairsOfLetters(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}
