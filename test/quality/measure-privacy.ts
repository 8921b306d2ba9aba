/** Private details found and missed, and innocent ones hidden. */
import { maskPrivate } from '../../src/language/index.ts';
import type { LabelledPrivacy } from './labelled.ts';

export interface PrivacyQuality {
  readonly hidden: number;
  /** Details that should have been hidden, with the text they stand in. */
  readonly missed: readonly string[];
  /** Details that should have been kept. */
  readonly wronglyHidden: readonly string[];
}

export function measurePrivacy(lines: readonly LabelledPrivacy[]): PrivacyQuality {
  const judged = lines.map(({ text, hidden, kept }) => {
    const { findings, masked } = maskPrivate(text);
    const left = findings.map(({ value }) => value);
    const missed = hidden.filter((detail) => {
      const at = left.indexOf(detail);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    const lost = [...left, ...kept.filter((detail) => !masked.includes(detail))];
    return {
      hidden: hidden.length - missed.length,
      missed: missed.map((one) => `${one} ← ${text}`),
      lost: lost.map((one) => `${one} ← ${text}`),
    };
  });
  return {
    hidden: judged.reduce((sum, { hidden }) => sum + hidden, 0),
    missed: judged.flatMap(({ missed }) => missed),
    wronglyHidden: judged.flatMap(({ lost }) => lost),
  };
}
