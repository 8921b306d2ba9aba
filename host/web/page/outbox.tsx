/** The outbox: every mail the script sent, as it looks to whoever receives it. */
import { useEffect, useState } from 'preact/hooks';
import type { MailHead, MailView } from '../contract.ts';
import { MAIL_SANDBOX } from '../frame/sandbox.ts';
import { post } from './api.ts';
import { clockText } from './clock-text.ts';
import { Dialog } from './dialog.tsx';

interface Props {
  /** How many mails there are; when it changes, the list is fetched again. */
  readonly count: number;
  readonly close: () => void;
}

export function OutboxDialog({ count, close }: Props) {
  return (
    <Dialog title="Thư đi" kind="outbox" close={close}>
      {count === 0 ? (
        <p class="empty">
          Sổ chưa gửi thư nào. Thư chỉ nằm lại trên máy này, không đi ra ngoài; khi sổ gửi, bạn đọc được ở
          đây.
        </p>
      ) : (
        <Mails key={count} />
      )}
    </Dialog>
  );
}

function Mails() {
  const [mails, setMails] = useState<readonly MailHead[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    void post('mails', {}).then(setMails, () => setMails([]));
  }, []);
  const shown = chosen ?? mails[0]?.id ?? null;
  return (
    <div class="mails">
      <ul class="mail-list">
        {mails.map((mail) => (
          <li key={mail.id}>
            <button type="button" aria-current={mail.id === shown} onClick={() => setChosen(mail.id)}>
              <strong>{mail.subject}</strong>
              <span>{mail.to}</span>
              <time dateTime={mail.at}>{clockText(mail.at)}</time>
            </button>
          </li>
        ))}
      </ul>
      {shown !== null && <Mail key={shown} id={shown} />}
    </div>
  );
}

function Mail({ id }: { readonly id: string }) {
  const [mail, setMail] = useState<MailView | null>(null);
  const [plain, setPlain] = useState(false);
  useEffect(() => {
    void post('mail', { id }).then(setMail, () => setMail(null));
  }, [id]);
  if (mail === null) return <article class="mail" />;
  return (
    <article class="mail">
      <h3>{mail.subject}</h3>
      <dl>
        {FIELDS.filter(({ field }) => mail[field] !== '').map(({ label, field }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>{field === 'at' ? clockText(mail.at) : mail[field]}</dd>
          </div>
        ))}
      </dl>
      {mail.hasHtml && (
        <label class="plain">
          <input type="checkbox" checked={plain} onChange={() => setPlain(!plain)} /> Xem bản chữ thường
        </label>
      )}
      {mail.hasHtml && !plain ? (
        <iframe class="frame" title={mail.subject} sandbox={MAIL_SANDBOX} src={`/mail/${id}`} />
      ) : (
        <pre class="mail-text">{mail.text}</pre>
      )}
    </article>
  );
}

const FIELDS = [
  { label: 'Người gửi', field: 'from' },
  { label: 'Người nhận', field: 'to' },
  { label: 'Đồng gửi', field: 'cc' },
  { label: 'Trả lời về', field: 'replyTo' },
  { label: 'Lúc', field: 'at' },
] as const;
