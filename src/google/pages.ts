/** The pages of the script: the sidebar at the right, dialogs in front; each one file that loads nothing. */

/** Screens of the sidebar that a menu may open; blank is its first. */
export type SidebarScreen = '' | 'intake' | 'board' | 'review' | 'look-alikes' | 'assign' | 'remind';
/** Steps of the set-up dialog that a menu may open. */
export type WizardStep = 'plan' | 'settings';

const DIALOG = { width: 640, height: 560 } as const;

/** Opens the sidebar. Only HTML and menu calls: no cell is touched. */
export function showSidebar(title: string, screen: SidebarScreen): void {
  SpreadsheetApp.getUi().showSidebar(page('Sidebar', screen).setTitle(title));
}

/** Opens the set-up dialog. */
export function showWizard(title: string, step: WizardStep): void {
  const html = page('Wizard', step).setWidth(DIALOG.width).setHeight(DIALOG.height);
  SpreadsheetApp.getUi().showModalDialog(html, title);
}

/** The file's text with the screen to begin with, which the page reads from its body. */
function page(file: 'Sidebar' | 'Wizard', screen: string): GoogleAppsScript.HTML.HtmlOutput {
  const html = HtmlService.createHtmlOutputFromFile(file).getContent();
  return HtmlService.createHtmlOutput(html.replace('data-screen=""', `data-screen="${screen}"`));
}
