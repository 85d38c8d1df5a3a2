// Finds the Chromium, Chrome or Edge that stands on this machine: browser tests run in it, and never skip in silence.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * The path of a browser.
 *
 * On Debian, with the rights to do so, a missing one is installed.
 *
 * @returns {string}
 * @throws Error that says what to install
 */
export function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH names ${CHROME_PATH}, and there is no such file.`);
  }
  const found = candidates().find((path) => existsSync(path)) ?? installedOnDebian();
  if (found !== undefined) return found;
  throw new Error(
    'No browser found. Install Chromium, Google Chrome or Microsoft Edge (on Debian: apt-get install chromium), ' +
      'or set CHROME_PATH to the browser.',
  );
}

function candidates() {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': older, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, older, LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((base) => WINDOWS.map((path) => join(base, path)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function installedOnDebian() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  try {
    const apt = (...args) => execFileSync('apt-get', args, { stdio: 'ignore', timeout: 600_000 });
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  } catch {
    return undefined;
  }
  return candidates().find((path) => existsSync(path));
}
