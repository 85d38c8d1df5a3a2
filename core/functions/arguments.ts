/** The arguments of the worksheet functions: their names, and what may stand there. */
import { type ArgumentKey, argumentName, type InBoth } from './argument-names';

/** One argument. `shape`: may a range stand here, or one cell? */
export type Argument = {
  readonly name: InBoth;
  readonly shape: 'range' | 'cell';
  readonly optional: boolean;
};

/** Every argument that a worksheet function takes, by the key of its signature. */
export const ARGUMENTS: Readonly<Record<ArgumentKey, Argument>> = {
  dates: required('dates', 'range'),
  amounts: required('amounts', 'range'),
  treatments: optional('treatments', 'range'),
  treatmentsToJudge: required('treatmentsToJudge', 'range'),
  countries: optional('countries', 'range'),
  asOf: optional('asOf', 'range'),
  alarm: optional('alarm', 'cell'),
  language: optional('language', 'cell'),
  invoiceLanguage: optional('invoiceLanguage', 'cell'),
  korFrom: optional('korFrom', 'cell'),
  korTo: optional('korTo', 'cell'),
  rates: optional('rates', 'range'),
  vatMode: optional('vatMode', 'cell'),
  start: required('start', 'cell'),
  deadlineMode: optional('deadlineMode', 'cell'),
  received: required('received', 'cell'),
  period: optional('period', 'cell'),
  ended: required('ended', 'cell'),
  reason: optional('reason', 'cell'),
  day: optional('day', 'cell'),
  ruleName: required('ruleName', 'cell'),
  vat: required('vat', 'range'),
  firstUse: required('firstUse', 'range'),
  kind: required('kind', 'range'),
  change: required('change', 'cell'),
  direction: optional('direction', 'cell'),
  words: optional('words', 'range'),
};

function required(key: ArgumentKey, shape: Argument['shape']): Argument {
  return { name: argumentName(key), shape, optional: false };
}

function optional(key: ArgumentKey, shape: Argument['shape']): Argument {
  return { ...required(key, shape), optional: true };
}
