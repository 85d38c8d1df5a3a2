/** A row with an amount → its kind, its days, what counts of it, and the reason. */
import type { Cents } from '../../values/cents';
import type { Day } from '../../values/day';
import { type Cell, isErrorCell } from '../cell';
import type { ProblemCode } from '../ledger';
import { wordKey } from '../written-words';
import { cellAt, has } from './cells';
import type { SheetProblem, SheetRow } from './reading';
import { type Days, decidingDay } from './row-days';
import { accountOf, type Sorted, sortRow } from './row-kind';
import type { Money } from './row-money';
import type { Sheet } from './sheet';
import { BANK_WORDS } from './sheet-words';
import { asking, type RowTexts, type Supply, type SupplyJudge } from './supply-of-row';

/** What was read of the row. */
type Read = { readonly days: Days; readonly money: Money; readonly section: 'costs' | 'income' | null };

/** The row as it stands in the reading; a turnover row that misses its day or amount is unreadable. */
export function turnoverRow(
  sheet: Sheet,
  row: SheetRow,
  { days, money, section }: Read,
  judge: SupplyJudge,
  problems: SheetProblem[],
): SheetRow {
  const sorted = sortRow(sheet, row.row - 1, { net: money.net, section });
  const read = Object.assign(row, {
    kind: sorted.kind,
    why: sorted.why,
    date: days.date,
    supplyDate: days.supplyDate,
    paidDate: days.paidDate,
    amountCents: money.stated,
    vatCents: money.vat,
    vatRate: money.rate,
  });
  if (sorted.verdict === 'none') return read;
  const faults = faultsOf(sheet, row, days, money);
  if (faults.length > 0) {
    problems.push(...faults);
    return Object.assign(read, { kind: 'unreadable' as const, why: null });
  }
  return judged(sheet, read, { days, money, section }, sorted, judge);
}

function judged(sheet: Sheet, row: SheetRow, { days, money }: Read, sorted: Sorted, judge: SupplyJudge): SheetRow {
  const [supplyDay, supplySource] = decidingDay(days);
  const byInvoice = sheet.settings.dateChoice === 'invoice' && days.date !== null;
  const day = byInvoice ? days.date : supplyDay;
  const daySource = byInvoice ? days.source : supplySource;
  const dateIsFallback = sheet.settings.dateChoice === 'supply' && daySource !== 'supply' && daySource !== 'advance';
  const net = (sorted.negate ? 0 - (money.net ?? 0) : (money.net ?? 0)) as Cents;
  const verdict = verdictOf(sheet, row, day, money, sorted, judge);
  if (verdict.supply !== 'not-turnover' || sorted.verdict === 'no') {
    return Object.assign(row, { day, daySource, dateIsFallback, netCents: net }, verdict);
  }
  // The user's words say it is no sale at all: it keeps its amount, and is no turnover.
  const about = verdict.treatment ?? '';
  const kind = BANK_WORDS.find(([words]) => words.test(about))?.[1] ?? 'purchase';
  return Object.assign(row, { kind, why: verdict.why, treatment: verdict.treatment, supply: verdict.supply });
}

function verdictOf(
  sheet: Sheet,
  row: SheetRow,
  day: Day | null,
  money: Money,
  sorted: Sorted,
  judge: SupplyJudge,
): Supply {
  const texts = textsOf(sheet, row, money);
  if (sorted.verdict === 'no') {
    return {
      supply: 'not-turnover',
      treatment: 'not-turnover',
      counts: false,
      why: sorted.why ?? { code: 'interest', data: {} },
    };
  }
  if (sorted.verdict === 'ask' && sorted.why !== null) {
    const about = sorted.about ?? '';
    const answered = judge({
      ...texts,
      vatTexts: [],
      names: [about],
      description: null,
      invoiceText: null,
      country: null,
    });
    if (isAnswered(sheet, about)) return answered;
    return asking(sorted.why.code, about, sorted.why.data);
  }
  const found = judge(texts);
  const outside = isOutsideKor(sheet, day);
  if (found.counts === true && money.mayHoldVat && outside) return asking('vat-in-amount-unknown', 'btw onbekend');
  return found;
}

/** Has the user decided about exactly this text? */
function isAnswered(sheet: Sheet, about: string): boolean {
  return sheet.words.has(wordKey(about));
}

function isOutsideKor({ settings }: Sheet, day: Day | null): boolean {
  if (day === null) return false;
  return (settings.korFrom !== null && day < settings.korFrom) || (settings.korTo !== null && day > settings.korTo);
}

function textsOf(sheet: Sheet, row: SheetRow, money: Money): RowTexts {
  const rate = cellAt(sheet, row.row - 1, 'vatRate');
  const vatTexts: Cell[] = [cellAt(sheet, row.row - 1, 'vatName'), cellAt(sheet, row.row - 1, 'vatCode')].map(asText);
  if (money.rate === null) vatTexts.push(asText(rate));
  const account = accountOf(sheet, row.row - 1);
  return {
    vatTexts,
    names: [row.accountName ?? sheet.accounts.get(account ?? '')?.name ?? account, row.category],
    description: row.description,
    invoiceText: row.invoiceText,
    country: row.country,
    taxed: (money.vat ?? 0) !== 0 || (money.rate ?? 0) > 0,
    shop: sheet.layout === 'orders' || has(sheet, 'shipping'),
  };
}

function asText(cell: Cell): Cell {
  return typeof cell === 'number' && cell !== 0 ? String(cell) : cell === 0 ? null : cell;
}

/** What a turnover row lacks. */
function faultsOf(sheet: Sheet, row: SheetRow, days: Days, money: Money): SheetProblem[] {
  const faults: SheetProblem[] = [];
  if (days.date === null && days.supplyDate === null) {
    faults.push({
      row: row.row,
      column: days.column + 1,
      field: 'date',
      code: dateProblem(days.cell),
      found: days.cell,
    });
  }
  if (days.badSupply) {
    const found = cellAt(sheet, row.row - 1, 'supplyDate');
    const column = sheet.columns.find(({ role }) => role === 'supplyDate')?.column ?? 0;
    faults.push({ row: row.row, column, field: 'supplyDate', code: 'date-unreadable', found });
  }
  if (money.problem !== null) faults.push(money.problem);
  return faults;
}

function dateProblem(cell: Cell): ProblemCode {
  if (cell === null || cell === 0) return 'date-missing';
  return isErrorCell(cell) ? 'error-cell' : 'date-unreadable';
}
