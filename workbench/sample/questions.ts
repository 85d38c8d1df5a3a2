/** The upper half of the sheet 'Controle': one question a line, with what is given and the function that answers. */
import type { InBoth } from '../../core/index';
import type { FunctionCall } from './formula';
import { LEDGER_ARGS, LEDGER_NAME } from './ledger-sheet';
import type { Filled } from './sheet-builder';
import type { StyleName } from './styles';

/** A question; a call names the cell of what is given as `GIVEN`. */
export type Question = {
  readonly say: InBoth;
  readonly given?: Filled;
  readonly call: FunctionCall;
  readonly style: StyleName;
};

/** Stands in an argument list for the cell beside the question. */
export const GIVEN = 'GIVEN';

/** The columns of the ledger, seen from another sheet. */
export const FROM_LEDGER: readonly string[] = LEDGER_ARGS.map((range) => `${LEDGER_NAME}!${range}`);

const ledger = (id: FunctionCall['id']): FunctionCall => ({ id, args: FROM_LEDGER });
const given = (id: FunctionCall['id']): FunctionCall => ({ id, args: [GIVEN] });

/** The questions about the ledger as it stands. */
export const LEDGER_QUESTIONS: readonly Question[] = [
  {
    say: { nl: 'Hoe staat de KOR ervoor?', en: 'Where does the KOR stand?' },
    call: ledger('STATUS'),
    style: 'answerText',
  },
  {
    say: { nl: 'Jaaromzet die meetelt', en: "Year's turnover that counts" },
    call: ledger('TURNOVER'),
    style: 'answerEuros',
  },
  {
    say: { nl: 'Ruimte tot de omzetgrens', en: 'Room up to the threshold' },
    call: ledger('HEADROOM'),
    style: 'answerEuros',
  },
  { say: { nl: 'Laatste twaalf maanden', en: 'Last twelve months' }, call: ledger('ROLLING12'), style: 'answerEuros' },
  {
    say: { nl: 'Dag van de overschrijding', en: 'Day of the crossing' },
    call: ledger('CROSSING'),
    style: 'answerDate',
  },
  { say: { nl: 'Verwachte jaaromzet', en: 'Expected for the year' }, call: ledger('FORECAST'), style: 'answerEuros' },
  {
    say: { nl: 'Verwachte dag van overschrijding', en: 'Expected day of the crossing' },
    call: ledger('FORECASTDATE'),
    style: 'answerDate',
  },
  {
    say: { nl: 'Btw over alles na de overschrijding', en: 'VAT on everything after the crossing' },
    call: ledger('VATDUE'),
    style: 'answerEuros',
  },
];

/** The questions about a day or the name of a rule. */
export const RULE_QUESTIONS: readonly Question[] = [
  {
    say: { nl: 'Aanmelden uiterlijk op, voor een begin op', en: 'Notice at the latest on, for a start on' },
    given: { date: '2027-01-01' },
    call: given('DEADLINE'),
    style: 'answerDate',
  },
  {
    say: { nl: 'KOR begint op, bij een melding op', en: 'KOR begins on, with a notice on' },
    given: { date: '2026-11-20' },
    call: given('START'),
    style: 'answerDate',
  },
  {
    say: { nl: 'Weer open vanaf, na een overschrijding op', en: 'Open again from, after a crossing on' },
    given: { date: '2026-11-20' },
    call: given('OPENAGAIN'),
    style: 'answerDate',
  },
  {
    say: { nl: 'Omzetgrens op', en: 'Threshold on' },
    given: { date: '2026-11-20' },
    call: { id: 'RULE', args: ['"threshold"', GIVEN] },
    style: 'answerEuros',
  },
  {
    say: { nl: 'Vindplaats van de omzetgrens op', en: 'Source of the threshold on' },
    given: { date: '2026-11-20' },
    call: { id: 'SOURCE', args: ['"threshold"', GIVEN] },
    style: 'answerSentence',
  },
  {
    say: { nl: 'Zin op een factuur van', en: 'Sentence on an invoice of' },
    given: { date: '2026-11-20' },
    call: given('INVOICETEXT'),
    style: 'answerSentence',
  },
];
