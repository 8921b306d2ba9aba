/** Made-up answers to reminders, settings and the wizard. */

import { readAddresses } from '../../src/domain/reminders/addresses.ts';
import { SETTING_SPECS } from '../../src/domain/settings.ts';
import { workCalendar } from '../../src/domain/working-days.ts';
import { viPanels } from '../../src/text/vi-panels.ts';
import { planFields } from '../../src/usecases/settings/plan-fields.ts';
import { type Calls, saved } from './fake-desk.ts';

type Names =
  | 'reminders'
  | 'sendReminders'
  | 'setReminders'
  | 'settings'
  | 'readPlan'
  | 'saveSettings'
  | 'saveList';

export const officeCalls: Calls<Names> = {
  reminders: (desk) => ({
    mode: desk.round.mode,
    heartbeat: 'thứ Sáu 01/7/2022, 08:05',
    lines: [
      '3 thư, 4 người nhận.',
      '• Tổ dân phố số 15 <tdp15@example.vn>: chưa gửi danh sách; vì quá hạn 1 ngày',
      '• Công an phường <congan@example.vn>: 4 ý kiến đến hạn; vì còn 1 ngày',
      '• Văn phòng <vanphong@example.vn>: bản tin trong ngày',
    ],
    calls: [
      { name: 'Tổ dân phố số 7', phone: '0900 000 007', missing: 'chưa gửi danh sách, quá 1 ngày' },
      { name: 'Tổ dân phố số 16', phone: '', missing: 'chưa gửi danh sách, quá 1 ngày' },
    ],
    zalo: 'Còn tổ 07, 15, 16, 18 chưa gửi. Hạn: hết thứ Năm 30/6. Đã quá hạn 1 ngày, xin gửi ngay.',
  }),
  sendReminders: (desk, { most }) => {
    const sent = Math.min(most, desk.round.mails);
    desk.round.mails -= sent;
    const message = `Đã gửi ${sent} thư. Đang chạy thử: mọi thư chỉ về văn phòng.`;
    return { ...saved(message), sent, left: desk.round.mails };
  },
  setReminders: (desk, { mode }) => {
    desk.round.mode = mode;
    return saved(`Đã đổi: ${{ trial: 'chạy thử', live: 'gửi thật', off: 'tắt' }[mode]}.`);
  },
  settings: (desk) =>
    Object.entries(SETTING_SPECS).map(([id, { label, explanation }]) => ({
      id,
      label,
      explanation,
      value: desk.round.settings.get(id) ?? '',
    })),
  readPlan: (desk, { text }) => ({ fields: desk.plan() ?? planFields(text, workCalendar([]), 2022) }),
  saveSettings: (desk, { settings }) => {
    for (const [id, value] of Object.entries(settings)) desk.round.settings.set(id, value);
    return saved(`Đã ghi ${Object.keys(settings).length} mục vào Cài đặt.`);
  },
  saveList: (_, { list, rows }) => {
    const sheet = list === 'sources' ? 'Nguồn ý kiến' : 'Đơn vị';
    const bad = rows.flatMap(({ email = '' }) => readAddresses(email).invalid);
    const problems = bad.map((typed) => ({ sheet, cell: '', reason: viPanels.lists.badEmail(typed) }));
    return { ...saved(`Đã ghi ${rows.length} dòng vào ${sheet}.`), problems };
  },
};
