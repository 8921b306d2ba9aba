/** Who may change what. */
import { describe, expect, it } from 'vitest';
import { typeAsPerson } from '../../../host/services/spreadsheet/app.ts';
import { fakeRun, OWNER } from '../context.ts';

type Run = ReturnType<typeof fakeRun>;
const HEAD = 'to01@example.vn';
const REFUSED = 'You are trying to edit a protected cell or object.';

/** The owner sets the workbook up, then somebody else enters it. */
function entered(user: string, setUp: (run: Run) => void): Run {
  const owner = fakeRun();
  setUp(owner);
  owner.meter.carryOut();
  return fakeRun({ book: owner.book, user });
}

const closed = (range: string) => (run: Run) => void run.sheet.getRange(range).protect();

describe('a protected range', () => {
  it.each<[string, (run: Run) => unknown]>([
    ['setValue', ({ sheet }) => sheet.getRange('B5').setValue(1)],
    ['setValues over it', ({ sheet }) => sheet.getRange('A5:C5').setValues([[1, 2, 3]])],
    ['setFormula', ({ sheet }) => sheet.getRange('B5').setFormula('=1')],
    ['setNote', ({ sheet }) => sheet.getRange('B5').setNote('x')],
    ['setBackground', ({ sheet }) => sheet.getRange('B5').setBackground('red')],
    ['setBorder', ({ sheet }) => sheet.getRange('B5').setBorder(true, true, true, true, true, true)],
    ['clearContent', ({ sheet }) => sheet.getRange('A1:Z9').clearContent()],
    ['setDataValidation', ({ sheet }) => sheet.getRange('B5').setDataValidation(null)],
    ['merge', ({ sheet }) => sheet.getRange('A5:B5').merge()],
    ['sort', ({ sheet }) => sheet.getRange('A1:C9').sort(1)],
    ['copyTo', ({ sheet }) => sheet.getRange('D1').copyTo(sheet.getRange('B5'))],
    ['moveTo', ({ sheet }) => sheet.getRange('B5').moveTo(sheet.getRange('D1'))],
    ['appendRow', ({ sheet }) => sheet.appendRow([1, 2])],
    ['insertRowBefore', ({ sheet }) => sheet.insertRowBefore(5)],
    ['deleteRow', ({ sheet }) => sheet.deleteRow(5)],
    ['moveRows', ({ sheet }) => sheet.moveRows(sheet.getRange('A5'), 9)],
    ['deleteColumn', ({ sheet }) => sheet.deleteColumn(2)],
    ['Sheet.clear', ({ sheet }) => sheet.clear()],
    ['Sheet.sort', ({ sheet }) => sheet.sort(1)],
    ['protecting it again', ({ sheet }) => sheet.getRange('B5').protect()],
  ])('refuses %s to whoever is not among its editors', (_name, change) => {
    const run = entered(HEAD, closed('B:B'));
    expect(() => change(run)).toThrow(REFUSED);
    expect(run.meter.waiting).toBe(0);
  });

  it.each<[string, (run: Run) => unknown]>([
    ['a write beside it', ({ sheet }) => sheet.getRange('A5').setValue(1)],
    ['a column before it', ({ sheet }) => sheet.insertColumnBefore(1)],
    ['rows after the last', ({ sheet }) => sheet.insertRowsAfter(1000, 1)],
    ['a sheet', ({ spreadsheet }) => spreadsheet.insertSheet('Mới')],
    ['renaming the sheet', ({ sheet }) => sheet.setName('Mới')],
    ['a read', ({ sheet }) => sheet.getRange('B5').getValue()],
  ])('lets pass %s', (_name, change) => {
    expect(() => change(entered(HEAD, closed('B:B')))).not.toThrow();
  });

  it('lets rows be inserted below a protected header', () => {
    expect(() => entered(HEAD, closed('1:1')).sheet.insertRowAfter(1)).not.toThrow();
    expect(() => entered(HEAD, closed('1:2')).sheet.insertRowAfter(1)).toThrow(REFUSED);
  });

  it('lets the owner and its editors pass', () => {
    const setUp = ({ sheet }: Run): void => void sheet.getRange('B:B').protect().addEditor('To01@Example.vn');
    for (const user of [HEAD, OWNER, 'TO01@example.vn']) {
      expect(() => entered(user, setUp).sheet.getRange('B5').setValue(1)).not.toThrow();
    }
    expect(() => entered('to02@example.vn', setUp).sheet.getRange('B5').setValue(1)).toThrow(REFUSED);
  });

  it('only warns people, never scripts, when it is warning-only', () => {
    const run = entered(HEAD, ({ sheet }) => void sheet.getRange('B:B').protect().setWarningOnly(true));
    expect(() => run.sheet.getRange('B5').setValue(1)).not.toThrow();
  });

  it('refuses what a person types', () => {
    const { ctx } = entered(HEAD, closed('B:B'));
    expect(() => typeAsPerson(ctx, 'Trang tính1', 'A1', [['x', 'y']])).toThrow(REFUSED);
    expect(() => typeAsPerson(ctx, 'Trang tính1', 'A1', [['x']])).not.toThrow();
  });
});

