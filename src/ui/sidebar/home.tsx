/** The first screen: where the round stands, and the screens that the person's roles allow. */
import { useEffect, useRef } from 'preact/hooks';
import { formatDayLong } from '../../domain/day.ts';
import { viUi } from '../../text/vi-ui.ts';
import { useApp } from '../parts/app-context.ts';
import { screensFor } from './screens.ts';

const words = viUi.home;

export function Home() {
  const { boot, go } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="home">
      <h1 ref={heading} tabIndex={-1}>
        {boot.ward === '' ? words.noWard : boot.ward}
      </h1>
      <p class="facts">
        {formatDayLong(boot.today)} · {words.petitions(boot.figures.petitions)}
      </p>
      <ul class="screens">
        {screensFor(boot.roles).map(({ id, words: { title, about }, waits }) => (
          <li key={id}>
            <button type="button" onClick={() => go(id)}>
              <strong>{title}</strong>
              <Waits words={waits?.(boot.figures) ?? ''} />
              <small>{about}</small>
            </button>
          </li>
        ))}
      </ul>
      <p class="facts">{words.who(boot.email, boot.roles.map((role) => words.roles[role]).join(', '))}</p>
      <p class="facts">{words.version(boot.version)}</p>
    </main>
  );
}

function Waits({ words: text }: { readonly words: string }) {
  return text === '' ? null : <span class="waits">{text}</span>;
}
