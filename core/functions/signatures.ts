/**
 * The worksheet functions, once: their ids, the order of their arguments, and whether they may fill a rectangle.
 *
 * Ids and the order of arguments never change once published; new arguments are appended. What the functions say of
 * themselves stands in the catalogue, so that bundles do not carry it.
 */
import type { ArgumentKey } from './arguments';

/** One worksheet function. `answer`: does it fill one cell, or may it fill a rectangle? */
export type Signature = {
  readonly id: string;
  readonly parameters: readonly ArgumentKey[];
  readonly answer: 'cell' | 'range';
};

const LEDGER = ['dates', 'amounts', 'treatments'] as const;

/** Every worksheet function, in the order of the manual. */
export const SIGNATURES = [
  { id: 'ROLLING12', parameters: [...LEDGER, 'asOf', 'words'], answer: 'range' },
  { id: 'TURNOVER', parameters: [...LEDGER, 'asOf', 'words'], answer: 'range' },
  { id: 'HEADROOM', parameters: [...LEDGER, 'asOf', 'words'], answer: 'range' },
  { id: 'RUNNING', parameters: [...LEDGER, 'words'], answer: 'range' },
  { id: 'CROSSING', parameters: [...LEDGER, 'asOf', 'words'], answer: 'range' },
  { id: 'CROSSINGS', parameters: [...LEDGER, 'korFrom', 'korTo', 'words'], answer: 'range' },
  { id: 'STATUS', parameters: [...LEDGER, 'asOf', 'alarm', 'language', 'korFrom', 'korTo', 'words'], answer: 'range' },
  { id: 'FORECAST', parameters: [...LEDGER, 'asOf', 'words'], answer: 'range' },
  { id: 'FORECASTDATE', parameters: [...LEDGER, 'asOf', 'words'], answer: 'range' },
  { id: 'COUNTS', parameters: ['treatmentsToJudge', 'countries', 'words'], answer: 'range' },
  { id: 'CHECK', parameters: [...LEDGER, 'words'], answer: 'range' },
  { id: 'VATDUE', parameters: [...LEDGER, 'rates', 'vatMode', 'korFrom', 'korTo', 'words'], answer: 'cell' },
  { id: 'DEADLINE', parameters: ['start', 'deadlineMode'], answer: 'cell' },
  { id: 'START', parameters: ['received', 'period'], answer: 'cell' },
  { id: 'OPENAGAIN', parameters: ['ended', 'reason'], answer: 'cell' },
  { id: 'INVOICETEXT', parameters: ['day', 'invoiceLanguage'], answer: 'cell' },
  { id: 'RULE', parameters: ['ruleName', 'day'], answer: 'cell' },
  { id: 'SOURCE', parameters: ['ruleName', 'day'], answer: 'cell' },
  { id: 'REVISION', parameters: ['vat', 'firstUse', 'kind', 'change', 'direction'], answer: 'range' },
] as const satisfies readonly Signature[];

/** The id of a worksheet function, as Excel knows it without the namespace. */
export type FunctionId = (typeof SIGNATURES)[number]['id'];
