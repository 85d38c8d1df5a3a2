/** The time zone of the open file: Google Sheets hands a date over as an instant, and a ledger holds civil days. */
import { day } from '../core/index';
import { type CivilDays, civilDays } from './civil-days';

/**
 * The civil days of the open file.
 *
 * The zone is asked for when the first date needs it, once: most functions meet no date object at all, and the file
 * may be set to another zone between two calls.
 */
export function daysOfFile(): CivilDays {
  let zone: string | undefined;
  return civilDays((instant) => {
    zone ??= zoneOfFile();
    return day(Utilities.formatDate(new Date(instant), zone, 'yyyy-MM-dd'));
  });
}

function zoneOfFile(): string {
  try {
    return SpreadsheetApp.getActive().getSpreadsheetTimeZone() || Session.getScriptTimeZone();
  } catch {
    return Session.getScriptTimeZone();
  }
}
