/**
 * Makes KOR formulas of Excel work in Google Sheets: `=KOR.X(…)` as typed or pasted, and `=_xldudf_KOR_X(…)` as stored
 * in Excel files, become `=KOR_X(…)`. A name with a dot cannot exist here.
 */
import { repairedFormula } from './formula-names';

/** An edit of this size comes from a whole sheet; the menu has the time for it, a trigger does not. */
const MOST_CELLS = 50_000;

/**
 * Repairs what was just typed or pasted.
 *
 * @param event - of the simple trigger; leaves at once without a range
 */
export function onEdit(event?: GoogleAppsScript.Events.SheetsOnEdit): void {
  const range = event?.range;
  if (range === undefined || range.getNumRows() * range.getNumColumns() > MOST_CELLS) return;
  repairRange(range);
}

/** Repairs all sheets. `refused` names the sheets on which something could not be written. */
export function repairFile(): { repaired: number; refused: string[] } {
  let repaired = 0;
  const refused: string[] = [];
  for (const sheet of SpreadsheetApp.getActive().getSheets()) {
    // A sheet that is one chart has no cells.
    if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) continue;
    const done = repairRange(sheet.getDataRange());
    repaired += done.repaired;
    if (done.refused) refused.push(sheet.getName());
  }
  return { repaired, refused };
}

/**
 * Repairs the formulas of a range: one call to read, one for each run of changed cells below each other. Cells that
 * need no change are never written, so values, other formulas and the cells an array formula fills stay as they are.
 */
function repairRange(range: GoogleAppsScript.Spreadsheet.Range): { repaired: number; refused: boolean } {
  const done = { repaired: 0, refused: false };
  for (const { row, column, formulas } of changedRuns(range.getFormulas())) {
    try {
      range.offset(row, column, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
      done.repaired += formulas.length;
    } catch {
      // A protected range; the other cells can still be repaired.
      done.refused = true;
    }
  }
  return done;
}

/** Repaired formulas that stand below each other, from the row and column of the first. */
type Run = { readonly row: number; readonly column: number; readonly formulas: string[] };

function changedRuns(grid: readonly (readonly string[])[]): Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < (grid[0]?.length ?? 0); column++) {
    let run: Run | undefined;
    for (let row = 0; row < grid.length; row++) {
      const old = grid[row]?.[column] ?? '';
      const repaired = repairedFormula(old);
      if (repaired === old) {
        run = undefined;
        continue;
      }
      if (run === undefined) {
        run = { row, column, formulas: [] };
        runs.push(run);
      }
      run.formulas.push(repaired);
    }
  }
  return runs;
}
