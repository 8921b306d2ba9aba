/** Holds what the page shows beside the grid, and lets whoever draws it know of every change. */
import type { AlertRecord } from '../../run/report.ts';
import { type AnswerButton, BEGINNING, buttonsOf, type PageState, type Question } from './state.ts';

/** How long a toast stays, in milliseconds; long enough to read two lines. */
const TOAST_TIME = 8000;

export interface Given {
  readonly button: AnswerButton;
  readonly text: string;
}

type Asked = Pick<Question, 'title' | 'prompt' | 'buttons'> & { readonly typing?: boolean };

export class Screen {
  private current: PageState = BEGINNING;
  private listener: (state: PageState) => void = () => undefined;
  private count = 0;

  get state(): PageState {
    return this.current;
  }

  /** Whoever draws; called at every change. */
  onChange(listener: (state: PageState) => void): void {
    this.listener = listener;
  }

  set(change: Partial<PageState>): void {
    this.current = { ...this.current, ...change };
    this.listener(this.current);
  }

  toast(title: string, message: string): void {
    const id = this.number();
    this.set({ toasts: [...this.current.toasts, { id, title, message }] });
    setTimeout(() => this.dropToast(id), TOAST_TIME);
  }

  dropToast(id: number): void {
    this.set({ toasts: this.current.toasts.filter((toast) => toast.id !== id) });
  }

  /** Puts a question before the person, after those that already wait. */
  ask({ typing = false, ...about }: Asked): Promise<Given> {
    const id = this.number();
    return new Promise((resolve) => {
      const answer: Question['answer'] = (button, text) => {
        this.set({ questions: this.current.questions.filter((question) => question.id !== id) });
        resolve({ button, text });
      };
      this.set({ questions: [...this.current.questions, { ...about, id, typing, answer }] });
    });
  }

  /** An alert or prompt of the script. */
  askAlert(alert: AlertRecord): Promise<Given> {
    const { title, prompt, text } = alert;
    return this.ask({ title, prompt, buttons: buttonsOf(alert), typing: text !== undefined });
  }

  /** A message that only wants to be read. */
  async tell(title: string, prompt: string): Promise<void> {
    await this.ask({ title, prompt, buttons: buttonsOf({ buttons: 'OK' }) });
  }

  private number(): number {
    this.count += 1;
    return this.count;
  }
}
