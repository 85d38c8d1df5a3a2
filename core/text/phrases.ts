/** Every sentence in both languages; a name in braces is a fact, spelled out in that language. */
import type { Language } from '../values/language';
import type { FactCode, Facts } from './facts';

/** A text in both languages. */
export type InLanguages = Readonly<Record<Language, string>>;

/** Code → its sentence. */
export const PHRASES = checked({
  'unreadable-rows': {
    nl: 'Rij {row}: {code}. CHECK noemt ze allemaal. ({rows})',
    en: 'Row {row}: {code}. CHECK lists them all. ({rows})',
  },
  'argument-missing': {
    nl: 'Het argument {argument} ontbreekt; vul het in.',
    en: 'The argument {argument} is missing; fill it in.',
  },
  'not-one-column': {
    nl: '{argument} heeft {columns} kolommen; kies er hooguit {most}.',
    en: '{argument} has {columns} columns; choose at most {most}.',
  },
  'different-lengths': {
    nl: '{argument} heeft {rows} en de eerste kolom {dates}; kies in beide dezelfde rijen.',
    en: '{argument} has {rows} and the first column {dates}; choose the same rows in both.',
  },
  'not-one-cell': {
    nl: '{argument} moet één cel zijn, geen bereik.',
    en: '{argument} must be one cell, not a range.',
  },
  'not-a-day': {
    nl: '"{found}" is bij {argument} geen datum; schrijf die zoals 31-12-2026.',
    en: '"{found}" is no date for {argument}; write it as 31-12-2026 (day first).',
  },
  'not-a-day-in-range': {
    nl: '"{found}" (rij {row}, kolom {column} van {argument}) is geen datum; schrijf die zoals 31-12-2026 of 2026.',
    en: '"{found}" (row {row}, column {column} of {argument}) is no date; write it as 31-12-2026 (day first) or 2026.',
  },
  'not-an-alarm': {
    nl: '"{found}" is bij {argument} geen bedrag boven nul; geef euro\'s zoals 18000.',
    en: '"{found}" is no amount above zero for {argument}; give euros such as 18000.',
  },
  'unknown-option': {
    nl: '"{found}" is bij {argument} onbekend; kies uit {options}.',
    en: '"{found}" is unknown for {argument}; choose from {options}.',
  },
  'unknown-rule': {
    nl: '"{found}" is geen naam van een regel; kies uit {names}.',
    en: '"{found}" is no name of a rule; choose from {names}.',
  },
  'rate-unreadable': {
    nl: 'Rij {row}: "{found}" is geen Nederlands btw-tarief; schrijf 21%, 9% of 0%. ({rows})',
    en: 'Row {row}: "{found}" is no Dutch VAT rate; write 21%, 9% or 0%. ({rows})',
  },
  'margin-row': {
    nl: 'Rij {row}: bij marge hangt de btw af van de inkoopprijs; bereken die op de pagina "Overschreden: wat nu?".',
    en: 'Row {row}: for margin goods the VAT depends on the purchase price; compute it on the page "Exceeded: what now?".',
  },
  'kor-period-reversed': {
    nl: 'korTot ligt vóór korVanaf; draai de twee dagen om.',
    en: 'korTo lies before korFrom; swap the two days.',
  },
  'words-not-two-columns': {
    nl: 'woorden moet twee kolommen hebben: woord en soort.',
    en: 'words must have two columns: word and kind.',
  },
  'words-unknown-kind': {
    nl: 'Rij {row} van woorden: "{found}" is geen soort; schrijf bijvoorbeeld standard of exempt.',
    en: 'Row {row} of words: "{found}" is no kind; write for example standard or exempt.',
  },
  'words-contradict': {
    nl: 'Rij {row} van woorden: dit woord staat er al met een andere soort; laat er één staan.',
    en: 'Row {row} of words: this word already stands there with another kind; keep one of them.',
  },
  'not-a-period-start': {
    nl: "{found} is geen eerste dag van een kwartaal of maand; geef zo'n dag.",
    en: '{found} is no first day of a quarter or month; give such a day.',
  },
  'change-inside-year': {
    nl: '{found} valt binnen een jaar: de herziening hangt dan af van het belaste deel van de omzet; geef 1 januari.',
    en: '{found} lies inside a year: the revision then depends on the taxed share of the turnover; give 1 January.',
  },
  'first-use-not-before-change': {
    nl: 'Rij {row}: de ingebruikname ligt niet vóór de overgang; controleer de dag of laat de rij weg.',
    en: 'Row {row}: the first use does not lie before the change; check the day or leave the row out.',
  },
  'investment-unreadable': {
    nl: 'Rij {row}: "{found}" is niet te lezen als {column}.',
    en: 'Row {row}: "{found}" cannot be read as {column}.',
  },
  'never-crossed': {
    nl: 'De omzetgrens is niet overschreden.',
    en: 'The threshold was not passed.',
  },
  'no-crossing': {
    nl: 'De omzetgrens is tot en met {on} niet overschreden.',
    en: 'The threshold was not passed up to {on}.',
  },
  'no-rule': {
    nl: 'Voor {on} is geen regel bekend; de KOR in deze vorm begon op 1 januari 2020.',
    en: 'No rule is known for {on}; the KOR in this form began on 1 January 2020.',
  },
  'no-day': {
    nl: 'Het grootboek is leeg; geef een peildatum.',
    en: 'The ledger is empty; give an asOf day.',
  },
  'forecast-too-early': {
    nl: 'Op {on} zegt het jaar nog te weinig; een prognose komt vanaf 21 januari.',
    en: 'On {on} the year says too little; a forecast starts on 21 January.',
  },
  'no-crossing-expected': {
    nl: 'Na {on} wordt dit jaar geen overschrijding verwacht.',
    en: 'No crossing is expected this year after {on}.',
  },
  'no-revision-left': {
    nl: 'Van geen van deze investeringen loopt de herziening nog.',
    en: 'The revision of all these investments is over.',
  },
});

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Table = Readonly<Record<FactCode, InLanguages>>;
type Fitting<Phrases extends Table> = {
  readonly [Code in FactCode]: {
    readonly [Spoken in Language]: Names<Phrases[Code][Spoken]> extends keyof Facts[Code] ? string : never;
  };
};

/** A sentence that names a fact its code does not have does not compile. */
function checked<const Phrases extends Table>(phrases: Phrases & Fitting<Phrases>): Table {
  return phrases;
}
