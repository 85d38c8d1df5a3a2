/** DEADLINE, START, OPENAGAIN, INVOICETEXT, RULE and SOURCE: what the law says on a day. */
import { describe, expect, test } from 'vitest';
import { cellFrom, errorFrom, onDay } from '../rows';

describe('DEADLINE', () => {
  test.each(['2027-01-01', '1-1-2027', '1 januari 2027', onDay('2027-01-01'), 46_388])('%j', (start) => {
    expect(cellFrom('DEADLINE', start)).toBe('2026-12-04');
    expect(cellFrom('DEADLINE', start, 'veilig')).toBe('2026-12-03');
  });

  test('a month may begin the KOR too', () => expect(cellFrom('DEADLINE', '2026-03-01')).toBe('2026-02-01'));

  test('any other day is wrong input', () => {
    expect(errorFrom('DEADLINE', '2027-01-02')).toMatch(/^value: 2 januari 2027 is .*eerste dag/);
    expect(errorFrom('DEADLINE', 2027)).toMatch(/^value: "2027" is bij begin /);
    expect(errorFrom('DEADLINE', 'morgen')).toMatch(/^value: "morgen"/);
  });

  test('before the KOR there is no answer', () => {
    expect(errorFrom('DEADLINE', '2019-10-01')).toMatch(/^not-available: Voor 1 oktober 2019/);
    expect(cellFrom('DEADLINE', '2020-01-01')).toBe('2019-12-04');
  });
});

describe('START', () => {
  test.each([
    ['2026-12-04', null, '2027-01-01'],
    ['2026-12-05', null, '2027-04-01'],
    ['2026-12-05', 'maand', '2027-02-01'],
    ['2026-12-05', 'jaar', '2028-01-01'],
  ])('received %s, %s: %s', (received, period, start) => expect(cellFrom('START', received, period)).toBe(start));

  test('before the KOR there is no answer', () => {
    expect(errorFrom('START', '2019-12-31')).toMatch(/^not-available: /);
  });
});

describe('OPENAGAIN', () => {
  test.each([
    ['2024-12-31', '2027-12-31'],
    ['2025-01-01', '2027-01-01'],
    ['2024-02-29', '2027-03-01'],
  ])('ended %s: %s', (ended, open) => expect(cellFrom('OPENAGAIN', ended)).toBe(open));

  test('leaving on 1 January closes that year and the next', () => {
    expect(cellFrom('OPENAGAIN', '2026-10-01', 'opzegging')).toBe('2028-01-01');
    expect(cellFrom('OPENAGAIN', '2027-01-01', 'opzegging')).toBe('2029-01-01');
  });

  test('before the KOR there is no answer', () => {
    expect(errorFrom('OPENAGAIN', '2019-12-31')).toMatch(/^not-available: /);
  });
});

describe('INVOICETEXT', () => {
  test('names article 25 until 31 December 2024 and 25a since', () => {
    expect(cellFrom('INVOICETEXT', '2024-12-31')).toContain('(artikel 25 Wet');
    expect(cellFrom('INVOICETEXT', '2025-01-01')).toContain('(artikel 25a Wet');
    expect(cellFrom('INVOICETEXT', 2024)).toContain('(artikel 25 Wet');
    expect(cellFrom('INVOICETEXT')).toContain('(artikel 25a Wet');
  });

  test('has no answer before the KOR', () => {
    expect(errorFrom('INVOICETEXT', '2019-12-31')).toMatch(/^not-available: /);
    expect(cellFrom('INVOICETEXT', '2020-01-01')).toContain('(artikel 25 Wet');
  });
});

describe('RULE', () => {
  test.each([
    ['threshold', '2020-01-01', 20_000],
    ['threshold', '2024-12-31', 20_000],
    ['threshold', '2025-01-01', 20_000],
    ['unionThreshold', '2025-01-01', 100_000],
    ['registrationThreshold', '2024-12-31', 1800],
    ['registrationThreshold', '2025-01-01', 2200],
    ['distanceSaleThreshold', '2021-07-01', 10_000],
    ['acquisitionThreshold', '2020-01-01', 10_000],
    ['noticeDays', '2026-01-01', 28],
    ['minimumTermYears', '2024-12-31', 3],
    ['minimumTermYears', '2025-01-01', 0],
    ['exclusionYears', '2024-12-31', 3],
    ['exclusionYears', '2025-01-01', 1],
    ['standardRate', '2026-01-01', 0.21],
    ['reducedRate', '2026-01-01', 0.09],
    ['accommodationRate', '2025-12-31', 0.09],
    ['accommodationRate', '2026-01-01', 0.21],
    ['revisionYearsMovable', '2026-01-01', 5],
    ['revisionYearsImmovable', '2026-01-01', 10],
    ['revisionYearsService', '2026-01-01', 5],
    ['revisionServiceFloor', '2026-01-01', 30_000],
    ['revisionFloor', '2026-01-01', 500],
    ['retentionYears', '2026-01-01', 7],
    ['retentionYearsRealEstate', '2026-01-01', 10],
    ['kvkFee', '2026-01-01', 85.15],
    ['kvkFee', '2026-12-31', 85.15],
    ['volunteerYear', '2025-12-31', 2100],
    ['volunteerYear', '2026-01-01', 2200],
    ['volunteerMonth', '2025-12-31', 210],
    ['volunteerMonth', '2026-01-01', 220],
    ['alarm', '2026-01-01', 18_000],
  ])('%s on %s is %d', (name, on, value) => expect(cellFrom('RULE', name, on)).toBe(value));

  test.each([
    ['threshold', '2019-12-31'],
    ['unionThreshold', '2024-12-31'],
    ['distanceSaleThreshold', '2021-06-30'],
    ['revisionYearsService', '2025-12-31'],
    ['revisionServiceFloor', '2025-12-31'],
    ['kvkFee', '2025-12-31'],
    ['kvkFee', '2027-01-01'],
    ['volunteerYear', '2023-12-31'],
    ['volunteerMonth', '2027-01-01'],
  ])('%s on %s has no answer, never the nearest period', (name, on) =>
    expect(errorFrom('RULE', name, on)).toMatch(/^not-available: /),
  );

  test('without a day it takes the newest known period; a bare year is its last day', () => {
    expect(cellFrom('RULE', 'registrationThreshold')).toBe(2200);
    expect(cellFrom('RULE', 'kvkFee', '')).toBe(85.15);
    expect(cellFrom('RULE', 'registrationThreshold', 2024)).toBe(1800);
  });

  test('another name is wrong input, and the names are listed', () => {
    const message = errorFrom('RULE', 'grens');
    expect(message).toMatch(/^value: "grens" is geen naam van een regel; kies uit threshold, unionThreshold, /);
    expect(message).toContain('alarm');
  });
});

describe('SOURCE', () => {
  test('cites the law of that day', () => {
    expect(cellFrom('SOURCE', 'threshold', '2024-12-31')).toMatch(/25\b(?!a)/);
    expect(cellFrom('SOURCE', 'threshold', '2025-01-01')).toContain('25a');
    expect(cellFrom('SOURCE', 'alarm')).toBe('productkeuze, geen wet');
  });

  test('has no answer where RULE has none', () => {
    expect(errorFrom('SOURCE', 'kvkFee', '2027-01-01')).toMatch(/^not-available: /);
    expect(errorFrom('SOURCE', 'grens')).toMatch(/^value: /);
  });
});
