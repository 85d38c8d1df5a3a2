/** The arguments of the worksheet functions: their names, and what may stand there. */

/** A text in both languages. */
export type InBoth = { readonly nl: string; readonly en: string };

/** One argument. `shape`: may a range stand here, or one cell? */
export type Argument = {
  readonly name: InBoth;
  readonly shape: 'range' | 'cell';
  readonly optional: boolean;
};

const required = (shape: Argument['shape'], nl: string, en: string): Argument => ({
  name: { nl, en },
  shape,
  optional: false,
});
const optional = (shape: Argument['shape'], nl: string, en: string): Argument => ({
  name: { nl, en },
  shape,
  optional: true,
});

/** Every argument that a worksheet function takes, by the key of its signature. */
export const ARGUMENTS = {
  dates: required('range', 'datums', 'dates'),
  amounts: required('range', 'bedragen', 'amounts'),
  treatments: optional('range', 'behandelingen', 'treatments'),
  treatmentsToJudge: required('range', 'behandelingen', 'treatments'),
  countries: optional('range', 'landen', 'countries'),
  asOf: optional('range', 'peildatum', 'asOf'),
  alarm: optional('cell', 'alarm', 'alarm'),
  language: optional('cell', 'taal', 'language'),
  invoiceLanguage: optional('cell', 'taal', 'language'),
  korFrom: optional('cell', 'korVanaf', 'korFrom'),
  korTo: optional('cell', 'korTot', 'korTo'),
  rates: optional('range', 'tarieven', 'rates'),
  vatMode: optional('cell', 'wijze', 'mode'),
  start: required('cell', 'begin', 'start'),
  deadlineMode: optional('cell', 'wijze', 'mode'),
  received: required('cell', 'ontvangen', 'received'),
  period: optional('cell', 'tijdvak', 'period'),
  ended: required('cell', 'einde', 'ended'),
  reason: optional('cell', 'reden', 'reason'),
  day: optional('cell', 'dag', 'day'),
  ruleName: required('cell', 'naam', 'name'),
  vat: required('range', 'btw', 'vat'),
  firstUse: required('range', 'ingebruikname', 'firstUse'),
  kind: required('range', 'soort', 'kind'),
  change: required('cell', 'overgang', 'change'),
  direction: optional('cell', 'richting', 'direction'),
  words: optional('range', 'woorden', 'words'),
} as const satisfies Record<string, Argument>;

/** The key of an argument. */
export type ArgumentKey = keyof typeof ARGUMENTS;
