/**
 * The oracle: every worksheet function once more, slow and plain, straight from the sentences of the contract.
 *
 * It shares no code with the product. Where the two differ, one of them misreads a sentence.
 */
import {
  type Argument,
  type GoldenCell,
  type GoldenRange,
  isRange,
  type PlainCell,
  type Reply,
} from '../golden-runner';
import { civil, isBlank, readCents, readDay, serial, theDay, tidy } from './cells';
import { countsByKind, kindOf, rateOfKind, wordsOf } from './kinds';
import { type Ledger, readLedger, type Supply, UnequalColumns } from './ledger';
import { ruleOn } from './rules';
import {
  type Crossing,
  closedPeriods,
  crossingsOf,
  type KorPeriod,
  openAgainAfterCrossing,
  runningSums,
  THRESHOLD,
  threeYearsLater,
} from './scheme';

/** No answer: `#N/A` (there is none) or `#VALUE!` (the input is wrong), with words its Dutch message must hold. */
class NoAnswer extends Error {
  readonly code: '#N/A' | '#VALUE!';
  constructor(code: '#N/A' | '#VALUE!', message = 'geen antwoord') {
    super(message);
    this.code = code;
  }
}

const NOT_AVAILABLE = () => new NoAnswer('#N/A');
const WRONG = (message?: string) => new NoAnswer('#VALUE!', message);

type Answer = PlainCell | PlainCell[][];
type Args = readonly Argument[];

/** What the contract says a function answers. */
export function oracle(fn: string, args: Args): Reply {
  const answer = FUNCTIONS[fn];
  if (answer === undefined) throw new Error(`the oracle does not know ${fn}`);
  try {
    const given = answer(args);
    return { kind: 'cells', rows: Array.isArray(given) ? given : [[given]] };
  } catch (thrown) {
    if (thrown instanceof UnequalColumns) return { kind: 'error', code: '#VALUE!', message: 'kolommen', crash: false };
    if (!(thrown instanceof NoAnswer)) throw thrown;
    return { kind: 'error', code: thrown.code, message: thrown.message, crash: false };
  }
}

/** Does the oracle know this function? */
export function knows(fn: string): boolean {
  return fn in FUNCTIONS;
}

const FUNCTIONS: Readonly<Record<string, (args: Args) => Answer>> = {
  TURNOVER: (args) => perAsOf(args, 3, 4, (rows, day) => euros(turnoverOfYear(rows, day))),
  ROLLING12: (args) => perAsOf(args, 3, 4, (rows, day) => euros(rolling12(rows, day))),
  HEADROOM: (args) => perAsOf(args, 3, 4, headroom),
  CROSSING: (args) => perAsOf(args, 3, 4, crossing),
  FORECAST: (args) => perAsOf(args, 3, 4, (rows, day) => roundedEuros(forecast(rows, day))),
  FORECASTDATE: (args) => perAsOf(args, 3, 4, forecastDate),
  STATUS: (args) => perAsOf(args, 3, 8, (rows, day) => status(rows, day, args)),
  RUNNING: running,
  CROSSINGS: crossingLines,
  CHECK: check,
  VATDUE: vatDue,
  COUNTS: counts,
  DEADLINE: deadline,
  START: start,
  OPENAGAIN: openAgain,
  RULE: rule,
  REVISION: revision,
};

// Arguments

function range(argument: Argument | undefined): GoldenRange | null {
  if (argument === undefined || argument === null) return null;
  return isRange(argument) ? argument : [[argument]];
}

function single(argument: Argument | undefined): GoldenCell {
  const cell = isRange(argument) ? (argument[0]?.[0] ?? null) : (argument ?? null);
  return isBlank(cell) ? null : cell;
}

function dayArgument(argument: Argument | undefined): number {
  const day = readDay(single(argument));
  if (day === null) throw WRONG();
  return day;
}