describe('a protected sheet', () => {
  const setUp = ({ sheet }: Run): void => {
    sheet.protect().setUnprotectedRanges([sheet.getRange('A5:C'), sheet.getRange('E1')]);
  };

  it.each<[string, (run: Run) => unknown]>([
    ['a write beside the open parts', ({ sheet }) => sheet.getRange('A4:A5').setValue(1)],
    ['inserting a row', ({ sheet }) => sheet.insertRowAfter(6)],
    ['deleting a row', ({ sheet }) => sheet.deleteRow(6)],
    ['renaming', ({ sheet }) => sheet.setName('x')],
    ['hiding', ({ sheet }) => sheet.hideSheet()],
    ['a width', ({ sheet }) => sheet.setColumnWidth(1, 5)],
    ['a colour of the tab', ({ sheet }) => sheet.setTabColor('red')],
    ['freezing', ({ sheet }) => sheet.setFrozenRows(1)],
    ['rules', ({ sheet }) => sheet.setConditionalFormatRules([])],
    ['a filter', ({ sheet }) => sheet.getRange('A5:C9').createFilter()],
    [
      'removing it',
      ({ spreadsheet, sheet }) => spreadsheet.insertSheet('x') && spreadsheet.deleteSheet(sheet),
    ],
  ])('refuses %s', (_name, change) => {
    expect(() => change(entered(HEAD, setUp))).toThrow(REFUSED);
  });

  it('lets its open parts be edited, across their border too', () => {
    const { sheet } = entered(HEAD, setUp);
    expect(() => sheet.getRange('A5:C9').setValue(1)).not.toThrow();
    expect(() => sheet.getRange('E1').setValue(1)).not.toThrow();
  });

  it('lets a paste run past the end of an open part', () => {
    const { ctx, book } = entered(HEAD, setUp);
    typeAsPerson(ctx, 'Trang tính1', 'A1000', [['x'], ['y']]);
    expect(book.sheets[0]?.rowCount).toBe(1001);
  });

  it('is one protection, however often it is asked for', () => {
    const { sheet, app } = fakeRun();
    sheet.protect().setDescription('Trang tổ');
    expect(sheet.protect().getDescription()).toBe('Trang tổ');
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toHaveLength(1);
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(0);
  });
});

describe('the protection itself', () => {
  it('begins with the owner, the user and those the file is shared with', () => {
    const emails = (run: Run): string[] =>
      run.sheet
        .getRange('A1')
        .protect()
        .getEditors()
        .map((user) => user.getEmail());
    expect(emails(fakeRun())).toEqual([OWNER]);
    expect(emails(fakeRun({ user: HEAD }))).toEqual([OWNER, HEAD]);
    expect(emails(fakeRun({ editors: ['a@example.vn', 'b@example.vn'] }))).toEqual([
      OWNER,
      'a@example.vn',
      'b@example.vn',
    ]);
  });

  it('never loses the owner or the one who removes', () => {
    const run = fakeRun({ user: HEAD, editors: ['a@example.vn'] });
    const protection = run.sheet.getRange('A1').protect();
    protection.addEditors(['c@example.vn', 'C@example.vn']);
    protection.removeEditors(protection.getEditors());
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([OWNER, HEAD]);
    protection.removeEditor(OWNER).removeEditors(['x@example.vn']);
    expect(protection.getEditors()).toHaveLength(2);
    expect(() => protection.addEditor('không phải thư')).toThrow('Invalid email');
  });

  it('cannot be changed or removed by whom it keeps out', () => {
    const { sheet, app } = entered(HEAD, closed('B:B'));
    const [protection] = sheet.getProtections(app.ProtectionType.RANGE);
    expect(protection?.canEdit()).toBe(false);
    expect(() => protection?.remove()).toThrow(REFUSED);
    expect(() => protection?.addEditor(HEAD)).toThrow(REFUSED);
    expect(() => protection?.getEditors()).toThrow(REFUSED);
  });

  it('tells what it is and is removed', () => {
    const { sheet, spreadsheet, app } = fakeRun();
    const protection = sheet.getRange('B:B').protect().setDescription('Mã').setDomainEdit(true);
    expect([
      protection.getDescription(),
      protection.canDomainEdit(),
      protection.isWarningOnly(),
      protection.canEdit(),
    ]).toEqual(['Mã', true, false, true]);
    expect(protection.getProtectionType()).toBe(app.ProtectionType.RANGE);
    expect(protection.getRange().getA1Notation()).toBe('B:B');
    expect(protection.setRange(sheet.getRange('C1')).getRange().getA1Notation()).toBe('C1');
    expect(() => protection.setUnprotectedRanges([])).toThrow('Only a protected sheet');
    expect(
      sheet
        .protect()
        .setUnprotectedRanges([sheet.getRange('A1')])
        .getUnprotectedRanges(),
    ).toHaveLength(1);
    expect(spreadsheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(1);
    protection.remove();
    expect(spreadsheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(0);
    expect(() => protection.getDescription()).toThrow('no longer exists');
  });

  it('opens to the domain of the owner', () => {
    const setUp = ({ sheet }: Run): void => void sheet.getRange('B:B').protect().setDomainEdit(true);
    expect(entered(HEAD, setUp).sheet.getRange('B5').canEdit()).toBe(true);
    expect(entered('la@khac.example', setUp).sheet.getRange('B5').canEdit()).toBe(false);
  });
});
