/** Time zones as Google computes them, made of the time zones of Node: an oracle apart from the code under test. */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

/** The wall clock of a zone at an instant, as if it were the clock in Greenwich. */
function wallClock(zone: string, instant: number): number {
  // Every part has a fixed width here, which makes cutting much faster than asking for the parts.
  const found = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/.exec(formatOf(zone).format(instant));
  if (found === null) throw new Error(`unexpected form of a date in ${zone}`);
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** `Utilities.formatDate` for the one pattern that the add-on may use; like Google's it takes nothing but dates. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  if (Object.prototype.toString.call(date) !== '[object Date]' || Number.isNaN(date.getTime())) {
    throw new Error('the parameters do not match the signature for Utilities.formatDate');
  }
  if (pattern !== 'yyyy-MM-dd') throw new Error(`not a pattern of ours: ${pattern}`);
  return new Date(wallClock(zone, date.getTime())).toISOString().slice(0, 10);
}

/**
 * The instant at which a cell of a file in this zone stands: a day and the minutes of its wall clock.
 *
 * Where the clock skips that time, the first that comes after it; where it comes twice, the first of both.
 */
export function instantIn(zone: string, iso: string, minutes = 0): number {
  const wanted = Date.parse(`${iso}T00:00:00Z`) + minutes * 60_000;
  const offset = (at: number) => wallClock(zone, at) - at;
  const early = wanted - offset(wanted - 86_400_000);
  const late = wanted - offset(wanted + 86_400_000);
  const exact = [early, late].filter((instant) => wallClock(zone, instant) === wanted);
  return exact.length > 0 ? Math.min(...exact) : early;
}

/** Every day from the first to the last, as ISO text. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

/** Zones on both sides of Greenwich, with whole, half and quarter hours, and with clocks that change at midnight. */
export const ZONES = [
  'UTC',
  'Europe/Amsterdam',
  'Europe/Dublin',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Asia/Beirut',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Pacific/Pago_Pago',
  'America/New_York',
  'America/Los_Angeles',
  'America/Curacao',
  'America/Sao_Paulo',
  'America/Asuncion',
  'America/St_Johns',
  'Etc/GMT+12',
] as const;
