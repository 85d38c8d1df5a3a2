/**
 * The built bundles, loaded and called the way Excel and Google Sheets do.
 *
 * cases' cells → what the host would hand over → the function → what the host would show, as plain rows
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import {
  type Argument,
  type CallFunction,
  type GoldenCell,
  isDateCell,
  isErrorValue,
  isRange,
  type PlainCell,
  type Reply,
  serialOf,
} from '../golden-runner';

type AnyFunction = (...args: unknown[]) => unknown;
type Sandbox = Record<string, unknown>;

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

/** Excel: date cells are serials, error cells are `CustomFunctions.Error`, left-out arguments are `null`. */
export function excelBundle(language = 'nl-NL'): CallFunction {
  const functions = new Map<string, AnyFunction>();
  class CustomFunctionsError extends Error {
    readonly code: string;
    constructor(code: string, message?: string) {
      super(message);
      this.code = code;
    }
  }
  const context: Sandbox = {
    console,
    CustomFunctions: {
      associate: (id: string, fn: AnyFunction) => functions.set(id, fn),
      Error: CustomFunctionsError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', invalidNumber: '#NUM!', divisionByZero: '#DIV/0!' },
    },
    Office: {
      onReady: () => Promise.resolve({ host: 'Excel' }),
      context: { displayLanguage: language, contentLanguage: language },
    },
  };
  context['self'] = context['window'] = context;
  vm.createContext(context);
  vm.runInContext(read('dist/excel/functions.js'), context, { filename: 'functions.js' });

  const declared = declaredDimensions();
  const cell = (value: GoldenCell) => {
    if (isDateCell(value)) return excelSerial(value.d);
    return isErrorValue(value) ? new CustomFunctionsError(value.e) : value;
  };
  return (fn, args) => {
    const called = functions.get(fn);
    if (called === undefined) throw new Error(`not associated: ${fn}`);
    const parameters = declared.get(fn) ?? [];
    const handed = parameters.map((dimensions, at) => {
      const argument = handedOver(args[at] ?? null, cell);
      // Excel hands one cell over as a range of one where the metadata asks for a matrix.
      return dimensions === 'matrix' && argument !== null && !Array.isArray(argument) ? [[argument]] : argument;
    });
    const invocation = { functionName: fn, parameterAddresses: [], setResult() {}, isInValuePreview: false };
    return replyOf(() => called(...handed, invocation));
  };
}

/** Google Sheets: date cells are Dates at midnight in the file's zone, blanks are `""`, errors are text. */
export function sheetsBundle(language = 'nl', zone = 'Europe/Amsterdam'): CallFunction {
  const file = { getSpreadsheetTimeZone: () => zone, getSpreadsheetLocale: () => 'nl_NL' };
  const context: Sandbox = {
    console,
    SpreadsheetApp: { getActive: () => file, getActiveSpreadsheet: () => file, getUi: noService('getUi') },
    Session: { getActiveUserLocale: () => language, getScriptTimeZone: () => 'Europe/Amsterdam' },
    Utilities: { formatDate },
    PropertiesService: noService('PropertiesService'),
    HtmlService: noService('HtmlService'),
    LockService: noService('LockService'),
    ScriptApp: noService('ScriptApp'),
    CacheService: noService('CacheService'),
    Logger: { log() {} },
  };
  vm.createContext(context);
  vm.runInContext(read('dist/gsheets/Code.js'), context, { filename: 'Code.js' });

  // A Date of another realm is not `instanceof Date`: the host's own Dates come from the script's realm.
  const HostDate = vm.runInContext('Date', context) as DateConstructor;
  const cell = (value: GoldenCell) => {
    if (isDateCell(value)) return new HostDate(instantIn(zone, value.d));
    if (isErrorValue(value)) return value.e;
    return value === null ? '' : value;
  };
  return (fn, args) => {
    const called = context[`KOR_${fn}`];
    if (typeof called !== 'function') throw new Error(`not declared: KOR_${fn}`);
    const handed = args.map((argument) => (argument === null ? undefined : handedOver(argument, cell)));
    return replyOf(() => (called as AnyFunction)(...handed), zone);
  };
}

