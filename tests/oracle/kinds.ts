/** The kinds of treatment, by a small table of plain words: the oracle knows only words that nobody disputes. */
import { type GoldenCell, type GoldenRange, isErrorValue } from '../golden-runner';
import { isBlank, isError, tidy } from './cells';

/** The kinds of the vocabulary. */
export type Kind =
  | 'standard'
  | 'reduced'
  | 'zero'
  | 'kor'
  | 'export'
  | 'eu-goods'
  | 'reverse-charge'
  | 'eu-distance-sale'
  | 'margin'
  | 'exempt-counted'
  | 'exempt'
  | 'foreign-service'
  | 'oss'
  | 'business-asset'
  | 'private-use'
  | 'not-turnover';

/** Words of the vocabulary that decide, each with its kind. */
const WORDS: Readonly<Record<string, Kind>> = {
  '21': 'standard',
  '21%': 'standard',
  hoog: 'standard',
  'btw hoog': 'standard',
  'btw hoog 21%': 'standard',
  v21: 'standard',
  high: 'standard',
  '9': 'reduced',
  '9%': 'reduced',
  laag: 'reduced',
  'btw laag': 'reduced',
  low: 'reduced',
  '0': 'zero',
  '0%': 'zero',
  nultarief: 'zero',
  kor: 'kor',
  'vrijgesteld kor': 'kor',
  kleineondernemersregeling: 'kor',
  'art 25a': 'kor',
  uitvoer: 'export',
  export: 'export',
  'goederen buiten eu': 'export',
  icl: 'eu-goods',
  'intracommunautaire levering': 'eu-goods',
  'goederen eu': 'eu-goods',
  'btw verlegd binnenland': 'reverse-charge',
  'verlegd nl': 'reverse-charge',
  afstandsverkoop: 'eu-distance-sale',
  'afstandsverkopen eu': 'eu-distance-sale',
  marge: 'margin',
  margeregeling: 'margin',
  'verhuur onroerend goed': 'exempt-counted',
  'verhuur woning': 'exempt-counted',
  'vrijgestelde financiële dienst': 'exempt-counted',
  'vrijgestelde verzekeringsdienst': 'exempt-counted',
  zorg: 'exempt',
  medisch: 'exempt',
  onderwijs: 'exempt',
  sport: 'exempt',
  journalistiek: 'exempt',
  componist: 'exempt',
  'dienst eu zakelijk': 'foreign-service',
  'eu dienst verlegd': 'foreign-service',
  'dienst buiten eu zakelijk': 'foreign-service',
  'belast in ander land': 'foreign-service',
  oss: 'oss',
  éénloketsysteem: 'oss',
  'verkoop bedrijfsmiddel': 'business-asset',
  desinvestering: 'business-asset',
  inventaris: 'business-asset',
  privégebruik: 'private-use',
  'eigen gebruik': 'private-use',
  inkoop: 'not-turnover',
  kosten: 'not-turnover',
  privéstorting: 'not-turnover',
  overboeking: 'not-turnover',
  lening: 'not-turnover',
  borg: 'not-turnover',
  'btw-teruggaaf': 'not-turnover',
};

const KINDS: readonly Kind[] = [
  'standard',
  'reduced',
  'zero',
  'kor',
  'export',
  'eu-goods',
  'reverse-charge',
  'eu-distance-sale',
  'margin',
  'exempt-counted',
  'exempt',
  'foreign-service',
  'oss',
  'business-asset',
  'private-use',
  'not-turnover',
];

/** "The kinds' own names are words too. Case, spaces and punctuation do not matter." */
const MEANINGS = new Map<string, Kind>([
  ...Object.entries(WORDS).map(([word, kind]): [string, Kind] => [plainWord(word), kind]),
  ...KINDS.map((kind): [string, Kind] => [plainWord(kind), kind]),
]);

const ALWAYS: readonly Kind[] = [
  'standard',
  'reduced',
  'zero',
  'kor',
  'export',
  'eu-goods',
  'reverse-charge',
  'margin',
];

/** Does turnover of this kind count, apart from the limit for distance sales? */
export function countsByKind(kind: Kind): boolean {
  return ALWAYS.includes(kind) || kind === 'exempt-counted' || kind === 'eu-distance-sale';
}

/** The user's own words, by their plain text. */
export function wordsOf(words: GoldenRange | null): ReadonlyMap<string, Kind> {
  const rows = words ?? [];
  return new Map(rows.map(([word = null, kind = null]) => [plainWord(word), tidy(String(kind)) as Kind]));
}

/**
 * The kind a treatment cell decides.
 *
 * @returns `null` when the words do not decide it (or the cell is an error)
 */
export function kindOf(cell: GoldenCell, country: GoldenCell, words: ReadonlyMap<string, Kind>): Kind | null {
  if (isErrorValue(cell) || isErrorValue(country) || isError(cell) || isError(country)) return null;
  if (isBlank(cell) || cell === 0) return 'standard';
  const word = plainWord(cell);
  const own = words.get(word);
  if (own !== undefined) return own;
  if (word === 'verlegd' && !isBlank(country))
    return /^(nl|nederland)$/.test(plainWord(country)) ? 'reverse-charge' : 'foreign-service';
  if (cell === 0.21) return 'standard';
  if (cell === 0.09) return 'reduced';
  return MEANINGS.get(word) ?? MEANINGS.get(word.replace(/ ?\b(21|9|0) ?% ?/, '')) ?? null;
}

function plainWord(cell: GoldenCell): string {
  return tidy(
    String(cell ?? '')
      .toLowerCase()
      .replace(/[-.:,;]/g, ' '),
  );
}

/** The rate in percent that a row of this kind is taxed at, when its rates cell is blank. */
export function rateOfKind(kind: Kind): number {
  if (kind === 'reduced') return 9;
  return kind === 'zero' || kind === 'export' || kind === 'eu-goods' ? 0 : 21;
}
