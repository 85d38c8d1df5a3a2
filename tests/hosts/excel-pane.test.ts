/** The page of the shared runtime in a browser: its policy, its languages, and what happens without Office. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../tools/find-browser.mjs';

const DIST = fileURLToPath(new URL('../../dist/excel', import.meta.url));
const OFFICE = fileURLToPath(new URL('../../node_modules/@microsoft/office-js/dist', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

type Opened = { readonly page: Page; readonly complaints: readonly string[] };

describe('the side pane', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  /** The page with Microsoft's script from the installed package, or with that script blocked; nothing else answers. */
  const open = async (locale: string, office: 'office' | 'blocked', look: object = {}): Promise<Opened> => {
    const context = await browser.newContext({
      locale,
      viewport: { width: 320, height: 600 },
      bypassCSP: false,
      ...look,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => /Content Security/.test(message.text()) && complaints.push(message.text()));
    await page.route(/.*/, (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const hosted = /^\/lib\/1\/hosted\/(.+)$/.exec(pathname)?.[1];
      if (origin === 'https://korwacht.example') return route.fulfill({ path: join(DIST, pathname) });
      return hosted && office === 'office' ? route.fulfill({ path: join(OFFICE, hosted) }) : route.abort();
    });
    await page.goto('https://korwacht.example/taskpane.html');
    return { page, complaints };
  };

  test.each([
    ['nl-NL', 'office', 'Drie formules om mee te beginnen'],
    ['en-US', 'office', 'Three formulas to start with'],
    ['nl-NL', 'blocked', 'Drie formules om mee te beginnen'],
    ['en-GB', 'blocked', 'Three formulas to start with'],
  ] as const)('speaks the language of %s (%s)', async (locale, office, heading) => {
    const { page, complaints } = await open(locale, office);
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([heading]);
    expect(await page.getByRole('main').innerText()).toContain('=KOR.TURNOVER(A2:A500;D2:D500)');
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
    expect(complaints).toEqual([]);
  });

  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['contrast colours', { forcedColors: 'active' }],
  ] as const)('is readable for everyone in %s', async (_words, look) => {
    // The policy of the page would refuse the checker itself.
    const { page } = await open('nl-NL', 'blocked', { ...look, bypassCSP: true });
    await page.addScriptTag({ path: AXE });
    const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    expect(found).toEqual([]);
  });

  test.each([300, 320, 450])('fits in %d px', async (width) => {
    const { page } = await open('nl-NL', 'blocked', { viewport: { width, height: 600 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });
});
