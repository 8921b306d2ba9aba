/** The mails that a day's plan consists of, before anybody has put them into words. */
import type { Day } from '../day.ts';
import type { Tally } from './facts.ts';
import type { ReminderProblem } from './problems.ts';

/** Kinds of mail as the ledger `Thư đã gửi` names them. */
export const MAIL_KINDS = {
  group: 'Nhắc tổ',
  unit: 'Nhắc đơn vị',
  duty: 'Nhắc việc kế hoạch',
  office: 'Bản tin văn phòng',
  conference: 'Trang hội nghị',
  assignment: 'Giao việc',
  dueChange: 'Đổi hạn',
  transfer: 'Chuyển đơn vị',
  receipt: 'Biên nhận',
} as const;
export type MailKind = keyof typeof MAIL_KINDS;

/** Something that is due: a group's list, a reply, promised work, a duty of the plan. */
export interface ReminderItem {
  readonly kind: 'list' | 'reply' | 'completion' | 'duty';
  /** Code of the petition or of the source; `''` for a duty. */
  readonly code: string;
  readonly content: string;
  readonly place: string;
  readonly due: Day;
  readonly why: string;
  /** What was found wanting in its reply. */
  readonly remark?: string;
  /** Calendar days since the deadline; negative before it. */
  readonly daysLate: number;
  /** The step that falls on today; null when none does. */
  readonly step: number | null;
}

/** What one recipient owes, of one kind; the worst lateness first. */
export interface Section {
  readonly kind: 'group' | 'unit' | 'duty';
  /** The source's or the unit's name. */
  readonly party: string;
  /** The group's own tab. */
  readonly sheet?: string;
  readonly items: readonly ReminderItem[];
}

export interface Recipients {
  readonly to: readonly string[];
  readonly cc: readonly string[];
}

/** What every planned mail has. */
export interface Planned extends Recipients {
  /** Day, purpose and recipient: two mails with one key are never both sent. */
  readonly key: string;
  /** In Chạy thử: whom the mail would have gone to. */
  readonly insteadOf?: Recipients;
}

/** The one mail that an address gets on a day. */
export interface ReminderMail extends Planned {
  readonly kind: Section['kind'];
  readonly sections: readonly Section[];
  /** Codes of the petitions and sources it lists. */
  readonly codes: readonly string[];
  /** Days late of the latest item. */
  readonly worst: number;
}

/** Somebody whom the office reaches by telephone today. */
export interface Call {
  readonly party: string;
  readonly contact: string;
  readonly phone: string;
  readonly why: 'by-phone' | 'no-address' | 'bad-address' | 'shared-address' | 'unknown-unit';
  readonly sections: readonly Section[];
}

/** A group whose list has not come. */
export interface GroupStanding {
  readonly code: string;
  readonly name: string;
  readonly due: Day;
  readonly hour?: string;
  readonly daysLate: number;
}

/** How the lists of the groups stand. */
export interface ListsStanding {
  readonly asked: number;
  readonly notSent: readonly GroupStanding[];
  /** Names of those that said they are done but whose signed paper has not come. */
  readonly unsigned: readonly string[];
}

/** What the office reads: every working day that has something to say, and on the conference day in any case. */
export interface OfficeMail extends Planned {
  readonly kind: 'office' | 'conference';
  readonly today: Day;
  readonly officeName: string;
  readonly standing: readonly Tally[];
  /** Null once no list is awaited. */
  readonly lists: ListsStanding | null;
  /** Units and owners of duties with something due today or overdue; on the conference day with anything upon them. */
  readonly late: readonly Section[];
  /** Replies that lie before a leader, due soon or overdue. */
  readonly leaders: readonly ReminderItem[];
  readonly calls: readonly Call[];
  /** What the office itself owes. */
  readonly own: readonly Section[];
  readonly problems: readonly ReminderProblem[];
  readonly codes: readonly string[];
  /** How many reminders go out, those that the quota cuts not counted. */
  readonly mails: number;
  /** Reminders that the quota cut. */
  readonly carried: readonly ReminderMail[];
  /** What the sending of mails itself has to tell, a sentence each. */
  readonly notices?: readonly string[];
}

export interface ReminderPlan {
  readonly today: Day;
  /** Why nothing goes out: the name of the holiday or the weekend day; null on a working day. */
  readonly dayOff: string | null;
  /** The worst lateness first, so that a quota cuts the least late. */
  readonly mails: readonly ReminderMail[];
  /** Null when there is nothing to say, or no office address. */
  readonly office: OfficeMail | null;
  readonly calls: readonly Call[];
  readonly problems: readonly ReminderProblem[];
}
