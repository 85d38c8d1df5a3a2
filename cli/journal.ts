/**
 * The journal of a run, beside its overview: a line for every file that is done, so that an interrupted run goes on.
 *
 * It is removed when the overview is written. A file that changed since, or other options, make a file new again.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AuditOptions } from './audit-file';
import { settingsFileOf } from './settings';
import type { Done } from './worker';

type Line = { readonly key: string; readonly done: Omit<Done, 'index'> };

/** A journal with what an earlier, interrupted run left in it. */
export type Journal = {
  /** What was done before, if the file is still as it was. */
  readonly earlier: (file: string) => Omit<Done, 'index'> | undefined;
  readonly add: (file: string, done: Done) => void;
  readonly remove: () => void;
};

/** The journal beside an overview. */
export function journalPath(out: string): string {
  return `${out}.journal.jsonl`;
}

/** Opens the journal of a run; of an older version or with other options it is begun anew. */
export function openJournal(out: string, options: AuditOptions, version: string): Journal {
  const path = journalPath(out);
  const head = JSON.stringify({ korwacht: version, options });
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const before = new Map<string, Omit<Done, 'index'>>();
  if (lines[0] === head) {
    // The last line may be cut off: its file is simply read again.
    for (const text of lines.slice(1)) {
      const line = lineOf(text);
      if (line !== null) before.set(line.key, line.done);
    }
    // A cut-off line must not swallow the next one.
    if (lines.at(-1) !== '') appendFileSync(path, '\n');
  } else {
    writeFileSync(path, `${head}\n`);
  }
  return {
    earlier: (file) => before.get(keyOf(file)),
    add: (file, { summary, line }) =>
      appendFileSync(path, `${JSON.stringify({ key: keyOf(file), done: { summary, line } } satisfies Line)}\n`),
    remove: () => rmSync(path, { force: true }),
  };
}

/** A file as it is now: its path, its size and time, and those of its settings. */
function keyOf(file: string): string {
  const parts = [file, settingsFileOf(file)].map((path) => {
    const stat = path === null ? undefined : statSync(path, { throwIfNoEntry: false });
    return [path, stat?.size, stat?.mtimeMs];
  });
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

function lineOf(text: string): Line | null {
  try {
    const line = JSON.parse(text) as Line;
    return typeof line.key === 'string' && typeof line.done?.summary?.file === 'string' ? line : null;
  } catch {
    return null;
  }
}
