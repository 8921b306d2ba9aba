/** What happens on the page: calls go to the server one after the other, and what comes back is shown. */
import type { Answer } from '../../run/screen.ts';
import type { BookView, CallName, Input, Outcome, Output, Stand } from '../contract.ts';
import { Queue } from '../queue.ts';
import { post, Unreachable } from './api.ts';
import { Grid } from './grid/grid.ts';
import type { TypedBlock } from './grid/typed.ts';
import type { Screen } from './screen.ts';
import { headOf } from './state.ts';

/** What a frame gets back. */
export type FrameResult = { readonly result: unknown } | { readonly error: string };

/** A call's input without what the player fills in. */
type Told<K extends CallName> = Omit<Input<K>, 'known'>;

export class Player {
  readonly screen: Screen;
  readonly grid: Grid;
  private readonly queue = new Queue();
  private view: BookView | null = null;
  private retry: (() => void) | null = null;

  /** @param container id of the element that the grid is drawn in */
  constructor(screen: Screen, container: string) {
    this.screen = screen;
    this.grid = new Grid(container, {
      typed: (sheet, blocks, turn) => this.typed(sheet, blocks, turn),
      begun: () => this.screen.set({ ready: true }),
      selected: (at) => this.selected(at),
    });
  }

  /** Fetches the workbook and shows it. */
  async start(): Promise<void> {
    const view = await this.send('book', {}, 'Đang mở sổ…');
    if (view !== null) this.open(view);
  }

  /** Brings a tab to the front. */
  openSheet(sheet: number): void {
    this.screen.set({ sheet });
    this.grid.activate(sheet);
  }

  /** Runs a menu item, putting its questions before the person first. */
  async runMenu(name: string, caption: string): Promise<void> {
    await this.grid.finishEditing();
    const answers: Answer[] = [];
    for (;;) {
      const output = await this.send(
        'menu',
        { name, answers, stand: this.grid.selection },
        `Đang chạy: ${caption}…`,
      );
      if (output === null) return;
      if (!('questions' in output))
        return this.show({ ...output, alerts: output.alerts.slice(answers.length) });
      for (const question of output.questions) answers.push(await this.screen.askAlert(question));
    }
  }

  /** Carries out `google.script.run` of a frame. */
  async callForFrame(name: string, args: readonly unknown[]): Promise<FrameResult> {
    const output = await this.send('frame', { name, args: [...args], stand: this.grid.selection }, null);
    if (output === null) return { error: 'Mất kết nối với máy chủ. Hãy thử lại.' };
    const { error, result } = output;
    void this.show({ ...output, error: null });
    return error === null ? { result } : { error };
  }

  /** Moves the clock; what falls due on the way is run. */
  async moveClock(to: string): Promise<void> {
    await this.grid.finishEditing();
    const output = await this.send('clock', { to }, 'Đồng hồ đang chạy…');
    if (output === null) return;
    const { fired } = output;
    if (fired.length > 0) this.screen.toast('Đồng hồ', `Việc hẹn giờ đã chạy ${fired.length} lần.`);
    await this.show(output);
  }

  /** Goes on as another person. */
  async actAs(email: string): Promise<void> {
    await this.grid.finishEditing();
    const output = await this.send('user', { email }, 'Đang đổi vai…');
    if (output === null) return;
    this.screen.set({ sidebar: null, dialog: null });
    await this.show(output);
  }

  /** Makes the sample anew, when the person is sure. */
  async reset(): Promise<void> {
    const { button } = await this.screen.ask({
      title: 'Chơi lại từ đầu?',
      prompt:
        'Sổ mẫu được lập lại như lúc đầu. Mọi điều đã gõ, thư đã gửi và giờ đã chỉnh trong sổ mẫu này sẽ mất.',
      buttons: [
        { name: 'OK', label: 'Chơi lại từ đầu' },
        { name: 'CANCEL', label: 'Huỷ' },
      ],
    });
    if (button !== 'OK') return;
    const view = await this.send('reset', {}, 'Đang lập lại sổ mẫu…');
    if (view !== null) this.open(view);
  }

  /** Tries again what could not be sent. */
  tryAgain(): void {
    this.retry?.();
  }