function optionalDay(argument: Argument | undefined): number | null {
  return single(argument) === null || single(argument) === 0 ? null : dayArgument(argument);
}

function option<Choice extends string>(argument: Argument | undefined, words: Record<string, Choice>, other: Choice) {
  const cell = single(argument);
  if (cell === null) return other;
  const chosen = words[tidy(String(cell)).toLowerCase()];
  if (chosen === undefined) throw WRONG();
  return chosen;
}

function ledgerOf(args: Args, wordsAt: number): Ledger {
  return readLedger(range(args[0]) ?? [], range(args[1]) ?? [], range(args[2]), range(args[wordsAt]));
}

/** "Makes the function fail with a message that names the first such row and says how many there are." */
function readableLedger(args: Args, wordsAt: number): Ledger {
  const ledger = ledgerOf(args, wordsAt);
  const places = [...new Set(ledger.faults.map(({ place }) => place))].sort((a, b) => a - b);
  if (places.length > 0) throw WRONG(`Rij ${places[0]}: ${places.length > 1 ? `(${places.length} rijen)` : ''}`);
  return ledger;
}

type Question = (rows: readonly Supply[], day: number | null) => PlainCell;

/** One answer for one day, or one for each cell of a range of days: `""` where there is none. */
function perAsOf(args: Args, asOfAt: number, wordsAt: number, question: Question): Answer {
  const { rows } = readableLedger(args, wordsAt);
  const asOf = args[asOfAt];
  const answerOn = (cell: GoldenCell) => {
    const day = asOfDay(cell);
    if (day === null) throw WRONG();
    return question(
      rows.filter((row) => row.day <= day),
      day,
    );
  };
  if (!isRange(asOf)) {
    if (single(asOf) !== null) return answerOn(single(asOf));
    const last = rows.at(-1)?.day ?? null;
    return question(rows, last);
  }
  asOf.forEach((row, at) => {
    if (row.some((cell) => !isBlank(cell) && asOfDay(cell) === null)) throw WRONG(`een dag (rij ${at + 1})`);
  });
  return asOf.map((row) => row.map((cell) => (isBlank(cell) ? '' : orNothing(() => answerOn(cell)))));
}

function orNothing(answer: () => PlainCell): PlainCell {
  try {
    return answer();
  } catch (thrown) {
    if (thrown instanceof NoAnswer && thrown.code === '#N/A') return '';
    throw thrown;
  }
}

/** "A bare year such as 2026 means 31 December of it." */
function asOfDay(cell: GoldenCell): number | null {
  const year = /^\d{4}$/.test(String(cell ?? '').trim()) ? Number(cell) : null;
  if (year !== null && year >= 1990 && year <= 2100) return theDay(year, 12, 31);
  return readDay(cell);
}

// Sums

function euros(cents: number): number {
  return cents === 0 ? 0 : cents / 100;
}

function sumOf(rows: readonly Supply[]): number {
  return rows.filter((row) => row.counts).reduce((sum, row) => sum + row.cents, 0);
}

function turnoverOfYear(rows: readonly Supply[], day: number | null): number {
  return day === null ? 0 : sumOf(rows.filter((row) => row.year === civil(day).year && row.day <= day));
}

/** "The month of asOf (up to asOf) plus the eleven calendar months before it." */
function rolling12(rows: readonly Supply[], day: number | null): number {
  if (day === null) return 0;
  const monthOf = (on: number) => civil(on).year * 12 + civil(on).month;
  return sumOf(rows.filter((row) => row.day <= day && monthOf(row.day) >= monthOf(day) - 11));
}

function headroom(rows: readonly Supply[], day: number | null): number {
  if (day !== null && civil(day).year < 2020) throw NOT_AVAILABLE();
  return euros(THRESHOLD - turnoverOfYear(rows, day));
}

const ALWAYS: KorPeriod = { from: null, to: null };

