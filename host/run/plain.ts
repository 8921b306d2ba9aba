/** Copies values across the border between page and script by the rules of `google.script.run`. */

/**
 * The JSON text of a value that may cross: numbers, booleans, strings, null, arrays and plain objects of these;
 * undefined becomes null in an array and nothing in an object.
 *
 * @param what names the value in the error, such as "Tham số thứ 1".
 * @throws for Date, function, symbol, bigint, other class instances and circular values, with the place.
 */
export function toJson(value: unknown, what: string): string {
  check(value, what, new Set());
  return JSON.stringify(value) ?? 'null';
}

/** @param above the objects that `value` stands in. */
function check(value: unknown, at: string, above: Set<object>): void {
  if (value === null || value === undefined) return;
  const kind = typeof value;
  if (kind === 'string' || kind === 'boolean' || kind === 'number') return;
  if (typeof value !== 'object') throw new Error(refusal(at, kind));
  if (above.has(value)) throw new Error(refusal(at, 'vòng lặp (circular)'));
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag !== 'Array' && tag !== 'Object') throw new Error(refusal(at, tag));
  if (tag === 'Object' && !isPlain(value)) throw new Error(refusal(at, 'đối tượng có lớp riêng'));
  above.add(value);
  for (const [key, item] of Object.entries(value)) check(item, `${at}.${key}`, above);
  above.delete(value);
}

/** A plain object of any realm: its prototype is the end of its chain or the one below it. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refusal(at: string, kind: string): string {
  return `${at}: google.script.run không chuyển được giá trị loại ${kind}.`;
}