  private open(view: BookView): void {
    this.screen.set({ sidebar: null, dialog: null, outbox: false });
    this.take(view, this.grid.turn);
    this.openSheet(this.screen.state.book?.tabs[0]?.id ?? 0);
    this.grid.focus();
  }

  private typed(sheet: number, blocks: readonly TypedBlock[], turn: number): void {
    blocks.forEach((block, i) => {
      // Cells of the blocks that follow are confirmed with the last one.
      const answered = i === blocks.length - 1 ? turn : turn - 1;
      void this.type(sheet, block, answered);
    });
  }

  private async type(sheet: number, { row, column, grid }: TypedBlock, turn: number): Promise<void> {
    const output = await this.send('edit', { stand: { sheet, row, column }, grid }, 'Đang ghi…');
    if (output !== null) await this.show(output, turn);
  }

  private selected({ sheet, row, column }: Stand): void {
    const cells = this.view?.sheets.find(({ shape }) => shape.id === sheet)?.cells;
    const cell = cells?.find((candidate) => candidate.row === row && candidate.column === column);
    this.screen.set({ link: cell?.link ?? null });
  }

  private take(view: BookView, turn: number): void {
    this.view = view;
    this.screen.set({ book: headOf(view) });
    this.grid.refresh(view, turn);
  }

  /** Shows what came of an action: the workbook first, then what was said. */
  private async show(outcome: Outcome, turn = this.grid.turn): Promise<void> {
    const view = outcome.book ?? this.view;
    if (view !== null) this.take(view, turn);
    this.showFrames(outcome);
    this.follow(outcome.shows);
    for (const { title, message } of outcome.toasts) this.screen.toast(title, message);
    if (outcome.sent > 0) this.screen.toast('Thư đi', `Đã gửi ${outcome.sent} thư. Bấm “Thư đi” để đọc.`);
    for (const alert of outcome.alerts) await this.screen.askAlert(alert);
    // A script that failed has mostly said so itself.
    if (outcome.error !== null && outcome.alerts.length === 0)
      await this.screen.tell('Chưa làm được', outcome.error);
  }

  private showFrames({ frames }: Outcome): void {
    const sidebar = frames.findLast(({ kind }) => kind === 'sidebar');
    const dialog = frames.findLast(({ kind }) => kind !== 'sidebar');
    if (sidebar !== undefined) this.screen.set({ sidebar });
    if (dialog !== undefined) this.screen.set({ dialog });
  }

  /** Goes to the cell the script brought to the front, when its sheet shows; off a sheet that is gone. */
  private follow(shown: Stand | null): void {
    const { book, sheet } = this.screen.state;
    const isTab = (wanted: number) => book?.tabs.some(({ id }) => id === wanted) ?? false;
    if (shown !== null && isTab(shown.sheet)) {
      this.openSheet(shown.sheet);
      this.grid.select(shown.row, shown.column);
    } else if (!isTab(sheet)) this.openSheet(book?.tabs[0]?.id ?? 0);
  }

  /** @returns null when it was refused or lost; the person has been told */
  private send<K extends CallName>(name: K, input: Told<K>, busy: string | null): Promise<Output<K> | null> {
    return this.queue.add(async () => {
      this.screen.set({ busy });
      try {
        return await this.attempt(name, { ...input, known: this.view?.stamp ?? '' } as unknown as Input<K>);
      } catch (error) {
        void this.screen.tell('Chưa làm được', error instanceof Error ? error.message : String(error));
        return null;
      } finally {
        this.screen.set({ busy: null });
      }
    });
  }

  /** Typing is sent until it arrives; whatever else was lost is for the person to do again. */
  private async attempt<K extends CallName>(name: K, input: Input<K>): Promise<Output<K>> {
    for (;;) {
      try {
        return await post(name, input);
      } catch (error) {
        if (!(error instanceof Unreachable) || (name !== 'edit' && name !== 'book')) throw error;
        await this.waitForRetry();
      }
    }
  }

  private async waitForRetry(): Promise<void> {
    this.screen.set({ lost: true });
    await new Promise<void>((resolve) => {
      this.retry = resolve;
    });
    this.retry = null;
    this.screen.set({ lost: false });
  }
}
