/** The sample workbook: the ledger and its control sheet. */
import type { IWorkbookData } from '@univerjs/presets';
import type { InBoth, Language } from '../../core/index';
import { CONTROL_NAME, controlSheet } from './control-sheet';
import type { Prefix } from './formula';
import { LEDGER_NAME, ledgerSheet } from './ledger-sheet';
import { STYLES } from './styles';

/** A text of ours in the workbook, for a change of language. */
export type WorkbookText = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: InBoth;
};

/** The workbook as the engine takes it, and its texts that follow the language of the page. */
export function sampleWorkbook(
  prefix: Prefix,
  language: Language,
): { data: Partial<IWorkbookData>; texts: WorkbookText[] } {
  const sheets = [
    { id: 'ledger', name: LEDGER_NAME, ...ledgerSheet(prefix, language) },
    { id: 'control', name: CONTROL_NAME, ...controlSheet(prefix, language) },
  ];
  const data: Partial<IWorkbookData> = {
    id: 'sample',
    name: 'KORwacht',
    sheetOrder: sheets.map(({ id }) => id),
    styles: STYLES,
    sheets: Object.fromEntries(sheets.map(({ id, data: sheet }) => [id, { id, ...sheet }])),
  };
  return { data, texts: sheets.flatMap(({ name, texts }) => texts.map((text) => ({ sheet: name, ...text }))) };
}
