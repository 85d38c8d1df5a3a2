/** The names of the arguments, in both languages: all that messages say of them. */

/** A text in both languages. */
export type InBoth = { readonly nl: string; readonly en: string };

const DUTCH = {
  dates: 'datums',
  amounts: 'bedragen',
  treatments: 'behandelingen',
  treatmentsToJudge: 'behandelingen',
  countries: 'landen',
  asOf: 'peildatum',
  alarm: 'alarm',
  language: 'taal',
  invoiceLanguage: 'taal',
  korFrom: 'korVanaf',
  korTo: 'korTot',
  rates: 'tarieven',
  vatMode: 'wijze',
  start: 'begin',
  deadlineMode: 'wijze',
  received: 'ontvangen',
  period: 'tijdvak',
  ended: 'einde',
  reason: 'reden',
  day: 'dag',
  ruleName: 'naam',
  vat: 'btw',
  firstUse: 'ingebruikname',
  kind: 'soort',
  change: 'overgang',
  direction: 'richting',
  words: 'woorden',
};

/** The key of an argument. */
export type ArgumentKey = keyof typeof DUTCH;

/** A key tells arguments apart that carry the same name; every other key is the English name itself. */
const ENGLISH: Readonly<Partial<Record<ArgumentKey, string>>> = {
  treatmentsToJudge: 'treatments',
  invoiceLanguage: 'language',
  vatMode: 'mode',
  deadlineMode: 'mode',
  ruleName: 'name',
};

/** The name of an argument that a worksheet function takes. */
export function argumentName(key: ArgumentKey): InBoth {
  return { nl: DUTCH[key], en: ENGLISH[key] ?? key };
}
