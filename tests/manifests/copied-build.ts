/** A copy of the built Excel add-in that a test may damage. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The build that ships. */
export const BUILT = fileURLToPath(new URL('../../dist/excel', import.meta.url));

/** A copy for one test; removed when the test is over. */
export function copiedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'korwacht-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(BUILT, folder, { recursive: true });
  return folder;
}

/** Replaces a text in a file; the text must stand there, or the test would damage nothing. */
export function damage(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replaceAll(from, to));
}
