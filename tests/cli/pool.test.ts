/** The pool: a worker that loops, throws or leaves becomes a line, and the others go on. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { auditAll } from '../../cli/pool';
import { NO_SETTINGS } from '../../cli/settings';
import type { Done } from '../../cli/worker';
import { folder } from './run';

const SCRIPT = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ index, file }) => {
  if (file.startsWith('loop')) for (;;);
  if (file.startsWith('throw')) throw new Error('broken inside');
  if (file.startsWith('leave')) process.exit(3);
  parentPort.postMessage({ index, report: { file, error: null }, line: [] });
});`;

async function outcomes(files: readonly string[], workers: number): Promise<[string, string | undefined][]> {
  const script = join(folder(), 'worker.mjs');
  writeFileSync(script, SCRIPT);
  const pool = { script: pathToFileURL(script), workers, megabytes: 64, seconds: 1 };
  const done: Done[] = [];
  await auditAll(files, { settings: NO_SETTINGS, language: 'en', withRows: false }, pool, (one) => {
    done.push(one);
  });
  return done.map(({ report }) => [report.file, report.error?.code]);
}

test.each([1, 2])('with %i workers every file has its line, in order', async (workers) => {
  expect(await outcomes(['a', 'loop', 'b', 'throw', 'c', 'leave', 'd'], workers)).toEqual([
    ['a', undefined],
    ['loop', 'too-slow'],
    ['b', undefined],
    ['throw', 'crashed'],
    ['c', undefined],
    ['leave', 'crashed'],
    ['d', undefined],
  ]);
});

test('far more files than may be begun ahead of the slowest', async () => {
  const files = ['loop', ...Array.from({ length: 300 }, (_, at) => `file ${at}`)];
  expect((await outcomes(files, 2)).map(([file]) => file)).toEqual(files);
});

test('a reader of the reports that fails ends the run', async () => {
  const script = join(folder(), 'worker.mjs');
  writeFileSync(script, SCRIPT);
  const pool = { script: pathToFileURL(script), workers: 2, megabytes: 64, seconds: 1 };
  const failing = auditAll(['a', 'b'], { settings: NO_SETTINGS, language: 'en', withRows: false }, pool, () => {
    throw new Error('disk full');
  });
  await expect(failing).rejects.toThrow('disk full');
});
