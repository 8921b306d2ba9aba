/** Protections of sheets and ranges through Google's service. */
import type { Permissions, Protection } from '../ports.ts';
import { columnLetters } from '../workbook/cell.ts';
import type { EditorChange, FoundArea, FoundProtection, WantedArea } from '../workbook/protection.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

export const permissions: Permissions = {
  owner: () => SpreadsheetApp.getActive().getOwner()?.getEmail().toLowerCase() ?? '',
  all: () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    return [
      ...spreadsheet.getProtections(SHEET).map((protection) => found(protection, true)),
      ...spreadsheet.getProtections(RANGE).map((protection) => found(protection, false)),
    ];
  },
  add: (name, { description, area, open, editors }) => {
    const sheet = SpreadsheetApp.getActive().getSheetByName(name);
    if (sheet === null) throw new Error(`no sheet named ${name}`);
    const protection = area === undefined ? sheet.protect() : rangeOf(sheet, area).protect();
    protection.setDescription(description);
    if (open.length > 0) protection.setUnprotectedRanges(open.map((part) => rangeOf(sheet, part)));
    if (editors !== undefined) return letInOnly(protection, editors);
    protection.setWarningOnly(true);
    return [];
  },
};

function found(protection: GoogleProtection, wholeSheet: boolean): Protection {
  return {
    sheet: protection.getRange().getSheet().getName(),
    description: protection.getDescription(),
    wholeSheet,
    bars: !protection.isWarningOnly() && !protection.canEdit(),
    details: () => details(protection, wholeSheet),
    remove: () => protection.remove(),
    changeEditors: (change) => changeEditors(protection, change),
  };
}

function details(protection: GoogleProtection, wholeSheet: boolean): FoundProtection {
  const warns = protection.isWarningOnly();
  return {
    description: protection.getDescription(),
    area: wholeSheet ? undefined : areaOf(protection.getRange()),
    open: wholeSheet ? protection.getUnprotectedRanges().map(areaOf) : [],
    editors: warns ? undefined : editorsOf(protection),
    domainEdit: !warns && protection.canDomainEdit(),
  };
}

function editorsOf(protection: GoogleProtection): readonly string[] {
  return protection.getEditors().map((user) => user.getEmail().toLowerCase());
}

function areaOf(range: Range): FoundArea {
  const lastRow = range.getLastRow();
  return {
    row: range.getRow(),
    column: range.getColumn(),
    lastColumn: range.getLastColumn(),
    lastRow,
    reachesEnd: lastRow >= range.getSheet().getMaxRows(),
  };
}

function rangeOf(sheet: Sheet, { row, column, lastColumn, lastRow }: WantedArea): Range {
  if (lastRow === 'grows') {
    return sheet.getRange(`${columnLetters(column)}${row}:${columnLetters(lastColumn)}`);
  }
  const last = lastRow === 'as it is' ? sheet.getMaxRows() : lastRow;
  return sheet.getRange(row, column, last - row + 1, lastColumn - column + 1);
}

/** A new protection lets in everyone whom the workbook is shared with: those wanted first, then the others out. */
function letInOnly(protection: GoogleProtection, wanted: readonly string[]): readonly string[] {
  const are = editorsOf(protection);
  return changeEditors(protection, {
    add: wanted.filter((email) => !are.includes(email)),
    remove: are.filter((email) => !wanted.includes(email)),
  });
}

function changeEditors(protection: GoogleProtection, { add, remove }: EditorChange): readonly string[] {
  const refused = addEditors(protection, add);
  if (remove.length > 0) protection.removeEditors([...remove]);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  return refused;
}

/**
 * One call for all. It fails as a whole when one address is no Google account (units' mailboxes seldom are), so then
 * each gets its own.
 */
export function addEditors(
  protection: Pick<GoogleProtection, 'addEditor' | 'addEditors'>,
  emails: readonly string[],
): readonly string[] {
  if (emails.length === 0) return [];
  try {
    protection.addEditors([...emails]);
    return [];
  } catch {
    return emails.filter((email) => !isTaken(protection, email));
  }
}

function isTaken(protection: Pick<GoogleProtection, 'addEditor'>, email: string): boolean {
  try {
    protection.addEditor(email);
    return true;
  } catch {
    return false;
  }
}
