/** The builder of conditional formats. */
import type { ConditionalFormat } from '../../store/model.ts';
import { unguard } from '../unimplemented.ts';
import { hexColor } from './colors.ts';
import type { Desk } from './desk.ts';
import { enumName } from './enums.ts';
import type { GoogleCondition, GoogleRange, GoogleRule, GoogleRuleBuilder } from './google.ts';
import { RangeBase } from './range-base.ts';
import { ConditionalFormatRule, conditionOf, rangesOf } from './rule.ts';
import { RuleConditions } from './rule-conditions.ts';
import type { RuleSpec } from './rule-draft.ts';

type Style = ConditionalFormat['style'];
type Members =
  | 'build'
  | 'copy'
  | 'getBooleanCondition'
  | 'getGradientCondition'
  | 'getRanges'
  | 'setBackground'
  | 'setBold'
  | 'setFontColor'
  | 'setItalic'
  | 'setRanges'
  | 'setStrikethrough'
  | 'setUnderline'
  | 'withCriteria';

export class ConditionalFormatRuleBuilder extends RuleConditions implements Pick<GoogleRuleBuilder, Members> {
  build(): GoogleRule {
    return this.other('build', () => {
      const { criterion, areas } = this.spec;
      if (areas.length === 0) this.desk.fail('A conditional format rule must have at least one range.');
      if (criterion === null) this.desk.fail('A conditional format rule must have a condition.');
      return ruleShell(this.desk, this.spec);
    });
  }

  copy(): GoogleRuleBuilder {
    return this.other('copy', () => new ConditionalFormatRuleBuilder(this.desk, this.spec).self);
  }

  getBooleanCondition(): GoogleCondition | null {
    return this.other('getBooleanCondition', () => conditionOf(this.desk, this.spec));
  }

  getGradientCondition(): null {
    return this.other('getGradientCondition', () => null);
  }

  getRanges(): GoogleRange[] {
    return this.other('getRanges', () => rangesOf(this.desk, this.spec));
  }

  /** All on one sheet. */
  setRanges(ranges: GoogleRange[]): GoogleRuleBuilder {
    return this.tell('setRanges', () => {
      const targets = Array.from(
        ranges,
        (range) =>
          unguard(range, RangeBase) ?? this.desk.mismatch([ranges], 'ConditionalFormatRuleBuilder.setRanges'),
      );
      const [first] = targets;
      if (first === undefined) return { sheetId: null, areas: [] };
      if (targets.some((range) => range.sheetId !== first.sheetId)) {
        this.desk.fail('All ranges of a conditional format rule must be on the same sheet.');
      }
      return { sheetId: first.sheetId, areas: targets.map((range) => range.asked) };
    });
  }

  setBackground(color: string | null): GoogleRuleBuilder {
    return this.#style('setBackground', 'background', color === null ? null : hexColor(color));
  }

  setFontColor(color: string | null): GoogleRuleBuilder {
    return this.#style('setFontColor', 'fontColor', color === null ? null : hexColor(color));
  }

  setBold(bold: boolean | null): GoogleRuleBuilder {
    return this.#style('setBold', 'bold', bold);
  }

  setItalic(italic: boolean | null): GoogleRuleBuilder {
    return this.#style('setItalic', 'italic', italic);
  }

  setStrikethrough(strikethrough: boolean | null): GoogleRuleBuilder {
    return this.#style('setStrikethrough', 'strikethrough', strikethrough);
  }

  setUnderline(underline: boolean | null): GoogleRuleBuilder {
    return this.#style('setUnderline', 'underline', underline);
  }

  /** Sets one property; null leaves it as the cell has it. */
  #style<K extends keyof Style>(member: string, key: K, value: Style[K] | null): GoogleRuleBuilder {
    return this.tell(member, () => {
      const { [key]: _old, ...rest } = this.spec.style;
      return { style: value === null ? rest : { ...rest, [key]: value } };
    });
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): GoogleRuleBuilder {
    const type = enumName(criteria);
    return this.when('withCriteria', type ?? this.desk.mismatch([criteria, args], 'withCriteria'), args);
  }
}

/** A finished rule for the bundle. */
export function ruleShell(desk: Desk, spec: RuleSpec): GoogleRule {
  return new ConditionalFormatRule(desk, spec, (start) => new ConditionalFormatRuleBuilder(desk, start).self)
    .self;
}
