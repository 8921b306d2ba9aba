/** What every screen may use: the script's door, who asks, the way to other screens, the status line. */
import type { Bootstrap } from '../../rpc/answers.ts';
import type { Client } from '../../rpc/client.ts';

/** Takes something back: at once, or by a call that says what it did. */
export type Undo = () => Promise<{ readonly message: string }> | undefined;

/** What has been typed and not sent, by the name of its form; it outlives the screen. */
export type Drafts = Map<string, unknown>;

export interface AppContext {
  readonly api: Client;
  readonly boot: Bootstrap;
  /** Goes to a screen; `about` is what it is to be about, such as a source's code. */
  readonly go: (screen: string, about?: string) => void;
  readonly about: string;
  /** Says what was done, and offers to undo it. */
  readonly say: (text: string, undo?: Undo) => void;
  readonly drafts: Drafts;
}

/** A page holds one app, which draws all screens anew with itself: a plain variable serves, and keeps the page small. */
let app: AppContext | undefined;

/** Says what screens get from now on; called by the app before it draws them. */
export function provideApp(given: AppContext): void {
  app = given;
}

/** Undefined until the first call has brought what screens need. */
export function appIfAny(): AppContext | undefined {
  return app;
}

export function useApp(): AppContext {
  if (app === undefined) throw new Error('outside the app');
  return app;
}
