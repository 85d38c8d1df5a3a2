/** How the objects of Excel's API are described to the interpreter of batches. */
import { HostError } from './protocol';

/** An object of the workbook while a batch runs. */
export interface HostObject {
  readonly kind: string;
}

/** What one kind of object has and does; names as the wire writes them (`GetRange`), but values by their API name. */
export type ObjectKind<Self extends HostObject> = {
  /** Objects reached by a property. */
  readonly objects?: Readonly<Record<string, (self: Self) => HostObject>>;
  readonly methods?: Readonly<Record<string, (self: Self, ...args: readonly unknown[]) => unknown>>;
  readonly get?: Readonly<Record<string, (self: Self) => unknown>>;
  readonly set?: Readonly<Record<string, (self: Self, value: unknown) => void>>;
  /** The members, where this is a collection. */
  readonly items?: (self: Self) => readonly HostObject[];
  readonly id?: (self: Self) => string;
  /** May the add-in keep this object for a later batch? */
  readonly kept?: boolean;
};

/** Every kind of object the host knows, by name. */
export type Model = Readonly<Record<string, ObjectKind<HostObject>>>;

/** Describes one kind; the interpreter hands back only objects of that kind. */
export function objectKind<Self extends HostObject>(kind: ObjectKind<Self>): ObjectKind<HostObject> {
  return kind as unknown as ObjectKind<HostObject>;
}

/**
 * A member that must be there.
 *
 * @throws HostError `ApiNotFound`: this host does not play that part of Excel yet
 */
export function member<Member>(
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
  what: string,
): Member {
  const found = members?.[name];
  if (found === undefined) throw new HostError('ApiNotFound', `the workbench has no ${what}`);
  return found;
}
