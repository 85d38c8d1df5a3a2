/** Stand-ins that know what they do not know: any member that is not played throws. */

/** Members that the language itself looks for. */
const ASKED_BY_LANGUAGE = new Set<string | symbol>(['then', 'toJSON', 'constructor']);

/**
 * The members, and an error for every other name.
 *
 * @param name - of the stand-in, for the error
 */
export function strict<Members extends object>(name: string, members: Members): Members {
  return new Proxy(members, {
    get: (target, key, receiver) => {
      if (key in target || typeof key === 'symbol' || ASKED_BY_LANGUAGE.has(key))
        return Reflect.get(target, key, receiver);
      throw new Error(`the workbench does not play ${name}.${key}`);
    },
  });
}
