/** What reminders are planned from: plain facts that a use case reads off the sheets. */
import type { Day } from '../day.ts';
import type { WorkCalendar } from '../working-days.ts';

/** A deadline with its reason. */
export interface DeadlineFacts {
  /** The last day still in time; `''` where none is set, and then nobody is reminded. */
  readonly due: Day | '';
  /** One sentence for a mail, as `explainDeadline` gives it: "Hạn: hết thứ Tư 06/7/2022, vì …"; may be blank. */
  readonly why: string;
  /** The day it was set and told; `''` when not known. */
  readonly setOn: Day | '';
}

/** A row of `Nguồn ý kiến`. */
export interface SourceFacts extends DeadlineFacts {
  readonly code: string;
  readonly name: string;
  readonly sheet: string;
  /** The cell as typed: one address, several, or none. */
  readonly emails: string;
  /** `Cách nhắc` as typed; blank is E-mail. */
  readonly remindBy: string;
  /** Whom to ask for; may be blank. */
  readonly contact: string;
  readonly phone: string;
  /** `Tình trạng gửi` as typed; blank is not sent. */
  readonly sendState: string;
  /** Whether the signed paper has come: it is the legal act (plan III.5), so it counts as sent by itself. */
  readonly paperReceived: boolean;
  /** The hour at which the list is due on its day, in words ("17 giờ"); absent for the end of the day. */
  readonly hour?: string;
}

/** A row of `Theo dõi` whose deadline runs; merged, withdrawn and closed ones are left out by whoever asks. */
export interface PetitionFacts extends DeadlineFacts {
  readonly code: string;
  readonly content: string;
  readonly place: string;
  /** The leading unit's name. */
  readonly unit: string;
  /** Whether a reply is due, or the work that a reply promised. */
  readonly kind: 'reply' | 'completion';
  /** `leader`: the reply lies before a leader, who is late and not the unit (design §3.3). */
  readonly waitsFor: 'unit' | 'leader';
  /** What a leader or a group found wanting in the reply; may be blank. */
  readonly remark?: string;
  /** The clock stands still while a higher level decides: nobody is reminded. */
  readonly paused: boolean;
}

/** A row of `Đơn vị`, valid on the day. */
export interface UnitFacts {
  readonly name: string;
  readonly emails: string;
  readonly superiorEmails: string;
  readonly contact: string;
  readonly phone: string;
}

/** A duty of `Kế hoạch` that is not done. */
export interface DutyFacts extends DeadlineFacts {
  readonly duty: string;
  /** Names of its owners, joined with `;`. */
  readonly unit: string;
}

/** How many petitions stand in a state: "Đã trả lời", 150. */
export interface Tally {
  readonly label: string;
  readonly count: number;
}

/** A mail of an earlier day that the quota cut: its address is written to today if it is still late with anything. */
export interface OwedMail {
  readonly to: string;
  readonly cc: readonly string[];
}

export interface ReminderFacts {
  readonly today: Day;
  readonly calendar: WorkCalendar;
  readonly conferenceDay: Day | '';
  /** Whether no list is awaited any more: figures frozen ("Chốt số liệu"), or the conference over. */
  readonly listsClosed: boolean;
  /** The setting `Bậc nhắc việc (ngày)`. */
  readonly steps: string;
  readonly officeName: string;
  /** The setting `E-mail văn phòng`. */
  readonly officeEmails: string;
  /** Address of Thường trực Đảng ủy; may be blank. */
  readonly leadersEmails: string;
  readonly sources: readonly SourceFacts[];
  readonly petitions: readonly PetitionFacts[];
  readonly units: readonly UnitFacts[];
  readonly duties: readonly DutyFacts[];
  /** How all petitions stand, to be shown to the office as given. */
  readonly standing: readonly Tally[];
  readonly owed: readonly OwedMail[];
  /** Sentences for the office from whoever sends: mails of unknown fate, mails that could not be sent. */
  readonly notices?: readonly string[];
}
