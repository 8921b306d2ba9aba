/** What the script answers to the page: plain JSON, days as `YYYY-MM-DD`. */
import type { Role } from '../domain/roles.ts';

/** A change that was made, in words for the status line; undo in words where there is one. */
export interface Saved {
  readonly message: string;
  readonly problems: readonly { readonly sheet: string; readonly cell: string; readonly reason: string }[];
}

export interface Bootstrap {
  readonly email: string;
  readonly roles: readonly Role[];
  /** Name of the unit that the person belongs to; blank when none, or when several share the address. */
  readonly unit: string;
  readonly ward: string;
  readonly version: string;
  readonly today: string;
  readonly sources: readonly { readonly code: string; readonly name: string; readonly sheet: string }[];
  readonly units: readonly { readonly name: string; readonly short: string; readonly block: string }[];
  readonly competences: readonly string[];
  readonly outcomes: readonly string[];
  readonly figures: {
    readonly petitions: number;
    readonly notReviewed: number;
    readonly unassigned: number;
    readonly overdue: number;
    readonly awaitingApproval: number;
    readonly notSent: number;
  };
}

export type Light = 'none' | 'said' | 'paper';

export interface BoardRow {
  readonly code: string;
  readonly name: string;
  readonly sheet: string;
  readonly light: Light;
  /** The light in words: "Chưa gửi", "Đã báo, chờ bản ký 30/6", … */
  readonly words: string;
  readonly petitions: number;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly late: boolean;
  /** Ready to paste into the group's Zalo; blank when there is nothing to say. */
  readonly zalo: string;
}

export interface Suggestion {
  readonly field: string;
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
}

export interface ReviewItem {
  readonly code: string;
  readonly content: string;
  readonly place: string;
  readonly raisedAt: string;
  readonly field: string;
  readonly competence: string;
  readonly unit: string;
  readonly reviewed: boolean;
  readonly suggestions: readonly Suggestion[];
  readonly suggestedCompetence: string;
  readonly competenceReason: string;
  /** Whether the first suggestion is sure enough to be taken unseen. */
  readonly sure: boolean;
  readonly lookAlikes: readonly {
    readonly code: string;
    readonly content: string;
    readonly reason: string;
  }[];
}

/** A field that may be chosen. */
export interface FieldEntry {
  readonly name: string;
  /** The unit that answers for it by default; blank when none does. */
  readonly unit: string;
  readonly keywords: readonly string[];
}

export interface ReviewList {
  readonly items: readonly ReviewItem[];
  /** In the catalogue's order. */
  readonly fields: readonly FieldEntry[];
}

/** What the rows held before, so that the page can undo. */
export interface Decided {
  readonly message: string;
  readonly before: readonly {
    readonly code: string;
    readonly field: string;
    readonly competence: string;
    readonly unit: string;
    readonly reviewed: boolean;
  }[];
}

export interface LookAlikeSide {
  readonly code: string;
  readonly content: string;
  readonly place: string;
  readonly raisedAt: string;
  readonly field: string;
  readonly reply: string;
}

export interface LookAlike {
  readonly a: LookAlikeSide;
  readonly b: LookAlikeSide;
  readonly score: number;
  readonly reason: string;
  /** `open`: to decide; `merged`: one points to the other; `different`: a person said so. */
  readonly state: 'open' | 'merged' | 'different';
  /** Code of the one that points to the other; blank unless `merged`. */
  readonly mergedCode: string;
}

/** A merge that was made, with every petition that points elsewhere now. */
export interface Merged extends Saved {
  readonly moved: readonly string[];
}

export interface Assignment {
  readonly unit: string;
  readonly email: string;
  readonly items: readonly {
    readonly code: string;
    readonly content: string;
    readonly due: string;
    /** False: nobody has gone through it, and field and unit are suggestions. */
    readonly reviewed: boolean;
  }[];
}

export interface Approval {
  readonly code: string;
  readonly content: string;
  readonly unit: string;
  readonly reply: string;
  readonly outcome: string;
  readonly completionDue: string;
  readonly remaining: string;
  /** What the reply check noticed; never a block. */
  readonly remarks: readonly string[];
}

export interface ReminderPreview {
  readonly mode: 'trial' | 'live' | 'off';
  readonly heartbeat: string;
  readonly lines: readonly string[];
  readonly calls: readonly { readonly name: string; readonly phone: string; readonly missing: string }[];
  readonly zalo: string;
}

/** In the order in which they are shown: by deadline, what is not awaited last. */
/** A part of the day's mails that went out. */
export interface SentPart extends Saved {
  readonly sent: number;
  /** Mails that still wait. */
  readonly left: number;
}

export interface UnitItem {
  readonly code: string;
  readonly content: string;
  readonly place: string;
  readonly due: string;
  readonly remaining: string;
  readonly state: string;
  readonly reply: string;
  readonly outcome: string;
  readonly completionDue: string;
}

/** A row of `Cài đặt`, in its order. */
export interface SettingRow {
  /** A `SettingId`. */
  readonly id: string;
  readonly label: string;
  readonly explanation: string;
  readonly value: string;
}

export interface PlanField {
  /** A `SettingId`, or `groups` for the number of neighbourhood groups. */
  readonly id: string;
  readonly label: string;
  /** Empty: the plan does not say; one: sure; several: a person chooses. */
  readonly candidates: readonly { readonly value: string; readonly sentence: string }[];
}

export interface PlanFields {
  readonly fields: readonly PlanField[];
}
