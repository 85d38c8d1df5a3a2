/** Which cells name the Netherlands, another country, or none. */
import { describe, expect, test } from 'vitest';
import { countryIn } from '../../../core/ledger/country';
import { OTHER_CODES, OTHER_NAMES } from '../../../core/ledger/country-names';

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT PL PT RO SE SI SK';
const USUAL = 'GB US CH NO IS LI TR UA CA MX AU NZ JP CN IN IL ZA SR AW CW';

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

  test.each(['nl', 'en', 'de'])('the names of the EU and the usual others in %s', (language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    const unknown = `${EU} ${USUAL}`.split(' ').filter((code) => countryIn(names.of(code) ?? '') !== 'other');
    expect(unknown).toEqual([]);
    expect(countryIn(names.of('NL') ?? '')).toBe('NL');
  });

  test('the tables hold no country twice and no Dutch one', () => {
    const listed = [OTHER_CODES, OTHER_NAMES].flatMap((names) => names.split(','));
    expect(listed.filter((name) => countryIn(name) !== 'other')).toEqual([]);
    expect(OTHER_CODES.split(',').filter((code, at, all) => all.indexOf(code) !== at)).toEqual([]);
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
