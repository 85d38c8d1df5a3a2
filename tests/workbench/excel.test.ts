/** The built Excel add-in on Microsoft's office.js, over the workbench's own host. */
/// <reference types="office-js" />
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CATALOGUE } from '../../core/index';
import { serve } from '../../tools/serve.mjs';
import { expectedAnswers, plainValue } from '../browser/expected-answers';
import { launchBrowser, type TestBrowser } from '../browser/launch';
import { openWorkbench, type WorkbenchPage } from '../browser/workbench-page';

const ERRORS = { value: '#VALUE!', 'not-available': '#N/A' };
let server: Awaited<ReturnType<typeof serve>>;
let browser: TestBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  server = await serve();
  browser = await launchBrowser('Europe/Amsterdam');
  workbench = await openWorkbench(browser, server.address);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('every function of the catalogue stands in the workbook and shows what the core answers', async () => {
  const expected = await expectedAnswers(workbench.page, ERRORS);
  expect([...new Set(expected.map(({ id }) => id))].sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
  const shown = await Promise.all(expected.map(async ({ at }) => (await workbench.read(at))[0]?.[0] ?? null));
  expect(expected.map(({ at }, i) => [at, plainValue(shown[i] ?? null)])).toEqual(
    expected.map(({ at, value }) => [at, value]),
  );
});

test('a formula that the user types is answered', async () => {
  await workbench.type('Grootboek!I5', '=KOR.TURNOVER(A4:A35,E4:E35,F4:F35)');
  await workbench.shows('Grootboek!I5', 16464);
});

test('an edit that takes the year above the threshold changes the position, and back', async () => {
  await workbench.shows('Controle!C5', 'let op');
  await workbench.type('Grootboek!E70', '1162,50');
  await workbench.shows('Controle!C5', 'overschreden');
  await workbench.shows('Controle!C9', '19-11-2026');
  await workbench.shows('Grootboek!C2', '€ 20.409,50');
  await workbench.page.keyboard.press('Control+z');
  await workbench.shows('Controle!C5', 'let op');
  await workbench.shows('Controle!C9', '#N/A');
});

test('an error value keeps its message, and other formulas can catch it', async () => {
  await workbench.shows('Controle!C9', '#N/A');
  await workbench.select('Controle!C9');
  await workbench.says(/^C9 {2}#N\/A {2}.*niet overschreden/);
  await workbench.type('Grootboek!I6', '=KOR.DEADLINE("geen dag")');
  await workbench.shows('Grootboek!I6', '#VALUE!');
  await workbench.select('Grootboek!I6');
  await workbench.says(/^I6 {2}#VALUE! {2}.*geen dag/);
  await workbench.type('Grootboek!I7', '=IFERROR(KOR.CROSSING(A4:A70,E4:E70,F4:F70),"nog niet")');
  await workbench.shows('Grootboek!I7', 'nog niet');
});

test('the function names of Google Sheets are unknown here', async () => {
  await workbench.type('Grootboek!I8', '=KOR_TURNOVER(A4:A70,E4:E70)');
  await workbench.shows('Grootboek!I8', '#NAME?');
});

test('an error cell among the amounts reaches the function as an error', async () => {
  await workbench.type('Grootboek!J5', '=NA()');
  await workbench.type('Grootboek!I9', '=KOR.TURNOVER(A4:A5,J4:J5)');
  await workbench.shows('Grootboek!I9', '#VALUE!');
  await workbench.select('Grootboek!I9');
  await workbench.says(/^I9 {2}#VALUE! {2}.*#N\/A/);
});

test('the add-in reads and writes cells through Excel.run, and sees what its writing changed', async () => {
  const frame = await workbench.addIn();
  const answer = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Grootboek');
      sheet.getRange('K5:L5').values = [[2, '=K5*21']];
      await context.sync();
      const range = sheet.getRange('K5:L5');
      range.load('values,formulas,address');
      sheet.load('name');
      await context.sync();
      return [sheet.name, range.address, range.values, range.formulas];
    }),
  );
  expect(answer).toEqual(['Grootboek', 'Grootboek!K5:L5', [[2, 42]], [[2, '=K5*21']]]);
});

test('a missing sheet and a wrong size fail as they do in Excel', async () => {
  const frame = await workbench.addIn();
  const codes = await frame.evaluate(async () => {
    const codeOf = (work: (sheets: Excel.WorksheetCollection) => void) =>
      Excel.run(async (context) => {
        work(context.workbook.worksheets);
        await context.sync();
        return 'done';
      }).catch((error: { code: string }) => error.code);
    return [
      await codeOf((sheets) => void sheets.getItem('Nee').load('name')),
      await codeOf((sheets) => {
        sheets.getItem('Grootboek').getRange('K6:L6').values = [[1]];
      }),
    ];
  });
  expect(codes).toEqual(['ItemNotFound', 'InvalidArgument']);
});

test('nothing left this machine, and nothing went wrong in the page', () => {
  expect(browser.outside).toEqual([]);
  expect(browser.faults).toEqual([]);
});
