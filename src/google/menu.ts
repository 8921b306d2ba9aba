/** The two menus of the round, in its order; every item is a global function of the bundle. */
import { viAssignment } from '../text/vi-assignment.ts';
import { viExplain } from '../text/vi-explain.ts';
import { viLanguage } from '../text/vi-language.ts';
import { viMailRun } from '../text/vi-mail-run.ts';
import { viMenu } from '../text/vi-menu.ts';

interface Item {
  readonly label: string;
  /** Name of the global that it runs. */
  readonly run: string;
}
interface Submenu {
  readonly label: string;
  readonly items: readonly Item[];
}

/** Menus as data: one line for each item. */
const MENUS: readonly { readonly label: string; readonly items: readonly (Item | Submenu)[] }[] = [
  {
    label: 'Kiến nghị',
    items: [
      { label: viMenu.openSidebar, run: 'openSidebar' },
      { label: viMenu.openIntake, run: 'openIntake' },
      { label: viMenu.openBoard, run: 'openBoard' },
      { label: 'Kiểm tra trang này', run: 'checkThisSheet' },
      { label: viExplain.title, run: 'explainDeadline' },
      { label: viLanguage.split.title, run: 'splitPetition' },
    ],
  },
  {
    label: 'Tổng hợp',
    items: [
      { label: 'Tổng hợp ý kiến, kiến nghị', run: 'consolidate' },
      { label: viMenu.openReview, run: 'openReview' },
      { label: viMenu.openLookAlikes, run: 'openLookAlikes' },
      { label: viAssignment.freeze.title, run: 'freezeFigures' },
      {
        label: viMenu.assignment,
        items: [
          { label: viMenu.openAssign, run: 'openAssign' },
          { label: viAssignment.propose.title, run: 'proposeUnits' },
          { label: viAssignment.issue.title, run: 'issueAssignments' },
        ],
      },
      {
        label: viMailRun.menu.title,
        items: [
          { label: viMenu.openRemind, run: 'openRemind' },
          { label: viMailRun.menu.preview, run: 'previewReminders' },
          { label: viMailRun.menu.now, run: 'sendRemindersNow' },
          { label: viMailRun.menu.enable, run: 'enableReminders' },
          { label: viMailRun.menu.live, run: 'startRealReminders' },
          { label: viMailRun.menu.disable, run: 'disableReminders' },
        ],
      },
      {
        label: 'Quản trị',
        items: [
          { label: viMenu.openWizard, run: 'openWizard' },
          { label: viMenu.openSettings, run: 'openSettings' },
          { label: 'Thiết lập sổ', run: 'setUpWorkbook' },
          { label: 'Phân quyền', run: 'applyPermissions' },
          { label: 'Bỏ phân quyền', run: 'clearPermissions' },
        ],
      },
    ],
  },
];

/** Adds the menus. Only menu calls: no cell, property or lock is touched. */
export function addMenus(): void {
  const ui = SpreadsheetApp.getUi();
  for (const { label, items } of MENUS) {
    const menu = ui.createMenu(label);
    for (const item of items) {
      if ('run' in item) menu.addItem(item.label, item.run);
      else menu.addSubMenu(submenu(ui, item));
    }
    menu.addToUi();
  }
}

function submenu(ui: GoogleAppsScript.Base.Ui, { label, items }: Submenu): GoogleAppsScript.Base.Menu {
  return items.reduce((menu, item) => menu.addItem(item.label, item.run), ui.createMenu(label));
}
