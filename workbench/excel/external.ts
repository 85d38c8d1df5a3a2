/** Excel's side of the boundary: the object that office.js finds at `window.external`. */
import { type BatchHost, runBatch } from './batch';
import { invocation } from './function-calls';
import { FUNCTION_EVENT, HostError, PROCESS_QUERY } from './protocol';

/** What stands behind the boundary. */
export type ExcelHost = {
  readonly facts: Readonly<Record<string, () => unknown>>;
  readonly batches: BatchHost;
  /** Resolves when the sheet has calculated what a batch wrote; Excel does so before it answers. */
  readonly calculated: () => Promise<void>;
};

type Frame = Window & typeof globalThis;
type Receiver = (result: unknown) => void;

/** Puts the boundary into a frame, before office.js runs there. */
export function installExternal(frame: Frame, host: ExcelHost): void {
  // office.js asks lists of the old Windows kind for `toArray`, and they must come from its own realm.
  const list = (items: readonly unknown[]) => ({ toArray: () => frame.Array.from(items), dimensions: () => 1 });
  const external = {
    GetContext: () => host.facts,
    GetLoggingAllowed: () => false,
    RegisterEvent: (id: number, _target: unknown, handler: (id: number, entries: unknown) => void, done?: Receiver) => {
      if (id === FUNCTION_EVENT) host.batches.calls.listen((message) => handler(id, list([list(invocation(message))])));
      done?.(0);
    },
    UnregisterEvent: (id: number, _target: unknown, done?: Receiver) => {
      if (id === FUNCTION_EVENT) host.batches.calls.listen(null);
      done?.(0);
    },
    Execute: (id: number, params: readonly (readonly unknown[])[], done: Receiver) => {
      if (id !== PROCESS_QUERY) return done(list([0]));
      void answer(String(params[0]?.[4]), host).then((body) => done(list([0, list([200, list([]), body])])));
    },
  };
  Object.defineProperty(frame, 'external', { value: external });
}

/** The answer to a batch as text; a failure says where the add-in may find it in Microsoft's documentation. */
async function answer(body: string, { batches, calculated }: ExcelHost): Promise<string> {
  try {
    const Results = runBatch(JSON.parse(body), batches);
    await calculated();
    return JSON.stringify({ Results });
  } catch (error) {
    const Code = error instanceof HostError ? error.code : 'GeneralException';
    return JSON.stringify({ Error: { Code, Message: String((error as Error).message), Location: '' }, Results: [] });
  }
}
