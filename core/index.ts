/**
 * The door of the core.
 *
 * host range → plain cells (`ledger/cell`) → `ledger/read-ledger` { rows, problems } → `turnover/counted` (counts or
 * not) → `turnover/year-to-date` → `turnover/crossing` → `scheme/status` → `text/say` sentences → host.
 */
export type { ArgumentKey, InBoth } from './functions/argument-names';
export { ARGUMENTS, type Argument } from './functions/arguments';
export { CATALOGUE, type FunctionSpec } from './functions/catalogue';
export type { AnswerCell, Outcome } from './functions/outcome';
export { PARAMETERS, type Parameter } from './functions/parameters';
export { type Host, run } from './functions/run';
export { type FunctionId, SIGNATURES, type Signature } from './functions/signatures';
export type { Cell, CellReader } from './ledger/cell';
export type { Cents } from './values/cents';
export { civilOf, type Day, day, dayOf, isoOf } from './values/day';
export { type Language, languageOf } from './values/language';