function crossing(rows: readonly Supply[]): number {
  const latest = crossingsOf(rows, ALWAYS).at(-1);
  if (latest === undefined) throw NOT_AVAILABLE();
  return serial(latest.supply.day);
}

/** "One cell per row up to the last filled row, in day order, reported at the row's own place." */
function running(args: Args): Answer {
  const { rows, lastFilled } = readableLedger(args, 3);
  const sums = runningSums(rows);
  const cells: PlainCell[][] = [];
  for (let place = 1; place <= Math.max(lastFilled, 1); place += 1) {
    const row = rows.find((one) => one.place === place);
    cells.push([row === undefined ? '' : euros(sums.get(row) ?? 0)]);
  }
  return cells;
}

// The scheme

function korPeriod(from: Argument | undefined, to: Argument | undefined): KorPeriod {
  return { from: optionalDay(from), to: optionalDay(to) };
}

function crossingLines(args: Args): Answer {
  const { rows } = readableLedger(args, 5);
  const crossings = crossingsOf(rows, korPeriod(args[3], args[4]));
  if (crossings.length === 0) throw NOT_AVAILABLE();
  return crossings.map((one) => {
    const { supply, after, closedUntil, openFrom } = one;
    const days = [serial(closedUntil), serial(openFrom)];
    return [supply.year, serial(supply.day), supply.place, euros(supply.cents), euros(after), ...days];
  });
}

const STATUS_WORDS = {
  nl: { within: 'binnen grens', attention: 'let op', exceeded: 'overschreden', excluded: 'uitgesloten' },
  en: { within: 'within limit', attention: 'attention', exceeded: 'exceeded', excluded: 'excluded' },
};

function status(rows: readonly Supply[], day: number | null, args: Args): string {
  const language = option(args[5], { nl: 'nl', nederlands: 'nl', en: 'en', english: 'en' }, 'nl') as 'nl' | 'en';
  const words = STATUS_WORDS[language];
  if (day === null) return words.within;
  if (civil(day).year < 2020) throw NOT_AVAILABLE();
  const crossings: Crossing[] = crossingsOf(rows, korPeriod(args[6], args[7]));
  if (crossings.some(({ supply }) => supply.year === civil(day).year)) return words.exceeded;
  if (crossings.some(({ closedUntil }) => day <= closedUntil)) return words.excluded;
  const alarm = single(args[4]) === null ? 1_800_000 : readCents(single(args[4]));
  if (alarm === null) throw WRONG();
  return Math.max(turnoverOfYear(rows, day), rolling12(rows, day)) > alarm ? words.attention : words.within;
}

// The forecast, in exact fractions of cents

type Fraction = { part: bigint; whole: bigint };

/** "On or before the same day of the year (29 Feb reads as 28)". */
function sameDay(day: number, year: number): number {
  const { month, day: dayOfMonth } = civil(day);
  return month === 2 && dayOfMonth === 29 ? theDay(year, 2, 28) : theDay(year, month, dayOfMonth);
}

/** The share of a whole year's turnover expected by a day, seen from asOf: last year's, or the days gone by. */
function expectedShare(rows: readonly Supply[], asOf: number): (by: number) => Fraction {
  const { year } = civil(asOf);
  const lastYear = rows.filter((row) => row.year === year - 1);
  const total = sumOf(lastYear);
  const upTo = (by: number) => sumOf(lastYear.filter((row) => row.day <= sameDay(by, year - 1)));
  const first = theDay(year, 1, 1);
  const days = theDay(year + 1, 1, 1) - first;
  if (total > 0 && upTo(asOf) * 20 >= total) return (by) => ({ part: BigInt(upTo(by)), whole: BigInt(total) });
  return (by) => ({ part: BigInt(by - first + 1), whole: BigInt(days) });
}

function forecast(rows: readonly Supply[], day: number | null): Fraction {
  if (day === null || day < theDay(civil(day).year, 1, 21)) throw NOT_AVAILABLE();
  const share = expectedShare(rows, day)(day);
  return { part: BigInt(turnoverOfYear(rows, day)) * share.whole, whole: share.part };
}

