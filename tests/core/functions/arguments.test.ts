/** How a call hands over its arguments: left out, one cell, a range, too wide, too short, or an error value. */
import { describe, expect, test } from 'vitest';
import type { FunctionId } from '../../../core/functions/signatures';
import { cellFrom, cellsOf, columnsOf, errorCell, errorFrom, onDay } from '../rows';

const [DATES, AMOUNTS] = columnsOf(['2026-05-01', 100], ['2026-05-02', 50]);
const [CROSSED_DATES, CROSSED_AMOUNTS] = columnsOf(['2025-11-03', 19_950], ['2025-11-04', 600]);
const INVESTMENT = [4500, onDay('2021-01-01'), 'roerend', onDay('2025-01-01')];
const LEFT_OUT = [null, undefined, ''];

describe.each(LEFT_OUT)('an optional argument left out as %j', (none) => {
  test.each<[FunctionId, unknown[], unknown]>([
    ['TURNOVER', [DATES, AMOUNTS, none, none, none], 150],
    ['ROLLING12', [DATES, AMOUNTS, none, none, none], 150],
    ['HEADROOM', [DATES, AMOUNTS, none, none, none], 19_850],
    ['CROSSING', [CROSSED_DATES, CROSSED_AMOUNTS, none, none, none], '2025-11-04'],
    ['STATUS', [DATES, AMOUNTS, none, none, none, none, none, none, none], 'binnen grens'],
    ['VATDUE', [CROSSED_DATES, CROSSED_AMOUNTS, none, none, none, none, none, none], 104.13],
    ['DEADLINE', [onDay('2027-01-01'), none], '2026-12-04'],
    ['START', [onDay('2026-12-04'), none], '2027-01-01'],
    ['OPENAGAIN', [onDay('2025-11-04'), none], '2027-01-01'],
    ['RULE', ['threshold', none], 20_000],
    ['CHECK', [DATES, AMOUNTS, none, none], 'in orde'],
  ])('%s', (id, args, answer) => expect(cellFrom(id, ...args)).toBe(answer));

  test('in functions that answer in rows', () => {
    expect(cellsOf('RUNNING', DATES, AMOUNTS, none, none)).toEqual([[100], [150]]);
    expect(cellsOf('CROSSINGS', CROSSED_DATES, CROSSED_AMOUNTS, none, none, none, none)).toHaveLength(1);
    expect(cellsOf('COUNTS', [['hoog'], ['zorg']], none, none)).toEqual([[true], [false]]);
    expect(cellsOf('REVISION', ...INVESTMENT, none)).toEqual([[2025, 900, 900]]);
    expect(cellFrom('INVOICETEXT', none, none)).toContain('artikel 25a');
  });
});

test('arguments behind the last one given need not be there', () => {
  expect(cellFrom('TURNOVER', DATES, AMOUNTS)).toBe(150);
  expect(cellFrom('STATUS', DATES, AMOUNTS)).toBe('binnen grens');
});

test('a blank cell that desktop Excel hands over as 0 is left out', () => {
  expect(cellFrom('TURNOVER', DATES, AMOUNTS, null, 0)).toBe(150);
  expect(cellFrom('STATUS', DATES, AMOUNTS, null, 0, 0, 0, 0, 0)).toBe('binnen grens');
  expect(cellFrom('VATDUE', CROSSED_DATES, CROSSED_AMOUNTS, null, null, 0, 0, 0)).toBe(104.13);
  expect(cellFrom('DEADLINE', onDay('2027-01-01'), 0)).toBe('2026-12-04');
});

