/** Bytes of a text file → text. A byte order mark decides; else UTF-8 where the bytes are valid, else Windows-1252. */

/** A text with the encoding it was found to have. */
export type Decoded = { readonly text: string; readonly encoding: string };

/**
 * The text of a file, without its byte order mark.
 *
 * Latin-1 is read as Windows-1252: the same letters, and the euro sign as well.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1252' ? withWindowsLetters(text) : text, encoding };
}

/** What Windows-1252 puts where Latin-1 has control characters; Node reads the one as the other. */
const WINDOWS_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text that was read as Latin-1, with the letters of Windows-1252. */
export function withWindowsLetters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_LETTERS[letter.charCodeAt(0) - 0x80] ?? letter);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Plain Latin letters in UTF-16 have a zero beside every letter.
  if (first !== 0 && second === 0 && third !== 0 && bytes[3] === 0) return 'utf-16le';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
