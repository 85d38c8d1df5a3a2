/** RULE: a name and a day give a number, on both sides of every change. */
import { describe, expect, it } from 'vitest';
import { ruleNamed, servedOn } from '../../../core/law/rule-names';
import { RULES, type RuleName } from '../../../core/law/rules';
import { day } from '../../../core/values/day';

const noRule = { ok: false, error: 'rule-not-in-force' };
const FAR = '2031-05-05';

/** Name, then days and what the rule is on them; `null` is no rule. */
const VALUES: [RuleName, ...[string, number | null][]][] = [
  [
    'threshold',
    ['2019-12-31', null],
    ['2020-01-01', 20000],
    ['2024-12-31', 20000],
    ['2025-01-01', 20000],
    [FAR, 20000],
  ],
  ['unionThreshold', ['2024-12-31', null], ['2025-01-01', 100000], [FAR, 100000]],
  [
    'registrationThreshold',
    ['2019-12-31', null],
    ['2020-01-01', 1800],
    ['2024-12-31', 1800],
    ['2025-01-01', 2200],
    [FAR, 2200],
  ],
  ['distanceSaleThreshold', ['2021-06-30', null], ['2021-07-01', 10000], [FAR, 10000]],
  ['acquisitionThreshold', ['2019-12-31', null], ['2020-01-01', 10000], [FAR, 10000]],
  ['noticeDays', ['2019-12-31', null], ['2020-01-01', 28], ['2024-12-31', 28], ['2025-01-01', 28], [FAR, 28]],
  ['minimumTermYears', ['2019-12-31', null], ['2020-01-01', 3], ['2024-12-31', 3], ['2025-01-01', 0], [FAR, 0]],
  ['exclusionYears', ['2019-12-31', null], ['2020-01-01', 3], ['2024-12-31', 3], ['2025-01-01', 1], [FAR, 1]],
  ['standardRate', ['2019-12-31', null], ['2020-01-01', 0.21], [FAR, 0.21]],
  ['reducedRate', ['2019-12-31', null], ['2020-01-01', 0.09], [FAR, 0.09]],
  ['accommodationRate', ['2019-12-31', null], ['2020-01-01', 0.09], ['2025-12-31', 0.09], ['2026-01-01', 0.21]],
  ['revisionYearsMovable', ['2019-12-31', null], ['2020-01-01', 5], [FAR, 5]],
  ['revisionYearsImmovable', ['2019-12-31', null], ['2020-01-01', 10], [FAR, 10]],
  ['revisionYearsService', ['2025-12-31', null], ['2026-01-01', 5], [FAR, 5]],
  ['revisionServiceFloor', ['2025-12-31', null], ['2026-01-01', 30000], [FAR, 30000]],
  ['revisionFloor', ['2019-12-31', null], ['2020-01-01', 500], [FAR, 500]],
  ['retentionYears', ['2019-12-31', null], ['2020-01-01', 7], [FAR, 7]],
  ['retentionYearsRealEstate', ['2019-12-31', null], ['2020-01-01', 10], [FAR, 10]],
  ['kvkFee', ['2025-12-31', null], ['2026-01-01', 85.15], ['2026-12-31', 85.15], ['2027-01-01', null]],
  [
    'volunteerYear',
    ['2023-12-31', null],
    ['2024-01-01', 2100],
    ['2025-12-31', 2100],
    ['2026-01-01', 2200],
    ['2026-12-31', 2200],
    ['2027-01-01', null],
  ],
  [
    'volunteerMonth',
    ['2023-12-31', null],
    ['2024-01-01', 210],
    ['2025-12-31', 210],
    ['2026-01-01', 220],
    ['2026-12-31', 220],
    ['2027-01-01', null],
  ],
  ['alarm', ['2019-12-31', null], ['2020-01-01', 18000], [FAR, 18000]],
];

describe('the value of a rule', () => {
  it.each(VALUES)('%s', (name, ...days) => {
    for (const [on, expected] of days) {
      expect(servedOn(name, day(on)), on).toEqual(expected === null ? noRule : { ok: true, value: expected });
    }
  });

  it('is tested for every name', () => {
    expect(VALUES.map(([name]) => name)).toEqual(Object.keys(RULES));
  });

  it('without a day is that of the newest known period', () => {
    expect(servedOn('exclusionYears', null)).toEqual({ ok: true, value: 1 });
    expect(servedOn('kvkFee', null)).toEqual({ ok: true, value: 85.15 });
  });
});

describe('the name of a rule', () => {
  it.each(['noticeDays', 'NOTICEDAYS', 'notice days', ' notice-days ', 'Notice_Days', 'notice\u00a0days'])(
    '%s',
    (text) => {
      expect(ruleNamed(text)).toBe('noticeDays');
    },
  );

  it.each(['', 'notice', 'drempel', 'toString', 'constructor'])('is none: "%s"', (text) => {
    expect(ruleNamed(text)).toBeNull();
  });
});
