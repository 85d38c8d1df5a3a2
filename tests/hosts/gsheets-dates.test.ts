/** Dates of Google Sheets: every day of years of ledgers, in files of many zones, with few questions to Google. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Day, dayOf, isoOf } from '../../core/index';
import { codeJs, loadScript, scriptOf } from './gas/load-script';
import { functionMode } from './gas/modes';
import { daysBetween, formatDate, instantIn, ZONES } from './gas/zones';

type DayCell = { readonly kind: string; readonly day: Day };

const DAYS = daysBetween('2017-12-25', '2021-01-05');
const RECENT = daysBetween('2023-12-25', '2026-12-31');
/** Midnight, the hours in which clocks change, noon, and the last minute. */
const MINUTES = [0, 1, 59, 60, 150, 720, 1380, 1439];

let part: string;
beforeAll(async () => {
  part = await scriptOf("export { cellReader, sheetCell } from './cells'; export { daysOfFile } from './zone';");
});

/** The reader and the writer of one call, in a file of a zone. */
function callIn(zone: string) {
  const { services, asked } = functionMode({ zone });
  const script = loadScript(part, services);
  script.value('var days = part.daysOfFile(); var read = part.cellReader(days);');
  return {
    asked,
    read: (instant: number) => script.call('read', new Date(instant)) as DayCell,
    write: script.value('(day) => part.sheetCell({ day: day }, days)') as (day: Day) => Date,
    script,
  };
}

const dayOfIso = (iso: string): Day => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dayOf(year, month, day);
};

