/**
 * The door of the core.
 *
 * host range → plain cells (`ledger/cell`) → `ledger/read-ledger` { rows, problems } → `turnover/counted` (counts or
 * not) → `turnover/year-to-date` → `turnover/crossing` → `scheme/status` → `text/say` sentences → host.
 *
 * A whole sheet takes the longer way: `ledger/sheet/read-sheet` (a kind and a verdict for every row) → `ledgerOf` →
 * the same rooms → `audit/audit-ledger` findings → `text/findings` sentences → working paper or batch report.
 */
export { auditCaseOf, NOTHING_SAID } from './audit/audit-case';
export { auditLedger } from './audit/audit-ledger';
export { dismiss, parted } from './audit/dismissals';
export { type Finding, publishedCode } from './audit/finding';
export { overviewOf } from './audit/overview';
export { sampleOf } from './audit/sample';
export { SIGN_OFF, TICK_MARKS, workingPaper } from './audit/working-paper';
export type { ArgumentKey, InBoth } from './functions/argument-names';
export { ARGUMENTS, type Argument } from './functions/arguments';
export { CATALOGUE, type FunctionSpec } from './functions/catalogue';
export type { AnswerCell, Outcome } from './functions/outcome';
export { PARAMETERS, type Parameter } from './functions/parameters';
export { type Host, run } from './functions/run';
export { type FunctionId, SIGNATURES, type Signature } from './functions/signatures';
export { type Cell, type CellReader, cellOf, type DayCell, type ErrorCell, type Grid } from './ledger/cell';
export { NOT_A_DAY, readDay } from './ledger/read-day';
export { FIELDS, type Field } from './ledger/sheet/fields';
export { type Alternative, datesDiffer, ledgerOf } from './ledger/sheet/ledger-of';
export { readSheet } from './ledger/sheet/read-sheet';
export type { Question, SheetReading, SheetRow, Why } from './ledger/sheet/reading';
export type { RowKind } from './ledger/sheet/row-kinds';
export { type DateChoice, NO_CORRECTIONS, type SheetSettings } from './ledger/sheet/settings';
export { KIND_FACTS } from './ledger/supply-kind';
export { judge } from './ledger/treatment';
export { NO_WORDS, type OwnWords, readWords } from './ledger/words';
export type { KorPeriod } from './scheme/closures';
export { type Position, positionOf } from './scheme/position';
export type { KorStatus } from './scheme/status';
export { groundsOf, SEVERITY_WORDS, sentenceOf } from './text/findings';
export { reasonIn } from './text/reasons';
export { SAMPLE_WORDS, SIGN_OFF_WORDS, TICK_MARK_WORDS, YEAR_STATUS_WORDS } from './text/working-paper-words';
export type { Crossing } from './turnover/crossing';
export type { Cents } from './values/cents';
export { civilOf, type Day, day, dayOf, isoOf } from './values/day';
export { type Language, languageOf } from './values/language';
