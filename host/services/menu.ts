/** `Ui.createMenu`: menus of the sheet, put on the host's screen by `addToUi`. */
import type { Run } from '../run/machine.ts';
import type { MenuEntry, MenuTree } from '../run/screen.ts';
import { wrongArguments } from './authority.ts';
import { ServiceObject } from './service-object.ts';
import { unguard } from './unimplemented.ts';

type Menu = GoogleAppsScript.Base.Menu;

class HostMenu
  extends ServiceObject<Menu>
  implements Pick<GoogleAppsScript.Base.Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>
{
  private readonly caption: string;
  private readonly entries: MenuEntry[] = [];

  constructor(run: Run, caption: string) {
    super(run, 'Menu');
    this.caption = caption;
  }

  addItem(caption: string, functionName: string): Menu {
    return this.change('addItem', () =>
      this.entries.push({ kind: 'item', caption: String(caption), functionName }),
    );
  }

  addSeparator(): Menu {
    return this.change('addSeparator', () => this.entries.push({ kind: 'separator' }));
  }

  addSubMenu(menu: Menu): Menu {
    return this.change('addSubMenu', () => {
      const part = unguard(menu, HostMenu);
      if (part === undefined) throw wrongArguments(this.run, 'Menu.addSubMenu', [menu]);
      this.entries.push({ kind: 'menu', menu: part.tree() });
    });
  }

  /** As in Sheets, a menu of the same name takes the place of the earlier one. */
  addToUi(): void {
    this.call('addToUi', () => {
      const { screen } = this.run.machine;
      screen.menus = [...screen.menus.filter((menu) => menu.caption !== this.caption), this.tree()];
    });
  }

  private tree(): MenuTree {
    return { caption: this.caption, entries: [...this.entries] };
  }
}

export function createMenu(run: Run, caption: string): Menu {
  return new HostMenu(run, caption).shell();
}
