/** A new plan saved over an old one, on the built script: nothing of the old stays and misleads. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import type { Answer, CallName, Input, Reply } from '../../src/rpc/contract.ts';
import { readyHost, smallHost, tableOf } from '../support/host.ts';

let host: Host;
beforeEach(async () => {
  host = await readyHost('2022-06-29T09:00:00');
});

function must<K extends CallName>(name: K, input: Input<K>): Answer<K> {
  const reply = host.rpc(name, input).result as Reply<Answer<K>>;
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data;
}

describe('a plan of another ward or year', () => {
  const NEW_PLAN = {
    planNumber: '112-KH/ĐU',
    planDate: '03/04/2024',
    ward: 'phường Mẫu',
    conferenceDate: '26/04/2024',
    groupsDue: 'trước 17h00 ngày 12/4/2024',
    frontReportDue: 'chậm nhất ngày 16/4/2024',
    replyDue: 'trước ngày 22/4/2024',
  };
  const value = (label: string) =>
    tableOf(host, 'Cài đặt', 'Khoá').find((row) => row['Khoá'] === label)?.['Giá trị'];
  const duty = (words: string) =>
    tableOf(host, 'Kế hoạch', 'Việc').find((row) => String(row['Việc']).startsWith(words));

  it('leaves no deadline and no name of the plan before', () => {
    const { message } = must('saveSettings', { settings: NEW_PLAN });
    expect(message).toContain('Để trống vì là của kế hoạch cũ');
    expect(value('Hạn phân công')).toBe('');
    expect(value('Hạn báo cáo dư luận xã hội, đọc ra')).toBe('');
    expect(value('Hạn đơn vị báo cáo kết quả')).toBe('trong 20 ngày kể từ ngày 26/04/2024');
    expect(value('Hạn trả lời khi giao sau')).toBe('trong 10 ngày kể từ ngày giao');
    expect(value('Đảng ủy')).toBe('Đảng ủy phường Mẫu');
    expect(value('Tên đợt')).toMatch(/năm 2024$/);
    expect(value('Thành phố, tỉnh')).toBe('');
    const rest = [...tableOf(host, 'Cài đặt', 'Khoá'), ...tableOf(host, 'Kế hoạch', 'Việc')];
    const read = rest.map((row) => `${row['Giá trị'] ?? ''} ${row['Thời hạn (câu chữ)'] ?? ''}`).join('\n');
    expect(read).not.toMatch(/2022|Hoàng Văn Thụ/);
  });

  it('takes the duties along, and reminds nobody of the years between', () => {
    must('saveSettings', { settings: NEW_PLAN });
    expect(duty('Ghi biên bản hội nghị')).toMatchObject({ 'Thời hạn (câu chữ)': 'đến hết ngày 26/04/2024' });
    expect(duty('Thu thập ý kiến, kiến nghị trước')).toMatchObject({
      'Thời hạn (câu chữ)': 'trước 17h00 ngày 12/4/2024',
    });
    expect(duty('Thu thập ý kiến qua kênh dư luận')).toMatchObject({ 'Thời hạn (câu chữ)': '', Hạn: '' });
    host.clock.set('2024-04-04T09:00:00');
    expect(must('reminders', {}).lines.join('\n')).not.toContain('quá hạn');
  });

  it('stopped at any call and saved again, is whole', async () => {
    const small = await smallHost(1, '2024-04-04T09:00:00');
    const stands = (made: Host) =>
      JSON.stringify([tableOf(made, 'Cài đặt', 'Khoá'), tableOf(made, 'Kế hoạch', 'Việc')]);
    const whole = small.fork();
    const { calls } = whole.rpc('saveSettings', { settings: NEW_PLAN });
    const all = Object.values(calls).reduce((sum, count) => sum + count, 0);
    for (let at = 1; at <= all; at += 1) {
      host = small.fork();
      host.failAt(at);
      host.rpc('saveSettings', { settings: NEW_PLAN });
      host.failAt(0);
      must('saveSettings', { settings: NEW_PLAN });
      expect(stands(host) === stands(whole), `whole after a stop at call ${at}`).toBe(true);
    }
  });

  it('a date mended in the same plan changes nothing else', () => {
    must('saveSettings', { settings: { planDate: '25/6/2022', conferenceDate: '08/7/2022' } });
    expect(value('Hạn phân công')).toBe('chậm nhất ngày 04/7/2022');
    expect(duty('Ghi biên bản hội nghị')).toMatchObject({ 'Thời hạn (câu chữ)': 'đến hết ngày 07/7/2022' });
  });
});
