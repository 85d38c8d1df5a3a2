/** The oracle's dated rules: a plain table of periods, typed over from the law and the authorities' pages. */
import { theDay } from './cells';

type Period = readonly [from: string, to: string | null, value: number];

const SINCE_2020 = (value: number): readonly Period[] => [['2020-01-01', null, value]];
const SINCE_2026 = (value: number): readonly Period[] => [['2026-01-01', null, value]];

const RULES: Readonly<Record<string, readonly Period[]>> = {
  threshold: SINCE_2020(20_000),
  unionThreshold: [['2025-01-01', null, 100_000]],
  registrationThreshold: [
    ['2020-01-01', '2024-12-31', 1800],
    ['2025-01-01', null, 2200],
  ],
  distanceSaleThreshold: [['2021-07-01', null, 10_000]],
  acquisitionThreshold: SINCE_2020(10_000),
  noticeDays: SINCE_2020(28),
  minimumTermYears: [
    ['2020-01-01', '2024-12-31', 3],
    ['2025-01-01', null, 0],
  ],
  exclusionYears: [
    ['2020-01-01', '2024-12-31', 3],
    ['2025-01-01', null, 1],
  ],
  standardRate: SINCE_2020(0.21),
  reducedRate: SINCE_2020(0.09),
  accommodationRate: [
    ['2020-01-01', '2025-12-31', 0.09],
    ['2026-01-01', null, 0.21],
  ],
  revisionYearsMovable: SINCE_2020(5),
  revisionYearsImmovable: SINCE_2020(10),
  revisionYearsService: SINCE_2026(5),
  revisionServiceFloor: SINCE_2026(30_000),
  revisionFloor: SINCE_2020(500),
  kvkFee: [['2026-01-01', '2026-12-31', 85.15]],
  volunteerYear: [
    ['2024-01-01', '2025-12-31', 2100],
    ['2026-01-01', '2026-12-31', 2200],
  ],
  volunteerMonth: [
    ['2024-01-01', '2025-12-31', 210],
    ['2026-01-01', '2026-12-31', 220],
  ],
  alarm: SINCE_2020(18_000),
};

/** The value of a rule on a day; without a day, that of its newest known period. */
export function ruleOn(name: string, day: number | null): number | 'no such rule' | 'not in force' {
  const periods = RULES[name];
  if (periods === undefined) return 'no such rule';
  if (day === null) return periods.at(-1)?.[2] ?? 'not in force';
  const period = periods.find(([from, to]) => dayOf(from) <= day && (to === null || day <= dayOf(to)));
  return period?.[2] ?? 'not in force';
}

function dayOf(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return theDay(year, month, day);
}
