/** DEADLINE, START, OPENAGAIN, INVOICETEXT, RULE and SOURCE: what the law says on a day. */
import { invoiceText } from '../invoice/invoice-text';
import { citationOn, ruleNamed, servedOn } from '../law/rule-names';
import { RULES, type RuleName } from '../law/rules';
import { earliestStart, noticeDeadline } from '../scheme/notice-days';
import { openAgainFrom } from '../scheme/waiting-period';
import type { Day } from '../values/day';
import { fail, ok, type Result } from '../values/result';
import { ARGUMENTS } from './arguments';
import { type Ask, type Asked, askCell, askDay, askOption, askRequiredDay, shown } from './ask';
import { DEADLINE_MODES, INVOICE_LANGUAGES, PERIODS, REASONS } from './options';
import type { AnswerCell } from './outcome';
import type { WorksheetFunction } from './turnover-functions';

/** The last day on which a notice must be received. */
export const DEADLINE: WorksheetFunction = (ask) => {
  const start = askRequiredDay(ask, 'start');
  if (!start.ok) return start;
  const mode = askOption(ask, 'deadlineMode', DEADLINE_MODES);
  if (!mode.ok) return mode;
  const deadline = noticeDeadline(start.value, mode.value);
  if (deadline.ok) return oneDay(deadline.value);
  return deadline.error === 'not-a-period-start'
    ? fail({ code: 'not-a-period-start', facts: { found: start.value } })
    : fail({ code: 'no-rule', facts: { on: start.value } });
};

/** The first day the KOR can begin. */
export const START: WorksheetFunction = (ask) => {
  const received = askRequiredDay(ask, 'received');
  if (!received.ok) return received;
  const period = askOption(ask, 'period', PERIODS);
  if (!period.ok) return period;
  return dayInForce(earliestStart(received.value, period.value), received.value);
};

/** The first day the KOR can be applied again. */
export const OPENAGAIN: WorksheetFunction = (ask) => {
  const ended = askRequiredDay(ask, 'ended');
  if (!ended.ok) return ended;
  const reason = askOption(ask, 'reason', REASONS);
  if (!reason.ok) return reason;
  // Both reasons close the KOR by the same rule, counted from the crossing day or from the first day without the KOR.
  return dayInForce(openAgainFrom(ended.value), ended.value);
};

/** The sentence on a KOR invoice. */
export const INVOICETEXT: WorksheetFunction = (ask) => {
  const on = askDay(ask, 'day', true);
  if (!on.ok) return on;
  const language = askOption(ask, 'invoiceLanguage', INVOICE_LANGUAGES);
  if (!language.ok) return language;
  return oneCell(invoiceText(on.value, language.value), on.value);
};

/** The value of a dated rule. */
export const RULE: WorksheetFunction = (ask) => aboutRule(ask, servedOn);

/** The citation of a dated rule. */
export const SOURCE: WorksheetFunction = (ask) => aboutRule(ask, citationOn);

function aboutRule(
  ask: Ask,
  answer: (name: RuleName, on: Day | null) => Result<AnswerCell, 'rule-not-in-force'>,
): Asked<AnswerCell[][]> {
  const cell = askCell(ask, 'ruleName');
  if (!cell.ok) return cell;
  if (cell.value === null) return fail({ code: 'argument-missing', facts: { argument: ARGUMENTS.ruleName.name } });
  const written = shown(cell.value);
  const name = ruleNamed(written);
  if (name === null) return fail({ code: 'unknown-rule', facts: { found: written, names: Object.keys(RULES) } });
  const on = askDay(ask, 'day', true);
  if (!on.ok) return on;
  return oneCell(answer(name, on.value), on.value);
}

function oneCell(found: Result<AnswerCell, 'rule-not-in-force'>, on: Day | null): Asked<AnswerCell[][]> {
  if (found.ok) return ok([[found.value]]);
  return on === null ? fail({ code: 'no-day', facts: {} }) : fail({ code: 'no-rule', facts: { on } });
}

function dayInForce(found: Result<Day, 'rule-not-in-force'>, asked: Day): Asked<AnswerCell[][]> {
  return found.ok ? oneDay(found.value) : fail({ code: 'no-rule', facts: { on: asked } });
}

function oneDay(on: Day): Asked<AnswerCell[][]> {
  return ok([[{ day: on }]]);
}
