/** CROSSINGS, STATUS and VATDUE: what the crossings did to the user's KOR. */
import { ALARM } from '../law/amounts';
import { inForceOn } from '../law/dated';
import { TURNOVER_THRESHOLD } from '../law/threshold';
import { type Cell, cellOf } from '../ledger/cell';
import { isSupply, type Ledger } from '../ledger/ledger';
import { readAmount } from '../ledger/read-amount';
import { readRate } from '../ledger/read-rate';
import { closuresOf, type KorPeriod } from '../scheme/closures';
import { type KorStatus, statusOn } from '../scheme/status';
import { vatDue } from '../scheme/vat-due';
import { dayBefore } from '../scheme/waiting-period';
import { crossingDays, crossingSupplies } from '../turnover/crossing';
import { rolling12 } from '../turnover/rolling-12';
import { yearToDate } from '../turnover/year-to-date';
import { type Cents, eurosOf } from '../values/cents';
import type { Language } from '../values/language';
import { fail, ok } from '../values/result';
import { ARGUMENTS } from './arguments';
import { answerAsOf } from './as-of';
import { type Ask, type Asked, askBeside, askCell, askDay, askOption, askRequiredRange, shown } from './ask';
import { askCountedLedger } from './ask-ledger';
import { LANGUAGES, VAT_MODES } from './options';
import type { AnswerCell } from './outcome';
import type { WorksheetFunction } from './turnover-functions';

/** One line for each year above the threshold. */
export const CROSSINGS: WorksheetFunction = (ask) => {
  const counted = askCountedLedger(ask);
  if (!counted.ok) return counted;
  const kor = askKorPeriod(ask);
  if (!kor.ok) return kor;
  const { ledger, counted: amounts, sums } = counted.value;
  const closures = closuresOf(crossingSupplies(ledger, amounts, crossingDays(sums)), kor.value);
  if (closures.length === 0) return fail({ code: 'no-crossing', facts: { on: null } });
  return ok(
    closures.map(({ crossing, openAgain }): AnswerCell[] => [
      crossing.year,
      { day: crossing.on },
      crossing.index + 1,
      eurosOf(crossing.amount),
      eurosOf(crossing.turnover),
      { day: dayBefore(openAgain) },
      { day: openAgain },
    ]),
  );
};

const STATUS_WORDS: Record<Language, Record<KorStatus, string>> = {
  nl: { exceeded: 'overschreden', excluded: 'uitgesloten', attention: 'let op', 'within-limit': 'binnen grens' },
  en: { exceeded: 'exceeded', excluded: 'excluded', attention: 'attention', 'within-limit': 'within limit' },
};

/** The position on asOf in a word. */
export const STATUS: WorksheetFunction = (ask) => {
  const counted = askCountedLedger(ask);
  if (!counted.ok) return counted;
  const kor = askKorPeriod(ask);
  if (!kor.ok) return kor;
  const language = askOption(ask, 'language', LANGUAGES);
  if (!language.ok) return language;
  const ownAlarm = askAlarm(ask);
  if (!ownAlarm.ok) return ownAlarm;
  const { sums } = counted.value;
  const closures = closuresOf(crossingDays(sums), kor.value);
  const words = STATUS_WORDS[language.value];
  return answerAsOf(ask, counted.value, (on) => {
    if (on === null) return ok(words['within-limit']);
    const alarm = inForceOn(ALARM, on);
    if (!alarm.ok || !inForceOn(TURNOVER_THRESHOLD, on).ok) return fail({ code: 'no-rule', facts: { on } });
    const figures = { yearToDate: yearToDate(sums, on), rolling12: rolling12(sums, on) };
    return ok(words[statusOn(on, closures, figures, ownAlarm.value ?? alarm.value)]);
  });
};

/** Btw due over all closed periods in the ledger. */
export const VATDUE: WorksheetFunction = (ask) => {
  const counted = askCountedLedger(ask);
  if (!counted.ok) return counted;
  const kor = askKorPeriod(ask);
  if (!kor.ok) return kor;
  const mode = askOption(ask, 'vatMode', VAT_MODES);
  if (!mode.ok) return mode;
  const { ledger, counted: amounts, sums } = counted.value;
  const rates = askRates(ask, ledger);
  if (!rates.ok) return rates;
  const closures = closuresOf(crossingSupplies(ledger, amounts, crossingDays(sums)), kor.value);
  const due = vatDue({ ledger, counted: amounts, closures, rates: rates.value, mode: mode.value });
  if (!due.ok) return fail({ code: 'margin-row', facts: { row: due.error.index + 1 } });
  return ok([[eurosOf(due.value)]]);
};

function askKorPeriod(ask: Ask): Asked<KorPeriod> {
  const from = askDay(ask, 'korFrom');
  if (!from.ok) return from;
  const to = askDay(ask, 'korTo');
  if (!to.ok) return to;
  if (from.value !== null && to.value !== null && to.value < from.value) {
    return fail({ code: 'kor-period-reversed', facts: {} });
  }
  return ok({ from: from.value, to: to.value });
}

function askAlarm(ask: Ask): Asked<Cents | null> {
  const cell = askCell(ask, 'alarm');
  if (!cell.ok || cell.value === null) return cell as Asked<null>;
  const alarm = readAmount(cell.value);
  if (typeof alarm === 'number' && alarm > 0) return ok(alarm);
  return fail({ code: 'not-an-alarm', facts: { argument: ARGUMENTS.alarm.name, found: shown(cell.value) } });
}

/** The per cent of each row, `null` for a blank; rows that hold no supply are not read. */
function askRates(ask: Ask, ledger: Ledger): Asked<(number | null)[]> {
  const dates = askRequiredRange(ask, 'dates');
  if (!dates.ok) return dates;
  const column = askBeside(ask, 'rates', dates.value);
  if (!column.ok) return column;
  if (column.value === null) return ok([]);
  const rates: (number | null)[] = new Array(ledger.size).fill(null);
  const unreadable: { row: number; cell: Cell }[] = [];
  for (let index = 0; index < ledger.size; index += 1) {
    if (!isSupply(ledger, index)) continue;
    const cell = cellOf(column.value[index]?.[0], ask.reader);
    const rate = readRate(cell);
    if (rate === 'not-a-rate') unreadable.push({ row: index + 1, cell });
    else rates[index] = rate;
  }
  const [first] = unreadable;
  if (first === undefined) return ok(rates);
  const facts = { row: first.row, found: shown(first.cell), rows: unreadable.length };
  return fail({ code: 'rate-unreadable', facts });
}
