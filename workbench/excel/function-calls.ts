/** Calls of worksheet functions on their way through office.js: an event carries them in, a batch brings results. */
import type { Answer, Argument, Call, Given, Shown } from '../engine/add-in';
import { CALL_FLAG, type CallResult, ERROR_BY_NUMBER, INVOKE } from './protocol';

/** The calls between the sheet and one loaded add-in. */
export type FunctionCalls = {
  readonly send: (id: string, shape: CallShape, call: Call) => Promise<Answer>;
  readonly settle: (results: readonly CallResult[]) => void;
  /** How messages reach the add-in; `null`: it is gone. */
  readonly listen: (deliver: ((message: string) => void) | null) => void;
  /** The add-in says that it is ready, some time after it listens; what came before is lost, so calls wait. */
  readonly ready: () => void;
};

/** What the metadata of the add-in says about the arguments of a function. */
export type CallShape = { readonly dimensions: readonly ('scalar' | 'matrix')[]; readonly flags: number };

/** Keeps the calls of one add-in. */
export function keepFunctionCalls(): FunctionCalls {
  const running = new Map<number, (answer: Answer) => void>();
  const queue: string[] = [];
  let deliver: ((message: string) => void) | null = null;
  let isReady = false;
  let calls = 0;
  return {
    send: (id, { dimensions, flags }, { args, address }) =>
      new Promise((resolve) => {
        calls++;
        running.set(calls, resolve);
        const values = dimensions.map((dimension, i) => wireArgument(args[i] ?? null, dimension, flags));
        const message = JSON.stringify([calls, id, values, address, flags]);
        if (deliver !== null && isReady) deliver(message);
        else queue.push(message);
      }),
    settle: (results) => {
      for (const result of results) {
        running.get(result[0])?.(answerOf(result));
        running.delete(result[0]);
      }
    },
    listen: (listener) => {
      deliver = listener;
      isReady = false;
    },
    ready: () => {
      isReady = true;
      for (const message of queue.splice(0)) deliver?.(message);
    },
  };
}

/** The first message of `INVOKE`, ready for the add-in's runtime. */
export function invocation(message: string): readonly unknown[] {
  return [...INVOKE, message];
}

/** A blank arrives as null, a date as its serial number, an argument left out as null. */
function wireArgument(argument: Argument, dimension: 'scalar' | 'matrix', flags: number): unknown {
  if (argument === null) return null;
  const wire = (cell: Given) => wireCell(cell, flags);
  return dimension === 'matrix' ? argument.map((row) => row.map(wire)) : wire(argument[0]?.[0] ?? null);
}

function wireCell(cell: Given, flags: number): unknown {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('date' in cell) return cell.date;
  const error = { type: 'CustomFunctionError', code: cell.error };
  return (flags & CALL_FLAG.rich) === 0 ? error : { value: JSON.stringify(error) };
}

function answerOf([, ok, value, error]: CallResult): Answer {
  if (!ok) return { ok: false, error: ERROR_BY_NUMBER[error ?? 0] ?? '#VALUE!', message: String(value ?? '') };
  const rows = Array.isArray(value) ? (value as unknown[][]) : [[value]];
  return { ok: true, cells: rows.map((row) => row.map(shownInExcel)) };
}

/** Excel shows what is no value at all as 0. */
function shownInExcel(value: unknown): Shown {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const { basicValue, numberFormat } = (value ?? {}) as { basicValue?: unknown; numberFormat?: unknown };
  return typeof basicValue === 'number' ? { number: basicValue, format: String(numberFormat ?? '') } : 0;
}
