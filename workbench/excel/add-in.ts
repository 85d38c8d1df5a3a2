/** The built Excel add-in, unchanged, on Microsoft's own office.js in a frame of the page. */
import type { Language } from '../../core/index';
import type { AddIn, Call, SheetFunction } from '../engine/add-in';
import type { AddInFrame } from '../engine/frame';
import { type ExcelHost, installExternal } from './external';
import { hostFacts, LOCALE } from './facts';
import { type CallShape, keepFunctionCalls } from './function-calls';
import type { Model } from './model';
import { CALL_FLAG } from './protocol';

/** The namespace of the manifest. */
const NAMESPACE = 'KOR.';

/** The metadata file that stands beside the built functions, as Excel reads it. */
export type Metadata = {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly dimensionality: 'scalar' | 'matrix';
      readonly optional: boolean;
    }[];
  }[];
};

type Surroundings = {
  readonly frame: AddInFrame;
  readonly metadata: Metadata;
  readonly model: Model;
  readonly language: () => Language;
  /** Resolves when the sheet has calculated what a batch wrote. */
  readonly calculated: () => Promise<void>;
};

/** The Excel add-in in a frame; the frame fetches its boundary with `installExcel` of the page. */
export function excelAddIn({ frame, metadata, model, language, calculated }: Surroundings): AddIn {
  const startHost = (): ExcelHost => {
    const batches = { model, kept: new Map(), calls: keepFunctionCalls() };
    return { facts: hostFacts(LOCALE[language()]), batches, calculated };
  };
  let host = startHost();
  const known = new Map(
    metadata.functions.map((it) => [NAMESPACE + it.name, { id: it.id, shape: shapeOf(it, metadata) }]),
  );
  Object.assign(window, { installExcel: (inside: Window & typeof globalThis) => installExternal(inside, host) });
  return {
    functions: metadata.functions.map(sheetFunction),
    open: () => {
      host = startHost();
      frame.load(`excel-frame.html?_host_Info=Excel$Win32$16.01$${LOCALE[language()]}$telemetry$$$2`);
    },
    close: () => frame.empty(),
    call: (call: Call) => {
      const found = known.get(call.name);
      if (found === undefined) throw new Error(`no function ${call.name}`);
      return host.batches.calls.send(found.id, found.shape, call);
    },
  };
}

function sheetFunction({ name, description, parameters }: Metadata['functions'][number]): SheetFunction {
  return {
    name: NAMESPACE + name,
    summary: description,
    parameters: parameters.map((it) => ({ name: it.name, about: it.description, optional: it.optional })),
    least: parameters.filter(({ optional }) => !optional).length,
    most: parameters.length,
  };
}

function shapeOf({ parameters }: Metadata['functions'][number], metadata: Metadata): CallShape {
  const { allowErrorForDataTypeAny: errors, allowCustomDataForDataTypeAny: rich } = metadata;
  return {
    dimensions: parameters.map(({ dimensionality }) => dimensionality),
    flags: (errors ? CALL_FLAG.errors : 0) + (rich ? CALL_FLAG.rich : 0),
  };
}
