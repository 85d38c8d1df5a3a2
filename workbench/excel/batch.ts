/** Runs a batch of office.js on the objects of the host: paths are followed, actions answered in their order. */
import type { FunctionCalls } from './function-calls';
import { type HostObject, type Model, member } from './model';
import {
  ACTION,
  type Action,
  type ActionResult,
  type Batch,
  type CallResult,
  HostError,
  type ObjectPath,
  PATH,
} from './protocol';

/** What a batch works on. */
export type BatchHost = {
  readonly model: Model;
  /** Objects that outlive their batch, by the name given to the add-in. */
  readonly kept: Map<string, HostObject>;
  readonly calls: FunctionCalls;
};

/** Methods of the runtime itself, which no object of the API stands behind. */
const RUNTIME = /^(_|Notify|SetInvocation)/;

/**
 * The answers to the actions of a batch.
 *
 * @throws HostError when an object or a member is missing; the actions before it have been done, as in Excel
 */
export function runBatch({ ObjectPaths, Actions }: Batch, host: BatchHost): ActionResult[] {
  const opened = new Map<number, HostObject>();
  const objectAt = (id: number): HostObject => {
    const known = opened.get(id);
    if (known !== undefined) return known;
    const path = ObjectPaths[id];
    if (path === undefined) throw new HostError('InvalidObjectPath', `path ${id}`);
    const object = follow(path, host, objectAt);
    opened.set(id, object);
    return object;
  };
  return Actions.flatMap((action) => {
    const Value = act(action, host, objectAt);
    return Value === undefined ? [] : [{ ActionId: action.Id, Value }];
  });
}

function follow(path: ObjectPath, { model, kept }: BatchHost, objectAt: (id: number) => HostObject): HostObject {
  const { ObjectPathType: type, Name, ArgumentInfo } = path;
  if (type === PATH.root) return { kind: 'Root' };
  if (type === PATH.created) return { kind: Name.split('.').pop() ?? Name };
  if (type === PATH.reference) {
    const object = kept.get(Name);
    if (object === undefined) throw new HostError('InvalidReference', Name);
    return object;
  }
  const parent = objectAt(path.ParentObjectPathId);
  const kind = model[parent.kind];
  const what = `${parent.kind}.${Name || 'getItem'}`;
  if (type === PATH.property) return member(kind?.objects, Name, what)(parent);
  const method = member(kind?.methods, type === PATH.indexer ? 'GetItem' : Name, what);
  return method(parent, ...(ArgumentInfo?.Arguments ?? [])) as HostObject;
}

/** The value of an action; `undefined` where the add-in expects no answer. */
function act(action: Action, host: BatchHost, objectAt: (id: number) => HostObject): unknown {
  const { ActionType: type, Name, QueryInfo } = action;
  const args = action.ArgumentInfo?.Arguments ?? [];
  if (type === ACTION.method && RUNTIME.test(Name)) return actForRuntime(Name, args[0], host.calls);
  const object = objectAt(action.ObjectPathId);
  const kind = host.model[object.kind];
  const what = `${object.kind}.${Name}`;
  if (type === ACTION.instantiate) return instantiated(object, host);
  if (type === ACTION.query) return queried(object, QueryInfo?.Select ?? [], host.model);
  if (type === ACTION.method) return member(kind?.methods, Name, what)(object, ...args) ?? null;
  if (type !== ACTION.set) throw new HostError('NotImplemented', `action ${type}`);
  member(kind?.set, lower(Name), what)(object, args[0]);
  return undefined;
}

function actForRuntime(name: string, argument: unknown, calls: FunctionCalls): unknown {
  if (name === '_GetEnabledFeatures') return [];
  if (name === '_KeepReference') return null;
  if (name === '_SetOsfControlContainerReadyForCustomFunctions') calls.ready();
  if (!name.startsWith('SetInvocation')) return undefined;
  calls.settle(argument as CallResult[]);
  return null;
}

function instantiated(object: HostObject, { model, kept }: BatchHost): Record<string, string> {
  const kind = model[object.kind];
  const value: Record<string, string> = {};
  if (kind?.id) value['_Id'] = kind.id(object);
  if (kind?.kept) {
    value['_ReferenceId'] = `kept-${kept.size + 1}`;
    kept.set(value['_ReferenceId'], object);
  }
  return value;
}

function queried(object: HostObject, select: readonly string[], model: Model): unknown {
  const { items } = model[object.kind] ?? {};
  if (items === undefined) return picked(object, select, model);
  const names = select.map((name) => name.replace(/^items\//i, ''));
  return { _Items: items(object).map((item) => picked(item, names, model)) };
}

function picked(object: HostObject, names: readonly string[], model: Model): Record<string, unknown> {
  const { get } = model[object.kind] ?? {};
  const value = (name: string) => member(get, lower(name), `${object.kind}.${name}`)(object);
  return Object.fromEntries(names.map((name) => [name.charAt(0).toUpperCase() + name.slice(1), value(name)]));
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
