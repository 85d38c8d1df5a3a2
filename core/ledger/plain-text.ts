/** Typography taken off a text, so that its readers meet one apostrophe, one dash and one kind of space. */
import { tidyText } from './cell';

/** Curly, modifier and prime apostrophes, grave and acute accents. */
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u2032\u00b4\u0060\uff07]/g;

const BACKTICK = 0x60;
const EURO_SIGN = 0x20ac;

/** Hyphens, dashes and minus signs. */
const DASHES = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;

/**
 * The text in lower case with plain spaces, straight apostrophes and hyphens for every dash.
 *
 * @example plainText('1 Mei ’26') //=> "1 mei '26"
 */
export function plainText(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return tidyText(text).toLowerCase().replace(APOSTROPHES, "'").replace(DASHES, '-');
}

/** Only ASCII and the euro sign, and single spaces between words: nothing to replace, which is true of most texts. */
function isPlain(text: string): boolean {
  let afterSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || (code > 126 && code !== EURO_SIGN) || code === BACKTICK || (code === 32 && afterSpace))
      return false;
    afterSpace = code === 32;
  }
  return !afterSpace;
}
