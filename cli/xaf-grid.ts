/** The lines of an audit file as rows of a sheet, under the column names that browser tools for audit files use. */
import { type DayCell, judge, KIND_FACTS, NO_WORDS, NOT_A_DAY, readDay } from '../core/index';

/** The header row; the last three columns stand after those that such tools show. */
export const XAF_HEADERS = [
  'Journaal ID',
  'Journaal omschrijving',
  'Journaal type',
  'Transactie nr.',
  'Transactie omschrijving',
  'Periode',
  'Datum',
  'Regelnr.',
  'Rekening',
  'Omschrijving rekening',
  'Doc. referentie',
  'Effectieve datum',
  'Boekingsomschrijving',
  'Bedrag (abs)',
  'D/C',
  'Bedrag',
  'BTW-code',
  'BTW-bedrag',
  'BTW-%',
  'Relatie ID',
  'Relatie naam',
  'BTW-omschrijving',
  'RGS',
  'Land',
] as const;

/** The texts of one element, by the name of its child. */
export type Texts = Readonly<Record<string, string>>;

/** What is around a transaction line. */
export type XafContext = {
  /** Since 4.0 `effDate` is the day of the invoice and `settDate` that of the supply; before, `effDate` was the latter. */
  readonly since4: boolean;
  /** Leave out what nothing is read from: in a file of hundreds of megabytes it would fill the memory. */
  readonly brief: boolean;
  readonly journal: Texts;
  readonly transaction: Texts;
  readonly accounts: ReadonlyMap<string, Texts>;
  readonly customers: ReadonlyMap<string, Texts>;
  readonly vatCodes: ReadonlyMap<string, string>;
};

/** Makes rows; equal texts and days are kept once, because an audit file repeats them a million times. */
export class XafRows {
  readonly #texts = new Map<string, string>();
  readonly #days = new Map<string, DayCell | string>();

  /** One line of a transaction with its vat lines. */
  rowOf(line: Texts, vats: readonly Texts[], around: XafContext): unknown[] {
    const { journal, transaction, brief } = around;
    const account = around.accounts.get(line['accID'] ?? '') ?? {};
    const amount = Number(line['amnt'] ?? '');
    const credit = /^c/i.test(line['amntTp'] ?? '');
    const customerId = line['custSupID'] ?? transaction['custSupID'];
    const customer = around.customers.get(customerId ?? '') ?? {};
    const codes = codesOf(vats, around.vatCodes);
    const rates = distinct(vats.map(({ vatPerc = '' }) => vatPerc));
    return [
      this.#once(journal['jrnID']),
      brief ? null : this.#once(journal['desc']),
      this.#once(journal['jrnTp']),
      this.#once(transaction['nr']),
      brief ? null : this.#once(transaction['desc']),
      this.#once(transaction['periodNumber']),
      this.#day(around.since4 ? (line['effDate'] ?? transaction['trDt']) : transaction['trDt']),
      this.#once(line['nr']),
      this.#once(line['accID']),
      this.#once(account['accDesc']),
      this.#once(line['docRef'] ?? line['invRef']),
      this.#day(around.since4 ? line['settDate'] : line['effDate']),
      this.#once(line['desc']),
      brief ? null : Number.isFinite(amount) ? amount : (line['amnt'] ?? null),
      credit ? 'C' : 'D',
      Number.isFinite(amount) ? signed(amount, credit) : (line['amnt'] ?? null),
      this.#once(shownCodes(codes, around.vatCodes).join(' / ')),
      vats.length === 0 ? null : vatSum(vats),
      rates.length === 1 && rates[0] !== '' ? Number(rates[0]) : null,
      this.#once(customerId),
      this.#once(customer['custSupName']),
      this.#once(distinct(codes.map((code) => around.vatCodes.get(code) ?? '')).join(' / ')),
      this.#once(account['rgs']),
      this.#once(customer['country']),
    ];
  }

  #once(text: string | undefined): string | null {
    if (text === undefined || text === '') return null;
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    // A piece of a text keeps the whole text in memory: here that would be the file.
    const own = Buffer.from(text).toString();
    if (this.#texts.size < MOST_TEXTS) this.#texts.set(own, own);
    return own;
  }

  /** A date and time counts as its date; a text that is no date stays what it is, for the reader to report. */
  #day(text: string | undefined): DayCell | string | null {
    if (text === undefined || text === '') return null;
    const known = this.#days.get(text);
    if (known !== undefined) return known;
    const day = readDay(text.slice(0, 10));
    const cell: DayCell | string = day === NOT_A_DAY ? text : { kind: 'day', day };
    this.#days.set(text, cell);
    return cell;
  }
}

const MOST_TEXTS = 50_000;

function signed(amount: number, credit: boolean): number {
  return credit ? 0 - amount : amount;
}

/** Btw of all vat lines together, with the sign the column of amounts has: debit is positive. */
function vatSum(vats: readonly Texts[]): number {
  const cents = vats.reduce((sum, { vatAmnt = '0', vatAmntTp = '' }) => {
    const amount = Math.round(Number(vatAmnt) * 100);
    return sum + (Number.isFinite(amount) ? signed(amount, /^c/i.test(vatAmntTp)) : 0);
  }, 0);
  return cents / 100;
}

/**
 * The codes that decide a line. Several rates on one line (high and low) are no doubt about the KOR where both count:
 * then the first speaks for all. Where they differ in that, all are shown, and the user is asked.
 */
function codesOf(vats: readonly Texts[], names: ReadonlyMap<string, string>): string[] {
  const codes = distinct(vats.map(({ vatID = '' }) => vatID));
  if (codes.length < 2) return codes;
  const verdicts = codes.map((code) => {
    const kind = judge(names.get(code) || code, null, NO_WORDS);
    return kind === 'undecided' ? kind : KIND_FACTS[kind].counts;
  });
  return verdicts.every((verdict) => verdict === verdicts[0] && verdict !== 'undecided') ? codes.slice(0, 1) : codes;
}

/** A code such as `1` says nothing where its name stands beside it, and would only raise a question. */
function shownCodes(codes: readonly string[], names: ReadonlyMap<string, string>): readonly string[] {
  const telling = codes.every((code) => judge(code, null, NO_WORDS) !== 'undecided');
  return telling || codes.some((code) => !names.get(code)) ? codes : [];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text, _, all) => text !== '' || all.length === 1);
}
