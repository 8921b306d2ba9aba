/** Mails sent when something happens, not by the ladder: assignment, new deadline, change of unit, receipt. */
import type { Day } from '../domain/day.ts';
import type { Recipients } from '../domain/reminders/mail.ts';
import type { PetitionLine } from './cards.ts';

interface Notice {
  /** In Chạy thử: whom the mail would have gone to. */
  readonly insteadOf?: Recipients;
}

/** To a unit, when the assignment is issued. */
export interface AssignmentMail extends Notice {
  readonly kind: 'assignment';
  readonly unit: string;
  readonly items: readonly PetitionLine[];
  /** The paper that assigns; each part may be blank. */
  readonly paper: { readonly number: string; readonly day: Day | ''; readonly signer: string };
}

/** To a unit whose petitions have new deadlines. */
export interface DueChangeMail extends Notice {
  readonly kind: 'dueChange';
  readonly unit: string;
  readonly items: readonly (PetitionLine & { readonly due: Day; readonly oldDue: Day | '' })[];
}

/** To the unit that petitions went from, or to the one they went to. */
export interface TransferMail extends Notice {
  readonly kind: 'transfer';
  readonly unit: string;
  readonly direction: 'from' | 'to';
  /** `other` is the unit at the other end; `reason` may be blank. */
  readonly items: readonly (PetitionLine & { readonly other: string; readonly reason: string })[];
}

/** To a group that said it is done. */
export interface ReceiptMail extends Notice {
  readonly kind: 'receipt';
  readonly source: string;
  readonly sheet: string;
  /** What the group chose: "Đã xong", "Không có ý kiến". */
  readonly state: string;
  /** When, as it is to be read: "16:05 thứ Năm 30/6/2022". */
  readonly at: string;
  readonly petitions: number;
  readonly why: string;
  /** Days after the deadline; 0 or less is in time; null where no deadline is set. */
  readonly daysLate: number | null;
  readonly paperReceived: boolean;
}

export type NoticeMail = AssignmentMail | DueChangeMail | TransferMail | ReceiptMail;
