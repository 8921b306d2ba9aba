/** The one door between page and script: every call once, with what goes in, what comes out and who may. */
import * as z from 'zod/mini';
import { isDay } from '../domain/day.ts';
import type { Pasted } from '../domain/pasted-text.ts';
import type { Role } from '../domain/roles.ts';
import type {
  Approval,
  Assignment,
  BoardRow,
  Bootstrap,
  Decided,
  LookAlike,
  Merged,
  PlanFields,
  ReminderPreview,
  ReviewList,
  Saved,
  SentPart,
  SettingRow,
  UnitItem,
} from './answers.ts';

/** A call: its input is checked at run time, its output is a type that both ends share. */
export interface Call<I, O> {
  readonly input: z.ZodMiniType<I>;
  /** Who may; everybody when the list is empty. */
  readonly roles: readonly Role[];
  /** Never there at run time: it carries the type of the answer. */
  readonly answer?: O;
}

function call<I>(roles: readonly Role[], input: z.ZodMiniType<I>) {
  return { returns: <O>(): Call<I, O> => ({ input, roles }) };
}

const TEXT_LIMIT = 50_000;
const text = z.string().check(z.maxLength(TEXT_LIMIT));
const code = z.string().check(z.minLength(4), z.maxLength(20));
const codes = z.array(code).check(z.minLength(1), z.maxLength(500));
const day = z.union([z.literal(''), z.string().check(z.refine(isDay))]);
const nothing = z.object({});

/** One petition typed on behalf of a group. */
const typedPetition = z.object({
  content: text.check(z.minLength(1)),
  place: text,
  day,
  field: text,
  note: text,
});

/** What a person decides of one petition in "Rà từng ý kiến". */
const decision = z.object({ code, field: text, competence: text, unit: text, reviewed: z.boolean() });

const STAFF: readonly Role[] = ['office', 'front'];

export const contract = {
  /** What every panel needs: who asks, catalogues, figures. */
  bootstrap: call([], nothing).returns<Bootstrap>(),
  /** Shows a cell to whoever asks ("Đến ô"). */
  reveal: call([], z.object({ sheet: text, cell: text })).returns<Saved>(),

  /** "Nhập hộ": pasted text undone into rows, to look at; nothing is written. */
  readPasted: call(STAFF, z.object({ text })).returns<Pasted>(),
  /** Rows into a source's tab, below what stands there. */
  addPetitions: call(
    STAFF,
    z.object({
      source: z.string(),
      petitions: z.array(typedPetition).check(z.minLength(1), z.maxLength(200)),
      paperDay: day,
      /** True when the answer to a call before was lost: what stands in the tab word for word is not written twice. */
      again: z.boolean(),
    }),
  ).returns<Saved>(),
  /** "Bảng gửi": the sources with their light. */
  board: call([], nothing).returns<readonly BoardRow[]>(),
  setPaperDay: call(STAFF, z.object({ source: z.string(), day })).returns<Saved>(),

  /** "Rà từng ý kiến": all that has not been gone through, with suggestions and look-alikes; the fields to choose from. */
  reviewList: call(STAFF, nothing).returns<ReviewList>(),
  decide: call(
    STAFF,
    z.object({ decisions: z.array(decision).check(z.minLength(1), z.maxLength(500)) }),
  ).returns<Decided>(),

  /** "Ý kiến trùng". */
  lookAlikes: call(STAFF, nothing).returns<readonly LookAlike[]>(),
  merge: call(STAFF, z.object({ code, into: code, although: z.boolean() })).returns<Merged>(),
  /** `members`: those that a merge moved along with it, which go back to it. */
  unmerge: call(STAFF, z.object({ code, members: z.array(code).check(z.maxLength(500)) })).returns<Saved>(),
  notSame: call(STAFF, z.object({ a: code, b: code })).returns<Saved>(),
  sameAfterAll: call(STAFF, z.object({ a: code, b: code })).returns<Saved>(),

  /** "Phân công". */
  proposeUnits: call(STAFF, nothing).returns<Saved>(),
  assignments: call(STAFF, nothing).returns<readonly Assignment[]>(),
  issueAssignments: call(['office'], z.object({ number: text, date: day, signer: text })).returns<Saved>(),

  /** "Phê duyệt". */
  approvals: call(['office', 'leader'], nothing).returns<readonly Approval[]>(),
  recordApproval: call(
    ['office', 'leader'],
    z.object({ codes, decision: z.enum(['Duyệt', 'Trả lại', 'Chờ']), remark: text, by: text, day }),
  ).returns<Saved>(),

  /** "Nhắc việc". */
  reminders: call(['office'], nothing).returns<ReminderPreview>(),
  /** Mails go in parts, so that the page can show how far they are and stop between two parts. */
  sendReminders: call(
    ['office'],
    z.object({ most: z.int().check(z.minimum(1), z.maximum(100)) }),
  ).returns<SentPart>(),
  setReminders: call(['office'], z.object({ mode: z.enum(['trial', 'live', 'off']) })).returns<Saved>(),

  /** "Việc của đơn vị". */
  unitWork: call([], z.object({ unit: text })).returns<readonly UnitItem[]>(),
  recordReply: call(
    ['office', 'front', 'unit'],
    z.object({ code, reply: text, outcome: text, completionDue: day, referredTo: text, referredDay: day }),
  ).returns<Saved>(),
  explainDeadline: call([], z.object({ code })).returns<readonly string[]>(),

  /** The wizard. */
  settings: call(['office'], nothing).returns<readonly SettingRow[]>(),
  readPlan: call(STAFF, z.object({ text })).returns<PlanFields>(),
  saveSettings: call(['office'], z.object({ settings: z.record(z.string(), text) })).returns<Saved>(),
  saveList: call(
    ['office'],
    z.object({ list: z.enum(['sources', 'units']), rows: z.array(z.record(z.string(), text)) }),
  ).returns<Saved>(),
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Input<K extends CallName> = Contract[K] extends Call<infer I, unknown> ? I : never;
export type Answer<K extends CallName> = Contract[K] extends Call<infer _I, infer O> ? O : never;

/** What goes back over the wire. */
export type Reply<T> =
  | { readonly ok: true; readonly data: T }
  | {
      readonly ok: false;
      readonly error: {
        /** `refused`: a person can do something about it; `input`: the page sent nonsense; `failed`: a fault. */
        readonly code: 'refused' | 'input' | 'failed' | 'unknown';
        readonly message: string;
        readonly at?: { readonly sheet: string; readonly cell: string };
      };
    };
