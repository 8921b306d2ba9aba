/** The global service objects of one run. */
import type { Run } from '../run/machine.ts';
import { createHtmlService } from './html.ts';
import { createLockService } from './lock.ts';
import { createConsole, createLogger } from './logger.ts';
import { createMailApp } from './mail-app.ts';
import { createPropertiesService } from './properties.ts';
import { createScriptApp } from './script-app.ts';
import { createSession } from './session.ts';
import { createSpreadsheetApp } from './spreadsheet/app.ts';
import { createUi } from './ui.ts';
import { createUtilities } from './utilities.ts';

export interface Services extends Readonly<Record<string, unknown>> {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
}

export function createServices(run: Run): Services {
  const ui = createUi(run);
  return {
    SpreadsheetApp: createSpreadsheetApp(run, {
      ui: () => {
        if (run.origin === 'time')
          throw run.realm.error('Cannot call SpreadsheetApp.getUi() from this context.');
        return ui;
      },
      onToast: (toast) => void run.toasts.push({ title: toast.title, message: toast.message }),
      active: run.machine.active,
    }) as GoogleAppsScript.Spreadsheet.SpreadsheetApp,
    HtmlService: createHtmlService(run),
    LockService: createLockService(run),
    Logger: createLogger(run),
    MailApp: createMailApp(run),
    PropertiesService: createPropertiesService(run),
    ScriptApp: createScriptApp(run),
    Session: createSession(run),
    Utilities: createUtilities(run),
    console: createConsole(run),
  };
}
