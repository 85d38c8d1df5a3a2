/** ROLLING12, TURNOVER, HEADROOM, RUNNING, CROSSING, FORECAST and FORECASTDATE on the columns of a sheet. */
import { describe, expect, test } from 'vitest';
import { cellFrom, cellsOf, columnsOf, errorFrom, onDay } from '../rows';

/** A sheet as it is: title, header, a month, a total row, and text beside real dates and numbers. */
const DATES = [
  ['Kasboek'],
  ['Datum'],
  ['JANUARI'],
  [onDay('2026-01-15')],
  ['1-2-2026'],
  ['Totaal'],
  ['15 mrt 2026'],
  [''],
];
const AMOUNTS = [[''], ['Bedrag'], [''], [10_000], ['€ 5.000,00'], [15_000], ['-/- 250,50'], ['']];
const TREATMENTS = [[''], ['Behandeling'], [''], ['21%'], ['zorg'], [''], [''], ['']];

describe('a sheet with titles, headings and totals', () => {
  test('has the turnover of its supplies', () => {
    expect(cellFrom('TURNOVER', DATES, AMOUNTS)).toBe(14_749.5);
    expect(cellFrom('TURNOVER', DATES, AMOUNTS, TREATMENTS)).toBe(9749.5);
  });

  test('RUNNING has a cell for each row up to the last filled one, blank where nothing is sold', () => {
    expect(cellsOf('RUNNING', DATES, AMOUNTS)).toEqual([[''], [''], [''], [10_000], [15_000], [''], [14_749.5]]);
  });

  test('RUNNING shows the unchanged sum where a row does not count', () => {
    const running = [[''], [''], [''], [10_000], [10_000], [''], [9749.5]];
    expect(cellsOf('RUNNING', DATES, AMOUNTS, TREATMENTS)).toEqual(running);
  });
});

describe('ROLLING12 and TURNOVER differ at the turn of the year', () => {
  const [dates, amounts] = columnsOf(['2025-01-31', 1], ['2025-02-01', 10], ['2025-12-31', 100], ['2026-01-01', 1000]);
  test.each([
    ['2025-12-31', 111, 111],
    ['2026-01-01', 1110, 1000],
  ])('on %s: %d and %d', (asOf, rolling, turnover) => {
    expect(cellFrom('ROLLING12', dates, amounts, null, asOf)).toBe(rolling);
    expect(cellFrom('TURNOVER', dates, amounts, null, asOf)).toBe(turnover);
  });
});

describe('HEADROOM, art. 25a lid 1', () => {
  test.each([
    [19_999.99, 0.01],
    [20_000, 0],
    [20_000.01, -0.01],
    [-500, 20_500],
  ])('of a turnover of %d is %d', (euros, left) =>
    expect(cellFrom('HEADROOM', ...columnsOf(['2026-05-01', euros]))).toBe(left),
  );

  test('has no answer before the KOR', () => {
    const [dates, amounts] = columnsOf(['2019-05-01', 500]);
    expect(errorFrom('HEADROOM', dates, amounts)).toMatch(/^not-available: Voor 1 mei 2019 is geen regel bekend/);
    expect(cellFrom('HEADROOM', dates, amounts, null, '2020-01-01')).toBe(20_000);
  });
});