describe('one cell may come as itself or as a range of one', () => {
  test.each<[FunctionId, unknown[]]>([
    ['TURNOVER', [onDay('2026-05-01'), 100, 'hoog', onDay('2026-12-31')]],
    ['STATUS', [onDay('2026-05-01'), 100, 'hoog', onDay('2026-12-31'), 50, 'en', onDay('2026-01-01')]],
    ['VATDUE', [onDay('2026-05-01'), 25_000, 'hoog', '9%', 'bovenop', onDay('2026-01-01'), onDay('2026-12-31')]],
    ['DEADLINE', [onDay('2027-01-01'), 'veilig']],
    ['START', ['4-12-2026', 'maand']],
    ['OPENAGAIN', ['4-11-2026', 'opzegging']],
    ['RULE', ['threshold', 2024]],
    ['REVISION', [...INVESTMENT, 'einde']],
    ['COUNTS', ['verlegd', 'NL']],
    ['CHECK', ['gisteren', 5]],
  ])('%s', (id, args) => expect(cellsOf(id, ...args.map((cell) => [[cell]]))).toEqual(cellsOf(id, ...args)));
});

describe('a required argument that is missing', () => {
  test.each<[FunctionId, unknown[], string]>([
    ['TURNOVER', [], 'datums'],
    ['TURNOVER', [null, AMOUNTS], 'datums'],
    ['TURNOVER', [DATES], 'bedragen'],
    ['CHECK', [DATES, null], 'bedragen'],
    ['DEADLINE', [], 'begin'],
    ['DEADLINE', [''], 'begin'],
    ['START', [null], 'ontvangen'],
    ['OPENAGAIN', [0], 'einde'],
    ['RULE', [], 'naam'],
    ['SOURCE', [''], 'naam'],
    ['REVISION', [], 'btw'],
    ['REVISION', [4500], 'ingebruikname'],
    ['REVISION', [4500, onDay('2021-01-01')], 'soort'],
    ['REVISION', [4500, onDay('2021-01-01'), 'roerend'], 'overgang'],
  ])('%s %j: %s', (id, args, name) =>
    expect(errorFrom(id, ...args)).toBe(`value: Het argument ${name} ontbreekt; vul het in.`),
  );
});

describe('a blank cell in the place of a required range is a range of one blank cell', () => {
  test('an empty ledger', () => {
    expect(cellFrom('TURNOVER', '', '')).toBe(0);
    expect(cellFrom('TURNOVER', [['']], '')).toBe(0);
    expect(cellFrom('CHECK', '', '')).toBe('in orde');
    expect(cellFrom('RUNNING', '', '')).toBe('');
  });

  test('which is too short beside a longer one', () => {
    expect(errorFrom('TURNOVER', '', AMOUNTS)).toMatch(/^value: bedragen heeft 2 rijen en de eerste kolom 1 rij;/);
    expect(errorFrom('TURNOVER', DATES, '')).toMatch(/^value: bedragen heeft 1 rij en de eerste kolom 2 rijen;/);
  });
});

describe('a range that is too wide', () => {
  const wide = [
    [1, 2],
    [3, 4],
  ];
  test.each<[FunctionId, unknown[], string]>([
    ['TURNOVER', [wide, AMOUNTS], 'datums heeft 2 kolommen; kies er'],
    ['TURNOVER', [DATES, wide], 'bedragen heeft 2 kolommen; kies er'],
    ['TURNOVER', [DATES, AMOUNTS, wide.map((row) => [...row, 5])], 'behandelingen heeft 3 kolommen; kies er'],
    ['VATDUE', [DATES, AMOUNTS, null, wide], 'tarieven heeft 2 kolommen; kies er'],
    ['COUNTS', [[['hoog', 'NL', 'x']]], 'behandelingen heeft 3 kolommen; kies er'],
    ['COUNTS', [[['hoog'], ['laag']], wide], 'landen heeft 2 kolommen; kies er'],
    ['REVISION', [wide, DATES, DATES, '2026-01-01'], 'btw heeft 2 kolommen; kies er'],
    ['TURNOVER', [DATES, AMOUNTS, null, null, [['huur', 'exempt', 'x']]], 'woorden moet twee kolommen hebben'],
    ['TURNOVER', [DATES, AMOUNTS, null, null, [['huur']]], 'woorden moet twee kolommen hebben'],
  ])('%s %#', (id, args, message) => expect(errorFrom(id, ...args)).toContain(`value: ${message}`));

  test('treatments may have a second column, with countries', () => {
    const treatments = [
      ['verlegd', 'NL'],
      ['verlegd', 'DE'],
    ];
    expect(cellFrom('TURNOVER', DATES, AMOUNTS, treatments)).toBe(100);
  });
});

