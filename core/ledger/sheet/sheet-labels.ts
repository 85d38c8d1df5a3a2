/** Rows that hold no booking: totals, headings of blocks, remarks. */
import { tidyText } from '../cell';
import { isTotalLabel } from '../total-label';
import { type Month, monthIn } from './month-cell';
import { COST_WORDS, INCOME_WORDS } from './sheet-words';

const TOTAL_WORD =
  /\b(totaal|totalen|subtotaal|eindtotaal|saldo|eindsaldo|beginsaldo|openingssaldo|total|totals|subtotal|sum|som|summe|gesamt|gesamtsumme|balance)\b/i;
/** What may stand beside the word for a total without making it a customer or a job. */
const BESIDE_TOTAL =
  /\b(totaal|totalen|sub|generaal|eind|sub-?totaal|eindtotaal|saldo|eindsaldo|beginsaldo|openingssaldo|total|totals|subtotal|grand|sum|som|summe|gesamt|gesamtsumme|balance|omzet|netto|bruto|excl(usief)?|incl(usief)?|ex|btw|vat|mwst|van|het|de|jaar|maand|kwartaal|quarter|year|month|week|blad|pagina|page|verkopen|verkoop|inkomsten|facturen|revenue|sales|income|turnover|factuurbedrag|bedrag|euro|eur|carried|forward|overdracht|transport|over|te|declareren|ytd|per|t\/m|tm|of|for|q[1-4]|[1-4]e|\d{1,4})\b|[€%:.,()'-]/gi;

/** A total of the sheet, of a part of it, or no total. */
export type TotalLabel = 'total' | 'subtotal' | 'part' | null;

/**
 * Is this text the label of a total? `part` when it names a month, quarter or week, `subtotal` when it says so.
 *
 * @example totalIn('Totaal januari') //=> 'part'
 * @example totalIn('Totaal Bouw BV') //=> null
 */
export function totalIn(text: string): TotalLabel {
  const tidy = tidyText(text);
  if (tidy.length > 60 || !TOTAL_WORD.test(tidy)) return null;
  const rest = tidy.replace(BESIDE_TOTAL, ' ').replace(/\s+/g, ' ').trim();
  const month = rest === '' ? null : monthIn(rest);
  if (!isTotalLabel(tidy) && rest !== '' && month === null) return null;
  if (/sub/i.test(tidy)) return 'subtotal';
  return month !== null || /kwartaal|quarter|\bq[1-4]\b|week|maand\b|month/i.test(tidy) ? 'part' : 'total';
}

/** What a heading says about the rows below it. */
export type Heading = { readonly month: Month | null; readonly section: 'costs' | 'income' | null };

const PERIOD =
  /^(?:(?:19|20)\d\d|q[1-4]|k[1-4]|[1-4]e? kwartaal|kwartaal [1-4]|quarter [1-4]|week \d{1,2})(?:[ -]*(?:19|20)\d\d)?:?$/i;

/** The heading of a block: a month, a period, or a section of costs or income; `null` for other texts. */
export function headingIn(text: string): Heading | null {
  const tidy = tidyText(text);
  if (tidy.length > 40) return null;
  const month = monthIn(tidy);
  if (month !== null || PERIOD.test(tidy)) return { month, section: null };
  if (COST_WORDS.test(tidy)) return { month: null, section: 'costs' };
  return INCOME_WORDS.test(tidy) ? { month: null, section: 'income' } : null;
}

/** The one year that texts speak of, or `null` when they name none or several. */
export function onlyYearIn(texts: readonly string[]): number | null {
  const years = new Set(texts.flatMap((text) => text.match(/\b20\d\d\b/g) ?? []));
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}
