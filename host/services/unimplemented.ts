/** A shell round every service object: what the host does not imitate throws its own name instead of being `undefined`. */

const targets = new WeakMap<object, object>();

/**
 * Wraps a service object so that reading a member it lacks throws `chưa mô phỏng: Range.foo`.
 * Of a class instance only methods and getters show (its fields are the host's business); of a plain object its
 * own members too. Symbols, `then`, `toJSON` and what every object has are let through, so that promises, string conversion
 * and inspection work.
 * @param className what the error calls the object
 * @param part the members that are imitated
 * @returns the object typed as the whole of Google's, which is honest because the missing rest throws
 */
export function guard<Full extends object>(className: string, part: Partial<Full>): Full {
  const plain = Object.getPrototypeOf(part) === Object.prototype;
  const shows = (key: PropertyKey): boolean => (plain || !Object.hasOwn(part, key)) && key in part;
  const shell = new Proxy(part, {
    get(target, key) {
      if (shows(key)) return bound(target, Reflect.get(target, key, target));
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      throw new Error(`chưa mô phỏng: ${className}.${key}`);
    },
    has: (_target, key) => shows(key),
    ownKeys: (target) => (plain ? Reflect.ownKeys(target) : []),
    set(_target, key) {
      throw new Error(`không gán được: ${className}.${String(key)}`);
    },
  });
  targets.set(shell, part);
  return shell as Full;
}

function bound(target: object, member: unknown): unknown {
  return typeof member === 'function' && member !== target.constructor ? member.bind(target) : member;
}

/**
 * The host's object behind a shell that the bundle hands back as an argument.
 * @returns the object when it is of that class, else undefined
 */
export function unguard<T>(value: unknown, kind: abstract new (...args: never[]) => T): T | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const target = targets.get(value);
  return target instanceof kind ? target : undefined;
}
