/** CROSSINGS, STATUS and VATDUE: what the crossings did to the user's KOR. */
import { describe, expect, test } from 'vitest';
import { cellFrom, cellsOf, columnsOf, errorFrom, onDay } from '../rows';

const CROSSED_2025 = columnsOf(['2025-11-03', 19_950], ['2025-11-04', 600]);

describe('CROSSINGS has a line for each year above the threshold', () => {
  test('year, day, row, amount, turnover after it, closed until, open again from: art. 25a lid 9', () => {
    expect(cellsOf('CROSSINGS', ...CROSSED_2025)).toEqual([
      [2025, '2025-11-04', 2, 600, 20_550, '2026-12-31', '2027-01-01'],
    ]);
  });

  test('under the old rule three years to the day: art. 25 lid 8 (2020)', () => {
    expect(cellsOf('CROSSINGS', ...columnsOf(['2024-11-04', 25_000]))).toEqual([
      [2024, '2024-11-04', 1, 25_000, 25_000, '2027-11-03', '2027-11-04'],
    ]);
    expect(cellsOf('CROSSINGS', ...columnsOf(['2024-02-29', 25_000]))[0]?.slice(5)).toEqual([
      '2027-02-28',
      '2027-03-01',
    ]);
  });

  test('also while already excluded, and an earlier bar that runs longer stays', () => {
    const rows = columnsOf(['2024-11-04', 25_000], ['2025-06-01', 26_000], ['2026-05-01', 27_000]);
    expect(cellsOf('CROSSINGS', ...rows)).toEqual([
      [2024, '2024-11-04', 1, 25_000, 25_000, '2027-11-03', '2027-11-04'],
      [2025, '2025-06-01', 2, 26_000, 26_000, '2027-11-03', '2027-11-04'],
      [2026, '2026-05-01', 3, 27_000, 27_000, '2027-12-31', '2028-01-01'],
    ]);
  });

  test('in the order of the years; rows count from the top of the range, headers too', () => {
    const dates = [['Datum'], [onDay('2026-05-01')], ['Totaal'], [onDay('2025-05-01')]];
    const amounts = [['Bedrag'], [21_000], [43_000], [22_000]];
    expect(cellsOf('CROSSINGS', dates, amounts).map((line) => line.slice(0, 4))).toEqual([
      [2025, '2025-05-01', 4, 22_000],
      [2026, '2026-05-01', 2, 21_000],
    ]);
  });

  test('outside the user’s KOR it only bars joining, before 2025 for that year alone', () => {
    const crossed = columnsOf(['2024-11-04', 25_000]);
    const untilOpen = (from: string | null, to: string | null) =>
      cellsOf('CROSSINGS', ...crossed, null, from, to)[0]?.slice(5);
    expect(untilOpen('2024-11-05', null)).toEqual(['2024-12-31', '2025-01-01']);
    expect(untilOpen('2024-11-04', null)).toEqual(['2027-11-03', '2027-11-04']);
    expect(untilOpen(null, '2024-11-03')).toEqual(['2024-12-31', '2025-01-01']);
    expect(untilOpen(null, '2024-11-04')).toEqual(['2027-11-03', '2027-11-04']);
  });

  test('no crossing is no answer', () => {
    expect(errorFrom('CROSSINGS', ...columnsOf(['2026-05-01', 20_000]))).toBe(
      'not-available: De omzetgrens is niet overschreden.',
    );
  });
});

describe('STATUS', () => {
  test.each([
    ['2025-11-03', 'let op', 'attention'],
    ['2025-11-04', 'overschreden', 'exceeded'],
    ['2025-12-31', 'overschreden', 'exceeded'],
    ['2026-01-01', 'uitgesloten', 'excluded'],
    ['2026-12-31', 'uitgesloten', 'excluded'],
    ['2027-01-01', 'binnen grens', 'within limit'],
    ['2025-11-02', 'binnen grens', 'within limit'],
  ])('on %s: %s', (asOf, nl, en) => {
    expect(cellFrom('STATUS', ...CROSSED_2025, null, asOf)).toBe(nl);
    expect(cellFrom('STATUS', ...CROSSED_2025, null, asOf, null, 'en')).toBe(en);
  });

  test.each([
    [18_000, null, 'binnen grens'],
    [18_000.01, null, 'let op'],
    [15_000, 15_000, 'binnen grens'],
    [15_000.01, 15_000, 'let op'],
    [15_000.01, '€ 15.000,00', 'let op'],
    [19_999, 19_999.5, 'binnen grens'],
  ])('turnover %d, alarm %j: %s', (euros, alarm, status) =>
    expect(cellFrom('STATUS', ...columnsOf(['2026-05-01', euros]), null, null, alarm)).toBe(status),
  );

  test('the twelve months alone raise the alarm after the turn of the year', () => {
    expect(cellFrom('STATUS', ...columnsOf(['2025-12-01', 18_000.01]), null, '2026-01-31')).toBe('let op');
    expect(cellFrom('STATUS', ...columnsOf(['2025-01-31', 18_000.01]), null, '2026-01-31')).toBe('binnen grens');
  });

  test.each([[-5], ['-5'], ['veel'], ['1.234'], [true]])('an alarm of %j is wrong input', (alarm) =>
    expect(errorFrom('STATUS', ...CROSSED_2025, null, null, alarm)).toMatch(/^value: ".*" is bij alarm geen bedrag/),
  );

  test('has no answer before the KOR', () => {
    expect(errorFrom('STATUS', ...columnsOf(['2019-05-01', 500]))).toMatch(/^not-available: /);
  });

  test('three years to the day after a crossing inside the KOR, the year alone outside it', () => {
    const rows = columnsOf(['2024-11-04', 25_000], ['2027-11-04', 1]);
    expect(cellFrom('STATUS', ...rows, null, '2027-11-03')).toBe('uitgesloten');
    expect(cellFrom('STATUS', ...rows, null, '2027-11-04')).toBe('binnen grens');
    expect(cellFrom('STATUS', ...rows, null, '2026-06-01', null, null, '2025-01-01')).toBe('binnen grens');
  });
});

