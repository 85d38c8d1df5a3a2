/** The workbench as a user meets it: open it, type into cells, read what they show. */
import type { Frame, Page } from 'playwright-core';
import type { Calls } from '../../workbench/engine/calls';
import type { Engine } from '../../workbench/engine/spreadsheet';
import type { TestBrowser } from './launch';
import { settled } from './settled';

declare global {
  interface Window {
    readonly workbench: { readonly engine: Engine; readonly calls: Calls };
  }
}

/** A rectangle of what cells show; blank is null. */
type ShownCells = readonly (readonly (string | number | null)[])[];

/** One open workbench. */
export type WorkbenchPage = {
  readonly page: Page;
  /** What the cells of a range show, for example of `Controle!C5:C8`. */
  readonly read: (range: string) => Promise<ShownCells>;
  /** Waits until a cell shows this. */
  readonly shows: (cell: string, wanted: string | number | RegExp) => Promise<void>;
  /** Selects a cell through the name box, types into it and presses Enter. */
  readonly type: (cell: string, text: string) => Promise<void>;
  readonly select: (cell: string) => Promise<void>;
  /** Waits until the line under the sheet says this about the selected cell. */
  readonly says: (wanted: RegExp) => Promise<void>;
  /** The frame in which the add-in runs. */
  readonly addIn: () => Promise<Frame>;
};

/** A place on the cells, below the frozen rows. */
const SOMEWHERE = { x: 600, y: 400 };
/** Where Univer takes in the keyboard. */
const EDITOR = '#sheet [data-u-comp="editor"]';

/** Opens the workbench and waits until everything is calculated. */
export async function openWorkbench({ context }: TestBrowser, address: string): Promise<WorkbenchPage> {
  const page = await context.newPage();
  await page.goto(address);
  await atRest(page);
  const read = (range: string) => page.evaluate(readCells, range);
  const select = async (cell: string) => {
    await page.evaluate(activate, cell);
  };
  return {
    page,
    read,
    select,
    shows: async (cell, wanted) => {
      const fits = (value: unknown) => (wanted instanceof RegExp ? wanted.test(String(value)) : value === wanted);
      await settled(async () => {
        const [[value] = []] = await read(cell);
        return fits(value) ? null : `${cell} shows ${JSON.stringify(value)}, not ${wanted}`;
      });
    },
    type: (cell, text) => typeInto(page, cell, text),
    says: (wanted) =>
      settled(async () => {
        const message = (await page.textContent('#message')) ?? '';
        return wanted.test(message) ? null : `the page says ${message}, not ${wanted}`;
      }),
    addIn: async () => {
      const frame = await (await page.waitForSelector('#frames iframe', { state: 'attached' })).contentFrame();
      if (frame === null) throw new Error('the add-in has no frame');
      return frame;
    },
  };
}

/** Waits until nothing is calculated and no add-in is asked. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForSelector('html[data-sheet="quiet"]', { state: 'attached' });
}

/** Types into a cell. On a busy machine Univer may lose an Enter, so what was typed is looked for, and typed again. */
async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  // The keyboard may be with the switches of the page.
  if ((await page.locator(`${EDITOR}:focus`).count()) === 0) await page.click('#sheet', { position: SOMEWHERE });
  await page.waitForSelector(`${EDITOR}:focus`, { state: 'attached' });
  const before = await page.evaluate(contentOf, cell);
  for (let tries = 3; tries > 0; tries--) {
    await page.evaluate(activate, cell);
    // In one go: a pause would open the list of functions, and Enter would then choose from it.
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
    const kept = () => page.evaluate(contentOf, cell).then((now) => (now === before ? 'nothing was kept' : null));
    if (
      await settled(kept, 3000).then(
        () => true,
        () => false,
      )
    )
      return;
    await page.keyboard.press('Escape');
  }
  throw new Error(`${cell} did not take ${text}`);
}

/** What a cell holds: its formula or its value. */
function contentOf(cell: string): string {
  const [sheet = '', address = ''] = cell.split('!');
  const found = window.workbench.engine.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(address).getCellData();
  return JSON.stringify([found?.f ?? null, found?.f ? null : (found?.v ?? null)]);
}

function readCells(range: string): ShownCells {
  const [sheet = '', cells = ''] = range.split('!');
  const found = window.workbench.engine.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(cells);
  if (!found) throw new Error(`no range ${range}`);
  return found
    .getValues()
    .map((row) => row.map((value) => (typeof value === 'boolean' ? Number(value) : (value ?? null))));
}

function activate(cell: string): void {
  const [sheet = '', address = ''] = cell.split('!');
  const book = window.workbench.engine.getActiveWorkbook();
  const found = book?.getSheetByName(sheet);
  if (!book || !found) throw new Error(`no sheet ${sheet}`);
  book.setActiveSheet(found);
  found.setActiveRange(found.getRange(address));
}
