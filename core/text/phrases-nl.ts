/** Every sentence in Dutch. */
import type { FactCode, Facts } from './facts';
import { INVESTMENT_WORDS } from './facts';
import { dayIn } from './format';
import { sayProblem } from './problems';

const rows = (count: number): string => (count === 1 ? '1 rij' : `${count} rijen`);
const COLUMN = { vat: 'de btw', firstUse: 'de ingebruikname', kind: 'de soort' } as const;
const KINDS = Object.values(INVESTMENT_WORDS)
  .map(({ nl }) => nl)
  .join(', ');

/** Code → Dutch sentence. */
export const PHRASES_NL: { readonly [Code in FactCode]: (facts: Facts[Code]) => string } = {
  'unreadable-rows': ({ row, code, found, rows: count }) =>
    `Rij ${row}: ${sayProblem('nl', code, found)}. De functie CHECK toont elke rij die niet te gebruiken is. (${rows(count)})`,
  'argument-missing': ({ argument }) => `Het argument ${argument.nl} ontbreekt.`,
  'not-one-column': ({ argument, columns, most }) =>
    `${argument.nl} heeft ${columns} kolommen; kies er ${most === 1 ? 'één' : `hooguit ${most}`}.`,
  'different-lengths': ({ argument, rows: count, dates }) =>
    `${argument.nl} heeft ${rows(count)} en de eerste kolom ${rows(dates)}; laat de bereiken op dezelfde rijen beginnen en eindigen.`,
  'not-one-cell': ({ argument }) => `${argument.nl} moet één cel zijn, geen bereik.`,
  'not-a-day': ({ argument, found }) =>
    `"${found}" is bij ${argument.nl} niet te lezen als dag; schrijf een datum zoals 31-12-2026.`,
  'not-a-day-in-range': ({ argument, found, row, column }) =>
    `"${found}" (rij ${row}, kolom ${column} van ${argument.nl}) is niet te lezen als dag; schrijf een datum zoals 31-12-2026 of een jaartal.`,
  'not-an-alarm': ({ argument, found }) =>
    `"${found}" is bij ${argument.nl} geen bedrag; geef een bedrag in euro groter dan nul, zoals 18000.`,
  'unknown-option': ({ argument, found, options }) =>
    `"${found}" is bij ${argument.nl} onbekend; kies ${options.join(' of ')}.`,
  'unknown-rule': ({ found, names }) => `"${found}" is geen naam van een regel; kies uit ${names.join(', ')}.`,
  'rate-unreadable': ({ row, found, rows: count }) =>
    `Rij ${row}: "${found}" is geen Nederlands btw-tarief; schrijf 21%, 9% of 0%. (${rows(count)})`,
  'margin-row': ({ row }) =>
    `Rij ${row}: onder de margeregeling hangt de btw af van de inkoopprijs; bereken deze rij op de pagina "Overschreden: wat nu?".`,
  'kor-period-reversed': () => 'korTot ligt vóór korVanaf; draai de twee dagen om.',
  'words-not-two-columns': () => 'woorden moet twee kolommen hebben: het woord en de soort die het betekent.',
  'words-unknown-kind': ({ row, found }) =>
    `Rij ${row} van woorden: "${found}" is geen soort; schrijf bijvoorbeeld standard, exempt of foreign-service.`,
  'words-contradict': ({ row }) =>
    `Rij ${row} van woorden: dit woord staat er al met een andere soort; laat er één staan.`,
  'not-a-period-start': ({ found }) =>
    `${dayIn('nl', found)} is niet de eerste dag van een kwartaal of maand; de KOR begint en eindigt alleen op zo'n dag.`,
  'change-inside-year': ({ found }) =>
    `${dayIn('nl', found)} valt binnen een jaar; dan hangt de herziening af van het belaste deel van de omzet van dat jaar. Geef 1 januari, of bereken het in het zijpaneel, dat naar dat deel vraagt.`,
  'first-use-not-before-change': ({ row }) =>
    `Rij ${row}: de ingebruikname ligt niet vóór de overgang; herziening per jaar geldt voor investeringen uit eerdere jaren.`,
  'investment-unreadable': ({ row, column, found }) =>
    `Rij ${row}: "${found}" is niet te lezen als ${COLUMN[column]}${column === 'kind' ? `; kies ${KINDS}` : ''}.`,
  'no-crossing': ({ on }) =>
    on === null
      ? 'De omzetgrens is niet overschreden.'
      : `De omzetgrens is tot en met ${dayIn('nl', on)} niet overschreden.`,
  'no-rule': ({ on }) =>
    `Op ${dayIn('nl', on)} gold deze regel niet; de KOR in deze vorm bestaat sinds 1 januari 2020.`,
  'no-day': () => 'Het grootboek is leeg; geef een peildatum.',
  'forecast-too-early': ({ on }) =>
    `Op ${dayIn('nl', on)} is er nog te weinig van het jaar voorbij; een prognose komt er vanaf 21 januari.`,
  'no-crossing-expected': ({ on }) =>
    `Na ${dayIn('nl', on)} wordt dit jaar geen overschrijding van de omzetgrens verwacht.`,
  'no-revision-left': () => 'Geen van deze investeringen heeft nog een jaar van haar herzieningsperiode over.',
};
