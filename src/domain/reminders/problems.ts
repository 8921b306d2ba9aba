/** What keeps a reminder from reaching whom it should, for the office to mend. */

export type ReminderProblem =
  /** The setting of the steps cannot be read; the default is used. */
  | { readonly kind: 'steps'; readonly typed: string }
  | { readonly kind: 'office-address'; readonly typed: string }
  | { readonly kind: 'no-address'; readonly party: string }
  | { readonly kind: 'bad-address'; readonly party: string; readonly typed: readonly string[] }
  /** One address stands for several; all of them are served by one mail to it. */
  | { readonly kind: 'shared-address'; readonly address: string; readonly parties: readonly string[] }
  /** Named in the register or the plan, but not in the catalogue of units. */
  | { readonly kind: 'unknown-unit'; readonly party: string }
  /** Late enough for a copy to its superior, whose address is missing or wrong. */
  | { readonly kind: 'no-superior'; readonly party: string; readonly typed: string }
  | { readonly kind: 'no-leaders'; readonly typed: string };

/** The same problem found twice is one. */
export function distinctProblems(problems: readonly ReminderProblem[]): readonly ReminderProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
