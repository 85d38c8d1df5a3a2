/** A small Excel behind Microsoft's own office.js: it starts add-ins and calls their functions, and has no sheet. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPage, startOffice } from './page';

/** What Excel shows in the cell. Error codes are Excel's own: 1 is #N/A, 7 (or 2) is #VALUE!. */
type Shown =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: number; readonly message: string };

/** A running Excel with the built functions in it. */
export type RunningExcel = { readonly call: (id: string, args: readonly unknown[]) => Promise<Shown> };

/** An error cell, as Excel hands it to a function that may see errors. */
export const errorCell = (code: string) => ({ type: 'CustomFunctionError', code });

const PROCESS_REQUEST = 93;
const CUSTOM_FUNCTION_EVENT = 33;
const INVOKE = 1000;
const ALLOW_ERRORS = 4;

type SafeArray = { readonly toArray: () => readonly unknown[]; readonly dimensions: () => number };
type Handler = (event: number, message: SafeArray) => void;
type Result = readonly [id: number, ok: boolean, value: unknown, error?: number];
type Action = {
  readonly Id: number;
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly Result[][] };
};

const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items, dimensions: () => 1 });

/** Starts Excel with the add-in that stands in `dist/excel`. */
export async function startExcel({ sets }: { readonly sets: Readonly<Record<string, number>> }): Promise<RunningExcel> {
  const waiting = new Map<number, (shown: Shown) => void>();
  const handlers = new Map<number, Handler>();
  const answered = ([id, ok, value, error = 0]: Result) =>
    waiting.get(id)?.(ok ? { ok, value } : { ok: false, error, message: String(value) });
  const page = openPage(externalOf({ sets, handlers, answered }));
  startOffice(page);
  await page.run('Office.onReady()', 'test');
  page.run(
    readFileSync(fileURLToPath(new URL('../../../dist/excel/functions.js', import.meta.url)), 'utf8'),
    'functions.js',
  );
  let calls = 0;
  const call = async (id: string, args: readonly unknown[]) => {
    const handler = await registered(handlers);
    calls += 1;
    const message = JSON.stringify([calls, id, args, 'Blad1!B2', ALLOW_ERRORS]);
    const shown = new Promise<Shown>((resolve) => waiting.set(calls, resolve));
    handler(CUSTOM_FUNCTION_EVENT, safeArray([safeArray([1, INVOKE, '', message])]));
    return shown;
  };
  return { call };
}

/** Microsoft's runtime asks for its messages a moment after the page is ready. */
async function registered(handlers: ReadonlyMap<number, Handler>): Promise<Handler> {
  for (let tries = 0; tries < 500; tries += 1) {
    const handler = handlers.get(CUSTOM_FUNCTION_EVENT);
    if (handler) return handler;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('the runtime never asked for its messages');
}

type Wires = {
  readonly sets: Readonly<Record<string, number>>;
  readonly handlers: Map<number, Handler>;
  readonly answered: (result: Result) => void;
};

/** The object that Excel for Windows puts into a page. */
function externalOf({ sets, handlers, answered }: Wires) {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'kor',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 0x413,
    GetAppDataLocale: () => 0x413,
    GetDocUrl: () => 'C:\\grootboek.xlsx',
    GetAppCapabilities: () => 3,
    GetActivationMode: () => 3,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetHostFullVersion: () => '16.0.20228.20188',
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  return {
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    RegisterEvent: (event: number, _target: unknown, handler: Handler, done?: (status: number) => void) => {
      handlers.set(event, handler);
      done?.(0);
    },
    UnregisterEvent: (_event: number, _target: unknown, done?: (status: number) => void) => done?.(0),
    Execute: (id: number, parameters: readonly (readonly string[])[], done: (answer: SafeArray) => void) => {
      if (id !== PROCESS_REQUEST) return done(safeArray([0]));
      const { Actions } = JSON.parse(parameters[0]?.[4] ?? '{"Actions":[]}') as { readonly Actions: readonly Action[] };
      for (const { Name, ArgumentInfo } of Actions)
        if (Name === 'SetInvocationArrayResults') ArgumentInfo?.Arguments?.[0]?.forEach(answered);
      const asked = Actions.filter(({ Name }) => Name === '_GetEnabledFeatures');
      const body = JSON.stringify({ Results: asked.map(({ Id }) => ({ ActionId: Id, Value: [] })) });
      setTimeout(() => done(safeArray([0, safeArray([200, [], body])])), 0);
    },
  };
}
