/** The local server gives the workbench away, and nothing else of the machine. */
import { get } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../tools/find-browser.mjs';
import { serve } from '../../tools/serve.mjs';

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

/** The status of an address as it is written, without the tidying of `fetch`. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, family: 4 }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

test.each(['/', '/page.js', '/excel/functions.js', '/gsheets/Code.js', '/office/office.js'])(
  '%s is served',
  async (path) => {
    expect(await statusOf(path)).toBe(200);
  },
);

test.each([
  '/excel/../../package.json',
  '/excel/%2e%2e/%2e%2e/package.json',
  '/excel/..%2f..%2fpackage.json',
  '/package.json',
  '/excel/',
  '/__proto__/x',
  '/%',
  '/%00',
])('%s is not', async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test('a taken port is refused, so that the next one can be tried', async () => {
  const { port } = new URL(server.address);
  await expect(serve(Number(port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a browser that is not there is named', () => {
  const before = process.env['CHROME_PATH'];
  process.env['CHROME_PATH'] = '/no/such/browser';
  try {
    expect(findBrowser).toThrow('CHROME_PATH names /no/such/browser');
  } finally {
    if (before === undefined) delete process.env['CHROME_PATH'];
    else process.env['CHROME_PATH'] = before;
  }
});
