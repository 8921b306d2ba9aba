/** "Phát hành phân công": fills deadlines, tells every unit what is theirs, and records the paper (design §3.3). */
import type { Move } from '../../domain/assignment/issue-plan.ts';
import { UserError } from '../../domain/user-error.ts';
import { DUTY_STATES } from '../../domain/vocabulary.ts';
import type { Env } from '../../ports.ts';
import { viAssignment } from '../../text/vi-assignment.ts';
import { encodeRow, inRun, neighbours } from '../../workbook/table.ts';
import { duties } from '../../workbook/tables/catalogues.ts';
import { register } from '../../workbook/tables/register.ts';
import type { Paper } from '../mail-run/item-words.ts';
import { type QueuedResult, queueMails, sendQueued } from '../mail-run/queue.ts';
import { requireCommand } from '../permissions/require-role.ts';
import { openRound, type Round } from '../read-round.ts';
import { type CellEdit, editCells } from './edit-cells.ts';
import { dayInput, type IssueInput, issueInput, parseInput } from './inputs.ts';
import { type IssueDesk, openIssue } from './issue-desk.ts';
import { isAssignmentDuty, paperLine } from './issue-duty.ts';
import { previewLines, trailLines } from './issue-words.ts';
import { writeLog } from './log-entry.ts';

export interface IssueResult {
  /** `turned-away`: the person did not go on; nothing was written. */
  readonly outcome: 'issued' | 'nothing-new' | 'turned-away';
  readonly paper: Paper;
  /** Mails that this run put into the ledger. */
  readonly mails: IssueDesk['mails'];
  /** How many petitions each kind of mail is about. */
  readonly assigned: number;
  readonly dueChanged: number;
  readonly transferred: number;
  /** Units without a usable address: the office calls them. */
  readonly toCall: readonly string[];
  /** Codes of petitions that have no unit yet. */
  readonly waiting: readonly string[];
  readonly problems: IssueDesk['problems'];
  /** What became of the mails; null when none were to be sent. */
  readonly sent: QueuedResult | null;
}

/**
 * Issues what is new since the last time; run again it finds nothing.
 * @param given `{ number, date, signer, confirmed }`; without it the person is asked
 * @throws UserError when it is not for the caller, the input is bad, a needed sheet is missing, someone else is at
 *   work, or the workbook changed while the person looked at the preview
 */
export function issueAssignments(env: Env, given?: unknown): IssueResult {
  const round = openRound(env.workbook, env.clock.now());
  requireCommand(env, round.settings, 'issue');
  const input = given === undefined ? askPaper(env) : parseInput(issueInput, given);
  if (input === undefined) return turnedAway({ number: '', day: '', signer: '' });
  const paper = paperOf(input, round);
  let shown: string | undefined;
  if (!input.confirmed) {
    const preview = openIssue(env.workbook, round, paper);
    if (preview.plan.moves.length === 0) return nothingNew(env, preview);
    shown = fingerprint(preview);
    if (!env.screen.confirm(viAssignment.issue.title, previewLines(preview).join('\n'))) {
      return turnedAway(paper);
    }
  }
  const desk = env.lock.run(viAssignment.issue.atWork, () => carryOut(env, paper, shown));
  if (desk.plan.moves.length === 0) return nothingNew(env, desk);
  return resultOf(desk, 'issued', desk.mails.length === 0 ? null : sendQueued(env));
}

/** What an issue left unsent, because it was stopped, goes out now. */
function nothingNew(env: Env, desk: IssueDesk): IssueResult {
  return resultOf({ ...desk, mails: [] }, 'nothing-new', desk.unsent ? sendQueued(env) : null);
}

/** The paper's number, date and signer, one question each; undefined when the person turns away. */
function askPaper(env: Env): IssueInput | undefined {
  const { title, askNumber, askDate, askSigner } = viAssignment.issue;
  const answers: string[] = [];
  for (const question of [askNumber, askDate, askSigner]) {
    const answer = env.screen.ask(title, question);
    if (answer === undefined) return undefined;
    answers.push(answer);
  }
  const [number = '', date = '', signer = ''] = answers;
  return parseInput(issueInput, { number, date, signer });
}

