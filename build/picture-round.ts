/** The sample round as the pictures show it: its steps between one picture and the next, every figure made up. */
import { fileURLToPath } from 'node:url';
import { createHost, type Host } from '../host/index.ts';
import { loadSample, readSample } from '../host/sample/load.ts';
import type { Answer, CallName, Input, Reply } from '../src/rpc/contract.ts';

const BUNDLE = fileURLToPath(new URL('../dist/Code.js', import.meta.url));
export const OFFICE = 'vanphong@example.vn';
const LEADER = 'thuongtruc@example.vn';
/** How alike two petitions are that the sample's clerk merges unseen. */
const PLAINLY_ALIKE = 0.7;
const DONE = 'Đã giải quyết';

/** Replies of units, by the petition's code; `completion` where the outcome promises a day. */
const REPLIES: Readonly<Record<string, { reply: string; outcome: string; completion?: string }>> = {
  'T01-001': {
    reply: 'Bộ phận Địa chính đã thay 4 bóng đèn ngõ 12 ngày 05/7/2022; tổ 1 và tổ 17 đã ký nhận.',
    outcome: DONE,
  },
  'T01-005': {
    reply: 'Từ ngày 01/7/2022 Công an phường tuần tra ngõ 26 hai ca mỗi đêm, có dân phòng của tổ đi cùng.',
    outcome: DONE,
  },
  'T02-002': {
    reply: 'Ghi nhận ý kiến, sẽ xem xét trong thời gian tới.',
    outcome: 'Đang giải quyết',
    completion: '2022-07-29',
  },
  'T02-003': {
    reply: 'Bộ phận Địa chính đã thay 3 bóng đèn ngõ 21 ngày 05/7/2022.',
    outcome: DONE,
  },
  'T01-003': {
    reply:
      'Bộ phận Địa chính đưa ngõ 26 vào kế hoạch bê tông hoá năm 2022; phường cấp xi măng, xong trước 30/9/2022.',
    outcome: 'Đưa vào kế hoạch',
    completion: '2022-09-30',
  },
};
const APPROVED = ['T01-001', 'T01-005'];
/** Sources whose signed paper has come, and when. */
const PAPERS: Readonly<Record<string, string>> = { T01: '2022-06-30', T04: '2022-06-30', T06: '2022-06-29' };

/** The workbook of the plan of 2022 with the sample's petitions, on the morning after the groups' last day. */
export async function sampleRound(): Promise<Host> {
  const sample = readSample();
  const host = await createHost({ bundle: BUNDLE, now: sample.now, user: OFFICE });
  run(host, 'setUpWorkbook', 'hoang-van-thu-2022');
  loadSample(host, sample);
  host.clock.set(sample.now);
  return host;
}

/** Some groups' signed papers have come; reminders are on, in their trial. */
export function afterFirstMorning(host: Host): void {
  for (const [source, day] of Object.entries(PAPERS)) call(host, 'setPaperDay', { source, day });
  run(host, 'enableReminders');
}

/** Everything has been gone through, as suggested; what is plainly alike is merged. */
export function goThrough(host: Host): void {
  const { items, fields } = call(host, 'reviewList', {});
  const decisions = items.map(({ code, field, suggestions, competence, suggestedCompetence }) => {
    const chosen = field || (suggestions[0]?.field ?? '');
    return {
      code,
      field: chosen,
      competence: competence || suggestedCompetence,
      unit: fields.find(({ name }) => name === chosen)?.unit ?? '',
      reviewed: chosen !== '',
    };
  });
  call(host, 'decide', { decisions: decisions.filter(({ reviewed }) => reviewed) });
  const merged = new Set<string>();
  for (const { a, b, score } of call(host, 'lookAlikes', {})) {
    const [into, code] = a.code.startsWith('T') ? [a.code, b.code] : [b.code, a.code];
    if (score < PLAINLY_ALIKE || merged.has(into) || merged.has(code)) continue;
    call(host, 'merge', { code, into, although: false });
    merged.add(code);
  }
}

/** On the day before the replies are due: figures frozen, assignments out, mails for real. */
export function issue(host: Host): void {
  run(host, 'freezeFigures', { confirmed: true });
  run(host, 'enableReminders', { live: true });
  call(host, 'issueAssignments', { number: '15-CV/VPĐU', date: '2022-07-04', signer: 'Chánh Văn phòng' });
}

/** Some units have replied; the leaders have approved some of it. */
export function reply(host: Host): void {
  for (const [code, { reply: text, outcome, completion = '' }] of Object.entries(REPLIES)) {
    const rest = { completionDue: completion, referredTo: '', referredDay: '' };
    call(host, 'recordReply', { code, reply: text, outcome, ...rest });
  }
  host.user = LEADER;
  call(host, 'recordApproval', { codes: APPROVED, decision: 'Duyệt', remark: '', by: '', day: '2022-07-05' });
  host.user = OFFICE;
}

function call<K extends CallName>(host: Host, name: K, input: Input<K>): Answer<K> {
  const answer = host.rpc(name, input).result as Reply<Answer<K>>;
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return answer.data;
}

/** Runs a command of the menus. @throws when it was refused or failed */
export function run(host: Host, name: string, ...args: readonly unknown[]): void {
  const { ok, error, result } = host.run(name, ...args);
  if (!ok) throw new Error(error?.message ?? name);
  if (typeof result === 'object' && result !== null && 'refused' in result)
    throw new Error(String(result.refused));
}
