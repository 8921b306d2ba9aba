/** E-mail addresses as people type them into one cell. */
import { normaliseText } from '../text.ts';

export interface Addresses {
  /** Each once, lower case, in the order typed. */
  readonly valid: readonly string[];
  /** What was typed and is no address. */
  readonly invalid: readonly string[];
}

const NAMED = /[^;,<>]*<([^<>]*)>/g;
const ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const ADDRESS = new RegExp(`^${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+[a-z]{2,}$`);
const LONGEST = 254;

/** The addresses of a cell, parted by `;`, `,` or white space; "Tổ 5 <tdp05@example.vn>" is read too. */
export function readAddresses(cell: string): Addresses {
  const words = normaliseText(cell)
    .replace(NAMED, ' $1 ')
    .split(/[\s;,]+/)
    .map((word) => word.replace(/^mailto:/i, '').replace(/\.+$/, ''))
    .filter((word) => word !== '');
  const valid = words.map((word) => word.toLowerCase()).filter(isAddress);
  const invalid = words.filter((word) => !isAddress(word.toLowerCase()));
  return { valid: [...new Set(valid)], invalid: [...new Set(invalid)] };
}

function isAddress(word: string): boolean {
  return word.length <= LONGEST && ADDRESS.test(word);
}