function paperOf({ number, date, signer }: IssueInput, { today, context }: Round): Paper {
  return { number, day: dayInput(date, context.roundYear, today), signer };
}

/** Under the lock. The ledger comes last: until it is written, the same run comes out again. */
function carryOut(env: Env, paper: Paper, shown: string | undefined): IssueDesk {
  const { workbook } = env;
  const desk = openIssue(workbook, openRound(workbook, env.clock.now()), paper);
  if (shown !== undefined && shown !== fingerprint(desk)) throw new UserError(viAssignment.issue.changed);
  if (desk.plan.moves.length === 0) return desk;
  writeLog(env, desk.round, {
    action: viAssignment.issue.title,
    object: paper.number,
    detail: trailLines(desk).join('\n'),
  });
  editCells(workbook, register, desk.register, cellEdits(desk));
  recordPaper(env, desk);
  queueMails(env, desk.mails);
  return desk;
}

/** What the person agreed to: who is told what, and which cells change. */
function fingerprint({ plan, mails }: IssueDesk): string {
  return JSON.stringify([plan.moves, mails]);
}

/**
 * Unit, then deadline, then the clearing of what a unit gave back: stopped in between, the row still says that it was
 * given back, and the next run goes on.
 */
function cellEdits({ plan, rows }: IssueDesk): readonly CellEdit<typeof register.columns>[] {
  const { due: dueColumn } = register.columns;
  return (['unit', 'due', 'returnedTo'] as const).flatMap((key) =>
    plan.moves.flatMap(({ code, cells }) => {
      const row = rows.get(code)?.$row;
      const value = cells[key];
      if (row === undefined || value === undefined) return [];
      return [{ row, key, value: key === 'due' ? dueColumn.encode(value) : value }];
    }),
  );
}

/** Writes the paper beside the duty of assigning, last of all; it is done once no petition waits for a unit. */
function recordPaper(env: Env, { duties: table, paper, plan, round }: IssueDesk): void {
  const duty = table?.rows.find(isAssignmentDuty);
  const line = paperLine(paper);
  if (table === undefined || duty === undefined || line === '' || duty.paper.includes(line)) return;
  const isDone = plan.waiting.length === 0 && duty.state !== DUTY_STATES[2];
  const after = {
    ...duty,
    ...(isDone ? { state: DUTY_STATES[2], doneDay: paper.day === '' ? round.today : paper.day } : {}),
    paper: duty.paper === '' ? line : `${duty.paper}; ${line}`,
  };
  // In one write where the columns stand as set up, so that a run that stops leaves all of it or nothing.
  const cells = encodeRow(duties, table.located, after);
  for (const run of neighbours(table.located, ['state', 'doneDay', 'paper'])) {
    env.workbook.write({ sheet: table.sheet, row: duty.$row, column: run.column }, [inRun(cells, run)]);
  }
}

function resultOf(
  { paper, plan, mails, problems }: IssueDesk,
  outcome: 'issued' | 'nothing-new',
  sent: QueuedResult | null,
): IssueResult {
  const count = (kind: Move['kind']): number => plan.moves.filter((move) => move.kind === kind).length;
  const toCall = mails.filter(({ to }) => to.length === 0).map(({ recipient }) => recipient);
  return {
    outcome,
    paper,
    mails,
    assigned: count('assignment'),
    dueChanged: count('dueChange'),
    transferred: count('transfer'),
    toCall: [...new Set(toCall)],
    waiting: plan.waiting,
    problems,
    sent,
  };
}

function turnedAway(paper: Paper): IssueResult {
  return {
    outcome: 'turned-away',
    paper,
    mails: [],
    assigned: 0,
    dueChanged: 0,
    transferred: 0,
    toCall: [],
    waiting: [],
    problems: [],
    sent: null,
  };
}