function roundedEuros({ part, whole }: Fraction): number {
  const size = part < 0n ? -part : part;
  const cents = Number((size * 2n + whole) / (whole * 2n));
  return euros(part < 0n ? -cents : cents);
}

function forecastDate(rows: readonly Supply[], day: number | null): number {
  if (day === null) throw NOT_AVAILABLE();
  const { year } = civil(day);
  if (year < 2020) throw NOT_AVAILABLE();
  const crossed = crossingsOf(rows, ALWAYS).find(({ supply }) => supply.year === year);
  if (crossed !== undefined) return serial(crossed.supply.day);
  const expected = forecast(rows, day);
  const share = expectedShare(rows, day);
  for (let by = day + 1; by <= theDay(year, 12, 31); by += 1) {
    const { part, whole } = share(by);
    if (expected.part * part > BigInt(THRESHOLD) * expected.whole * whole) return serial(by);
  }
  throw NOT_AVAILABLE();
}

// Faults and kinds

/** Row and column of every line; what stands there and why are for people. */
function check(args: Args): Answer {
  const { lines } = ledgerOf(args, 3);
  return lines.length === 0 ? 'in orde' : lines.map(({ place, column }) => [place, column]);
}

function counts(args: Args): Answer {
  const treatments = range(args[0]) ?? [];
  const countries = range(args[1]);
  const words = wordsOf(range(args[2]));
  return treatments.map((row, at) =>
    row.map((cell, column) => {
      if (isBlank(cell) || cell === 0) return '';
      const kind = kindOf(cell, countries?.[at]?.[column] ?? null, words);
      return kind === null ? '?' : countsByKind(kind);
    }),
  );
}

// Btw

const UNTAXED = ['exempt', 'exempt-counted', 'reverse-charge', 'foreign-service', 'oss', 'private-use', 'not-turnover'];

function vatDue(args: Args): number {
  const { rows } = readableLedger(args, 7);
  const rates = range(args[3]);
  if (rates !== null && rates.length !== range(args[0])?.length) throw WRONG();
  const modes = { inbegrepen: 'in', included: 'in', bovenop: 'top', 'on-top': 'top', 'on top': 'top' } as const;
  const mode = option(args[4], modes, 'in');
  const periods = closedPeriods(crossingsOf(rows, korPeriod(args[5], args[6])));
  const closed = rows.filter((row, at) =>
    periods.some(({ first, last }) => at >= rows.indexOf(first) && row.day <= last),
  );
  const margin = closed.filter(({ kind }) => kind === 'margin').map(({ place }) => place);
  if (margin.length > 0) throw WRONG(`Rij ${Math.min(...margin)}: inkoopprijs, pagina`);
  let due = 0;
  for (const row of closed) {
    if (UNTAXED.includes(row.kind) || (row.kind === 'eu-distance-sale' && !row.counts)) continue;
    const rate = percentIn(rates?.[row.place - 1]?.[0] ?? null, row.place) ?? rateOfKind(row.kind);
    due += partOf(row.cents, rate, mode === 'in' ? 100 + rate : 100);
  }
  return euros(due);
}

function percentIn(cell: GoldenCell, place: number): number | null {
  if (isBlank(cell) || cell === 0) return null;
  const written = tidy(String(cell)).replace(/[ %]/g, '');
  const percent = ({ '0.21': 21, '0.09': 9, '21': 21, '9': 9, '0': 0 } as Record<string, number>)[written];
  if (percent === undefined) throw WRONG(`Rij ${place}: `);
  return percent;
}

/** Half a cent rounds away from zero, so that a credit takes back what its sale owed. */
function partOf(cents: number, part: number, whole: number): number {
  const size = BigInt(Math.abs(cents)) * BigInt(part) * 2n + BigInt(whole);
  return Math.sign(cents) * Number(size / (BigInt(whole) * 2n));
}