describe('a range where one cell belongs', () => {
  const twoRows = [['2027-01-01'], ['2027-04-01']];
  const twoColumns = [['2027-01-01', '2027-04-01']];
  test.each<[FunctionId, unknown[], string]>([
    ['DEADLINE', [twoRows], 'begin'],
    ['DEADLINE', [twoColumns], 'begin'],
    ['DEADLINE', ['2027-01-01', twoRows], 'wijze'],
    ['STATUS', [DATES, AMOUNTS, null, null, twoRows], 'alarm'],
    ['STATUS', [DATES, AMOUNTS, null, null, null, twoRows], 'taal'],
    ['CROSSINGS', [DATES, AMOUNTS, null, twoColumns], 'korVanaf'],
    ['VATDUE', [DATES, AMOUNTS, null, null, null, null, twoRows], 'korTot'],
    ['RULE', [twoRows], 'naam'],
    ['RULE', ['threshold', twoRows], 'dag'],
    ['REVISION', [...INVESTMENT.slice(0, 3), twoRows], 'overgang'],
  ])('%s %#: %s', (id, args, name) => expect(errorFrom(id, ...args)).toContain(`value: ${name} moet één cel zijn`));
});

describe('columns of unequal length', () => {
  const three = [['a'], ['b'], ['c']];
  test.each<[FunctionId, unknown[], string]>([
    ['TURNOVER', [DATES, AMOUNTS.slice(1)], 'bedragen heeft 1 rij en de eerste kolom 2 rijen'],
    ['TURNOVER', [DATES.slice(1), AMOUNTS], 'bedragen heeft 2 rijen en de eerste kolom 1 rij'],
    ['TURNOVER', [DATES, 100], 'bedragen heeft 1 rij en de eerste kolom 2 rijen'],
    ['TURNOVER', [DATES, AMOUNTS, three], 'behandelingen heeft 3 rijen en de eerste kolom 2 rijen'],
    ['VATDUE', [DATES, AMOUNTS, null, three], 'tarieven heeft 3 rijen en de eerste kolom 2 rijen'],
    ['COUNTS', [[['hoog'], ['laag']], three], 'landen heeft 3 rijen en de eerste kolom 2 rijen'],
    ['REVISION', [[[1], [2]], three], 'ingebruikname heeft 3 rijen en de eerste kolom 2 rijen'],
    ['REVISION', [[[1], [2]], [['x'], ['y']], three], 'soort heeft 3 rijen en de eerste kolom 2 rijen'],
  ])('%s %#', (id, args, message) => expect(errorFrom(id, ...args)).toContain(`value: ${message};`));

  test('trailing blank rows count too: the ranges must begin and end together', () => {
    expect(errorFrom('TURNOVER', [...DATES, ['']], AMOUNTS)).toContain('value: bedragen heeft 2 rijen');
    expect(cellFrom('TURNOVER', [...DATES, ['']], [...AMOUNTS, ['']])).toBe(150);
  });
});

