/** Runs a built script the way Apps Script does: a classic script in a realm of its own, with Google's globals alone. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { globalsOf } from './strict';

/** A script that has run once. */
export type Script = {
  /** The names it added to the globals. */
  readonly names: readonly string[];
  /** Calls one of them. */
  readonly call: (name: string, ...args: readonly unknown[]) => unknown;
  /** The value of an expression in the script's realm. */
  readonly value: (expression: string) => unknown;
};

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The text of the built Code.js. */
export const codeJs = (): string => readFileSync(`${ROOT}dist/gsheets/Code.js`, 'utf8');

/**
 * Loads a script.
 *
 * @param allowed - the members that each service may give in this mode
 */
export function loadScript(code: string, allowed: Readonly<Record<string, object>> = {}): Script {
  // Text may not become code: `eval` and `new Function` throw.
  const context = vm.createContext(globalsOf(allowed), { codeGeneration: { strings: false, wasm: false } });
  const before = new Set(Object.getOwnPropertyNames(context));
  new vm.Script(code, { filename: 'Code.js' }).runInContext(context);
  return {
    names: Object.getOwnPropertyNames(context).filter((name) => !before.has(name)),
    call: (name, ...args) => (context[name] as (...given: readonly unknown[]) => unknown)(...args),
    value: (expression) => vm.runInContext(expression, context),
  };
}

/** Bundles modules of the add-on as a script with the global `part`, to test them without the rest. */
export async function scriptOf(exports: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: exports, resolveDir: `${ROOT}gsheets-addon`, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'part',
    target: 'es2020',
  });
  return outputFiles[0]?.text ?? '';
}
