/** Made-up answers to assigning, answering and approving. */
import { daysBetween } from '../../src/domain/day.ts';
import { checkReply } from '../../src/language/index.ts';
import { type Calls, fields, saved } from './fake-desk.ts';
import { preset } from './fake-round.ts';

type Names =
  | 'proposeUnits'
  | 'assignments'
  | 'issueAssignments'
  | 'approvals'
  | 'recordApproval'
  | 'unitWork'
  | 'recordReply'
  | 'explainDeadline';

const DUE = '2022-07-06';

export const workCalls: Calls<Names> = {
  proposeUnits: (desk) => {
    const open = desk.live().filter(({ unit: has, field }) => has === '' && field !== '');
    for (const petition of open)
      petition.unit = fields.find(({ name }) => name === petition.field)?.unit ?? '';
    return saved(`Đã đề xuất đơn vị cho ${open.length} ý kiến. Mới là dự kiến, chưa giao cho ai.`);
  },
  assignments: (desk) => {
    const ready = desk.live().filter(({ unit: has, due }) => has !== '' && due === '');
    return [...new Set(ready.map(({ unit: name }) => name))].map((name) => ({
      unit: name,
      email: preset.units.find((each) => each.name === name)?.email ?? '',
      items: ready
        .filter(({ unit: has }) => has === name)
        .map(({ code, content, reviewed }) => ({ code, content, due: DUE, reviewed })),
    }));
  },
  issueAssignments: (desk, { number, signer }) => {
    const ready = desk.live().filter(({ unit: has, due }) => has !== '' && due === '');
    for (const petition of ready) petition.due = DUE;
    return saved(`Đã phát hành: giao ${ready.length} ý kiến. Số ${number}, người ký: ${signer}.`);
  },
  approvals: (desk) =>
    desk
      .live()
      .filter(({ decision }) => decision === 'Chờ')
      .map(({ code, content, unit: name, reply, outcome, completionDue, place }) => ({
        code,
        content,
        unit: name,
        reply,
        outcome,
        completionDue,
        remaining: 'chờ 1 ngày',
        remarks: checkReply(reply, { text: content, place }).reasons.map(({ message }) => message),
      })),
  recordApproval: (desk, { codes, decision }) => {
    for (const code of codes) desk.find(code).decision = decision;
    return saved(`Đã ghi “${decision}” cho ${codes.length} ý kiến: ${codes.join(', ')}.`);
  },
  unitWork: (desk, { unit: name }) =>
    desk
      .live()
      .filter((each) => each.unit === name && each.due !== '')
      .map(({ code, content, place, due, reply, outcome, completionDue, decision }) => ({
        code,
        content,
        place,
        due,
        remaining: reply === '' ? remaining(daysBetween(desk.round.today, due)) : '',
        state: reply === '' ? 'Đang xử lý' : decision === 'Chờ' ? 'Chờ duyệt' : 'Đã trả lời',
        reply,
        outcome,
        completionDue,
      }))
      .sort((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due))),
  recordReply: (desk, { code, reply, outcome, completionDue }) => {
    Object.assign(desk.find(code), { reply, outcome, completionDue, decision: 'Chờ' });
    return saved(`Đã ghi trả lời của ${code} (${outcome}); chờ lãnh đạo duyệt.`);
  },
  explainDeadline: (_, { code }) => [
    `${code}. Hạn: hết thứ Tư 06/7/2022.`,
    'Kế hoạch ghi “trước ngày 07/7/2022”, nên ngày cuối cùng là 06/7.',
    '06/7 là ngày làm việc, không phải lùi.',
  ],
};

function remaining(days: number): string {
  if (days === 0) return 'đến hạn hôm nay';
  return days > 0 ? `còn ${days} ngày` : `quá ${-days} ngày`;
}
