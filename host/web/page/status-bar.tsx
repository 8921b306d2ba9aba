/** The line at the bottom: what is going on, where the active cell leads, and a lost connection. */
import type { Player } from './player.ts';
import type { PageState } from './state.ts';

interface Props {
  readonly state: PageState;
  readonly player: Player | null;
}

const HINT =
  'Gõ vào ô như trên Google Sheets. Sổ chạy trên máy này, thư không đi ra ngoài. Phím F6: sang bảng chọn, sang trang.';

export function StatusBar({ state: { busy, lost, link, ready }, player }: Props) {
  if (lost)
    return (
      <footer class="status lost">
        <span role="alert">
          Không gặp được máy chủ. Điều bạn vừa gõ còn đây, chưa ghi vào sổ. Xem cửa sổ đang chạy{' '}
          <code>npm start</code>.
        </span>
        <button type="button" class="button main" onClick={() => player?.tryAgain()}>
          Thử lại
        </button>
      </footer>
    );
  return (
    <footer class="status">
      <span role="status" class={busy === null ? '' : 'busy'}>
        {busy ?? (ready ? HINT : 'Đang mở sổ…')}
      </span>
      {link !== null && player !== null && <LinkTo link={link} player={player} />}
    </footer>
  );
}

function LinkTo({ link, player }: { readonly link: string; readonly player: Player }) {
  const sheet = /^#gid=(\d+)/.exec(link)?.[1];
  const name = player.screen.state.book?.tabs.find(({ id }) => String(id) === sheet)?.name;
  if (sheet !== undefined && name !== undefined)
    return (
      <button type="button" class="button" onClick={() => player.openSheet(Number(sheet))}>
        Đến trang “{name}”
      </button>
    );
  if (!/^https?:\/\//i.test(link)) return null;
  return (
    <a class="button" href={link} target="_blank" rel="noreferrer">
      Mở {link}
    </a>
  );
}
