/** Civil time of a zone: where a date cell of Google Sheets begins on the clock of the world. */

const DAY = 86_400_000;
/** The serial number of 1 January 1970. */
const UNIX_SERIAL = 25569;

/** Conversions between serial numbers and instants in one zone. */
export type Zone = {
  /** Milliseconds since 1970 at which the cell's day and time stand on the zone's clock. */
  readonly instantOf: (serial: number) => number;
  readonly serialOf: (instant: number) => number;
  /** The instant as ISO text of the zone's clock, without the zone. */
  readonly clockOf: (instant: number) => string;
};

/**
 * The clock of a time zone.
 *
 * @param name - as in `Europe/Amsterdam`
 */
export function zoneOf(name: string): Zone {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: name,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const clockOf = (instant: number) => format.format(instant).replace(' ', 'T');
  const onClock = (instant: number) => Date.parse(`${clockOf(instant)}Z`);
  return {
    clockOf,
    serialOf: (instant) => onClock(instant) / DAY + UNIX_SERIAL,
    instantOf: (serial) => {
      const wanted = Math.round((serial - UNIX_SERIAL) * DAY);
      const near = wanted - (onClock(wanted) - wanted);
      return near - (onClock(near) - wanted);
    },
  };
}