/** Both hosts, by name. */
export const HOSTS = [
  { name: 'Excel', load: excelBundle },
  { name: 'Google Sheets', load: sheetsBundle },
] as const;

function handedOver(argument: Argument, cell: (value: GoldenCell) => unknown): unknown {
  return isRange(argument) ? argument.map((row) => row.map(cell)) : cell(argument);
}

/** For each function whether its parameters are a `matrix` or a `scalar`, from the metadata Excel reads. */
function declaredDimensions(): Map<string, readonly string[]> {
  const metadata = JSON.parse(read('dist/excel/functions.json')) as {
    functions: readonly { id: string; parameters: readonly { dimensionality?: string }[] }[];
  };
  return new Map(
    metadata.functions.map(({ id, parameters }) => [id, parameters.map((one) => one.dimensionality ?? 'scalar')]),
  );
}

function excelSerial(written: string): number {
  const [day = '', time = '00:00'] = written.split('T');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return serialOf(day) + (hours * 60 + minutes) / 1440;
}

/** A service that a worksheet function may not touch: any use of its answer fails. */
function noService(name: string): unknown {
  return new Proxy(() => undefined, {
    get: (_target, key) => {
      throw new Error(`a worksheet function used ${name}.${String(key)}`);
    },
  });
}

const instants = new Map<string, number>();

/** The moment at which clocks in a zone show a day, or a day and a time such as `2026-05-01T18:00`. */
function instantIn(zone: string, written: string): number {
  const key = `${zone} ${written}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const wanted = Date.parse(`${written.length === 10 ? `${written}T00:00` : written}:00Z`);
  let instant = wanted;
  // Twice, because the first step may land on the other side of a change of the clocks.
  for (let step = 0; step < 2; step += 1)
    instant += wanted - Date.parse(`${clockIn(zone, instant).replace(' ', 'T')}Z`);
  instants.set(key, instant);
  return instant;
}

/** What the clocks in a zone show, as `2026-05-01 18:00:00`. */
function clockIn(timeZone: string, instant: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(instant);
}

/** Apps Script's own, for the patterns a worksheet function may ask. */
function formatDate(date: Date, timeZone: string, pattern: string): string {
  const [day = '', time = ''] = clockIn(timeZone, date.getTime()).split(' ');
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const [hours = '', minutes = '', seconds = ''] = time.split(':');
  const parts = { yyyy: year, MM: month, dd: dayOfMonth, HH: hours, mm: minutes, ss: seconds };
  return pattern.replace(/yyyy|MM|dd|HH|mm|ss/g, (letters) => parts[letters as keyof typeof parts]);
}

function replyOf(call: () => unknown, zone = 'UTC'): Reply {
  let answer: unknown;
  try {
    answer = call();
  } catch (thrown) {
    const { name, message, code } = thrown as { name?: string; message?: string; code?: string };
    const crash = /^(Type|Reference|Range|Syntax)Error$/.test(name ?? '');
    return { kind: 'error', code: code ?? null, message: message ?? '', crash };
  }
  const rows = Array.isArray(answer) ? answer : [answer];
  return {
    kind: 'cells',
    rows: rows.map((row: unknown) => (Array.isArray(row) ? row : [row]).map((cell) => plain(cell, zone))),
  };
}

/** The cell as the host shows it: a Date by the clocks of the file's zone. */
function plain(value: unknown, zone: string): PlainCell {
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return serialOf(clockIn(zone, (value as Date).getTime()).slice(0, 10));
  }
  if (typeof value === 'object' && value !== null && 'basicValue' in value) return plain(value.basicValue, zone);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`not a cell: ${String(value)}`);
}
