// Draws the icons from their SVG sources with an installed browser: `node tools/icons.mjs`. The PNG files are committed.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ICONS } from './check-icons.mjs';
import { findBrowser } from './find-browser.mjs';
import { root } from './load-core.mjs';

const folder = join(root, 'manifests/icons');
const browser = await chromium.launch({ executablePath: findBrowser() });
try {
  for (const { file, source, size } of ICONS) await writeFile(join(folder, file), await drawn(source, size));
} finally {
  await browser.close();
}

async function drawn(source, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = await readFile(join(folder, source), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}
