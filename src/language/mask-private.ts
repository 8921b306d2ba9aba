/** Private details in a text: found everywhere they occur, and hidden before anything is published. */

import { findNames } from './private-names.ts';
import { type Finding, findNumbers } from './private-numbers.ts';

export type { Finding, PrivateKind } from './private-numbers.ts';

export interface Masked {
  /** The text (NFC) with each finding replaced by what it was: "[số điện thoại]". */
  readonly masked: string;
  /** Every occurrence, in order; positions are those of the NFC text. */
  readonly findings: readonly Finding[];
}

const LABELS: Readonly<Record<Finding['kind'], string>> = {
  phone: '[số điện thoại]',
  id: '[số giấy tờ]',
  plate: '[biển số xe]',
  account: '[số tài khoản]',
  house: '[số nhà]',
  name: '[tên]',
  email: '[thư điện tử]',
};

/**
 * Hides phones, identity numbers, plates, accounts, house numbers, e-mails and people's names; masking twice changes nothing.
 * @param shown kinds that the reader needs, left as they stand
 */
export function maskPrivate(text: string, shown: readonly Finding['kind'][] = []): Masked {
  const normal = text.normalize('NFC');
  const found = [...findNumbers(normal), ...findNames(normal)];
  const findings = apart(found.filter(({ kind }) => !shown.includes(kind)));
  let masked = '';
  let last = 0;
  for (const { kind, start, end } of findings) {
    masked += normal.slice(last, start) + LABELS[kind];
    last = end;
  }
  return { masked: masked + normal.slice(last), findings };
}

/** In order; where two overlap, the one that begins first, then the longer. */
function apart(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of sorted) {
    if (finding.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(finding);
  }
  return kept;
}
