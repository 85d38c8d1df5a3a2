/** May this zip file be inflated? Asked before a library does, because a library finds out only with its memory full. */
import { createInflateRaw } from 'node:zlib';
import { FileFailure } from './failure';
import { packedBytes, startOfEntry, type ZipEntry, zipEntries } from './zip-entries';

const MEGABYTE = 1 << 20;
/** The largest part, and all parts together; a sheet of 20 columns and 100.000 rows takes some 150 MB. */
const LARGEST_PART = 256 * MEGABYTE;
const LARGEST_WHOLE = 384 * MEGABYTE;
/** Cells pack some 5 to 20 times; text of nothing but spaces a thousand times. */
const HIGHEST_RATIO = 150;
const RATIO_MATTERS_FROM = 16 * MEGABYTE;
/** No byte of a deflate stream gives more than this many. */
const DEFLATE_LIMIT = 1032;

/**
 * The entries of a workbook that is safe to open.
 *
 * @throws FileFailure `encrypted`, `zip-bomb`, `zip-broken` or `xml-entities`
 */
export async function guardedEntries(bytes: Buffer): Promise<ZipEntry[]> {
  const entries = zipEntries(bytes);
  if (entries.some(({ encrypted }) => encrypted)) throw new FileFailure('encrypted');
  const whole = sumOf(entries, ({ size }) => size);
  if (whole > LARGEST_WHOLE) throw new FileFailure('zip-bomb', inMegabytes(whole));
  // Entries that share their bytes hold more than the file does.
  if (sumOf(entries, ({ packed }) => packed) > bytes.length) throw new FileFailure('zip-bomb');
  for (const entry of entries) {
    const ratio = entry.size / Math.max(entry.packed, 1);
    const swollen = entry.size > RATIO_MATTERS_FROM && ratio > HIGHEST_RATIO;
    if (entry.size > LARGEST_PART || swollen) throw new FileFailure('zip-bomb', inMegabytes(entry.size));
    if (entry.packed * DEFLATE_LIMIT > LARGEST_PART) await checkSize(bytes, entry);
    if (/\.(xml|rels)$/i.test(entry.name)) refuseEntities(startOfEntry(bytes, entry));
  }
  return entries;
}

/** An office file has no document type; one that has wants to define entities. */
function refuseEntities(start: string): void {
  if (/<!(DOCTYPE|ENTITY)/i.test(start.replaceAll('\0', ''))) throw new FileFailure('xml-entities');
}

/** What an entry says of its size may be a lie: count while inflating, and keep nothing. */
function checkSize(bytes: Buffer, entry: ZipEntry): Promise<void> {
  return new Promise((resolve, reject) => {
    const inflate = createInflateRaw({ chunkSize: MEGABYTE });
    let size = 0;
    inflate.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= LARGEST_PART && size <= entry.size) return;
      inflate.destroy();
      reject(new FileFailure('zip-bomb', entry.name));
    });
    inflate.on('end', () => resolve());
    inflate.on('error', () => reject(new FileFailure('zip-broken', entry.name)));
    if (entry.method === 0) return resolve();
    inflate.end(packedBytes(bytes, entry));
  });
}

function sumOf(entries: readonly ZipEntry[], part: (entry: ZipEntry) => number): number {
  return entries.reduce((sum, entry) => sum + part(entry), 0);
}

function inMegabytes(size: number): string {
  return `${Math.round(size / MEGABYTE)} MB`;
}
