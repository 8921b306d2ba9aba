/** What the page plays with: questions asked beforehand, frames, mails, where the script leads. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openQuestions } from '../../../host/web/asking.ts';
import { standAt, standOf } from '../../../host/web/desk.ts';
import { framePage } from '../../../host/web/frame/page.ts';
import { Play } from '../../../host/web/play.ts';
import { hostWith } from '../fixtures/host-with.ts';

describe('openQuestions', () => {
  const CODE = `function f() {
    const ui = SpreadsheetApp.getUi();
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue('đã chạy');
    ui.alert('Đọc đã');
    if (ui.alert('Chốt?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    ui.prompt('Số?');
    ui.alert('Xong');
  }`;
  const said = (prompt: string) => expect.objectContaining({ prompt });

  it.each([
    ['up to the first choice', [], ['Đọc đã', 'Chốt?']],
    ['what follows from an answer', ['OK', 'YES'], ['Số?']],
    ['nothing when the answer ends it', ['OK', 'NO'], []],
    ['nothing when only reading is left', ['OK', 'YES', { text: '12' }], []],
  ] as const)('gives %s', async (_, answers, prompts) => {
    const host = await hostWith(CODE);
    expect(openQuestions(host, 'f', answers)).toEqual(prompts.map(said));
    expect(host.book.sheets[0]?.cells.size).toBe(0);
  });
});

describe('a play', () => {
  it('keeps the pages a script shows, each under a number', async () => {
    const host = await hostWith(`function f() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>một').setTitle('Bảng bên'));
    }`);
    const play = await Play.open(host, undefined);
    await play.act('', () => host.run('f'));
    const { frames } = await play.act('', () => host.run('f'));
    expect(frames).toEqual([{ id: 1, kind: 'sidebar', title: 'Bảng bên', width: null, height: null }]);
    expect([play.frameHtml(0), play.frameHtml(1), play.frameHtml(2)]).toEqual(['<p>một', '<p>một', null]);
  });

  it('tells where the script leads, and nothing when it leads nowhere', async () => {
    const host = await hostWith(`
      function f() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Khác').getRange('B3').activate(); }
      function g() {}`);
    const play = await Play.open(host, undefined);
    standAt(host, { sheet: 0, row: 5, column: 1 });
    expect((await play.act('', () => host.run('g'))).shows).toBeNull();
    expect((await play.act('', () => host.run('f'))).shows).toEqual({ sheet: 1, row: 3, column: 2 });
  });

  it('stands where the person stands, off the grid too', async () => {
    const host = await hostWith('');
    standAt(host, { sheet: 0, row: 7, column: 2 });
    expect(standOf(host)).toEqual({ sheet: 0, row: 7, column: 2 });
    standAt(host, { sheet: 0, row: 99999, column: 2 });
    expect(standOf(host).sheet).toBe(0);
  });
});

describe('the outbox', () => {
  const SEND = `function f() {
    MailApp.sendEmail({ to: 'a@example.vn', subject: 'Nhắc việc', body: 'Hạn hôm nay', htmlBody: '<p>Hạn <b>hôm nay</b></p>' });
  }`;

  it('reads each mail back from its file', async () => {
    const host = await hostWith(SEND);
    const play = await Play.open(host, undefined);
    const { sent } = await play.act('', () => host.run('f'));
    const [head] = play.mails();
    expect(sent).toBe(1);
    expect(play.mail(head?.id ?? '')).toMatchObject({
      at: '2022-06-27T07:30:00+07:00',
      from: 'vanphong@example.vn',
      to: 'a@example.vn',
      subject: 'Nhắc việc',
      text: 'Hạn hôm nay',
      hasHtml: true,
    });
    expect(play.mailHtml(head?.id ?? '')).toBe('<p>Hạn <b>hôm nay</b></p>');
  });

  it('holds what earlier sessions left, the newest first', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'mails-'));
    const eml = 'To: b@example.vn\r\nSubject: c\r\nDate: Sun, 26 Jun 2022 08:00:00 +0700\r\n\r\nchữ\r\n';
    await writeFile(path.join(folder, '0000-cu.eml'), eml);
    const host = await hostWith(SEND);
    host.run('f');
    const play = await Play.open(host, folder);
    await rm(folder, { recursive: true });
    expect(play.mails().map(({ subject }) => subject)).toEqual(['Nhắc việc', 'c']);
    expect(play.mailHtml('0000-cu')).toBeNull();
  });
});

describe('framePage', () => {
  it.each([
    [
      '<!doctype html><html><head lang="vi"><p>',
      '<!doctype html><html><head lang="vi"><script>s</script><p>',
    ],
    ['<!DOCTYPE html>\n<p>', '<!DOCTYPE html><script>s</script>\n<p>'],
    ['<header>a</header>', '<script>s</script><header>a</header>'],
  ])('puts its script first in %j', (html, page) => {
    expect(framePage(html, 's')).toBe(page);
  });

  it('does not end early', () => {
    expect(framePage('', 'a("</script>")')).toBe('<script>a("<\\/script>")</script>');
  });
});
