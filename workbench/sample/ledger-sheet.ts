/** The sheet 'Grootboek': the ledger of an illustrator, with the position of the year above it. */
import type { IWorksheetData } from '@univerjs/presets';
import type { InBoth, Language } from '../../core/index';
import { type FunctionCall, formulaOf, type Prefix } from './formula';
import { SALES_2025 } from './ledger-2025';
import { SALES_2026 } from './ledger-2026';
import type { Sale } from './sale';
import { buildSheet, type OwnText, type SheetBuilder } from './sheet-builder';
import type { StyleName } from './styles';

const SALES: readonly Sale[] = [...SALES_2025, ...SALES_2026];
/** Row of the headers, from 0; the sales follow. */
const HEADER = 2;
const FIRST = HEADER + 2;
const LAST = HEADER + 1 + SALES.length;

/** The name of the sheet. */
export const LEDGER_NAME = 'Grootboek';

/** The columns of the ledger as the functions take them: dates, amounts, treatments. */
export const LEDGER_ARGS: readonly string[] = ['A', 'E', 'F'].map((column) => `${column}${FIRST}:${column}${LAST}`);

/** The last amount of the ledger, where an edit is easily seen. */
export const LAST_SALE = { row: LAST - 1, column: 4 } as const;

type Card = { readonly column: number; readonly say: InBoth; readonly call: FunctionCall; readonly style: StyleName };

const CARDS: readonly Card[] = [
  { column: 0, say: { nl: 'Status van de KOR', en: 'KOR status' }, call: ask('STATUS'), style: 'cardText' },
  {
    column: 2,
    say: { nl: 'Jaaromzet die meetelt', en: "Year's turnover that counts" },
    call: ask('TURNOVER'),
    style: 'cardEuros',
  },
  {
    column: 3,
    say: { nl: 'Ruimte tot € 20.000', en: 'Room up to € 20,000' },
    call: ask('HEADROOM'),
    style: 'cardEuros',
  },
  { column: 4, say: { nl: 'Laatste 12 maanden', en: 'Last 12 months' }, call: ask('ROLLING12'), style: 'cardEuros' },
  {
    column: 5,
    say: { nl: 'Verwachte jaaromzet', en: 'Expected for the year' },
    call: ask('FORECAST'),
    style: 'cardEuros',
  },
  {
    column: 6,
    say: { nl: 'Grens bereikt op', en: 'Threshold reached on' },
    call: ask('FORECASTDATE'),
    style: 'cardDate',
  },
];
const HEADS = ['Datum', 'Factuur', 'Klant', 'Omschrijving', 'Bedrag', 'Behandeling', 'Loopt op'];
const WIDTHS = [104, 100, 250, 290, 158, 178, 168];

function ask(id: FunctionCall['id']): FunctionCall {
  return { id, args: LEDGER_ARGS };
}

/** The data of the sheet, and its texts that follow the language of the page. */
export function ledgerSheet(prefix: Prefix, language: Language): { data: Partial<IWorksheetData>; texts: OwnText[] } {
  const sheet = buildSheet(language);
  putCards(sheet, prefix);
  for (const [column, head] of HEADS.entries()) {
    sheet.put(HEADER, column, head, column === 4 || column === 6 ? 'headRight' : 'head');
  }
  for (const [index, sale] of SALES.entries()) putSale(sheet, sale, index);
  sheet.put(FIRST - 1, 6, { formula: formulaOf(ask('RUNNING'), prefix) }, 'running');
  const data: Partial<IWorksheetData> = {
    name: LEDGER_NAME,
    cellData: sheet.cells,
    rowCount: LAST + 40,
    columnCount: 12,
    columnData: Object.fromEntries(WIDTHS.map((w, column) => [column, { w }])),
    rowData: { 0: { h: 24 }, 1: { h: 38 }, [HEADER]: { h: 26 } },
    defaultRowHeight: 22,
    mergeData: [0, 1].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 1 })),
    freeze: { startRow: HEADER + 1, startColumn: -1, ySplit: HEADER + 1, xSplit: 0 },
  };
  return { data, texts: sheet.texts };
}

function putCards(sheet: SheetBuilder, prefix: Prefix): void {
  for (const { column, say, call, style } of CARDS) {
    sheet.put(0, column, { say }, 'cardLabel');
    sheet.put(1, column, { formula: formulaOf(call, prefix) }, style);
  }
  sheet.look(0, 1, 'cardLabel');
  sheet.look(1, 1, 'cardText');
}

function putSale(sheet: SheetBuilder, [date, customer, description, euros, treatment]: Sale, index: number): void {
  const row = FIRST - 1 + index;
  const year = date.slice(0, 4);
  const number = SALES.slice(0, index + 1).filter(([other]) => other.startsWith(year)).length;
  sheet.put(row, 0, { date }, 'date');
  sheet.line(row, 1, [`${year}-${String(number).padStart(3, '0')}`, customer, description], 'text');
  sheet.put(row, 4, euros, 'euros');
  sheet.put(row, 5, treatment, 'text');
  sheet.look(row, 6, 'running');
}
