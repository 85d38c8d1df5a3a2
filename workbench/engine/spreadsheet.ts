/** The embedded spreadsheet: Univer with the functions of the add-ins, calculating while the user edits. */
import {
  type IFunctionInfo,
  type ISetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import locale from '@univerjs/preset-sheets-core/locales/en-US';
import { createUniver, type FUniver, type IWorkbookData, LocaleType } from '@univerjs/presets';
import type { EngineFunction } from './functions';
import type { Place } from './place';

/** The engine's own interface; `univerjs` documents it. */
export type Engine = FUniver;

/**
 * Starts the engine in an element of the page, with one workbook.
 *
 * The engine's own words are few and English: it has no Dutch. Numbers and dates are shown in the Dutch way.
 *
 * @param container - the id of the element
 */
export function startEngine(
  container: string,
  functions: EngineFunction[],
  help: IFunctionInfo[],
  workbook: Partial<IWorkbookData>,
): Engine {
  const { univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: locale },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        disableAutoFocus: true,
        footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
        formula: { function: functions, description: help },
        sheets: { disableForceStringAlert: true },
      }),
    ],
  });
  univerAPI.createWorkbook(workbook).setNumfmtLocal('nl');
  return univerAPI;
}

/** Calculates cells again, and all that depends on them. */
export function recalculate(engine: Engine, places: readonly Place[]): void {
  const dirtyRanges = places.map(({ unitId, sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  const changes: Partial<ISetFormulaCalculationStartMutation> = { dirtyRanges };
  void engine.executeCommand(SetTriggerFormulaCalculationStartMutation.id, changes, { onlyLocal: true });
}
