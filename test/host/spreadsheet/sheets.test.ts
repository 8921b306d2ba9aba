/** Sheets of a workbook, and the file itself. */
import { describe, expect, it } from 'vitest';
import { fakeRun } from '../context.ts';

function names(run: ReturnType<typeof fakeRun>): string[] {
  return run.book.sheets.map((sheet) => sheet.name);
}

describe('finding sheets', () => {
  it('by name and id, or null', () => {
    const { spreadsheet, sheet } = fakeRun();
    expect(spreadsheet.getSheetByName('Trang tính1')?.getSheetId()).toBe(0);
    expect(spreadsheet.getSheetByName('Không có')).toBeNull();
    expect(spreadsheet.getSheetById(0)?.getName()).toBe(sheet.getName());
    expect(spreadsheet.getSheetById(77)).toBeNull();
    expect(spreadsheet.getNumSheets()).toBe(1);
  });

  it('knows what is active: the first visible sheet, then the one activated', () => {
    const { app, spreadsheet, sheet } = fakeRun();
    const second = spreadsheet.insertSheet('Hai');
    expect(app.getActiveSheet().getName()).toBe('Hai');
    sheet.activate();
    expect(spreadsheet.getActiveSheet().getName()).toBe('Trang tính1');
    sheet.hideSheet();
    expect(spreadsheet.getActiveSheet().getName()).toBe('Hai');
    second.getRange('C3:D4').activate();
    expect(app.getActiveRange().getA1Notation()).toBe('C3:D4');
    expect(second.getActiveCell().getA1Notation()).toBe('C3');
    expect(spreadsheet.setActiveSelection("'Trang tính1'!B2").getSheet().getName()).toBe('Trang tính1');
    expect(app.setActiveSheet(second).getActiveRange()?.getA1Notation()).toBe('A1');
  });

  it('forgets a selection that the grid no longer holds', () => {
    const { sheet } = fakeRun();
    sheet.getRange('A1000').activate();
    sheet.deleteRows(500, 501);
    expect(sheet.getActiveRange()?.getA1Notation()).toBe('A1');
  });
});

describe('inserting sheets', () => {
  it('takes name, index and template in every form', () => {
    const run = fakeRun();
    const { spreadsheet, sheet } = run;
    sheet.getRange('A1').setValue('mẫu');
    spreadsheet.insertSheet();
    spreadsheet.insertSheet('Tên');
    spreadsheet.insertSheet(0);
    spreadsheet.insertSheet('Đầu', 0);
    const copy = spreadsheet.insertSheet('Theo mẫu', 1, { template: sheet });
    spreadsheet.insertSheet('Cũng theo mẫu', { template: sheet });
    expect(names(run)).toEqual([
      'Đầu',
      'Theo mẫu',
      'Cũng theo mẫu',
      'Trang tính4',
      'Trang tính1',
      'Trang tính2',
      'Tên',
    ]);
    expect(copy.getRange('A1').getValue()).toBe('mẫu');
    expect(new Set(run.book.sheets.map((one) => one.id)).size).toBe(7);
  });

  it.each(['Trang tính1', 'TRANG TÍNH1'])('refuses the taken name %s', (name) => {
    const { spreadsheet } = fakeRun();
    expect(() => spreadsheet.insertSheet(name)).toThrow(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  });

  it('refuses more than ten million cells', () => {
    const { sheet } = fakeRun();
    expect(() => sheet.insertRowsAfter(1, 400_000)).toThrow('above the limit of 10000000 cells');
  });
});

describe('copies', () => {
  it('of a sheet go to the end, of the active one beside it', () => {
    const run = fakeRun();
    const { spreadsheet, sheet } = run;
    sheet.getRange('A1').setValue('x').setFontWeight('bold');
    sheet.protect();
    spreadsheet.insertSheet('Khác');
    const copy = sheet.copyTo(spreadsheet);
    spreadsheet.setActiveSheet(sheet);
    spreadsheet.duplicateActiveSheet();
    expect(names(run)).toEqual([
      'Trang tính1',
      'Bản sao của Trang tính1 2',
      'Khác',
      'Bản sao của Trang tính1',
    ]);
    expect([copy.getRange('A1').getValue(), copy.getRange('A1').getFontWeight()]).toEqual(['x', 'bold']);
    expect(run.book.sheets.map((one) => one.protections.length)).toEqual([1, 0, 0, 0]);
  });
});

describe('removing, hiding, renaming, moving', () => {
  it('refuses to remove or hide the last visible sheet', () => {
    const { spreadsheet, sheet } = fakeRun();
    const second = spreadsheet.insertSheet('Hai').hideSheet();
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    expect([second.isSheetHidden(), second.showSheet().isSheetHidden()]).toEqual([true, false]);
    spreadsheet.deleteSheet(sheet);
    expect(() => sheet.getName()).toThrow('not found');
  });

  it('renames, and refuses a taken name but not its own', () => {
    const run = fakeRun();
    run.spreadsheet.insertSheet('Hai').getRange('A1').setFormula("='Trang tính1'!B2");
    expect(run.sheet.setName('Theo dõi').getSheetName()).toBe('Theo dõi');
    expect(run.spreadsheet.getSheetByName('Hai')?.getRange('A1').getFormula()).toBe("='Theo dõi'!B2");
    expect(() => run.sheet.setName('hai')).toThrow('already exists');
    expect(run.sheet.setName('theo dõi').getName()).toBe('theo dõi');
  });

  it('moves the active sheet', () => {
    const run = fakeRun();
    run.spreadsheet.insertSheet('Hai');
    run.spreadsheet.moveActiveSheet(1);
    expect(names(run)).toEqual(['Hai', 'Trang tính1']);
    expect(run.sheet.getIndex()).toBe(2);
    expect(() => run.spreadsheet.moveActiveSheet(3)).toThrow('out of bounds');
  });
});

describe('the file', () => {
  it('has its settings and its people', () => {
    const { spreadsheet, toasts, app } = fakeRun({ editors: ['to01@example.vn'] });
    expect([spreadsheet.getId(), spreadsheet.getName(), spreadsheet.getUrl()]).toEqual([
      'book-1',
      'Sổ mẫu',
      'https://docs.google.com/spreadsheets/d/book-1/edit',
    ]);
    spreadsheet.rename('Sổ khác');
    spreadsheet.setSpreadsheetLocale('en_US');
    spreadsheet.setSpreadsheetTimeZone('Asia/Bangkok');
    expect([
      spreadsheet.getName(),
      spreadsheet.getSpreadsheetLocale(),
      spreadsheet.getSpreadsheetTimeZone(),
    ]).toEqual(['Sổ khác', 'en_US', 'Asia/Bangkok']);
    expect(spreadsheet.getOwner()?.getEmail()).toBe('vanphong@example.vn');
    expect(spreadsheet.getEditors().map((user) => user.getEmail())).toEqual([
      'vanphong@example.vn',
      'to01@example.vn',
    ]);
    spreadsheet.toast('Xong', 'Sổ', 5);
    expect(toasts).toEqual([{ message: 'Xong', title: 'Sổ' }]);
    expect(app.getUi()).toBe('ui');
  });

  it('opens no other file', () => {
    const { app } = fakeRun();
    expect(() => app.openById('x')).toThrow(
      'Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
    expect(() => app.openByUrl('x')).toThrow('not sufficient to call SpreadsheetApp.openByUrl');
  });
});
