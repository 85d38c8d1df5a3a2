/** What a user may correct or add about a sheet; everything else is read from the sheet itself. */
import type { Day } from '../../values/day';
import type { DateOrder } from './date-order';
import type { Field } from './fields';

/** Which date puts a row in a year: that of the supply (prestatiedatum), or that of the invoice. */
export type DateChoice = 'supply' | 'invoice';

/**
 * The corrections of a user.
 *
 * `headerRow`: 1-based sheet row, `null` for a sheet without headers, `find` to look for it. `columns`: per 1-based
 * column the field it holds, or `null` to ignore it. `korFrom` and `korTo` are inclusive; `null` is always. `year` is
 * the year of dates that are written without one.
 */
export type SheetSettings = {
  readonly headerRow: number | null | 'find';
  readonly columns: ReadonlyMap<number, Field | null>;
  readonly dateChoice: DateChoice;
  readonly dateOrder: DateOrder | 'find';
  readonly korFrom: Day | null;
  readonly korTo: Day | null;
  readonly year: number | null;
};

/** Nothing corrected: the supply date decides, and the KOR has always been applied. */
export const NO_CORRECTIONS: SheetSettings = {
  headerRow: 'find',
  columns: new Map(),
  dateChoice: 'supply',
  dateOrder: 'find',
  korFrom: null,
  korTo: null,
  year: null,
};
