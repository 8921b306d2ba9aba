/** A round as data: what set-up fills the workbook with. */
import type { SettingId, Settings } from '../domain/settings.ts';
import type { REMIND_BY, SOURCE_KINDS, UNIT_BLOCKS } from '../domain/vocabulary.ts';
import type { HolidayRow } from '../domain/working-days.ts';

/** One intake tab, and the row of `Nguồn ý kiến` that stands for it. */
export interface SourcePreset {
  /** Prefix of its petitions' codes; begins with a letter so that no cell reads a code as a date. */
  readonly code: string;
  readonly name: string;
  readonly sheet: string;
  readonly kind: (typeof SOURCE_KINDS)[number];
  /** Who answers for it, where that is not the neighbourhood's three officers. */
  readonly owner?: string;
  /** Blank where nobody there reads mail; then `remindBy` is the telephone. */
  readonly email: string;
  readonly remindBy: (typeof REMIND_BY)[number];
  /** The unit of `units` that gathers it. */
  readonly unit?: string;
}

/** A body that petitions are assigned to. */
export interface UnitPreset {
  readonly name: string;
  readonly short: string;
  readonly block: (typeof UNIT_BLOCKS)[number];
  /** Whom to ask for; the ward fills it in. */
  readonly contact: string;
  readonly email: string;
  /** Who gets a copy when the unit is late. */
  readonly superiorEmail: string;
  /** Days it exists from and to, as typed; blank is without limit. */
  readonly from: string;
  readonly to: string;
}

export interface FieldPreset {
  readonly order: number;
  readonly name: string;
  /** Default unit: a name of `units`, or blank. */
  readonly unit: string;
  /** Words that point to the field. */
  readonly keywords: readonly string[];
}

/** A duty of the plan, for `Kế hoạch`. */
export interface DutyPreset {
  readonly duty: string;
  /** Names of units or bodies, joined with `; `. */
  readonly unit: string;
  /** The time in words that `deadline.ts` reads. */
  readonly wording: string;
  /** Section of the plan, what comes out, and whether the time is the plan's own. */
  readonly note: string;
}

export interface Preset {
  readonly id: string;
  readonly title: string;
  readonly settings: Settings;
  /** Deadlines that the plan leaves open: their explanation in `Cài đặt` says so (review-users.md A17). */
  readonly defaultsNotInPlan: readonly SettingId[];
  readonly sources: readonly SourcePreset[];
  readonly units: readonly UnitPreset[];
  readonly fields: readonly FieldPreset[];
  readonly holidays: readonly HolidayRow[];
  readonly duties: readonly DutyPreset[];
}
