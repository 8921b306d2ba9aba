/** What a builder of data validations keeps while it is being told. */
import type { Rule } from '../../store/validations.ts';
import { ruleOf } from '../../store/validations.ts';
import { guard } from '../unimplemented.ts';
import { storedCriterion } from './criteria.ts';
import type { Desk } from './desk.ts';
import type { GoogleValidationBuilder } from './google.ts';

/** New rules only warn, as Google's do. */
const FRESH = { allowInvalid: true, showDropdown: true } as const;

export class ValidationDraft {
  readonly self: GoogleValidationBuilder;
  protected readonly desk: Desk;
  protected draft: Omit<Rule, 'criterion'> & { criterion?: Rule['criterion'] };

  /** @param start an existing rule to start from */
  constructor(desk: Desk, start?: Rule) {
    this.desk = desk;
    this.draft = start === undefined ? { ...FRESH } : ruleOf(start);
    this.self = guard<GoogleValidationBuilder>(
      'DataValidationBuilder',
      this as Partial<GoogleValidationBuilder>,
    );
  }

  protected other<T>(member: string, act: () => T): T {
    return this.desk.ctx.meter.other(`DataValidationBuilder.${member}`, act);
  }

  /** Sets the criterion; the last one told counts. */
  protected require(
    member: string,
    type: string,
    args: readonly unknown[],
    showDropdown = true,
  ): GoogleValidationBuilder {
    return this.other(member, () => {
      if (args.includes(undefined)) this.desk.mismatch(args, `DataValidationBuilder.${member}`);
      this.draft.criterion = storedCriterion(this.desk, type, args);
      this.draft.showDropdown = showDropdown;
      return this.self;
    });
  }

  /** The rule as it stands; without a criterion there is none. */
  protected finished(member: string): Rule {
    const { criterion } = this.draft;
    if (criterion === undefined)
      return this.desk.fail(`DataValidationBuilder.${member}: no criterion has been set.`);
    return ruleOf({ ...this.draft, criterion });
  }
}
