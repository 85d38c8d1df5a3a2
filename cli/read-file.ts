/** A file → its sheets; what it holds decides, not its name. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { decode } from './decode';
import { FileFailure } from './failure';
import { readCsv } from './read-csv';
import { readXaf } from './read-xaf';
import { readWorkbook } from './read-xlsx';
import type { FileContent } from './workbook';

/** Larger than any workbook or csv file of a small business; an audit file is read in pieces and may be larger. */
const LARGEST = 200 << 20;
const START = 4096;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The sheets of a file.
 *
 * @param sheet - the sheet that was asked for; `null` for all visible ones
 * @throws FileFailure with the reason why the file cannot be read
 */
export async function readFile(path: string, sheet: string | null): Promise<FileContent> {
  const { size, start } = startOf(path);
  if (size === 0) throw new FileFailure('empty');
  if (begins(start, ZIP)) return readWorkbook(wholeOf(path, size), sheet);
  if (begins(start, OLE)) throw new FileFailure(isEncrypted(wholeOf(path, size)) ? 'encrypted' : 'old-xls');
  const text = decode(start).text.trimStart();
  if (/^<(\?xml|[\w:]*auditfile|!--|!DOCTYPE)/i.test(text) && !/<html/i.test(text)) return readXaf(path, size);
  if (/^(<|%PDF|\{\\rtf)/i.test(text) || looksBinary(start)) {
    throw new FileFailure('not-a-ledger', extname(path).slice(1));
  }
  return readCsv(wholeOf(path, size), basename(path, extname(path)));
}

function startOf(path: string): { readonly size: number; readonly start: Uint8Array } {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new FileFailure('not-found', 'ENOENT');
  // A pipe or a device would keep its worker waiting for ever.
  if (!stat.isFile()) throw new FileFailure('not-a-ledger');
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    throw new FileFailure('not-found', (error as NodeJS.ErrnoException).code ?? '');
  }
  try {
    const start = Buffer.alloc(START);
    return { size: stat.size, start: start.subarray(0, readSync(file, start, 0, START, 0)) };
  } finally {
    closeSync(file);
  }
}

function wholeOf(path: string, size: number): Buffer {
  if (size > LARGEST) throw new FileFailure('too-large', `${Math.round(size / (1 << 20))} MB`);
  return readFileSync(path);
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** An encrypted workbook is an old container with a stream of this name. */
function isEncrypted(bytes: Buffer): boolean {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** Text in one byte a letter holds no zeros; text in two bytes has them beside its letters only. */
function looksBinary(start: Uint8Array): boolean {
  const marked = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (marked || (start[1] === 0 && start[3] === 0)) return false;
  return start.includes(0);
}
