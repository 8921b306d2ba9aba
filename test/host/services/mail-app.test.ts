/** MailApp by Google's rules, and the .eml read back by another library. */
import { type AddressObject, simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { renderEml } from '../../../host/index.ts';
import { fixtureHost } from '../fixtures/host-with.ts';

const addresses = (n: number): string => Array.from({ length: n }, (_, i) => `to${i}@example.vn`).join(',');

describe('MailApp.sendEmail', () => {
  it.each([
    {
      args: ['a@example.vn', 'Nhắc', 'Chào'],
      mail: { to: ['a@example.vn'], subject: 'Nhắc', text: 'Chào', html: '' },
    },
    {
      args: [
        'a@example.vn, b@example.vn',
        'Nhắc',
        'Chào',
        { cc: 'c@example.vn', htmlBody: '<p>Chào</p>', name: 'Văn phòng' },
      ],
      mail: {
        to: ['a@example.vn', 'b@example.vn'],
        cc: ['c@example.vn'],
        html: '<p>Chào</p>',
        name: 'Văn phòng',
      },
    },
    {
      args: ['a@example.vn', 'tra-loi@example.vn', 'Nhắc', 'Chào'],
      mail: { to: ['a@example.vn'], replyTo: 'tra-loi@example.vn', subject: 'Nhắc', text: 'Chào' },
    },
    {
      args: [{ to: 'Tổ 1 <a@example.vn>', bcc: 'b@example.vn', subject: 'Nhắc', body: 'Chào' }],
      mail: { to: ['Tổ 1 <a@example.vn>'], bcc: ['b@example.vn'], cc: [] },
    },
    {
      args: [{ to: '"Tổ 1, Hoàng Văn Thụ" <a@example.vn>', subject: 'x' }],
      mail: { to: ['"Tổ 1, Hoàng Văn Thụ" <a@example.vn>'] },
    },
    {
      args: ['a@example.vn', 'Nhắc\r\nBcc: kẻ lạ@example.vn', 'x'],
      mail: { subject: 'Nhắc Bcc: kẻ lạ@example.vn', bcc: [] },
    },
    { args: [{ to: 'a@example.vn', name: 'Văn\nphòng', subject: 'x' }], mail: { name: 'Văn phòng' } },
  ])('takes $args', async ({ args, mail }) => {
    const host = await fixtureHost();
    expect(host.run('send', ...args).error).toBeNull();
    expect(host.outbox).toHaveLength(1);
    expect(host.outbox[0]).toMatchObject(mail);
  });

  it.each([
    [['a@example', 'x', 'y'], 'Invalid email: a@example'],
    [['tổ1@example.vn', 'x', 'y'], 'Invalid email: tổ1@example.vn'],
    [['a@example.vn; b@example.vn', 'x', 'y'], 'Invalid email: a@example.vn; b@example.vn'],
    [['a@example.vn\r\nBcc: b@example.vn', 'x', 'y'], 'Invalid email: a@example.vn\r\nBcc: b@example.vn'],
    [['a@example.vn', 'x', 'y', { cc: 'sai' }], 'Invalid email: sai'],
    [['', 'x', 'y'], 'Failed to send email: no recipient'],
    [[addresses(51), 'x', 'y'], 'Limit Exceeded: Email Recipients Per Message.'],
    [['a@example.vn', 'x', 'ế'.repeat(70_000)], 'Limit Exceeded: Email Body Size.'],
    [['a@example.vn', 'x'.repeat(251), 'y'], 'Argument too large: subject'],
    [
      ['a@example.vn', 'x'],
      "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
    ],
    [['a@example.vn', 'x', 'y', { attachments: [] }], 'chưa mô phỏng: MailApp.sendEmail attachments'],
  ])('refuses %j', async (args, message) => {
    const host = await fixtureHost();
    expect(host.run('send', ...args).error?.message).toBe(message);
    expect(host.outbox).toEqual([]);
    expect(host.run('send', 'a@example.vn', 'x', 'y').result).toBe(99);
  });

  it('counts recipients against the quota, cc and bcc too, for 24 hours from the first', async () => {
    const host = await fixtureHost({ quota: 5 });
    const wide = ['a@example.vn,b@example.vn', 'x', 'y', { cc: 'c@example.vn', bcc: 'd@example.vn' }];
    expect(host.run('send', ...wide).result).toBe(1);
    expect(host.run('send', addresses(2), 'x', 'y').error?.message).toBe(
      'Service invoked too many times for one day: email.',
    );
    host.user = 'khac@example.vn';
    expect(host.run('send', 'a@example.vn', 'x', 'y').result).toBe(4);
    host.user = 'vanphong@example.vn';
    host.clock.advance(24 * 3_600_000 - 1);
    expect(host.run('send', 'a@example.vn', 'x', 'y').result).toBe(0);
    host.clock.advance(1);
    expect(host.run('send', 'a@example.vn', 'x', 'y').result).toBe(4);
  });

  it('stands in the report', async () => {
    const host = await fixtureHost();
    host.run('send', 'a@example.vn', 'x', 'y');
    const report = host.run('send', 'Tổ 1 <tdp01@example.vn>', 'Nhắc', 'Chào', { cc: 'c@example.vn' });
    expect(report.calls.mail).toBe(1);
    expect(report.mails).toEqual([
      {
        at: '2022-06-27T07:30:00+07:00',
        to: 'Tổ 1 <tdp01@example.vn>',
        cc: 'c@example.vn',
        subject: 'Nhắc',
        file: 'outbox/0002-2022-06-27T0730-tdp01.eml',
      },
    ]);
  });
});

describe('the .eml of a mail', () => {
  const message = {
    to: 'Tổ dân phố 1 <tdp01@example.vn>',
    cc: 'mattran@example.vn',
    bcc: 'luu@example.vn',
    replyTo: 'vanphong@example.vn',
    name: 'Văn phòng Đảng ủy phường',
    subject: 'Nhắc việc: còn 3 ngày nữa là đến hạn gửi danh sách ý kiến, kiến nghị của tổ dân phố',
    body: 'Kính gửi ông/bà tổ trưởng,\nđề nghị gửi danh sách.',
    htmlBody: '<p>Đề nghị gửi danh sách.</p>',
  };

  async function eml(): Promise<Buffer> {
    const host = await fixtureHost();
    host.run('send', message);
    const [mail] = host.outbox;
    if (mail === undefined) throw new Error('không có thư');
    return renderEml(mail);
  }

  it('reads back whole', async () => {
    const parsed = await simpleParser(await eml());
    const text = (address: AddressObject | AddressObject[] | undefined): string =>
      [address].flat()[0]?.text ?? '';
    expect(parsed.subject).toBe(message.subject);
    expect(text(parsed.from)).toBe('"Văn phòng Đảng ủy phường" <vanphong@example.vn>');
    expect(text(parsed.to)).toBe('"Tổ dân phố 1" <tdp01@example.vn>');
    expect([text(parsed.cc), text(parsed.bcc), text(parsed.replyTo)]).toEqual([
      message.cc,
      message.bcc,
      message.replyTo,
    ]);
    expect(parsed.text?.trim()).toBe(message.body);
    expect(parsed.html).toBe(message.htmlBody);
    expect(parsed.date?.toISOString()).toBe('2022-06-27T00:30:00.000Z');
    expect(parsed.messageId).toBe('<1.1656289800000@example.vn>');
  });

  it('is the same bytes each time, dated in Vietnam', async () => {
    const [one, two] = [await eml(), await eml()];
    expect(one.equals(two)).toBe(true);
    expect(one.toString()).toContain('Date: Mon, 27 Jun 2022 07:30:00 +0700');
  });
});
