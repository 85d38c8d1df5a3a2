/** CROSSINGS, STATUS and VATDUE: what the crossings did to the user's KOR. */
import { ALARM } from '../law/amounts';
import { inForceOn } from '../law/dated';
import { TURNOVER_THRESHOLD } from '../law/threshold';
import { type Cell, cellOf, type Grid } from '../ledger/cell';
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
import { andThen, ok } from '../values/result';
import { argumentName } from './argument-names';
import { answerAsOf } from './as-of';
import {
  type Ask,
  type Asked,
  askAll,
  askBeside,
  askCell,
  askDay,
  askOption,
  askRequiredRange,
  refuse,
  shown,
} from './ask';
import { askCountedLedger } from './ask-ledger';
import { LANGUAGES, VAT_MODES } from './options';
import type { AnswerCell } from './outcome';
import type { WorksheetFunction } from './turnover-functions';

/** One line for each year above the threshold. */
export const CROSSINGS: WorksheetFunction = (ask) =>
  andThen(askAll(askCountedLedger(ask), askKorPeriod(ask)), ([{ ledger, counted, sums }, kor]) => {
    const closures = closuresOf(crossingSupplies(ledger, counted, crossingDays(sums)), kor);
    if (closures.length === 0) return refuse('never-crossed', {});
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
  });

const DUTCH_STATUS: Readonly<Record<KorStatus, string>> = {
  exceeded: 'overschreden',
  excluded: 'uitgesloten',
  attention: 'let op',
  'within-limit': 'binnen grens',
};

function statusWord(language: Language, status: KorStatus): string {
  return language === 'nl' ? DUTCH_STATUS[status] : status.replace('-', ' ');
}

/** The position on asOf in a word. */
export const STATUS: WorksheetFunction = (ask) => {
  const asked = askAll(askCountedLedger(ask), askKorPeriod(ask), askOption(ask, 'language', LANGUAGES), askAlarm(ask));
  return andThen(asked, ([counted, kor, language, ownAlarm]) => {
    const { sums } = counted;
    const closures = closuresOf(crossingDays(sums), kor);
    return answerAsOf(ask, counted, (on) => {
      if (on === null) return ok(statusWord(language, 'within-limit'));
      const alarm = inForceOn(ALARM, on);
      if (!alarm.ok || !inForceOn(TURNOVER_THRESHOLD, on).ok) return refuse('no-rule', { on });
      const figures = { yearToDate: yearToDate(sums, on), rolling12: rolling12(sums, on) };
      return ok(statusWord(language, statusOn(on, closures, figures, ownAlarm ?? alarm.value)));
    });
  });
};

/** Btw due over all closed periods in the ledger. */
export const VATDUE: WorksheetFunction = (ask) => {
  const asked = askAll(askCountedLedger(ask), askKorPeriod(ask), askOption(ask, 'vatMode', VAT_MODES));
  return andThen(asked, ([{ ledger, counted, sums }, kor, mode]) =>
    andThen(askRates(ask, ledger), (rates) => {
      const closures = closuresOf(crossingSupplies(ledger, counted, crossingDays(sums)), kor);
      const due = vatDue({ ledger, counted, closures, rates, mode });
      return due.ok ? ok([[eurosOf(due.value)]]) : refuse('margin-row', { row: due.error.index + 1 });
    }),
  );
};

function askKorPeriod(ask: Ask): Asked<KorPeriod> {
  return andThen(askAll(askDay(ask, 'korFrom'), askDay(ask, 'korTo')), ([from, to]) =>
    from !== null && to !== null && to < from ? refuse('kor-period-reversed', {}) : ok({ from, to }),
  );
}

function askAlarm(ask: Ask): Asked<Cents | null> {
  const cell = askCell(ask, 'alarm');
  if (!cell.ok || cell.value === null) return cell as Asked<null>;
  const alarm = readAmount(cell.value);
  if (typeof alarm === 'number' && alarm > 0) return ok(alarm);
  return refuse('not-an-alarm', { argument: argumentName('alarm'), found: shown(cell.value) });
}

/** The per cent of each row, `null` for a blank; rows that hold no supply are not read. */
function askRates(ask: Ask, ledger: Ledger): Asked<(number | null)[]> {
  return andThen(askRequiredRange(ask, 'dates'), (dates) =>
    andThen(askBeside(ask, 'rates', dates), (column) => (column === null ? ok([]) : readRates(ask, ledger, column))),
  );
}

function readRates(ask: Ask, ledger: Ledger, column: Grid): Asked<(number | null)[]> {
  const rates: (number | null)[] = new Array(ledger.size).fill(null);
  const unreadable: { row: number; cell: Cell }[] = [];
  for (let index = 0; index < ledger.size; index += 1) {
    if (!isSupply(ledger, index)) continue;
    const cell = cellOf(column[index]?.[0], ask.reader);
    const rate = readRate(cell);
    if (rate === 'not-a-rate') unreadable.push({ row: index + 1, cell });
    else rates[index] = rate;
  }
  const [first] = unreadable;
  if (first === undefined) return ok(rates);
  return refuse('rate-unreadable', { row: first.row, found: shown(first.cell), rows: unreadable.length });
}
