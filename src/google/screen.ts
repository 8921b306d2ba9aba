/** Reports to whoever sits before the sheet; in a trigger there is nobody, and the report is let go. */
import type { Screen } from '../ports.ts';

export const screen: Screen = {
  report: (title, message) => {
    const ui = userInterface();
    if (ui !== undefined) ui.alert(title, message, ui.ButtonSet.OK);
  },
  ask: (title, question) => {
    const ui = userInterface();
    const answer = ui?.prompt(title, question, ui.ButtonSet.OK_CANCEL);
    return answer !== undefined && answer.getSelectedButton() === ui?.Button.OK
      ? answer.getResponseText()
      : undefined;
  },
  confirm: (title, question) => {
    const ui = userInterface();
    return ui !== undefined && ui.alert(title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
  },
  activeRow: () => SpreadsheetApp.getActiveSheet().getActiveCell().getRow(),
  activeSheet: () => SpreadsheetApp.getActiveSheet().getName(),
  reveal: (name, cell) => {
    const sheet = SpreadsheetApp.getActive().getSheetByName(name);
    if (sheet === null) throw new Error(`no sheet named ${name}`);
    if (sheet.isSheetHidden()) sheet.showSheet();
    sheet.activate();
    sheet.setActiveSelection(cell);
  },
};

function userInterface(): GoogleAppsScript.Base.Ui | undefined {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return undefined;
  }
}
