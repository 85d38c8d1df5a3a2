/** A small reader of the law's own words, so that a test can compute each number again instead of trusting it. */
import type { RuleUnit } from '../../../core/law/named-rule';

const NUMBER_WORDS: { readonly [word: string]: number } = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
};

const PARTS: { readonly [word: string]: number } = { 'een vierde': 4, 'een vijfde': 5, 'een tiende': 10 };

/** The number that quoted words say in a unit; `null` when they say none, or more than one. */
export function readWords(words: string, unit: RuleUnit): number | null {
  if (unit === 'euro') return only(words, /€ ?(\d{1,3}(?:[. ]\d{3})*(?:[.,]\d\d)?)(?![.,]?\d)/g, euroAmount);
  if (unit === 'fraction') return only(words, /(\d+)(?: percent|%)/g, (percent) => Number(percent) / 100);
  if (unit === 'days') return only(words, /(\S+) weken/g, (weeks) => whole(weeks) * 7);
  return readYears(words);
}

function readYears(words: string): number | null {
  if (words === 'vervalt') return 0;
  if (words === 'het daaropvolgende kalenderjaar') return 1;
  return PARTS[words] ?? only(words, /(\S+) (?:jaar|jaren)/g, whole);
}

function only(words: string, pattern: RegExp, read: (found: string) => number): number | null {
  const found = [...words.matchAll(pattern)];
  return found.length === 1 ? read(found[0]?.[1] ?? '') : null;
}

function euroAmount(written: string): number {
  return Number(written.replace(/[. ](?=\d{3})/g, '').replace(',', '.'));
}

function whole(written: string): number {
  return NUMBER_WORDS[written] ?? Number(written);
}
