/** What the page shows beside the grid. */
import type { AlertRecord } from '../../run/report.ts';
import type { BookView, FrameView, Person } from '../contract.ts';

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
}

/** A message that waits for its button; `answer` gets the button and what was typed. */
export interface Question {
  readonly id: number;
  readonly title: string;
  readonly prompt: string;
  readonly buttons: readonly QuestionButton[];
  /** Whether there is a line to type in. */
  readonly typing: boolean;
  readonly answer: (button: AnswerButton, text: string) => void;
}

export type AnswerButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface QuestionButton {
  readonly name: AnswerButton;
  readonly label: string;
}

/** The workbook without its cells, which the grid holds. */
export type BookHead = Omit<BookView, 'sheets'> & { readonly tabs: readonly Tab[] };

export interface Tab {
  readonly id: number;
  readonly name: string;
  readonly color: string | null;
}

export interface PageState {
  /** Whether the workbook can be worked in. */
  readonly ready: boolean;
  readonly book: BookHead | null;
  /** The sheet in front. */
  readonly sheet: number;
  /** Where the active cell leads, and what is noted on it. */
  readonly link: string | null;
  /** What is being done, to say so; null = nothing. */
  readonly busy: string | null;
  /** The server could not be reached; typing waits for a retry. */
  readonly lost: boolean;
  readonly toasts: readonly Toast[];
  /** The first one is on the screen. */
  readonly questions: readonly Question[];
  readonly sidebar: FrameView | null;
  readonly dialog: FrameView | null;
  readonly outbox: boolean;
}

export const BEGINNING: PageState = {
  ready: false,
  book: null,
  sheet: 0,
  link: null,
  busy: null,
  lost: false,
  toasts: [],
  questions: [],
  sidebar: null,
  dialog: null,
  outbox: false,
};

const SETS: Readonly<Record<string, readonly QuestionButton[]>> = {
  OK: [{ name: 'OK', label: 'Đồng ý' }],
  OK_CANCEL: [
    { name: 'OK', label: 'Đồng ý' },
    { name: 'CANCEL', label: 'Huỷ' },
  ],
  YES_NO: [
    { name: 'YES', label: 'Có' },
    { name: 'NO', label: 'Không' },
  ],
  YES_NO_CANCEL: [
    { name: 'YES', label: 'Có' },
    { name: 'NO', label: 'Không' },
    { name: 'CANCEL', label: 'Huỷ' },
  ],
};

/** The buttons of a set of Google's, such as `YES_NO`. */
export function buttonsOf(alert: Pick<AlertRecord, 'buttons'>): readonly QuestionButton[] {
  return SETS[alert.buttons] ?? [{ name: 'OK', label: 'Đồng ý' }];
}

export function headOf({ sheets, ...head }: BookView): BookHead {
  const tabs = sheets
    .filter(({ shape }) => !shape.hidden)
    .map(({ shape: { id, name, tabColor } }) => ({ id, name, color: tabColor }));
  return { ...head, tabs };
}

export function nameOf(people: readonly Person[], email: string): string {
  return people.find((person) => person.email === email)?.name ?? email;
}
