/**
 * The worksheet functions, once: their ids, the order of their arguments, and whether they may fill a rectangle.
 *
 * Ids and the order of arguments never change once published; new arguments are appended. What the functions say of
 * themselves stands in the catalogue, so that bundles do not carry it.
 */
import type { ArgumentKey } from './argument-names';

/** One worksheet function. `answer`: does it fill one cell, or may it fill a rectangle? */
export type Signature = {
  readonly id: string;
  readonly parameters: readonly ArgumentKey[];
  readonly answer: 'cell' | 'range';
};

/** Every worksheet function, in the order of the manual. */
export const SIGNATURES = [
  ofLedger('ROLLING12', 'asOf'),
  ofLedger('TURNOVER', 'asOf'),
  ofLedger('HEADROOM', 'asOf'),
  ofLedger('RUNNING'),
  ofLedger('CROSSING', 'asOf'),
  ofLedger('CROSSINGS', 'korFrom', 'korTo'),
  ofLedger('STATUS', 'asOf', 'alarm', 'language', 'korFrom', 'korTo'),
  ofLedger('FORECAST', 'asOf'),
  ofLedger('FORECASTDATE', 'asOf'),
  signature('COUNTS', 'range', 'treatmentsToJudge', 'countries', 'words'),
  ofLedger('CHECK'),
  { ...ofLedger('VATDUE', 'rates', 'vatMode', 'korFrom', 'korTo'), answer: 'cell' },
  signature('DEADLINE', 'cell', 'start', 'deadlineMode'),
  signature('START', 'cell', 'received', 'period'),
  signature('OPENAGAIN', 'cell', 'ended', 'reason'),
  signature('INVOICETEXT', 'cell', 'day', 'invoiceLanguage'),
  signature('RULE', 'cell', 'ruleName', 'day'),
  signature('SOURCE', 'cell', 'ruleName', 'day'),
  signature('REVISION', 'range', 'vat', 'firstUse', 'kind', 'change', 'direction'),
] as const satisfies readonly Signature[];

/** The id of a worksheet function, as Excel knows it without the namespace. */
export type FunctionId = (typeof SIGNATURES)[number]['id'];

function signature<Id extends string>(id: Id, answer: Signature['answer'], ...parameters: readonly ArgumentKey[]) {
  return { id, parameters, answer };
}

/** The columns of the ledger come first, the user's own words last. */
function ofLedger<Id extends string>(id: Id, ...own: readonly ArgumentKey[]) {
  return signature(id, 'range', 'dates', 'amounts', 'treatments', ...own, 'words');
}
