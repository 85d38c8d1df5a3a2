/**
 * The words of the boundary between office.js and Excel for Windows: `window.external` of an add-in's frame.
 *
 * Microsoft does not document it; it was read from office.js 1.1.110, which is pinned for this reason.
 */

/** How an object is reached. */
export const PATH = { root: 1, created: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;

/** What is done with an object. */
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4 } as const;

/** The number of the one command that carries batches. */
export const PROCESS_QUERY = 93;

/** The event that carries calls of worksheet functions into the add-in. */
export const FUNCTION_EVENT = 33;

/** The opening of a function call: category and type of the message, and an empty target. */
export const INVOKE = [1, 1000, ''] as const;

/** What a function may be told with a call: errors and rich values may stand among its arguments. */
export const CALL_FLAG = { errors: 4, rich: 8 } as const;

/** Error values by the number the add-in's runtime sends; any other number is `#VALUE!`. */
export const ERROR_BY_NUMBER: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** One step on the way to an object. */
export type ObjectPath = {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
};

/** One action of a batch. */
export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  readonly QueryInfo?: { readonly Select?: readonly string[] };
};

/** A batch, as `context.sync()` sends it. */
export type Batch = { readonly ObjectPaths: Readonly<Record<number, ObjectPath>>; readonly Actions: readonly Action[] };

/** The answer to one action. */
export type ActionResult = { readonly ActionId: number; readonly Value: unknown };

/** The result of one function call: `[id, true, value]` or `[id, false, message, error number]`. */
export type CallResult = readonly [id: number, ok: boolean, value: unknown, error?: number];

/** An error that reaches the add-in as an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
