/** The table of contents of a zip file, read before anything is inflated: what it says it holds, and whether it may. */
import { constants, inflateRawSync } from 'node:zlib';
import { FileFailure } from './failure';

/** One part of a zip file. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
/** The comment at the end of a zip file is at most this long. */
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 10_000;

/**
 * The entries of a zip file.
 *
 * @throws FileFailure `zip-broken` when the table is not there or points outside the file
 */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new FileFailure('zip-bomb', String(count));
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > bytes.length || bytes.readUInt32LE(at) !== ENTRY_MARK) throw new FileFailure('zip-broken');
    const lengthOfName = bytes.readUInt16LE(at + 28);
    const entry: ZipEntry = {
      name: bytes.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + lengthOfName),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    if (entry.offset + entry.packed > bytes.length) throw new FileFailure('zip-broken', entry.name);
    entries.push(entry);
    at += ENTRY_SIZE + lengthOfName + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at -= 1) if (bytes.readUInt32LE(at) === END_MARK) return at;
  throw new FileFailure('zip-broken');
}

/** The packed bytes of an entry. */
export function packedBytes(bytes: Buffer, { name, offset, packed }: ZipEntry): Buffer {
  if (bytes.readUInt32LE(offset) !== LOCAL_MARK) throw new FileFailure('zip-broken', name);
  const from = offset + LOCAL_SIZE + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  return bytes.subarray(from, from + packed);
}

/** The first characters of an entry, without inflating the rest. */
export function startOfEntry(bytes: Buffer, entry: ZipEntry): string {
  const packed = packedBytes(bytes, entry).subarray(0, 2048);
  if (entry.method === 0) return packed.toString('latin1');
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 4 << 20 };
    return inflateRawSync(packed, options).toString('latin1', 0, 8192);
  } catch {
    throw new FileFailure('zip-broken', entry.name);
  }
}
