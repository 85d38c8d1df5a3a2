/** Brings the open workbook in line with a new choice: the names in its formulas, and our own texts. */
import type { ICellData } from '@univerjs/presets';
import type { Language } from '../../core/index';
import type { Engine } from '../engine/spreadsheet';
import { type Prefix, withPrefix } from '../sample/formula';
import type { WorkbookText } from '../sample/workbook';

/**
 * Gives every function of ours in the workbook the name it has in the other program: in formulas, the user's own too,
 * and in texts that show a formula.
 */
export function rewriteFormulas(engine: Engine, prefix: Prefix): void {
  for (const sheet of engine.getActiveWorkbook()?.getSheets() ?? []) {
    const filled = sheet.getDataRange();
    const formulas = filled.getFormulas();
    for (const [i, row] of filled.getCellDataGrid().entries()) {
      for (const [j, cell] of row.entries()) {
        const renamed = renamedCell(formulas[i]?.[j] ?? '', cell?.v, prefix);
        if (renamed !== null) sheet.getRange(i, j).setValue(renamed);
      }
    }
  }
}

/** The cell with the other names, or `null` where there are none. */
function renamedCell(formula: string, value: unknown, prefix: Prefix): ICellData | null {
  const old = formula || value;
  if (typeof old !== 'string') return null;
  const renamed = withPrefix(old, prefix);
  if (renamed === old) return null;
  return formula === '' ? { v: renamed } : { f: renamed, v: null };
}

/** Says our texts in another language, where the user has not written over them. */
export function rewriteTexts(engine: Engine, texts: readonly WorkbookText[], language: Language): void {
  const book = engine.getActiveWorkbook();
  for (const { sheet, row, column, text } of texts) {
    const range = book?.getSheetByName(sheet)?.getRange(row, column);
    const old = range?.getRawValue();
    if ((old === text.nl || old === text.en) && old !== text[language]) range?.setValue({ v: text[language] });
  }
}
