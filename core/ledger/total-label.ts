/** The labels by which a total row gives itself away in the date column. */
import { MONTH_NAMES } from './month-names';
import { plainText } from './plain-text';

const LABEL =
  '(?:sub ?)?totaal|totaal generaal|eind ?totaal|(?:eind|begin|openings) ?saldo|saldo|(?:sub ?|grand ?)?total';
const YEAR = String.raw`(?:19|20|21)\d\d|'\d\d`;
const MONTH = MONTH_NAMES.join('|');
const QUARTER =
  '[qk] ?[1-4]|(?:[1-4](?:e|ste|de)?|eerste|tweede|derde|vierde) kwartaal|(?:kwartaal|quarter) [1-4]|' +
  '(?:1st|2nd|3rd|4th|first|second|third|fourth) quarter';

/** A label alone, or with a month, a quarter, a year, or one of the first two beside a year. */
const TOTAL_LABEL = new RegExp(
  String.raw`^(?:${LABEL})(?: (?:(?:${MONTH}|${QUARTER})(?: ?(?:${YEAR}|\d\d))?|(?:${YEAR})(?: (?:${MONTH}|${QUARTER}))?))?$`,
);

/**
 * Is this the label of a total row, such as `Totaal`, `SUB-TOTAAL mei` or `Eindsaldo 2026:`?
 *
 * Total rows repeat money that other rows hold, so they are left out; whatever else stands beside the word
 * (`totaal klant Jansen`) makes it an ordinary text.
 *
 * @example isTotalLabel("Totaal mei '26:") //=> true
 * @example isTotalLabel('saldobetaling') //=> false
 */
export function isTotalLabel(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most cells of a date column start with a digit: no label does.
  if (first >= 48 && first <= 57) return false;
  const words = plainText(text)
    .replace(/'(?!\d\d\b)/g, ' ')
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
  return TOTAL_LABEL.test(words);
}
