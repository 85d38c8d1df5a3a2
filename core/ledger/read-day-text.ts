/** Every way to write a day that is not plain digits and marks: names of months, times of day, typography. */
import { type Day, realDay } from '../values/day';
import { monthNamed } from './month-names';
import { plainText } from './plain-text';

const ZONE = String.raw`z|(?:utc|gmt)?[+-]\d\d(?::?\d\d)?|utc|gmt|ces?t`;
const CLOCK = String.raw`(?:[01]?\d|2[0-4])(?::[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?: ?(?:uur|u|am|pm))?|\.[0-5]\d ?(?:uur|u))`;

/** ` om 14:30 uur`, `T23:30:00Z`, ` 20:14:03 +0100`: dropped, the civil day counts as it is written. */
const TIME_OF_DAY = new RegExp(String.raw`^(.*\d)(?:t|,? (?:om |at )?)${CLOCK}(?: ?(?:${ZONE})(?: \([a-z -]+\))?)?$`);

const WEEKDAY = new RegExp(
  '^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|maa?|din?|woe?|don?|vr|vrij?|zat?|zon?|' +
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu|thurs?|fri|sat|sun)[.]?,? ',
);

const YEAR = String.raw`(\d{4}|'?\d\d)`;
const DAY_FIRST = new RegExp(String.raw`^(\d\d?) ?([-/.]) ?(\d\d?) ?\2 ?${YEAR}$`);
const YEAR_FIRST = /^(\d{4}) ?([-/.]) ?(\d\d?) ?\2 ?(\d\d?)$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
const MONTH_NAME_SECOND = new RegExp(
  String.raw`^(\d\d?)(?:e|ste|de|st|nd|rd|th)?[.]?[ /-]?(?:of )?([a-z]{3,9})[.]?,?[ /-]?${YEAR}$`,
);
const MONTH_NAME_FIRST = new RegExp(String.raw`^([a-z]{3,9})[.]? (\d\d?)(?:st|nd|rd|th)?(?:, ?| )${YEAR}$`);

/**
 * The day that a text says, day before month always; a month's name makes any order clear.
 *
 * @returns `null` when the text says no day, or one that the calendar does not have
 * @example dayInText("vr. 1 mei ’26, 14:30") //=> day('2026-05-01')
 */
export function dayInText(text: string): Day | null {
  const date = plainText(text).replace(TIME_OF_DAY, '$1').replace(WEEKDAY, '');
  let parts = DAY_FIRST.exec(date);
  if (parts) return written(parts[4], Number(parts[3]), parts[1]);
  parts = YEAR_FIRST.exec(date);
  if (parts) return written(parts[1], Number(parts[3]), parts[4]);
  parts = COMPACT.exec(date);
  if (parts) return written(parts[1], Number(parts[2]), parts[3]);
  parts = MONTH_NAME_SECOND.exec(date);
  if (parts) return written(parts[3], monthNamed(parts[2] ?? ''), parts[1]);
  parts = MONTH_NAME_FIRST.exec(date);
  return parts && written(parts[3], monthNamed(parts[1] ?? ''), parts[2]);
}

/**
 * The year behind two digits: 80 to 99 lie in the twentieth century.
 *
 * @example yearOfTwoDigits(26) //=> 2026
 */
export function yearOfTwoDigits(digits: number): number {
  return digits < 80 ? 2000 + digits : 1900 + digits;
}

function written(year = '', month: number | null, dayOfMonth = ''): Day | null {
  if (month === null) return null;
  const fullYear = year.length === 4 ? Number(year) : yearOfTwoDigits(Number(year.slice(-2)));
  return realDay(fullYear, month, Number(dayOfMonth));
}
