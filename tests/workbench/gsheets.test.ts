/** The built Google Sheets add-on on the workbench's stand-in for Apps Script; the user's machine is far from Amsterdam. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../tools/serve.mjs';
import { expectedAnswers, plainValue } from '../browser/expected-answers';
import { launchBrowser, type TestBrowser } from '../browser/launch';
import { atRest, openWorkbench, type WorkbenchPage } from '../browser/workbench-page';

const ERRORS = { value: '#ERROR!', 'not-available': '#ERROR!' };
let server: Awaited<ReturnType<typeof serve>>;
let browser: TestBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  server = await serve();
  browser = await launchBrowser('America/Los_Angeles');
  workbench = await openWorkbench(browser, server.address);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('switching to Google Sheets renames every function and shows the same figures', async () => {
  await workbench.page.getByLabel('Google Sheets').check();
  await workbench.shows('Controle!C9', '#ERROR!');
  await atRest(workbench.page);
  const expected = await expectedAnswers(workbench.page, ERRORS);
  expect(expected.length).toBeGreaterThan(100);
  const shown = await Promise.all(expected.map(async ({ at }) => (await workbench.read(at))[0]?.[0] ?? null));
  expect(expected.map(({ at }, i) => [at, plainValue(shown[i] ?? null)])).toEqual(
    expected.map(({ at, value }) => [at, value]),
  );
  expect((await workbench.read('Controle!D6'))[0]?.[0]).toMatch(/^=KOR_TURNOVER\(/);
});

test('a formula that the user types is answered, and one with a dot is unknown', async () => {
  await workbench.type('Grootboek!I5', '=KOR_TURNOVER(A4:A35,E4:E35,F4:F35)');
  await workbench.shows('Grootboek!I5', 16464);
  await workbench.type('Grootboek!I6', '=KOR.TURNOVER(A4:A35,E4:E35)');
  await workbench.shows('Grootboek!I6', '#NAME?');
});

test('a day is answered as a date, in the time zone of the file', async () => {
  await workbench.type('Grootboek!I7', '=KOR_DEADLINE("1-1-2027")');
  await workbench.shows('Grootboek!I7', '04-12-2026');
});

test('an amount that could be read in two ways is refused with a message in Dutch', async () => {
  await workbench.page.evaluate(() => {
    const sheet = window.workbench.engine.getActiveWorkbook()?.getSheetByName('Grootboek');
    sheet?.getRange('J5').setValue({ v: '1.234', t: 1 });
  });
  await workbench.type('Grootboek!I8', '=KOR_TURNOVER(A5,J5)');
  await workbench.shows('Grootboek!I8', '#ERROR!');
  await workbench.select('Grootboek!I8');
  await workbench.says(/^I8 {2}#ERROR! {2}.*1\.234/);
});

test('the message follows the language of the user', async () => {
  await workbench.page.getByLabel('English').check();
  await workbench.shows('Controle!A5', 'Where does the KOR stand?');
  await atRest(workbench.page);
  await workbench.select('Controle!C9');
  await workbench.says(/^C9 {2}#ERROR! {2}The threshold/);
});

test('what the stand-in does not play, and what Apps Script does not have, throws', async () => {
  // From outside the frame: Playwright itself would miss the timers that the stand-in takes away.
  const thrown = await workbench.page.evaluate(() => {
    const realm = document.querySelector<HTMLIFrameElement>('#frames iframe')?.contentWindow as Window &
      typeof globalThis;
    const messageOf = (code: string) => {
      try {
        return `done: ${realm.eval(code)}`;
      } catch (error) {
        return String((error as Error).message);
      }
    };
    return [messageOf('SpreadsheetApp.openById("x")'), messageOf('fetch("/")')];
  });
  expect(thrown).toEqual([
    'the workbench does not play SpreadsheetApp.openById',
    'fetch is not defined in Apps Script',
  ]);
});

test('switching back to Excel keeps what the user typed', async () => {
  await workbench.page.getByLabel('Excel').check();
  await workbench.shows('Controle!C9', '#N/A');
  await workbench.shows('Grootboek!I5', 16464);
});

test('nothing left this machine, and nothing went wrong in the page', () => {
  expect(browser.outside).toEqual([]);
  expect(browser.faults).toEqual([]);
});
