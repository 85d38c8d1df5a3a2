/** DEADLINE, START, OPENAGAIN, INVOICETEXT, RULE and SOURCE: what the law says on a day. */
import { invoiceText } from '../invoice/invoice-text';
import { citationOn, ruleNamed, servedOn } from '../law/rule-names';
import { RULES, type RuleName } from '../law/rules';
import { earliestStart, noticeDeadline } from '../scheme/notice-days';
import { openAgainFrom } from '../scheme/waiting-period';
import type { Day } from '../values/day';
import { andThen, ok, type Result } from '../values/result';
import {
  type Ask,
  type Asked,
  askAll,
  askCell,
  askDay,
  askOption,
  askRequiredDay,
  refuse,
  required,
  shown,
} from './ask';
import { DEADLINE_MODES, INVOICE_LANGUAGES, PERIODS, REASONS } from './options';
import type { AnswerCell } from './outcome';
import type { WorksheetFunction } from './turnover-functions';

/** The last day on which a notice must be received. */
export const DEADLINE: WorksheetFunction = (ask) =>
  andThen(askAll(askRequiredDay(ask, 'start'), askOption(ask, 'deadlineMode', DEADLINE_MODES)), ([start, mode]) => {
    const deadline = noticeDeadline(start, mode);
    if (deadline.ok) return oneCell({ day: deadline.value });
    return deadline.error === 'rule-not-in-force'
      ? refuse('no-rule', { on: start })
      : refuse(deadline.error, { found: start });
  });

/** The first day the KOR can begin. */
export const START: WorksheetFunction = (ask) =>
  andThen(askAll(askRequiredDay(ask, 'received'), askOption(ask, 'period', PERIODS)), ([received, period]) =>
    dayInForce(earliestStart(received, period), received),
  );

/** The first day the KOR can be applied again. */
export const OPENAGAIN: WorksheetFunction = (ask) =>
  // Both reasons close the KOR by the same rule, counted from the crossing day or from the first day without the KOR.
  andThen(askAll(askRequiredDay(ask, 'ended'), askOption(ask, 'reason', REASONS)), ([ended]) =>
    dayInForce(openAgainFrom(ended), ended),
  );

/** The sentence on a KOR invoice. */
export const INVOICETEXT: WorksheetFunction = (ask) =>
  andThen(askAll(askDay(ask, 'day', true), askOption(ask, 'invoiceLanguage', INVOICE_LANGUAGES)), ([on, language]) =>
    inForce(invoiceText(on, language), on),
  );

/** The value of a dated rule. */
export const RULE: WorksheetFunction = (ask) => aboutRule(ask, servedOn);

/** The citation of a dated rule. */
export const SOURCE: WorksheetFunction = (ask) => aboutRule(ask, citationOn);

function aboutRule(
  ask: Ask,
  answer: (name: RuleName, on: Day | null) => Result<AnswerCell, 'rule-not-in-force'>,
): Asked<AnswerCell[][]> {
  return andThen(required('ruleName', askCell(ask, 'ruleName')), (cell) => {
    const found = shown(cell);
    const name = ruleNamed(found);
    if (name === null) return refuse('unknown-rule', { found, names: Object.keys(RULES) });
    return andThen(askDay(ask, 'day', true), (on) => inForce(answer(name, on), on));
  });
}

function dayInForce(found: Result<Day, 'rule-not-in-force'>, asked: Day): Asked<AnswerCell[][]> {
  return inForce(found.ok ? ok({ day: found.value }) : found, asked);
}

function inForce(found: Result<AnswerCell, 'rule-not-in-force'>, on: Day | null): Asked<AnswerCell[][]> {
  if (found.ok) return oneCell(found.value);
  return on === null ? refuse('no-day', {}) : refuse('no-rule', { on });
}

function oneCell(cell: AnswerCell): Asked<AnswerCell[][]> {
  return ok([[cell]]);
}
