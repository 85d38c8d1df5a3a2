/** The built functions alone in an empty world: what Excel gives a script, and nothing a script could abuse. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

/** An error value of Excel, as a function throws or receives it. */
export class CustomFunctionsError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

/** What the script knows of Office; left out when the page has none. */
export type FakeOffice = {
  readonly context?: {
    readonly displayLanguage?: string;
    readonly requirements?: { readonly isSetSupported: (name: string, version?: string) => boolean };
  };
};

type WorksheetFunction = (...args: unknown[]) => unknown;

/** The text of a built file. */
export function builtFile(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../dist/excel/${name}`, import.meta.url)), 'utf8');
}

/**
 * The functions by their ids, from a new context without timers, network, console or `eval`.
 *
 * @param office - `undefined`: the page has no Office
 */
export function loadBundle(office?: FakeOffice): ReadonlyMap<string, WorksheetFunction> {
  const functions = new Map<string, WorksheetFunction>();
  const CustomFunctions = {
    associate: (id: string, called: WorksheetFunction) => void functions.set(id, called),
    Error: CustomFunctionsError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  const scope = { CustomFunctions, ...(office ? { Office: office } : {}) };
  const context = vm.createContext(scope, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(builtFile('functions.js'), context, { filename: 'functions.js' });
  return functions;
}

/** The invocation object that Excel appends to every call. */
export const INVOCATION = { functionName: 'TEST', parameterAddresses: [], isInValuePreview: false };
