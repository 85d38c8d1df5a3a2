// Builds everything and shows it in the workbench: `node tools/start.mjs [--open] [--port N]`.
import { execFileSync, spawn } from 'node:child_process';
import { root } from './load-core.mjs';
import { serve } from './serve.mjs';

const FIRST_PORT = 3000;
/** So many ports are tried when the first is taken. */
const PORTS = 20;

const { open, port } = options(process.argv.slice(2));
execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
const { address } = await serveNear(port);
console.log(`KORwacht: ${address}`);
console.log(
  'A sample ledger with the built Excel and Google Sheets add-ins; it runs on this machine alone. Ctrl+C stops it.',
);
if (open) openBrowser(address);

function options(given) {
  const at = given.indexOf('--port');
  const port = at < 0 ? FIRST_PORT : Number(given[at + 1]);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    console.error('--port needs a number from 1 to 65535');
    process.exit(2);
  }
  return { open: given.includes('--open'), port };
}

/** Serves on the port, or on the next free one. */
async function serveNear(port, tries = PORTS) {
  try {
    return await serve(port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || tries <= 1) throw error;
    return serveNear(port + 1, tries - 1);
  }
}

function openBrowser(address) {
  const [command, ...args] = { darwin: ['open', address], win32: ['cmd', '/c', 'start', '', address] }[
    process.platform
  ] ?? ['xdg-open', address];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => console.error('No browser could be opened; open the address yourself.'))
    .unref();
}
