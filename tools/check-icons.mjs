// Checks that the icons exist and measure what Office expects.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const SIZES = [16, 32, 64, 80, 128];

/** Every icon: the file, the drawing it comes from, and its width and height in pixels. */
export const ICONS = [
  ...SIZES.map((size) => ({ file: `icon-${size}.png`, source: size === 16 ? 'mark-16.svg' : 'mark.svg', size })),
  { file: 'color.png', source: 'mark.svg', size: 192 },
  { file: 'outline.png', source: 'outline.svg', size: 32 },
];

/**
 * What is wrong with the icons of a folder; empty when nothing is.
 *
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function iconFaults(folder) {
  const faults = await Promise.all(
    ICONS.map(async ({ file, size }) => {
      const png = await readFile(join(folder, file)).catch(() => null);
      if (!png) return `the icon ${file} is missing`;
      const measured = pngSize(png);
      if (!measured) return `the icon ${file} is no PNG file`;
      return measured.width === size && measured.height === size
        ? null
        : `the icon ${file} measures ${measured.width} × ${measured.height}, not ${size} × ${size}`;
    }),
  );
  return faults.filter((fault) => fault !== null);
}

/** A PNG opens with eight fixed bytes; width and height stand in its first chunk. */
function pngSize(bytes) {
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
