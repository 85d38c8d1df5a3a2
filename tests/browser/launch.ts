/** Starts a browser for tests, and keeps an eye on what it should not do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../tools/find-browser.mjs';

/** A browser with a profile of its own, and what went wrong in its pages. */
export type TestBrowser = {
  readonly context: BrowserContext;
  /** Requests that left this machine; it must stay empty. */
  readonly outside: readonly string[];
  /** Errors of pages, answers of 400 and above, and warnings and errors on the console; it must stay empty. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
};

/** Addresses that are this machine, or no network at all. */
const INSIDE = /^(http:\/\/(localhost|127\.0\.0\.1)[:/]|data:|blob:|about:)/;
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A browser for one test file.
 *
 * @param timezoneId - the zone of the user's machine
 */
export async function launchBrowser(timezoneId: string): Promise<TestBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'korwacht-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: FLAGS,
    viewport: { width: 1400, height: 900 },
    timezoneId,
  });
  const outside: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => {
    if (!INSIDE.test(request.url())) outside.push(request.url());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  context.on('weberror', (error) => faults.push(String(error.error().stack)));
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, outside, faults, close };
}
