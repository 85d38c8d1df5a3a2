/**
 * The journal of a run, beside its overview: a line for every file that is done, so that an interrupted run goes on.
 *
 * `<key>\t<report as a line of JSON>`. It is removed when the overview is written. A file that changed since, or other
 * options, make a file new again.
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { AuditOptions } from './audit-file';
import type { FileReport } from './file-report';
import { settingsFileOf } from './settings';
import type { Done } from './worker';

/** A journal with what an earlier, interrupted run left in it. */
export type Journal = {
  /** Was this file done before, and is it still as it was? */
  readonly has: (file: string) => boolean;
  /** What was done of it. */
  readonly read: (file: string) => Omit<Done, 'index'>;
  readonly add: (file: string, done: Done) => void;
  readonly close: () => void;
  readonly remove: () => void;
};

/** Where the report of a file stands in the journal, in bytes. */
type Place = { readonly from: number; readonly to: number };

const PIECE = 1 << 20;
const NEWLINE = 10;
const TAB = 9;

/** Opens the journal beside an overview; of an older version or with other options it is begun anew. */
export function openJournal(out: string, options: AuditOptions, version: string): Journal {
  const path = `${out}.journal.jsonl`;
  mkdirSync(dirname(resolve(path)), { recursive: true });
  const head = `${JSON.stringify({ korwacht: version, options })}\n`;
  let file = openSync(path, 'a+');
  const places = placesIn(file, head);
  if (places === null) {
    closeSync(file);
    file = openSync(path, 'w+');
    writeSync(file, head);
  }
  const placeOf = (name: string): Place | undefined => places?.get(keyOf(name));
  return {
    has: (name) => placeOf(name) !== undefined,
    read: (name) => doneAt(file, placeOf(name) ?? { from: 0, to: 0 }),
    add: (name, { line }) => {
      writeSync(file, `${keyOf(name)}\t`);
      for (const piece of line) writeSync(file, piece);
      writeSync(file, '\n');
    },
    close: () => closeSync(file),
    remove: () => rmSync(path, { force: true }),
  };
}

/** Where the reports stand, by key; `null` when the journal is another run's. A last line that was cut off is ended. */
function placesIn(file: number, head: string): Map<string, Place> | null {
  const places = new Map<string, Place>();
  const buffer = Buffer.alloc(PIECE);
  let begin = 0;
  let key = '';
  let inKey = true;
  let from = 0;
  let at = 0;
  for (let length = readSync(file, buffer, 0, PIECE, 0); length > 0; length = readSync(file, buffer, 0, PIECE, at)) {
    for (let k = 0; k < length; k += 1) {
      const byte = buffer[k];
      if (byte === NEWLINE) {
        if (begin === 0 && `${key}\n` !== inBytes(head)) return null;
        if (!inKey) places.set(key, { from, to: at + k });
        [begin, key, inKey] = [at + k + 1, '', true];
      } else if (inKey && byte === TAB) {
        [inKey, from] = [false, at + k + 1];
      } else if (inKey) {
        key += String.fromCharCode(byte ?? 0);
      }
    }
    at += length;
  }
  if (begin === 0) return null;
  if (begin < at) writeSync(file, '\n');
  return places;
}

/** A text with a character for each of its bytes, as keys are read. */
function inBytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function doneAt(file: number, { from, to }: Place): Omit<Done, 'index'> {
  const line = new Uint8Array(to - from);
  readSync(file, line, 0, line.length, from);
  const { rows: _rows, ...report } = JSON.parse(Buffer.from(line.buffer).toString('utf8')) as FileReport & {
    readonly rows: unknown;
  };
  return { report, line: [line] };
}

/** A file as it is now: its path, its size and time, and those of its settings. */
function keyOf(file: string): string {
  const parts = [file, settingsFileOf(file)].map((path) => {
    const stat = path === null ? undefined : statSync(path, { throwIfNoEntry: false });
    return [path, stat?.size, stat?.mtimeMs];
  });
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
