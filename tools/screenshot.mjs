// Takes the picture of the workbench that opens the README: `node tools/screenshot.mjs`, after a build.
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';
import { root } from './load-core.mjs';
import { serve } from './serve.mjs';

const MOST_BYTES = 300_000;
const file = join(root, 'docs/workbench.png');

const server = await serve();
const profile = mkdtempSync(join(tmpdir(), 'korwacht-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: findBrowser(),
  viewport: { width: 1400, height: 900 },
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  await page.goto(server.address);
  await page.waitForSelector('html[data-sheet="quiet"]', { state: 'attached' });
  const figures = await page.evaluate(() =>
    window.workbench.engine.getActiveWorkbook().getActiveSheet().getRange('A2:G2').getValues().flat().join(' '),
  );
  if (figures.includes('#')) throw new Error(`the picture would show errors: ${figures}`);
  // The cells are drawn on a canvas, a frame or two after they are calculated.
  await page.waitForTimeout(1000);
  mkdirSync(join(root, 'docs'), { recursive: true });
  await page.screenshot({ path: file });
} finally {
  await browser.close();
  await server.close();
  rmSync(profile, { recursive: true, force: true });
}
const { size } = statSync(file);
if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes, at most ${MOST_BYTES}`);
console.log(`${file}: ${size} bytes`);
