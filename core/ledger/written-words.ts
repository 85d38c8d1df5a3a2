/** Cuts what a person wrote into plain words, so that case, accents, spaces and punctuation do not matter. */

/** Letters that do not fall apart into a plain letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i' };
const ACCENTS_AND_INVISIBLE = /[\p{M}\p{Cf}]/gu;
const PERCENTAGE = /(\d+(?:[.,]\d+)*)\s*(?:%|(?:procent|percent|pct)(?![\p{L}\d]))/gu;
const RATE_BEFORE_DIGIT = /(^|[^\p{L}\d])(btw|vat|tarief|hoog|laag|high|low)(?=\d)/gu;
const DIGIT_BEFORE_RATE = /(\d)(?=(?:btw|vat|hoog|laag|high|low)(?![\p{L}\d]))/gu;
const WORD = /\d+(?:[.,]\d+)*%|\d+(?:[.,]\d+)+(?!\p{L})|[\p{L}\d]+/gu;
const NUMBER = /^(?:0|[1-9]\d*)(?:[.,]\d+)?%?$/;

/**
 * The words of a text in lower case without accents; numbers in plain notation, percentages with their sign.
 *
 * @example writtenWords('Privé-gebruik, 21,0 procent') //=> ['prive', 'gebruik', '21%']
 */
export function writtenWords(text: string): readonly string[] {
  const spaced = folded(text)
    .replace(PERCENTAGE, ' $1% ')
    .replace(RATE_BEFORE_DIGIT, '$1$2 ')
    .replace(DIGIT_BEFORE_RATE, '$1 ');
  return (spaced.match(WORD) ?? []).map(plainNumber);
}

/**
 * The text as one key: two texts that differ in case, accents, spaces or punctuation alone have the same one.
 *
 * @returns for a text of signs alone (`-`, `???`) the signs themselves
 * @example wordKey('BTW-verlegd, binnenland') //=> 'btwverlegdbinnenland'
 */
export function wordKey(text: string): string {
  return writtenWords(text).join('') || folded(text).replace(/\s+/g, '');
}

function folded(text: string): string {
  const lower = text.normalize('NFKD').replace(ACCENTS_AND_INVISIBLE, '').toLowerCase();
  return lower.replace(ACCENTS_AND_INVISIBLE, '').replace(/[ßøæœłđı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** `21,0%` and `21%` are the same word; `007` and `1.2.3` are no numbers. */
function plainNumber(word: string): string {
  if (!NUMBER.test(word)) return word;
  const percent = word.endsWith('%');
  const value = Number((percent ? word.slice(0, -1) : word).replace(',', '.'));
  return `${value}${percent ? '%' : ''}`;
}
