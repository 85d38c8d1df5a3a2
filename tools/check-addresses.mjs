// Checks the addresses of a manifest: where they lead, and that the file is there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocal } from './manifest.mjs';

/**
 * What is wrong with the addresses of a manifest.
 *
 * @param {readonly string[]} addresses
 * @param {{ folder: string, development: boolean }} options - `folder` is what the address of the pane serves
 * @returns {string[]}
 */
export function addressFaults(addresses, { folder, development }) {
  const pane = addresses.find((address) => address.endsWith('/taskpane.html'));
  if (!pane) return ['no address leads to taskpane.html'];
  const base = pane.slice(0, -'taskpane.html'.length);
  return [...new Set(addresses)].flatMap((address) => oneFaults(address, { base, folder, development }));
}

function oneFaults(address, { base, folder, development }) {
  if (!URL.canParse(address)) return [`${address} is no full address`];
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return [`${address} is not https`];
  if (development !== isLocal(hostname))
    return [
      development ? `${address} is not on the developer's machine` : `${address} leads to the user's own machine`,
    ];
  if (!address.startsWith(base)) return [];
  return fileFaults(address.slice(base.length), folder);
}

function fileFaults(address, folder) {
  const [path = '', anchor] = address.split('#');
  const file = join(folder, path);
  if (path === '' || !existsSync(file)) return [`the build has no file ${path || '(empty)'}`];
  if (anchor === undefined || readFileSync(file, 'utf8').includes(`id="${anchor}"`)) return [];
  return [`${path} has no place called #${anchor}`];
}
