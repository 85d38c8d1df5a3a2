/** What stands around the digits of an amount: its sign and its currency. */

const EURO = ['€', 'eur', 'euro', 'euros'];
/** What stands beside most amounts that are not digits alone. */
const UNSIGNED = new Set(['', '€', '€ ', 'eur ', ' eur', ' euro']);
const SIGNS = ['-', '-/-', '+'];

/** ISO codes and local names of the currencies met in Dutch ledgers; symbols such as `$` are known as such. */
const OTHER_CURRENCIES =
  'usd gbp chf sek nok dkk isk pln czk huf ron bgn try rub uah jpy cny aud cad nzd hkd sgd inr brl zar mxn ils aed ' +
  'thb krw idr nlg srd xcg ang awg kr fr sfr zł';

const TOKEN = new RegExp(
  String.raw`-/-|[-+()]|euros?|eur|[a-z]{0,2}\$|\p{Sc}|(?:${OTHER_CURRENCIES.split(' ').join('|')})(?!\p{L})`,
  'gu',
);

/**
 * Plus or minus one for what stands before and after the digits, both as `plainText` gives them.
 *
 * Parentheses are a minus sign, as accountants write it. Two signs leave it open which one is meant: no amount.
 *
 * @returns `other-currency` when the amount is not in euros
 * @example signIn('€ ', '-') //=> -1
 */
export function signIn(before: string, after: string): 1 | -1 | 'not-an-amount' | 'other-currency' {
  if (UNSIGNED.has(before) && UNSIGNED.has(after)) return 1;
  const left = tokensOf(before);
  const right = tokensOf(after);
  if (left === null || right === null) return 'not-an-amount';
  const tokens = [...left, ...right];
  const signs = tokens.filter((token) => SIGNS.includes(token));
  const parentheses = tokens.filter((token) => token === '(' || token === ')').join('');
  const enclosed = parentheses === '()' && left.includes('(') && right.includes(')');
  if (parentheses !== '' && !enclosed) return 'not-an-amount';
  if (signs.length + (enclosed ? 1 : 0) > 1) return 'not-an-amount';
  if (currencies(left) > 1 || currencies(right) > 1) return 'not-an-amount';
  if (tokens.some(isOtherCurrency)) return 'other-currency';
  return enclosed || signs.some((sign) => sign !== '+') ? -1 : 1;
}

/** The marks and words of one side; `null` when something else stands there. */
function tokensOf(side: string): readonly string[] | null {
  const tokens = side.match(TOKEN) ?? [];
  return tokens.join('') === side.replace(/ /g, '') ? tokens : null;
}

function currencies(tokens: readonly string[]): number {
  return tokens.filter((token) => EURO.includes(token) || isOtherCurrency(token)).length;
}

function isOtherCurrency(token: string): boolean {
  return !EURO.includes(token) && !SIGNS.includes(token) && token !== '(' && token !== ')';
}