describe.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])('on a server in %s', (server) => {
  const before = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = server;
    // Node takes the zone over at once; if it did not, this test would prove nothing.
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(server);
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test.each(ZONES)('a date cell of a file in %s is the day it shows, at every time of day', (zone) => {
    const { read } = callIn(zone);
    const wrong: string[] = [];
    for (const iso of [...DAYS, ...RECENT]) {
      for (const minutes of MINUTES) {
        const cell = read(instantIn(zone, iso, minutes));
        if (cell.kind !== 'day' || isoOf(cell.day) !== iso) wrong.push(`${iso} +${minutes}: ${JSON.stringify(cell)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(ZONES)('a day answered to a file in %s is shown as that day, at its first moment', (zone) => {
    const { write } = callIn(zone);
    const wrong: string[] = [];
    for (const iso of [...DAYS, ...RECENT]) {
      const date = write(dayOfIso(iso));
      const shown = formatDate(date, zone, 'yyyy-MM-dd');
      const moment = formatDate(new Date(date.getTime() - 1), zone, 'yyyy-MM-dd');
      if (shown !== iso || moment >= iso)
        wrong.push(`${iso}: ${date.toISOString()} shows ${shown}, before it ${moment}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the questions put to Google', () => {
  test('one for each different day, when cells hold days', () => {
    const { read, asked } = callIn('Europe/Amsterdam');
    const instants = RECENT.map((iso) => instantIn('Europe/Amsterdam', iso));
    for (let cell = 0; cell < 100_000; cell++) read(instants[(cell * 37) % instants.length] ?? 0);
    expect(asked).toEqual({ zone: 1, locale: 0, formatDate: instants.length });
  });

  test('a handful for each different day, when cells hold times of day, however many cells', () => {
    for (const zone of ['Europe/Amsterdam', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'America/St_Johns']) {
      const { read, asked } = callIn(zone);
      const days = daysBetween('2026-01-01', '2026-12-31');
      for (let cell = 0; cell < 100_000; cell++) {
        const iso = days[(cell * 61) % days.length] ?? '';
        const shown = read(instantIn(zone, iso, (cell * 7919) % 1440));
        if (isoOf(shown.day) !== iso) throw new Error(`${iso} became ${isoOf(shown.day)} in ${zone}`);
      }
      expect(asked.formatDate).toBeLessThan(days.length * 5);
      expect(asked.zone).toBe(1);
    }
  });

  test('three for a day answered beside another one', () => {
    const { write, asked } = callIn('America/New_York');
    for (const iso of daysBetween('2026-01-01', '2026-02-28')) write(dayOfIso(iso));
    expect(asked.formatDate).toBeLessThan(59 * 3);
  });
});

describe('objects in cells', () => {
  test('a Date of any realm is a date', () => {
    const { script } = callIn('Europe/Amsterdam');
    expect(script.value("read(new Date('2026-05-01T10:00:00Z'))")).toMatchObject({ kind: 'day' });
    expect(script.call('read', new Date('2026-05-01T10:00:00Z'))).toMatchObject({ kind: 'day' });
  });

  test('an invalid Date, one outside all calendars, and anything else are errors, and never a day', () => {
    const { script } = callIn('Europe/Amsterdam');
    for (const value of ['new Date(NaN)', 'new Date(8.64e15)', 'new Date(-8.64e15)', 'new Date(-2e13)']) {
      expect(script.value(`read(${value})`)).toEqual({ kind: 'error', code: '#NUM!' });
    }
    for (const value of ['{}', '[]', '({ getTime: () => 0 })', 'function () {}']) {
      expect(script.value(`read(${value.startsWith('{') ? `(${value})` : value})`)).toMatchObject({ kind: 'error' });
    }
  });

  test('days before Google kept zones by the quarter still show as themselves', () => {
    const zone = 'Europe/Amsterdam';
    const { read, write } = callIn(zone);
    for (const iso of daysBetween('1899-12-25', '1940-12-31')) {
      expect(isoOf(read(instantIn(zone, iso, 720)).day)).toBe(iso);
      expect(formatDate(write(dayOfIso(iso)), zone, 'yyyy-MM-dd')).toBe(iso);
    }
  });

  test('a file without a zone of its own takes that of the script', () => {
    const { services } = functionMode();
    for (const getActive of [() => ({ getSpreadsheetTimeZone: () => '' }), () => null]) {
      const script = loadScript(part, {
        ...services,
        SpreadsheetApp: { getActive },
        Session: { getScriptTimeZone: () => 'Asia/Tokyo' },
      });
      const cell = script.value("part.cellReader(part.daysOfFile())(new Date('2026-05-01T16:00:00Z'))") as DayCell;
      expect(isoOf(cell.day)).toBe('2026-05-02');
    }
  });
});

describe('through Code.js', () => {
  const code = codeJs();

  test.each(ZONES)('the crossing of a ledger in %s is answered on its own day', (zone) => {
    const { services } = functionMode({ zone });
    const script = loadScript(code, services);
    const clockChanges = ['2020-02-29', '2020-03-08', '2020-03-29', '2020-04-05', '2020-10-25', '2020-11-01'];
    for (const iso of [...clockChanges, '2021-01-01', '2024-12-31', '2026-03-29', '2026-09-27']) {
      for (const minutes of [0, 150, 1439]) {
        const date = new Date(instantIn(zone, iso, minutes));
        const answer = script.call('KOR_CROSSING', [[date]], [[20_000.01]]) as Date;
        expect(formatDate(answer, zone, 'yyyy-MM-dd')).toBe(iso);
        expect(answer.getTime()).toBe(instantIn(zone, iso));
      }
    }
  });

  test('a ledger of 100.000 rows asks about its days, not about its rows', () => {
    const { services, asked } = functionMode();
    const script = loadScript(code, services);
    const instants = daysBetween('2025-01-01', '2026-12-31').map((iso) => instantIn('Europe/Amsterdam', iso));
    const dates = Array.from({ length: 100_000 }, (_, row) => [new Date(instants[row % instants.length] ?? 0)]);
    const amounts = dates.map(() => [0.01]);
    expect(script.call('KOR_TURNOVER', dates, amounts)).toBe(499.95);
    expect(asked.formatDate).toBe(instants.length);
  });
});
