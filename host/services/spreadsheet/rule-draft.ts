/** What a builder of conditional formats keeps while it is being told. */
import type { Area, ConditionalFormat, Criterion } from '../../store/model.ts';
import { guard } from '../unimplemented.ts';
import { storedCriterion } from './criteria.ts';
import type { Desk } from './desk.ts';
import type { GoogleRuleBuilder } from './google.ts';

/** A rule off its sheet. */
export interface RuleSpec {
  readonly sheetId: number | null;
  readonly areas: readonly Area[];
  readonly criterion: Criterion | null;
  readonly style: ConditionalFormat['style'];
}

export class RuleDraft {
  readonly self: GoogleRuleBuilder;
  protected readonly desk: Desk;
  protected spec: RuleSpec;

  constructor(desk: Desk, start: RuleSpec = { sheetId: null, areas: [], criterion: null, style: {} }) {
    this.desk = desk;
    this.spec = start;
    this.self = guard(
      'ConditionalFormatRuleBuilder',
      this as Partial<GoogleRuleBuilder>,
    ) as GoogleRuleBuilder;
  }

  protected other<T>(member: string, act: () => T): T {
    return this.desk.ctx.meter.other(`ConditionalFormatRuleBuilder.${member}`, act);
  }

  protected tell(member: string, told: () => Partial<RuleSpec>): GoogleRuleBuilder {
    return this.other(member, () => {
      this.spec = { ...this.spec, ...told() };
      return this.self;
    });
  }

  /** Sets the condition; the last one told counts. */
  protected when(member: string, type: string, args: readonly unknown[]): GoogleRuleBuilder {
    return this.tell(member, () => {
      if (args.includes(undefined)) this.desk.mismatch(args, `ConditionalFormatRuleBuilder.${member}`);
      return { criterion: storedCriterion(this.desk, type, args) };
    });
  }
}
