/** Fills a sheet of the sample workbook cell by cell, and remembers which texts are ours to translate. */
import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/presets';
import { day, type InBoth, type Language } from '../../core/index';
import type { StyleName } from './styles';

/** A text of ours in a cell; row and column from 0. */
export type OwnText = { readonly row: number; readonly column: number; readonly text: InBoth };

/** A cell to fill; a date is written as ISO text. */
export type Filled =
  | string
  | number
  | { readonly date: string }
  | { readonly formula: string }
  | { readonly say: InBoth };

/** A sheet while it is filled. */
export type SheetBuilder = {
  readonly cells: IObjectMatrixPrimitiveType<ICellData>;
  readonly texts: OwnText[];
  readonly put: (row: number, column: number, value: Filled, style: StyleName) => void;
  /** Fills one row from a column on. */
  readonly line: (row: number, column: number, values: readonly Filled[], style: StyleName) => void;
  /** Only the look: for cells into which an answer will spill. */
  readonly look: (row: number, column: number, style: StyleName) => void;
};

const NUMBER = 2;
const TEXT = 1;

/** An empty sheet, its own texts in the given language. */
export function buildSheet(language: Language): SheetBuilder {
  const cells: Record<number, Record<number, ICellData>> = {};
  const texts: OwnText[] = [];
  const set = (row: number, column: number, cell: ICellData) => {
    cells[row] = { ...cells[row], [column]: cell };
  };
  const put = (row: number, column: number, value: Filled, style: StyleName) => {
    if (typeof value === 'object' && 'say' in value) texts.push({ row, column, text: value.say });
    set(row, column, { ...cellOf(value, language), s: style });
  };
  return {
    cells,
    texts,
    put,
    line: (row, column, values, style) => {
      for (const [i, value] of values.entries()) put(row, column + i, value, style);
    },
    look: (row, column, style) => set(row, column, { s: style }),
  };
}

function cellOf(value: Filled, language: Language): ICellData {
  if (typeof value === 'string') return { v: value, t: TEXT };
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if ('date' in value) return { v: day(value.date), t: NUMBER };
  return 'formula' in value ? { f: value.formula } : { v: value.say[language], t: TEXT };
}
