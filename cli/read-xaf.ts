/** An audit file (XAF 3.1 to 4.0) → a sheet with a row for every transaction line, read in pieces. */
import { closeSync, openSync, readSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { withWindowsLetters } from './decode';
import { FileFailure } from './failure';
import type { FileContent } from './workbook';
import { XAF_HEADERS } from './xaf-grid';
import { XafParser } from './xaf-parse';

const PIECE = 1 << 18;
/** Above this many lines the sheet would not fit in Excel either. */
const MOST_LINES = 4_000_000;
/** From this size on, lines on balance sheet accounts are left out: they are never turnover. */
const LARGE = 32 << 20;
/** So many lines are kept all the same: they tell how the amounts are signed. */
const EVIDENCE = 5000;

/**
 * The lines of an audit file.
 *
 * @param size - of the file in bytes
 * @returns of a large file without the lines on balance sheet accounts; `rowNumbers` tells which are left
 */
export function readXaf(path: string, size: number): FileContent {
  const grid: (readonly unknown[])[] = [XAF_HEADERS];
  const numbers = new RowNumbers();
  let lines = 1;
  const parser = new XafParser(size > LARGE, (row, account) => {
    lines += 1;
    if (lines > MOST_LINES) throw new FileFailure('too-large', String(lines));
    if (size > LARGE && lines > EVIDENCE && /^b/i.test(account['accTp'] ?? '')) return;
    grid.push(row);
    numbers.add(lines);
  });
  for (const piece of piecesOf(path)) parser.write(piece);
  parser.close();
  const all = numbers.list.length === lines;
  return { format: 'xaf', sheets: [{ name: 'XAF', grid, size: lines, ...(all ? {} : { rowNumbers: numbers.list }) }] };
}

function* piecesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(PIECE);
    let decoder: TextDecoder | null = null;
    for (;;) {
      const length = readSync(file, buffer, 0, PIECE, null);
      if (length === 0) break;
      const bytes = buffer.subarray(0, length);
      decoder ??= new TextDecoder(encodingOf(bytes));
      const text = decoder.decode(bytes, { stream: true });
      yield decoder.encoding === 'windows-1252' ? withWindowsLetters(text) : text;
    }
  } finally {
    closeSync(file);
  }
}

/** The byte order mark, else what the file says of itself, else UTF-8. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const declared = /^[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(
    Buffer.from(start.subarray(0, 200)).toString('latin1'),
  );
  try {
    return new TextDecoder(declared?.[1] ?? 'utf-8').encoding;
  } catch {
    return 'utf-8';
  }
}

/** Row numbers in a typed array that grows; the header is row 1. */
class RowNumbers {
  #numbers = new Int32Array(1024);
  #length = 1;

  constructor() {
    this.#numbers[0] = 1;
  }

  add(number: number): void {
    if (this.#length === this.#numbers.length) {
      const wider = new Int32Array(this.#length * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  get list(): Int32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}
