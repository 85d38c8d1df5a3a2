/** The page around the spreadsheet: readable for everyone, in both languages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../tools/serve.mjs';
import { launchBrowser, type TestBrowser } from '../browser/launch';
import { atRest, openWorkbench, type WorkbenchPage } from '../browser/workbench-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let server: Awaited<ReturnType<typeof serve>>;
let browser: TestBrowser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  server = await serve();
  browser = await launchBrowser('Europe/Amsterdam');
  workbench = await openWorkbench(browser, `${server.address}?language=en`);
  await workbench.page.evaluate(AXE);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** What axe finds in our part of the page; the spreadsheet itself is Univer's. */
async function violations(): Promise<string[]> {
  const { violations: found } = await workbench.page.evaluate(() => {
    const { axe } = window as unknown as { axe: { run: (context: object) => Promise<AxeResults> } };
    return axe.run({ exclude: ['#sheet'] });
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('axe finds nothing to object to in English', async () => {
  expect(await workbench.page.getAttribute('html', 'lang')).toBe('en');
  expect(await workbench.page.textContent('body > header')).toContain('Change an amount in the ledger');
  expect(await violations()).toEqual([]);
});

test('the switches work with the keyboard, and stand in the address', async () => {
  await workbench.page.getByLabel('English').focus();
  await workbench.page.keyboard.press('ArrowLeft');
  await atRest(workbench.page);
  expect(await workbench.page.getAttribute('html', 'lang')).toBe('nl');
  expect(new URL(workbench.page.url()).search).toBe('?host=excel&language=nl');
  await workbench.shows('Grootboek!A1', 'Status van de KOR');
});

test('axe finds nothing to object to in Dutch', async () => {
  expect(await workbench.page.textContent('body > footer')).toContain('Geen fiscaal advies');
  expect(await violations()).toEqual([]);
});

test('the page says what it is when it is narrow', async () => {
  await workbench.page.setViewportSize({ width: 480, height: 800 });
  const wider = await workbench.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});

test('nothing left this machine, and nothing went wrong in the page', () => {
  expect(browser.outside).toEqual([]);
  expect(browser.faults).toEqual([]);
});
