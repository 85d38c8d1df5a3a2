/** An audit file (XAF 3.1 to 4.0) → a sheet with a row for every transaction line, read in pieces. */
import { closeSync, openSync, readSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { FileFailure } from './failure';
import type { FileContent } from './workbook';
import { XAF_HEADERS } from './xaf-grid';
import { XafParser } from './xaf-parse';

const PIECE = 1 << 18;
/** Above this many lines the sheet would not fit in Excel either. */
const MOST_LINES = 4_000_000;
/** From this size on, lines on balance sheet accounts keep only their place: nothing else of them is needed. */
const LARGE = 48 << 20;
const NOTHING: readonly unknown[] = Object.freeze([]);

/** What is left of a line on an account of the balance sheet in a large file: what the reader needs to call it contra. */
export type XafContent = FileContent & { readonly contraRows: ReadonlySet<number> };

/**
 * The lines of an audit file.
 *
 * @param size - of the file in bytes
 * @returns in a large file lines on balance sheet accounts are blank rows; `contraRows` names them (1-based)
 */
export function readXaf(path: string, size: number): XafContent {
  const grid: (readonly unknown[])[] = [XAF_HEADERS];
  const contraRows = new Set<number>();
  const parser = new XafParser((row, account) => {
    if (grid.length > MOST_LINES) throw new FileFailure('too-large');
    const contra = size > LARGE && /^b/i.test(account['accTp'] ?? '');
    grid.push(contra ? NOTHING : row);
    if (contra) contraRows.add(grid.length);
  });
  for (const piece of piecesOf(path)) parser.write(piece);
  parser.close();
  return { format: 'xaf', sheets: [{ name: 'XAF', grid }], contraRows };
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
      yield decoder.decode(bytes, { stream: true });
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
