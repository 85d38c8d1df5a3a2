/** The sheet 'Controle': every function at least once, with the question it answers and its formula in words. */
import type { IWorksheetData } from '@univerjs/presets';
import type { InBoth, Language } from '../../core/index';
import { a1, lettersOf } from '../engine/place';
import { type FunctionCall, formulaOf, type Prefix, typedFormula } from './formula';
import { GIVEN, LEDGER_QUESTIONS, type Question, RULE_QUESTIONS } from './questions';
import { buildSheet, type OwnText, type SheetBuilder } from './sheet-builder';
import { type Column, TABLES, type Table } from './tables';

/** The name of the sheet. */
export const CONTROL_NAME = 'Controle';

const WIDTHS = [290, 110, 330, 176, 140, 130, 140];
const QUESTION_HEADS: readonly InBoth[] = [
  { nl: 'Vraag', en: 'Question' },
  { nl: 'Gegeven', en: 'Given' },
  { nl: 'Antwoord', en: 'Answer' },
  { nl: 'Formule', en: 'Formula' },
];
const TITLE: InBoth = { nl: 'Controle van het grootboek', en: 'Check of the ledger' };
const NOTE: InBoth = {
  nl: 'Alle functies van KORwacht op het blad Grootboek. De gele cellen kunt u veranderen.',
  en: 'Every function of KORwacht on the sheet Grootboek. You can change the yellow cells.',
};
/** Row of the first question, from 0. */
const FIRST = 4;
/** Answers of a sentence take three lines. */
const TALL = 58;

/** The data of the sheet, and its texts that follow the language of the page. */
export function controlSheet(prefix: Prefix, language: Language): { data: Partial<IWorksheetData>; texts: OwnText[] } {
  const sheet = buildSheet(language);
  const heights: Record<number, { h: number }> = { 0: { h: 36 } };
  const titles = [0];
  sheet.put(0, 0, { say: TITLE }, 'title');
  sheet.put(1, 0, { say: NOTE }, 'note');
  for (const [column, say] of QUESTION_HEADS.entries()) sheet.put(FIRST - 1, column, { say }, 'head');
  const questions = [...LEDGER_QUESTIONS, ...RULE_QUESTIONS];
  questions.forEach((question, index) => {
    putQuestion(sheet, FIRST + index, question, prefix);
    if (question.style === 'answerSentence') heights[FIRST + index] = { h: TALL };
  });
  let row = FIRST + questions.length + 1;
  for (const table of TABLES) {
    heights[row] = { h: 30 };
    titles.push(row);
    row = putTable(sheet, row, table, prefix) + 1;
  }
  const data: Partial<IWorksheetData> = {
    name: CONTROL_NAME,
    cellData: sheet.cells,
    rowCount: row + 20,
    columnCount: 10,
    columnData: Object.fromEntries(WIDTHS.map((w, column) => [column, { w }])),
    rowData: heights,
    defaultRowHeight: 22,
    mergeData: titles.map((at) => ({ startRow: at, endRow: at, startColumn: 0, endColumn: 3 })),
  };
  return { data, texts: sheet.texts };
}

function putQuestion(sheet: SheetBuilder, row: number, { say, given, call, style }: Question, prefix: Prefix): void {
  const here: FunctionCall = { id: call.id, args: call.args.map((arg) => (arg === GIVEN ? a1(row, 1) : arg)) };
  sheet.put(row, 0, { say }, 'text');
  if (given !== undefined) sheet.put(row, 1, given, typeof given === 'string' ? 'givenText' : 'givenDate');
  sheet.put(row, 2, { formula: formulaOf(here, prefix) }, style);
  sheet.put(row, 3, typedFormula(here, prefix), 'formula');
}

/**
 * The title, the formulas as text, the headers, and the rows.
 *
 * @returns the first row below the table
 */
function putTable(sheet: SheetBuilder, top: number, { say, rows, columns }: Table, prefix: Prefix): number {
  const calls = columns.flatMap(({ call }, column) => (call === undefined ? [] : [{ call, column }]));
  const head = top + 1 + calls.length;
  sheet.put(top, 0, { say }, 'section');
  columns.forEach((column, index) => {
    const right = column.style === 'euros' || column.style === 'givenEuros';
    sheet.put(head, index, { say: column.head }, right ? 'headRight' : 'head');
    putColumn(sheet, head + 1, rows, column, index);
  });
  calls.forEach(({ call, column }, index) => {
    const here = { id: call.id, args: call.args.map((arg) => givenRange(arg, columns, head + 1)) };
    sheet.put(top + 1 + index, 0, typedFormula(here, prefix), 'formula');
    sheet.put(head + 1, column, { formula: formulaOf(here, prefix) }, columns[column]?.style ?? 'text');
  });
  return head + 1 + rows;
}

function putColumn(sheet: SheetBuilder, first: number, rows: number, { given, style }: Column, column: number): void {
  for (const [i, value] of (given ?? []).entries()) sheet.put(first + i, column, value, style);
  if (given === undefined) for (let i = 0; i < rows; i++) sheet.look(first + i, column, style);
}

/** The cells in which a column of the table holds what is given. */
function givenRange(arg: string, columns: Table['columns'], first: number): string {
  const letter = /^GIVEN:([A-Z])$/.exec(arg)?.[1];
  if (letter === undefined) return arg;
  const at = columns.findIndex((_, column) => lettersOf(column) === letter);
  return `${a1(first, at)}:${a1(first + (columns[at]?.given?.length ?? 1) - 1, at)}`;
}
