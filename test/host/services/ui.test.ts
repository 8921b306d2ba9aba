/** Ui and HtmlService. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../host/index.ts';
import { evaluate, hostWith } from '../fixtures/host-with.ts';

const UI = 'SpreadsheetApp.getUi()';

async function ask(expression: string, answers: readonly Answer[]) {
  const host = await hostWith(`const ui = () => ${UI}; function f() { return ${expression}; }`);
  host.answers.push(...answers);
  return host.run('f');
}

describe('Ui.alert and Ui.prompt', () => {
  const yesNo = "ui().alert('Chốt số liệu', 'Chốt bây giờ?', ui().ButtonSet.YES_NO)";

  it.each([
    ["String(ui().alert('Xong'))", [], 'OK'],
    ["String(ui().alert('Xong', ui().ButtonSet.OK_CANCEL))", [], 'OK'],
    [`String(${yesNo})`, [], 'YES'],
    [`String(${yesNo})`, ['NO'], 'NO'],
    [`String(${yesNo})`, ['CLOSE'], 'CLOSE'],
    [`${yesNo} === ui().Button.NO`, ['NO'], true],
    [`${yesNo} == ui().Button.YES`, ['NO'], false],
    ["ui().prompt('Số?').getResponseText()", [], ''],
    ["ui().prompt('Số?').getResponseText()", [{ text: '12-TB/MTTQ' }], '12-TB/MTTQ'],
    [
      "String(ui().prompt('Số?', ui().ButtonSet.OK_CANCEL).getSelectedButton())",
      [{ button: 'CANCEL' }],
      'CANCEL',
    ],
    ["ui().prompt('Tên', 'Số?', ui().ButtonSet.YES_NO).getSelectedButton() === ui().Button.YES", [], true],
  ] as const)('%s answered with %j gives %j', async (expression, answers, expected) => {
    expect((await ask(expression, answers)).result).toBe(expected);
  });

  it('stand in the report, in order', async () => {
    const { alerts } = await ask(`[${yesNo}, ui().prompt('Số?'), ui().alert('Xong')].length`, [
      'NO',
      { text: '12' },
    ]);
    expect(alerts).toEqual([
      { title: 'Chốt số liệu', prompt: 'Chốt bây giờ?', buttons: 'YES_NO', answer: 'NO' },
      { title: '', prompt: 'Số?', buttons: 'OK', answer: 'OK', text: '12' },
      { title: '', prompt: 'Xong', buttons: 'OK', answer: 'OK' },
    ]);
  });

  it.each([
    ['ui().alert()', "don't match the method signature for Ui.alert"],
    ["ui().alert('a', 'b')", "don't match the method signature for Ui.alert"],
    ["ui().alert('a', 'b', 'c')", "don't match the method signature for Ui.alert"],
    ["ui().prompt('a', ui().Button.OK)", "don't match the method signature for Ui.prompt"],
    ["ui().showSidebar('<p>')", "don't match the method signature for Ui.showSidebar"],
    ['ui().createAddonMenu()', 'chưa mô phỏng: Ui.createAddonMenu'],
  ])('%s is refused', async (expression, message) => {
    expect((await ask(expression, [])).error?.message).toContain(message);
  });

  it('cannot be answered with a button that is not there', async () => {
    expect((await ask(yesNo, ['CANCEL'])).error?.message).toContain('không có nút CANCEL');
  });

  it('drop the lock, which the host notes', async () => {
    const host = await hostWith(`function f() {
      const lock = LockService.getDocumentLock();
      lock.waitLock(1);
      ${UI}.alert('Xong');
      return lock.hasLock();
    }
    function g() { ${UI}.alert('Xong'); }`);
    expect(host.run('f').result).toBe(false);
    expect(host.violations).toEqual(['Ui.alert làm mất khóa document']);
    host.run('g');
    expect(host.violations).toHaveLength(1);
  });
});

describe('menus, sidebar and dialogs', () => {
  it('go onto the screen', async () => {
    const host = await hostWith(`function onOpen() {
      const ui = ${UI};
      const sub = ui.createMenu('Nhắc việc').addItem('Xem trước', 'preview');
      ui.createMenu('Tổng hợp').addItem('Tổng hợp ý kiến', 'consolidate').addSeparator().addSubMenu(sub).addToUi();
      ui.createMenu('Kiến nghị').addItem('Mở bảng bên', 'openSidebar').addToUi();
      ui.createMenu('Kiến nghị').addItem('Kiểm tra trang này', 'check').addToUi();
    }`);
    host.open();
    const { menus } = host.open();
    expect(menus).toEqual([
      {
        caption: 'Tổng hợp',
        entries: [
          { kind: 'item', caption: 'Tổng hợp ý kiến', functionName: 'consolidate' },
          { kind: 'separator' },
          {
            kind: 'menu',
            menu: {
              caption: 'Nhắc việc',
              entries: [{ kind: 'item', caption: 'Xem trước', functionName: 'preview' }],
            },
          },
        ],
      },
      {
        caption: 'Kiến nghị',
        entries: [{ kind: 'item', caption: 'Kiểm tra trang này', functionName: 'check' }],
      },
    ]);
  });

  it('are shown with their size and title', async () => {
    const host = await hostWith(`function f() {
      const page = () => HtmlService.createHtmlOutput('<p>Chào</p>');
      ${UI}.showSidebar(page().setTitle('Bảng bên'));
      ${UI}.showModalDialog(page().setWidth(400).setHeight(300), 'Văn bản');
      ${UI}.showModelessDialog(page().append('!').appendUntrusted('<b>'), 'Hội nghị');
    }`);
    expect(host.run('f').ok).toBe(true);
    expect(host.screen.pages).toEqual([
      { kind: 'sidebar', title: 'Bảng bên', html: '<p>Chào</p>', width: null, height: null },
      { kind: 'modal', title: 'Văn bản', html: '<p>Chào</p>', width: 400, height: 300 },
      { kind: 'modeless', title: 'Hội nghị', html: '<p>Chào</p>!&lt;b&gt;', width: null, height: null },
    ]);
  });

  it('need authority that onOpen has not', async () => {
    const host = await hostWith(
      `function onOpen() { ${UI}.showSidebar(HtmlService.createHtmlOutput('x')); }`,
    );
    expect(host.open().error?.message).toBe(
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  it('cannot be reached from a time trigger', async () => {
    const host = await hostWith(`
      function make() { ScriptApp.newTrigger('f').timeBased().everyMinutes(30).create(); }
      function f() { ${UI}.alert('Xong'); }`);
    host.run('make');
    expect(host.tick('2022-06-27T08:00').error?.message).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('HtmlService', () => {
  it('reads the HTML files beside the bundle', async () => {
    const { fixtureHost } = await import('../fixtures/host-with.ts');
    const { HtmlService } = (await fixtureHost()).globals;
    expect(HtmlService.createHtmlOutputFromFile('page').getContent()).toContain('<p>Trang mẫu</p>');
    expect(HtmlService.createHtmlOutputFromFile('page.html').setTitle('Mẫu').getTitle()).toBe('Mẫu');
  });

  it.each([
    ["HtmlService.createHtmlOutputFromFile('none')", 'No HTML file named none was found.'],
    ["HtmlService.createTemplate('<?= 1 ?>')", 'chưa mô phỏng: HtmlService.createTemplate'],
    ["HtmlService.createHtmlOutput('a').setContent('b').clear().append('c').getContent()", 'c'],
    ['HtmlService.createHtmlOutput().getContent()', ''],
  ])('%s gives %j', async (expression, expected) => {
    expect(await evaluate(expression)).toBe(expected);
  });
});