// Days of the scheme

function deadline(args: Args): number {
  const first = dayArgument(args[0]);
  const modes = { wettelijk: 28, statutory: 28, veilig: 29, safe: 29 } as const;
  const days = Number(option<string>(args[1], mapped(modes), '28'));
  if (civil(first).day !== 1) throw WRONG();
  return serial(first - days);
}

function mapped(words: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([word, days]) => [word, String(days)]));
}

/** "The first period that begins at least four weeks after receipt." */
function start(args: Args): number {
  const received = dayArgument(args[0]);
  const periods = { kwartaal: 3, quarter: 3, maand: 1, month: 1, jaar: 12, year: 12 } as const;
  const months = Number(option<string>(args[1], mapped(periods), '3'));
  for (let day = received + 28; ; day += 1) {
    const { month, day: dayOfMonth } = civil(day);
    if (dayOfMonth === 1 && (month - 1) % months === 0) return serial(day);
  }
}

function openAgain(args: Args): number {
  const ended = dayArgument(args[0]);
  const reasons = { overschrijding: 'crossing', crossing: 'crossing', opzegging: 'notice', notice: 'notice' } as const;
  const reason = option(args[1], reasons, 'crossing');
  const { year } = civil(ended);
  if (year < 2020) throw NOT_AVAILABLE();
  if (reason === 'crossing') return serial(openAgainAfterCrossing(ended));
  return serial(year <= 2024 ? threeYearsLater(ended) : theDay(year + 2, 1, 1));
}

function rule(args: Args): number {
  const value = ruleOn(String(single(args[0])), optionalDay(args[1]));
  if (value === 'no such rule') throw WRONG();
  if (value === 'not in force') throw NOT_AVAILABLE();
  return value;
}

// Revision

const REVISION_YEARS: Readonly<Record<string, number>> = {
  roerend: 5,
  movable: 5,
  onroerend: 10,
  immovable: 10,
  dienst: 5,
  service: 5,
};

/** The share of each later year is a fifth or a tenth: here in tenths of a cent, summed, then rounded. */
function revision(args: Args): Answer {
  const [vat, firstUse, kind] = [range(args[0]) ?? [], range(args[1]) ?? [], range(args[2]) ?? []];
  if (vat.length !== firstUse.length || vat.length !== kind.length) throw WRONG();
  const change = dayArgument(args[3]);
  option(args[4], { start: 'start', einde: 'end', end: 'end' }, 'start');
  const { year, month, day } = civil(change);
  if (month !== 1 || day !== 1) throw WRONG();
  const tenths = new Map<number, number>();
  vat.forEach((row, at) => {
    const cells = [row[0], firstUse[at]?.[0], kind[at]?.[0]];
    if (cells.every((cell) => isBlank(cell ?? null) || cell === 0)) return;
    const cents = readCents(row[0] ?? null);
    const used = readDay(firstUse[at]?.[0] ?? null);
    const word = tidy(String(kind[at]?.[0] ?? '')).toLowerCase();
    const years = REVISION_YEARS[word];
    if (cents === null || used === null || years === undefined || used >= change) {
      throw WRONG(`Rij ${at + 1}: `);
    }
    if (years === REVISION_YEARS['dienst'] && /dienst|service/.test(word) && civil(used).year < 2026) return;
    for (let later = year; later < civil(used).year + years; later += 1) {
      tenths.set(later, (tenths.get(later) ?? 0) + (cents * 10) / years);
    }
  });
  if (tenths.size === 0) throw NOT_AVAILABLE();
  return [...tenths.keys()]
    .sort((a, b) => a - b)
    .map((later) => {
      const total = Math.floor(((tenths.get(later) ?? 0) + 5) / 10);
      return [later, euros(total), total < 50_000 ? 0 : euros(total)];
    });
}
