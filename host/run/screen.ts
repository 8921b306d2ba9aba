/** What the person at the screen sees and answers: menus, sidebar, dialogs, buttons. */

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** An answer to an alert or a prompt; only a name = that button, with nothing typed. */
export type Answer = ButtonName | { readonly button?: ButtonName; readonly text?: string };

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuTree };

export interface MenuTree {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

export interface ShownPage {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  /** Pixels; null = Google's default. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface Screen {
  menus: MenuTree[];
  /** Sidebars and dialogs in the order they were shown. */
  pages: ShownPage[];
}
