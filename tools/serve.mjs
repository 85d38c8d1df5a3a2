// Serves the workbench with the built add-ins and Microsoft's office.js, on this machine alone.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { root } from './load-core.mjs';

/** Folders by the first part of the address; everything else is the workbench itself. */
const FOLDERS = {
  excel: 'dist/excel',
  gsheets: 'dist/gsheets',
  office: 'node_modules/@microsoft/office-js/dist',
};
const PAGE = 'dist/workbench';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Starts the server.
 *
 * @param {number} [port] - 0 = any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} rejects with `EADDRINUSE` where the port is taken
 */
export function serve(port = 0) {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const close = () => {
        server.closeAllConnections();
        return new Promise((done) => server.close(() => done()));
      };
      resolve({ address: `http://localhost:${server.address().port}/`, close });
    });
  });
}

async function answer(request, response) {
  const file = fileOf(new URL(request.url, 'http://localhost').pathname);
  const found = await stat(file);
  if (!found.isFile()) throw new Error(`${file} is no file`);
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
}

/** The file behind an address; never one outside its folder. */
function fileOf(pathname) {
  if (pathname === '/README.md') return join(root, 'README.md');
  const path = normalize(decodeURIComponent(pathname));
  const [, first, ...rest] = path.split(sep);
  const folder = FOLDERS[first];
  if (folder !== undefined) return join(root, folder, ...rest);
  return join(root, PAGE, path === sep ? 'index.html' : path);
}