describe('an error value as an argument is wrong input, never an answer', () => {
  test.each([['#N/A'], [errorCell('#N/A')]])('%j', (bad) => {
    const shown = 'value: "#N/A"';
    expect(errorFrom('TURNOVER', DATES, AMOUNTS, null, bad)).toContain(shown);
    expect(errorFrom('STATUS', DATES, AMOUNTS, null, null, bad)).toContain(shown);
    expect(errorFrom('STATUS', DATES, AMOUNTS, null, null, null, bad)).toContain(shown);
    expect(errorFrom('CROSSINGS', DATES, AMOUNTS, null, bad)).toContain(shown);
    expect(errorFrom('VATDUE', DATES, AMOUNTS, null, null, null, null, bad)).toContain(shown);
    expect(errorFrom('DEADLINE', bad)).toContain(shown);
    expect(errorFrom('DEADLINE', '2027-01-01', bad)).toContain(shown);
    expect(errorFrom('RULE', bad)).toContain(shown);
    expect(errorFrom('RULE', 'threshold', bad)).toContain(shown);
    expect(errorFrom('VATDUE', DATES, AMOUNTS, null, [[bad], ['']])).toContain('value: Rij 1: "#N/A"');
    expect(errorFrom('TURNOVER', bad, 100)).toContain('value: Rij 1: de cel geeft de fout #N/A');
    expect(errorFrom('TURNOVER', DATES, [[5], [bad]])).toContain('value: Rij 2: de cel geeft de fout #N/A');
    expect(errorFrom('TURNOVER', DATES, AMOUNTS, [[''], [bad]])).toContain('value: Rij 2: de cel geeft de fout #N/A');
    expect(errorFrom('REVISION', bad, onDay('2021-01-01'), 'roerend', '2025-01-01')).toContain('value: Rij 1: "#N/A"');
    expect(errorFrom('TURNOVER', DATES, AMOUNTS, null, null, [['huur', bad]])).toContain('value: Rij 1 van woorden');
  });
});

describe('rows that cannot be used', () => {
  test('stop the answer; the first is named and all are counted', () => {
    const dates = [['Datum'], [onDay('2026-05-01')], ['gisteren'], [onDay('2026-05-02')], ['']];
    const amounts = [['Bedrag'], [100], [5], ['1.234'], [7]];
    const message = errorFrom('TURNOVER', dates, amounts);
    expect(message).toMatch(/^value: Rij 3: "gisteren" is niet te lezen als datum; .* \(3 rijen\)$/);
  });

  test('a row with two faults is one row', () => {
    expect(errorFrom('TURNOVER', [[onDay('2026-05-01')], ['x']], [[1], ['y']])).toMatch(/^value: Rij 2: .* \(1 rij\)$/);
  });

  test('after asOf too: a row without a readable day might lie before it', () => {
    const dates = [[onDay('2026-05-01')], [onDay('2026-06-01')]];
    expect(errorFrom('TURNOVER', dates, [[100], ['n.v.t.']], null, '2026-05-01')).toContain('value: Rij 2:');
  });

  test('a dated row without an amount stops nothing', () => {
    expect(cellFrom('TURNOVER', DATES, [[100], ['']])).toBe(100);
  });
});

describe('the user’s own words', () => {
  test('decide a treatment, headings and blank rows left aside', () => {
    const treatments = [['Bootreis'], ['']];
    const words = [
      ['woord', 'soort'],
      ['', ''],
      ['bootreis', 'foreign-service'],
    ];
    expect(errorFrom('TURNOVER', DATES, AMOUNTS, treatments)).toContain('value: Rij 1: "Bootreis" beslist niet');
    expect(cellFrom('TURNOVER', DATES, AMOUNTS, treatments, null, words)).toBe(50);
  });

  test('must name a kind, and not two', () => {
    expect(errorFrom('TURNOVER', DATES, AMOUNTS, null, null, [['bootreis', 'iets']])).toContain(
      'value: Rij 1 van woorden: "iets" is geen soort',
    );
    const twice = [
      ['bootreis', 'exempt'],
      ['Bootreis', 'standard'],
    ];
    expect(errorFrom('TURNOVER', DATES, AMOUNTS, null, null, twice)).toContain('value: Rij 2 van woorden: dit woord');
  });
});
