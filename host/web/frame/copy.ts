/** Arguments of `google.script.run` as they travel: JSON values, or one form (guides/html/reference/run). */

/** What this needs of a form's controls. */
interface Control {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly selectedOptions?: ArrayLike<{ readonly value: string }>;
}

/**
 * Copies of the arguments.
 * @throws TypeError for what Google refuses: dates, functions, elements, circles, a form beside something else
 */
export function copiedArguments(args: readonly unknown[]): unknown[] {
  const [first] = args;
  if (args.length === 1 && kindOf(first) === 'HTMLFormElement')
    return [formValues(first as { elements: ArrayLike<Control> })];
  return args.map((arg, i) => copied(arg, String(i), []));
}

function copied(value: unknown, property: string, above: readonly unknown[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value) && !above.includes(value))
    return value.map((item, i) => (item === undefined ? null : copied(item, String(i), [...above, value])));
  if (value === undefined && above.length === 0) return null;
  if (kindOf(value) !== 'Object' || above.includes(value)) throw illegal(property);
  const entries = Object.entries(value as object).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, copied(item, key, [...above, value])]));
}

/** In Google's words. */
function illegal(property: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${property}`);
}

/** `Object`, `Date`, `HTMLFormElement` …, whatever realm it is from. */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Names of the controls to their values; several of one name become a list. */
function formValues({
  elements,
}: {
  readonly elements: ArrayLike<Control>;
}): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const control of Array.from(elements).filter(isSent))
    for (const value of control.selectedOptions
      ? Array.from(control.selectedOptions, (o) => o.value)
      : [control.value]) {
      const before = values[control.name];
      values[control.name] = before === undefined ? value : [before, value].flat();
    }
  return values;
}

function isSent({ name, type, checked, disabled }: Control): boolean {
  if (name === '' || disabled === true || ['button', 'submit', 'reset', 'image'].includes(type)) return false;
  if (type === 'file') throw illegal(name);
  return (type !== 'checkbox' && type !== 'radio') || checked === true;
}
