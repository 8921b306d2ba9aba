/** `SpreadsheetApp.getUi()`: menus, alerts, prompts, sidebar and dialogs, against a person made of a queue of answers. */
import type { Run } from '../run/machine.ts';
import type { Answer, ButtonName, ShownPage } from '../run/screen.ts';
import { requireAuthority, wrongArguments } from './authority.ts';
import { type EnumMember, enumeration } from './enumeration.ts';
import { shownPage } from './html.ts';
import { createMenu } from './menu.ts';
import { ServiceObject } from './service-object.ts';
import { guard } from './unimplemented.ts';

type Api = Pick<
  GoogleAppsScript.Base.Ui,
  | 'Button'
  | 'ButtonSet'
  | 'alert'
  | 'createMenu'
  | 'prompt'
  | 'showModalDialog'
  | 'showModelessDialog'
  | 'showSidebar'
>;
type Button = GoogleAppsScript.Base.Button;
type Html = GoogleAppsScript.HTML.HtmlOutput;

const Button = enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const ButtonSet = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
const SETS: Readonly<Record<keyof typeof ButtonSet, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

interface Question {
  readonly member: string;
  readonly title: string;
  readonly prompt: string;
  readonly set: keyof typeof SETS;
}

class HostUi extends ServiceObject<GoogleAppsScript.Base.Ui> implements Api {
  constructor(run: Run) {
    super(run, 'Ui');
  }

  get Button(): Api['Button'] {
    return Button as unknown as Api['Button'];
  }

  get ButtonSet(): Api['ButtonSet'] {
    return ButtonSet as unknown as Api['ButtonSet'];
  }

  alert(...args: readonly unknown[]): Button {
    return this.call('alert', () => {
      const question = parseQuestion(this.run, 'Ui.alert', args);
      const { button } = ask(this.run, question);
      this.run.alerts.push({
        title: question.title,
        prompt: question.prompt,
        buttons: question.set,
        answer: button,
      });
      return Button[button] as unknown as Button;
    });
  }

  prompt(...args: readonly unknown[]): GoogleAppsScript.Base.PromptResponse {
    return this.call('prompt', () => {
      const question = parseQuestion(this.run, 'Ui.prompt', args);
      const { button, text } = ask(this.run, question);
      const { title, prompt, set: buttons } = question;
      this.run.alerts.push({ title, prompt, buttons, answer: button, text });
      return promptResponse(this.run, button, text);
    });
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return this.call('createMenu', () => createMenu(this.run, caption));
  }

  showSidebar(userInterface: Html): void {
    show(this.run, 'Ui.showSidebar', 'sidebar', userInterface, null);
  }

  showModalDialog(userInterface: Html, title: string): void {
    show(this.run, 'Ui.showModalDialog', 'modal', userInterface, title);
  }

  showModelessDialog(userInterface: Html, title: string): void {
    show(this.run, 'Ui.showModelessDialog', 'modeless', userInterface, title);
  }
}

export function createUi(run: Run): GoogleAppsScript.Base.Ui {
  return new HostUi(run).shell();
}

/** (prompt) · (prompt, buttons) · (title, prompt, buttons). */
function parseQuestion(run: Run, member: string, args: readonly unknown[]): Question {
  const set = args.length > 1 ? setName(args.at(-1)) : 'OK';
  if (args.length < 1 || args.length > 3 || set === null) throw wrongArguments(run, member, args);
  const title = args.length === 3 ? String(args[0]) : '';
  return { member, title, prompt: String(args[args.length === 3 ? 1 : 0]), set };
}

function setName(value: unknown): keyof typeof SETS | null {
  const names = Object.keys(SETS) as (keyof typeof SETS)[];
  return names.find((name) => (ButtonSet[name] as EnumMember) === value) ?? null;
}

/**
 * Takes the next answer from the queue. A question suspends the script, and "LockService locks don't persist across
 * the suspension" (Google, Ui.alert): they are dropped, and the host notes it, since it is always a mistake.
 */
function ask(run: Run, question: Question): { readonly button: ButtonName; readonly text: string } {
  const dropped = run.machine.locks.releaseAll(run.id);
  if (dropped.length > 0)
    run.machine.violations.push(`${question.member} làm mất khóa ${dropped.join(', ')}`);
  const buttons = SETS[question.set];
  const answer: Answer = run.machine.answers.shift() ?? {};
  const given = typeof answer === 'string' ? { button: answer } : answer;
  const button = given.button ?? buttons[0] ?? 'OK';
  if (button !== 'CLOSE' && !buttons.includes(button))
    throw run.realm.error(`Hộp thoại "${question.prompt}" không có nút ${button}.`);
  return { button, text: 'text' in given ? (given.text ?? '') : '' };
}

function promptResponse(run: Run, button: ButtonName, text: string): GoogleAppsScript.Base.PromptResponse {
  return guard<GoogleAppsScript.Base.PromptResponse>('PromptResponse', {
    getSelectedButton: () =>
      run.meter.other('PromptResponse.getSelectedButton', () => Button[button] as unknown as Button),
    getResponseText: () => run.meter.other('PromptResponse.getResponseText', () => text),
  });
}

function show(run: Run, member: string, kind: ShownPage['kind'], html: Html, title: string | null): void {
  run.meter.other(member, () => {
    requireAuthority(run, member, 'script.container.ui');
    const page = shownPage(html);
    if (page === null) throw wrongArguments(run, member, title === null ? [html] : [html, title]);
    run.machine.screen.pages.push({ ...page, kind, title: title ?? page.title });
  });
}
