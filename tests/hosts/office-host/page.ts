/** The little of a browser page that Microsoft's office.js needs to start: scripts load from the installed package. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

/** What Excel for Windows appends to the address of an add-in; the last 2 asks for the custom-functions runtime. */
const QUERY = '?_host_Info=Excel$Win32$16.01$nl-NL$telemetry$$$2';
const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const DIST = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');

/** A page: its global scope, and how to run a script in it. */
export type Page = { readonly scope: Record<string, unknown>; readonly run: (source: string, name: string) => unknown };

type Element = Record<string, unknown> & { readonly tagName: string; src?: string; onload?: () => void };

/** A page before its first script; `external` is what Excel puts into it. */
export function openPage(external: unknown): Page {
  const scope: Record<string, unknown> = { external, ...timers(), ...quiet(), ...place() };
  scope['window'] = scope['self'] = scope['top'] = scope['parent'] = scope;
  const context = vm.createContext(scope);
  const run = (source: string, name: string) => vm.runInContext(source, context, { filename: name });
  const loaded = (element: Element) => {
    const file = join(DIST, element.src?.slice(HOSTED.length) ?? '');
    if (!element.src?.startsWith(HOSTED) || !existsSync(file)) return;
    run(readFileSync(file, 'utf8'), file);
    element.onload?.();
  };
  scope['document'] = documentWith((element) => void (element.tagName === 'SCRIPT' && setTimeout(loaded, 0, element)));
  return { scope, run };
}

/** Microsoft's first script, as a page loads it from the content network. */
export function startOffice(page: Page): void {
  page.run(readFileSync(join(DIST, 'office.js'), 'utf8'), 'office.js');
}

function timers() {
  return { setTimeout, clearTimeout, setInterval, clearInterval, performance, queueMicrotask };
}

/** No network, no messages, nothing kept; what office.js writes to the console tells nothing about us. */
function quiet() {
  const nothing = () => undefined;
  const console = { log: nothing, warn: nothing, error: nothing, info: nothing };
  const store = { getItem: () => null, setItem: nothing, removeItem: nothing, key: () => null, length: 0 };
  const events = { addEventListener: nothing, removeEventListener: nothing, postMessage: nothing };
  const history = { replaceState: nothing, pushState: nothing };
  return { console, sessionStorage: store, localStorage: store, history, ...events };
}

function place() {
  const origin = 'https://localhost:3000';
  const location = {
    href: `${origin}/taskpane.html${QUERY}`,
    search: QUERY,
    hash: '',
    host: 'localhost:3000',
    hostname: 'localhost',
    protocol: 'https:',
    pathname: '/taskpane.html',
    origin,
  };
  const userAgent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Edg/140.0';
  return { location, name: '', URL, navigator: { userAgent, platform: 'Win32', language: 'nl-NL' } };
}

function documentWith(appended: (element: Element) => void) {
  const nothing = () => undefined;
  const element = (tag: string): Element => {
    const made: Element = { tagName: tag.toUpperCase(), style: {}, addEventListener: nothing, removeChild: nothing };
    made['getAttribute'] = (key: string) => made[key] ?? null;
    made['setAttribute'] = (key: string, value: unknown) => void Object.assign(made, { [key]: value });
    made['appendChild'] = made['insertBefore'] = (child: Element) => {
      appended(child);
      return child;
    };
    return made;
  };
  const head = element('head');
  const officeScript = element('script');
  officeScript.src = `${HOSTED}office.js`;
  const byTag: Record<string, readonly unknown[]> = { script: [officeScript], head: [head] };
  return {
    readyState: 'complete',
    head,
    body: element('body'),
    documentElement: element('html'),
    createElement: element,
    getElementsByTagName: (tag: string) => byTag[tag] ?? [],
    getElementById: () => null,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}
