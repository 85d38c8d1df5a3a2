/** Which rules an audit stood on: when they were last read, and the newest period among them. */
import { INVOICE_ARTICLE } from '../law/invoice-article';
import { RULES } from '../law/rules';
import { SOURCES } from '../law/sources';
import { type Day, isoOf } from '../values/day';
import { hashOf } from './fingerprint';

/** `checkedOn`: the last day a source was read; `newestPeriod`: the latest start of a period; `mark`: of all periods. */
export type RuleVersion = { readonly checkedOn: Day; readonly newestPeriod: Day; readonly mark: string };

/** The version of the rules in this build; it changes when a period or a day of reading changes. */
export function ruleVersion(): RuleVersion {
  const checked = Object.values(SOURCES).map(({ checkedOn }) => checkedOn);
  const served = [...Object.entries(RULES), ['invoiceArticle', { served: INVOICE_ARTICLE }] as const];
  const periods = served.flatMap(([name, rule]) =>
    rule.served.map(({ from, to, value }) => ({ from, text: `${name} ${from} ${to ?? ''} ${JSON.stringify(value)}` })),
  );
  return {
    checkedOn: Math.max(...checked) as Day,
    newestPeriod: Math.max(...periods.map(({ from }) => from)) as Day,
    mark: hashOf(periods.map(({ text }) => text).join('\n')),
  };
}

/**
 * The version in one text.
 *
 * @example ruleVersionText(ruleVersion()) // '2026-11-22 / 2026-01-01 / 0abc…'
 */
export function ruleVersionText({ checkedOn, newestPeriod, mark }: RuleVersion): string {
  return `${isoOf(checkedOn)} / ${isoOf(newestPeriod)} / ${mark}`;
}