describe('CROSSING, art. 25a lid 9', () => {
  const [dates, amounts] = columnsOf(['2025-11-03', 19_950], ['2025-11-04', 600], ['2027-03-01', 20_000.01]);

  test.each([
    ['2025-11-04', '2025-11-04'],
    ['2026-12-31', '2025-11-04'],
    ['2027-02-28', '2025-11-04'],
    ['2027-03-01', '2027-03-01'],
  ])('the latest one on or before %s is %s', (asOf, on) =>
    expect(cellFrom('CROSSING', dates, amounts, null, asOf)).toBe(on),
  );

  test('is no answer before the first one, and exactly at the threshold', () => {
    expect(errorFrom('CROSSING', dates, amounts, null, '2025-11-03')).toMatch(/^not-available: .* 3 november 2025/);
    expect(errorFrom('CROSSING', ...columnsOf(['2026-05-01', 20_000]))).toMatch(/^not-available: /);
    expect(cellFrom('CROSSING', ...columnsOf(['2026-05-01', 20_000.01]))).toBe('2026-05-01');
  });

  test('half a cent above the threshold rounds to a cent, and crosses', () => {
    expect(cellFrom('CROSSING', ...columnsOf(['2026-05-01', 20_000.005]))).toBe('2026-05-01');
    expect(errorFrom('CROSSING', ...columnsOf(['2026-05-01', 20_000.004]))).toMatch(/^not-available: /);
  });

  test('sums have no binary dust: two hundred thousand times ten cents is exactly the threshold', () => {
    const day = onDay('2026-05-01');
    const dimes = Array.from({ length: 200_000 }, () => [0.1]);
    const days = dimes.map(() => [day]);
    expect(errorFrom('CROSSING', days, dimes)).toMatch(/^not-available: /);
    expect(cellFrom('CROSSING', [...days, [day]], [...dimes, [0.01]])).toBe('2026-05-01');
  });
});

describe('FORECAST', () => {
  test('starts on 21 January', () => {
    const [dates, amounts] = columnsOf(['2026-01-02', 2100]);
    expect(errorFrom('FORECAST', dates, amounts, null, '2026-01-20')).toMatch(/^not-available: .* 21 januari/);
    expect(cellFrom('FORECAST', dates, amounts, null, '2026-01-21')).toBe(36_500);
  });

  test('follows the season of last year', () => {
    const rows = columnsOf(['2025-06-30', 5000], ['2025-07-01', 15_000], ['2026-06-30', 6000]);
    expect(cellFrom('FORECAST', ...rows)).toBe(24_000);
  });

  test('is rounded to cents', () => {
    expect(cellFrom('FORECAST', ...columnsOf(['2026-01-02', 100]), null, '2026-01-21')).toBe(1738.1);
  });
});

describe('FORECASTDATE', () => {
  test('is the first day on which the expectation is above the threshold', () => {
    expect(cellFrom('FORECASTDATE', ...columnsOf(['2026-04-10', 10_000]))).toBe('2026-07-20');
    expect(cellFrom('FORECASTDATE', ...columnsOf(['2026-04-10', 10_000.01]))).toBe('2026-07-19');
  });

  test('is the crossing day once the year has crossed, in January too', () => {
    const [dates, amounts] = columnsOf(['2026-01-05', 20_000.01], ['2026-01-06', -20_000]);
    expect(cellFrom('FORECASTDATE', dates, amounts)).toBe('2026-01-05');
    expect(cellFrom('FORECASTDATE', dates, amounts, null, '2026-12-31')).toBe('2026-01-05');
    expect(errorFrom('FORECASTDATE', dates, amounts, null, '2026-01-04')).toMatch(/^not-available: .* 21 januari/);
  });

  test('is not the crossing of another year', () => {
    const [dates, amounts] = columnsOf(['2025-06-01', 25_000]);
    expect(errorFrom('FORECASTDATE', dates, amounts, null, '2026-06-01')).toMatch(/^not-available: Na 1 juni 2026/);
  });

  test('is no answer when the year is expected to end inside, exactly at the threshold too', () => {
    expect(errorFrom('FORECASTDATE', ...columnsOf(['2026-03-14', 4000]))).toMatch(/^not-available: /);
    expect(cellFrom('FORECASTDATE', ...columnsOf(['2026-03-14', 4000.01]))).toBe('2026-12-31');
  });

  test('has no threshold before the KOR', () => {
    expect(errorFrom('FORECASTDATE', ...columnsOf(['2019-06-01', 25_000]))).toMatch(/^not-available: .*2019/);
  });
});
