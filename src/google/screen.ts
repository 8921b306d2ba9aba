/** Reports to whoever sits before the sheet; in a trigger there is nobody, and the report is let go. */
import type { Screen } from '../ports.ts';

export const screen: Screen = {
  report: (title, message) => {
    const ui = userInterface();
    if (ui !== undefined) ui.alert(title, message, ui.ButtonSet.OK);
  },
  activeSheet: () => SpreadsheetApp.getActiveSheet().getName(),
};

function userInterface(): GoogleAppsScript.Base.Ui | undefined {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return undefined;
  }
}
