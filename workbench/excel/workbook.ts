/** The objects of Excel's API on the embedded workbook: worksheets, and ranges with their values and formulas. */
import type { FRange, FWorksheet } from '@univerjs/preset-sheets-core';
import type { Engine } from '../engine/spreadsheet';
import { type HostObject, type Model, objectKind } from './model';
import { HostError } from './protocol';
import { formulasOf, valuesOf, writeCells } from './range-cells';

interface SheetObject extends HostObject {
  readonly sheet: FWorksheet;
}
interface RangeObject extends SheetObject {
  readonly range: FRange;
}

/** How long a batch that wrote waits for the sheet; a write without formulas behind it starts no calculation. */
const LONGEST_WAIT = 1000;

/** The embedded workbook as Excel's API sees it. */
export type ExcelWorkbook = {
  readonly model: Model;
  /** Resolves when the sheet has calculated what was written since the last time. */
  readonly calculated: () => Promise<void>;
};

/** The workbook of the engine, which may start later than its add-ins. */
export function excelWorkbook(engine: () => Engine): ExcelWorkbook {
  let writing: Promise<void> | null = null;
  const wrote = () => {
    writing ??= new Promise((resolve) => {
      const listener = engine()
        .getFormula()
        .calculationEnd(() => done());
      const limit = setTimeout(() => done(), LONGEST_WAIT);
      const done = () => {
        listener.dispose();
        clearTimeout(limit);
        resolve();
      };
    });
  };
  const calculated = async () => {
    await writing;
    writing = null;
  };
  return { model: modelOf(engine, wrote), calculated };
}

function modelOf(engine: () => Engine, wrote: () => void): Model {
  const book = () => engine().getActiveWorkbook() ?? missing();
  const sheetObject = (sheet: FWorksheet | null): SheetObject => ({ kind: 'Worksheet', sheet: sheet ?? missing() });
  const write = ({ range }: RangeObject, values: unknown) => {
    writeCells(range, values);
    wrote();
  };
  return {
    Root: objectKind({ objects: { Worksheets: () => ({ kind: 'Worksheets' }) } }),
    Worksheets: objectKind({
      items: () => book().getSheets().map(sheetObject),
      methods: {
        GetActiveWorksheet: () => sheetObject(book().getActiveSheet()),
        GetItem: (_self, key) =>
          sheetObject(book().getSheetByName(String(key)) ?? book().getSheetBySheetId(String(key))),
      },
    }),
    Worksheet: objectKind<SheetObject>({
      id: ({ sheet }) => sheet.getSheetId(),
      get: { name: ({ sheet }) => sheet.getSheetName(), id: ({ sheet }) => sheet.getSheetId() },
      methods: { GetRange: ({ sheet }, address) => rangeObject(sheet, String(address)) },
    }),
    Range: objectKind<RangeObject>({
      kept: true,
      get: {
        address: ({ sheet, range }) => `${sheet.getSheetName()}!${range.getA1Notation()}`,
        values: ({ range }) => valuesOf(range),
        formulas: ({ range }) => formulasOf(range),
      },
      set: { values: write, formulas: write },
    }),
  };
}

function rangeObject(sheet: FWorksheet, address: string): RangeObject {
  return { kind: 'Range', sheet, range: sheet.getRange(address.replace(/^.*!/, '').replace(/\$/g, '')) };
}

function missing(): never {
  throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
}
