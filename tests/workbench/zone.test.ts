/** Dates between serial numbers and instants, in zones on both sides of Greenwich. */
import { expect, test } from 'vitest';
import { zoneOf } from '../../workbench/gsheets/zone';

const ZONES = ['Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata', 'Pacific/Kiritimati'];

test.each(ZONES)('every day of two years begins at midnight and comes back in %s', (name) => {
  const zone = zoneOf(name);
  for (let serial = 45_658; serial < 45_658 + 730; serial++) {
    const instant = zone.instantOf(serial);
    expect(zone.serialOf(instant)).toBe(serial);
    expect(zone.clockOf(instant)).toMatch(/T00:00:00$/);
  }
});

test('a time of day stands on the clock of the zone', () => {
  const zone = zoneOf('Europe/Amsterdam');
  expect(zone.clockOf(zone.instantOf(46_347.75))).toBe('2026-11-21T18:00:00');
  expect(new Date(zone.instantOf(46_347.75)).toISOString()).toBe('2026-11-21T17:00:00.000Z');
});
