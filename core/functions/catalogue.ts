/** The worksheet functions with what they say of themselves: Excel's metadata, the help in Google Sheets, the manual. */
import type { InBoth } from './argument-names';
import { type FunctionId, SIGNATURES, type Signature } from './signatures';

/** A signature with its summary. */
export type FunctionSpec = Signature & { readonly id: FunctionId; readonly summary: InBoth };

const SUMMARIES: Readonly<Record<FunctionId, InBoth>> = {
  ROLLING12: {
    nl: 'Omzet van de maand van de peildatum en de elf maanden ervoor: een vroege waarschuwing, niet de wettelijke toets',
    en: 'Turnover of the month of asOf and the eleven months before it: an early warning, not the legal test',
  },
  TURNOVER: {
    nl: 'Omzet die meetelt in het kalenderjaar van de peildatum, tot en met die dag (art. 25 lid 1)',
    en: 'Turnover that counts in the calendar year of asOf, up to that day (art. 25(1))',
  },
  HEADROOM: {
    nl: 'Ruimte tot de omzetgrens in het kalenderjaar; negatief na overschrijding',
    en: 'Room left under the threshold in the calendar year; negative once above it',
  },
  RUNNING: {
    nl: 'Per rij de omzet van het kalenderjaar tot en met die rij',
    en: 'For each row the turnover of the calendar year up to and including that row',
  },
  CROSSING: {
    nl: 'De dag van de prestatie die de jaaromzet boven de grens brengt; #N/B als de grens niet is overschreden',
    en: "The day of the supply that takes the year's turnover above the threshold; #N/A if there is none",
  },
  CROSSINGS: {
    nl: 'Eén regel per jaar boven de grens: jaar, dag, rij, bedrag, omzet erna, gesloten tot en met, weer open vanaf',
    en: 'One line for each year above the threshold: year, day, row, amount, turnover after it, closed until, open again from',
  },
  STATUS: {
    nl: 'binnen grens, let op, overschreden of uitgesloten',
    en: 'within limit, attention, exceeded or excluded',
  },
  FORECAST: {
    nl: 'Verwachte omzet van het hele kalenderjaar, met het seizoen van vorig jaar als dat er is',
    en: 'Expected turnover of the whole calendar year, by the season of last year where there is one',
  },
  FORECASTDATE: {
    nl: 'De dag waarop de verwachte omzet boven de grens komt; #N/B als dat dit jaar niet gebeurt',
    en: 'The day on which the expected turnover passes the threshold; #N/A if not this year',
  },
  COUNTS: {
    nl: 'Telt omzet met deze behandeling mee voor de grens? WAAR, ONWAAR of "?" als de woorden het niet beslissen',
    en: 'Does turnover with this treatment count toward the threshold? TRUE, FALSE or "?" where the words do not decide',
  },
  CHECK: {
    nl: 'Elke onleesbare rij: rij, kolom, wat er staat en waarom; "in orde" als alles leesbaar is',
    en: 'Every row that cannot be read: row, column, what stands there and why; "in orde" if there are none',
  },
  VATDUE: {
    nl: 'Btw over de overschrijdende prestatie en alles erna, zolang de KOR gesloten is',
    en: 'VAT on the crossing supply and everything after it, as long as the KOR is closed',
  },
  DEADLINE: {
    nl: 'De laatste dag waarop de aan- of afmelding binnen moet zijn voor een begin op deze dag',
    en: 'The last day on which a notice to join or leave must be received for a start on this day',
  },
  START: {
    nl: 'De eerste dag waarop de KOR kan beginnen als de melding op deze dag is ontvangen',
    en: 'The first day the KOR can begin when the notice is received on this day',
  },
  OPENAGAIN: {
    nl: 'De eerste dag waarop u de KOR weer kunt toepassen',
    en: 'The first day on which the KOR can be applied again',
  },
  INVOICETEXT: {
    nl: 'De zin die een KOR-factuur van die dag draagt',
    en: 'The sentence that a KOR invoice of that day carries',
  },
  RULE: {
    nl: 'De waarde van een regel op een dag: euro, dagen, jaren of een fractie',
    en: 'The value of a rule on a day: euros, days, years or a fraction',
  },
  SOURCE: {
    nl: 'De vindplaats van een regel op een dag: titel, artikel en leesdatum',
    en: 'The citation of a rule on a day: title, article and the date it was read',
  },
  REVISION: {
    nl: 'Herziening per kalenderjaar: jaar, totaal, te betalen of terug te krijgen na de grens van € 500',
    en: 'Revision of input VAT per calendar year: year, total, due after the € 500 rule',
  },
};

/** Every worksheet function, in the order of the manual. */
export const CATALOGUE: readonly FunctionSpec[] = /* @__PURE__ */ SIGNATURES.map((signature) => ({
  ...signature,
  summary: SUMMARIES[signature.id],
}));
