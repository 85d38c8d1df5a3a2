/** Reads a month, with or without its year: `januari`, `jan 2026`, `2026-01`, `01/2026`, `mrt '26`. */
import { type Day, dayOf, firstOfMonth } from '../../values/day';
import { tidyText } from '../cell';
import { monthNamed } from '../month-names';
import { plainText } from '../plain-text';
import { yearOfTwoDigits } from '../read-day-text';

/** A month from 1 to 12; `year` is `null` when it is not written. */
export type Month = { readonly month: number; readonly year: number | null };

const NAMED = /^([a-z]{3,9})\.?(?:[ /-]*'?(\d{4}|\d\d))?$/;
const NAME_LAST = /^(\d{4})[ /-]+([a-z]{3,9})\.?$/;
const YEAR_FIRST = /^(\d{4})[-/. ]?(0[1-9]|1[0-2])$/;
const MONTH_FIRST = /^(0?[1-9]|1[0-2])[-/. ](\d{4})$/;
const GERMAN: Readonly<Record<string, number>> = {
  januar: 1,
  februar: 2,
  marz: 3,
  mai: 5,
  juni: 6,
  juli: 7,
  dezember: 12,
};

/**
 * The month that a text says, and nothing beside it.
 *
 * @example monthIn('Maart 2026') //=> { month: 3, year: 2026 }
 * @example monthIn('3-1-26') //=> null
 */
export function monthIn(text: string): Month | null {
  if (text.length > 24) return null;
  const plain = plainText(tidyText(text))
    .replace(/[:.]$/, '')
    .replace(/^maand /, '');
  let found = NAMED.exec(plain);
  if (found) return named(found[1] ?? '', found[2]);
  found = NAME_LAST.exec(plain);
  if (found) return named(found[2] ?? '', found[1]);
  found = YEAR_FIRST.exec(plain);
  if (found) return plausible(Number(found[2]), Number(found[1]));
  found = MONTH_FIRST.exec(plain);
  return found && plausible(Number(found[1]), Number(found[2]));
}

/** The last day of a month: what is known only by its month is complete on that day. */
export function lastOfMonth(year: number, month: number): Day {
  return (firstOfMonth(dayOf(year, month, 1), 1) - 1) as Day;
}

function named(name: string, year: string | undefined): Month | null {
  const month = monthNamed(name) ?? GERMAN[name] ?? null;
  if (month === null) return null;
  if (year === undefined) return { month, year: null };
  return plausible(month, year.length === 4 ? Number(year) : yearOfTwoDigits(Number(year)));
}

function plausible(month: number, year: number): Month | null {
  return year >= 1980 && year <= 2199 ? { month, year } : null;
}
