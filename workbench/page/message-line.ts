/** The line under the sheet: what the add-in said when the selected cell got its error value. */
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';
import type { Language } from '../../core/index';
import type { Calls } from '../engine/calls';
import type { Engine } from '../engine/spreadsheet';
import { WORDS } from './words';

/**
 * Shows the message of the selected cell, now and after every change.
 *
 * @returns shows it once more; for a change of language
 */
export function wireMessageLine(engine: Engine, calls: Calls, language: () => Language): () => void {
  const line = document.getElementById('message');
  if (line === null) throw new Error('the page has no message line');
  const show = () => {
    const found = selectedMessage(engine, calls);
    line.toggleAttribute('data-error', found !== null);
    line.textContent = found ?? WORDS.noMessage[language()];
  };
  // Univer's own event of a changed selection misses what a program selects.
  engine.addEvent(engine.Event.CommandExecuted, ({ id }) => {
    if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) show();
  });
  engine.getFormula().calculationEnd(() => setTimeout(show));
  show();
  return show;
}

function selectedMessage(engine: Engine, calls: Calls): string | null {
  const sheet = engine.getActiveWorkbook()?.getActiveSheet();
  const cell = sheet?.getActiveRange();
  if (!sheet || !cell) return null;
  const value = cell.getRawValue();
  const place = { unitId: cell.getUnitId(), sheetId: sheet.getSheetId(), row: cell.getRow(), column: cell.getColumn() };
  const message = typeof value === 'string' && value.startsWith('#') ? calls.message(place) : null;
  return message === null ? null : `${cell.getA1Notation()}  ${value}  ${message}`;
}
