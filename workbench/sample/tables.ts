/** The lower half of the sheet 'Controle': functions that answer a rectangle, each with its headers and its room. */
import type { InBoth } from '../../core/index';
import type { FunctionCall } from './formula';
import { FROM_LEDGER } from './questions';
import type { Filled } from './sheet-builder';
import type { StyleName } from './styles';

/** A column of a table: what is given in each row, or the look of what spills. */
export type Column = {
  readonly head: InBoth;
  readonly given?: readonly Filled[];
  readonly style: StyleName;
  /** The function whose answer begins in this column; an argument `GIVEN:A` is the given part of column A. */
  readonly call?: FunctionCall;
};

/** A table with room for its rows. */
export type Table = { readonly say: InBoth; readonly rows: number; readonly columns: readonly Column[] };

const MONTH_ENDS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((last, month) => ({
  date: `2026-${String(month + 1).padStart(2, '0')}-${last}`,
}));
const WORDS = [
  'KOR',
  'ICL',
  'uitvoer',
  'verhuur woning',
  'zorg',
  'dienst EU zakelijk',
  'verkoop bedrijfsmiddel',
  'verlegd',
];

const perMonth = (id: FunctionCall['id']): FunctionCall => ({ id, args: [...FROM_LEDGER, 'GIVEN:A'] });

/** The tables, from top to bottom. */
export const TABLES: readonly Table[] = [
  {
    say: { nl: 'Elke onleesbare rij van het grootboek', en: 'Every row of the ledger that cannot be read' },
    rows: 3,
    columns: [
      { head: { nl: 'Rij', en: 'Row' }, style: 'text', call: { id: 'CHECK', args: FROM_LEDGER } },
      { head: { nl: 'Kolom', en: 'Column' }, style: 'text' },
      { head: { nl: 'Wat er staat', en: 'What stands there' }, style: 'text' },
      { head: { nl: 'Waarom', en: 'Why' }, style: 'text' },
    ],
  },
  {
    say: { nl: 'Elk jaar boven de omzetgrens', en: 'Every year above the threshold' },
    rows: 2,
    columns: [
      { head: { nl: 'Jaar', en: 'Year' }, style: 'text', call: { id: 'CROSSINGS', args: FROM_LEDGER } },
      { head: { nl: 'Dag', en: 'Day' }, style: 'date' },
      { head: { nl: 'Rij', en: 'Row' }, style: 'text' },
      { head: { nl: 'Bedrag', en: 'Amount' }, style: 'euros' },
      { head: { nl: 'Omzet erna', en: 'Turnover after it' }, style: 'euros' },
      { head: { nl: 'Gesloten t/m', en: 'Closed until' }, style: 'date' },
      { head: { nl: 'Weer open vanaf', en: 'Open again from' }, style: 'date' },
    ],
  },
  {
    say: { nl: 'De stand aan het einde van elke maand', en: 'The position at the end of each month' },
    rows: MONTH_ENDS.length,
    columns: [
      { head: { nl: 'Peildatum', en: 'As of' }, style: 'givenDate', given: MONTH_ENDS },
      { head: { nl: 'Jaaromzet', en: 'Turnover' }, style: 'euros', call: perMonth('TURNOVER') },
      { head: { nl: 'Twaalf maanden', en: 'Twelve months' }, style: 'euros', call: perMonth('ROLLING12') },
      { head: { nl: 'Status', en: 'Status' }, style: 'text', call: perMonth('STATUS') },
    ],
  },
  {
    say: { nl: 'Telt het mee voor de grens?', en: 'Does it count toward the threshold?' },
    rows: WORDS.length,
    columns: [
      { head: { nl: 'Behandeling', en: 'Treatment' }, style: 'givenText', given: WORDS },
      { head: { nl: 'Telt mee', en: 'Counts' }, style: 'text', call: { id: 'COUNTS', args: ['GIVEN:A'] } },
    ],
  },
  {
    say: {
      nl: 'Herziening van btw als de KOR op 1-1-2026 begint',
      en: 'Revision of VAT if the KOR starts on 1-1-2026',
    },
    rows: 5,
    columns: [
      { head: { nl: 'Btw op de investering', en: 'VAT on the investment' }, style: 'givenEuros', given: [1680, 945] },
      {
        head: { nl: 'In gebruik', en: 'First use' },
        style: 'givenDate',
        given: [{ date: '2024-05-01' }, { date: '2025-02-03' }],
      },
      { head: { nl: 'Soort', en: 'Kind' }, style: 'givenText', given: ['roerend', 'roerend'] },
      {
        head: { nl: 'Jaar', en: 'Year' },
        style: 'text',
        call: { id: 'REVISION', args: ['GIVEN:A', 'GIVEN:B', 'GIVEN:C', '"2026-01-01"'] },
      },
      { head: { nl: 'Totaal', en: 'Total' }, style: 'euros' },
      { head: { nl: 'Te betalen', en: 'Due' }, style: 'euros' },
    ],
  },
];
