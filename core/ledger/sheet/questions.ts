/** What only the user knows, put once: per word, per account, per column. */
import type { Cents } from '../../values/cents';
import type { Role } from './fields';
import type { DateColumn, Question, SheetRow, WhyCode } from './reading';

type Open = { code: Question['code']; id: string; about: string; rows: number[]; cents: number };

const BY_WHY: Partial<Record<WhyCode, readonly [Question['code'], string]>> = {
  'account-undecided': ['account', 'ASK_ACCOUNT'],
  'eu-customer': ['country', 'ASK_COUNTRY'],
  'foreign-customer': ['country', 'ASK_COUNTRY'],
  'payout-net': ['payout', 'ASK_PAYOUT'],
  'receipt-unclear': ['receipt', 'ASK_RECEIPT'],
};

const DAYS: readonly Role[] = ['date', 'supplyDate', 'paidDate', 'month'];
const AMOUNTS: readonly Role[] = ['amountExVat', 'amountIncVat', 'amount', 'debit', 'credit'];

/** The questions of a sheet, those about whole columns first. */
export function questionsOf(
  rows: readonly SheetRow[],
  dateColumns: readonly DateColumn[],
  has: (role: Role) => boolean,
  lacksYear: readonly number[],
): Question[] {
  const whole: Question[] = dateColumns
    .filter(({ from }) => from === 'unknown')
    .map(({ header }) => ({ code: 'date-order', id: 'ASK_DATE_ORDER', about: header, rows: [], cents: 0 as Cents }));
  const missing = (code: Question['code'], id: string): Question => ({
    code,
    id,
    about: '',
    rows: [],
    cents: 0 as Cents,
  });
  if (!DAYS.some(has) && rows.every(({ date }) => date === null))
    whole.push(missing('no-date-column', 'ASK_DATE_COLUMN'));
  if (!AMOUNTS.some(has)) whole.push(missing('no-amount-column', 'ASK_AMOUNT_COLUMN'));
  if (lacksYear.length > 0) whole.push({ ...missing('year', 'ASK_YEAR'), rows: lacksYear });
  return [...whole, ...perText(rows)];
}

function perText(rows: readonly SheetRow[]): Question[] {
  const open = new Map<string, Open>();
  for (const row of rows) {
    if (row.counts !== 'ask' || row.why === null) continue;
    const [code, prefix] = BY_WHY[row.why.code] ?? (['word', 'ASK_WORD'] as const);
    const about = row.treatment ?? '';
    const key = `${code} ${about.toLowerCase()}`;
    const id = code === 'account' ? `${prefix}_${about.split(/[ -]/)[0]}` : prefix;
    const question = open.get(key) ?? { code, id, about, rows: [], cents: 0 };
    question.rows.push(row.row);
    question.cents += row.netCents ?? 0;
    open.set(key, question);
  }
  return [...open.values()].map((question) => ({ ...question, cents: question.cents as Cents }));
}