describe('VATDUE', () => {
  test('on the crossing supply in full, included or on top: art. 25a lid 9', () => {
    expect(cellFrom('VATDUE', ...CROSSED_2025)).toBe(104.13);
    expect(cellFrom('VATDUE', ...CROSSED_2025, null, null, 'bovenop')).toBe(126);
  });

  test('is 0 when nothing crossed', () => {
    expect(cellFrom('VATDUE', ...columnsOf(['2026-05-01', 20_000]))).toBe(0);
    expect(cellFrom('VATDUE', '', '')).toBe(0);
  });

  describe('the rates cell of a row', () => {
    const rows = columnsOf(['2026-05-01', 20_000], ['2026-05-02', 109]);
    test.each([
      ['9%', 9],
      [0.09, 9],
      [9, 9],
      ['21%', 18.92],
      [0.21, 18.92],
      ['0%', 0],
      [0, 18.92],
      ['', 18.92],
      [null, 18.92],
    ])('%j', (rate, due) => expect(cellFrom('VATDUE', ...rows, null, [[''], [rate]])).toBe(due));

    test('a treatment names a rate where that cell is blank', () => {
      expect(cellFrom('VATDUE', ...rows, [[''], ['laag']])).toBe(9);
      expect(cellFrom('VATDUE', ...rows, [[''], ['laag']], [[''], ['21%']])).toBe(18.92);
    });

    test('that is no Dutch rate is wrong input; the first is named and all are counted', () => {
      expect(errorFrom('VATDUE', ...rows, null, [['6%'], ['19%']])).toMatch(
        /^value: Rij 1: "6%" is geen Nederlands btw-tarief; .* \(2 rijen\)$/,
      );
    });

    test('beside a row that is skipped is not read', () => {
      const dates = [['Datum'], ...rows[0], ['Totaal']];
      const amounts = [['Bedrag'], ...rows[1], [20_109]];
      expect(cellFrom('VATDUE', dates, amounts, null, [['tarief'], [''], ['9%'], ['n.v.t.']])).toBe(9);
    });
  });

  test('a margin row in a closed period is wrong input and points to the plan page', () => {
    const rows = columnsOf(['2026-05-01', 20_000.01], ['2026-05-02', 500]);
    expect(errorFrom('VATDUE', ...rows, [['export'], ['marge']])).toMatch(/^value: Rij 2: .*Overschreden: wat nu\?/);
    expect(cellFrom('VATDUE', ...columnsOf(['2026-05-01', 500], ['2026-05-02', 500]), [['marge'], ['marge']])).toBe(0);
  });

  test('a credit in a closed period reduces it', () => {
    expect(cellFrom('VATDUE', ...columnsOf(['2026-05-01', 20_000], ['2026-05-02', 1210], ['2026-06-01', -121]))).toBe(
      189,
    );
  });

  test('a crossing outside the user’s KOR makes nothing due', () => {
    expect(cellFrom('VATDUE', ...CROSSED_2025, null, null, null, '2025-11-05')).toBe(0);
    expect(cellFrom('VATDUE', ...CROSSED_2025, null, null, null, '2025-11-04')).toBe(104.13);
    expect(cellFrom('VATDUE', ...CROSSED_2025, null, null, null, null, '2025-11-03')).toBe(0);
    expect(cellFrom('VATDUE', ...CROSSED_2025, null, null, null, null, '2025-11-04')).toBe(104.13);
  });
});

describe('the days of the user’s KOR', () => {
  test('may be one day, and not reversed', () => {
    expect(cellFrom('VATDUE', ...CROSSED_2025, null, null, null, '2025-11-04', '2025-11-04')).toBe(104.13);
    const reversed = 'value: korTot ligt vóór korVanaf; draai de twee dagen om.';
    expect(errorFrom('VATDUE', ...CROSSED_2025, null, null, null, '2025-11-05', '2025-11-04')).toBe(reversed);
    expect(errorFrom('CROSSINGS', ...CROSSED_2025, null, '2025-11-05', '2025-11-04')).toBe(reversed);
    expect(errorFrom('STATUS', ...CROSSED_2025, null, null, null, null, '2025-11-05', '2025-11-04')).toBe(reversed);
  });

  test('must be days', () => {
    expect(errorFrom('CROSSINGS', ...CROSSED_2025, null, 'vorig jaar')).toMatch(/^value: "vorig jaar" is bij korVanaf/);
    expect(errorFrom('CROSSINGS', ...CROSSED_2025, null, null, 'nooit')).toMatch(/^value: "nooit" is bij korTot/);
  });
});
