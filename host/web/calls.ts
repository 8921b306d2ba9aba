/** What each call of the page does to the workbook that is played with. */
import type { MenuEntry, MenuTree, RunReport } from '../index.ts';
import { EMPTY_REPORT, joinReports, refused } from '../run/report.ts';
import type { TickRecord } from '../run/tick.ts';
import { parseInstant } from '../run/time-zone.ts';
import { cellName } from '../store/a1.ts';
import { openQuestions } from './asking.ts';
import type { CallName, Input, Outcome, Output } from './contract.ts';
import { standAt } from './desk.ts';
import type { Play } from './play.ts';
import { peopleOf } from './view/people.ts';

const DAY = 86_400_000;
/** How far one move of the clock reaches at most: each day may run two dozen triggers. */
const LONGEST_MOVE = 62 * DAY;

/** Every call but `reset`, which makes another play. */
type Calls = {
  readonly [K in Exclude<CallName, 'reset'>]: (play: Play, input: Input<K>) => Output<K> | Promise<Output<K>>;
};

export const CALLS: Calls = {
  book: (play) => play.book(),
  edit: (play, input) => type(play, input),
  menu: (play, input) => runMenu(play, input),
  frame: (play, input) => runForFrame(play, input),
  clock: (play, { known, to }) => moveClock(play, known, to),
  user: (play, { known, email }) => play.act(known, () => actAs(play, email)),
  mails: (play) => play.mails(),
  mail: (play, { id }) => play.mail(id) ?? refuse('Không còn thư này.'),
};

/** What a person may not do, in words for the person. */
export class Refused extends Error {}

function refuse(message: string): never {
  throw new Refused(message);
}

function type(play: Play, { known, stand, grid }: Input<'edit'>): Promise<Outcome> {
  const { host } = play;
  const sheet = host.book.sheets.find(({ id }) => id === stand.sheet);
  if (sheet === undefined) return refuse('Trang này không còn trong sổ.');
  standAt(host, stand);
  return play.act(known, () => host.edit(sheet.name, cellName(stand.row, stand.column), grid));
}

function runForFrame(play: Play, { known, stand, name, args }: Input<'frame'>): Promise<Output<'frame'>> {
  standAt(play.host, stand);
  return play.act(known, () => play.host.run(name, ...args));
}

async function runMenu(play: Play, { known, name, answers, stand }: Input<'menu'>): Promise<Output<'menu'>> {
  const { host } = play;
  if (!host.screen.menus.some((menu) => offers(menu, name))) refuse('Không có mục này trong các bảng chọn.');
  standAt(host, stand);
  const questions = openQuestions(host, name, answers);
  if (questions.length > 0) return { questions };
  return play.act(known, () => {
    host.answers.push(...answers);
    return host.run(name);
  });
}

function offers({ entries }: MenuTree, name: string): boolean {
  return entries.some((entry: MenuEntry) =>
    entry.kind === 'menu' ? offers(entry.menu, name) : entry.kind === 'item' && entry.functionName === name,
  );
}

async function moveClock(play: Play, known: string, to: string): Promise<Output<'clock'>> {
  const from = play.host.clock.now();
  const until = parseInstant(to);
  if (until < from) refuse('Đồng hồ chỉ đi tới. Muốn quay lại thì chơi lại từ đầu.');
  if (until - from > LONGEST_MOVE) refuse('Mỗi lần chỉ đi tối đa 62 ngày.');
  const reports = await tickByDay(play, from, until);
  const fired = reports.flatMap(({ result }) => result as readonly TickRecord[]);
  return { ...(await play.act(known, () => joinReports(reports, null))), fired };
}

/** Day by day, so that the server can answer others in between. */
async function tickByDay({ host }: Play, from: number, until: number): Promise<RunReport[]> {
  const reports: RunReport[] = [];
  for (let at = from; at < until; ) {
    at = Math.min(at + DAY, until);
    reports.push(host.tick(at));
    await new Promise(setImmediate);
  }
  return reports;
}

function actAs({ host }: Play, email: string): RunReport {
  if (!peopleOf(host.book).some((person) => person.email === email)) return refused('Sổ không có người này.');
  host.user = email;
  host.open(email);
  return EMPTY_REPORT;
}
