/** The first screen: where the round stands, and the screens that the person's roles allow. */
import { formatDayLong } from '../../domain/day.ts';
import * as words from '../../text/vi-ui/home.ts';
import { useApp } from '../parts/app-context.ts';
import { useFocus } from '../parts/effects.ts';
import { Facts } from '../parts/screen.tsx';
import { screensFor } from './screens.ts';

export function Home() {
  const { boot, go } = useApp();
  const { figures, ward, today, roles, email, version } = boot;
  return (
    <main>
      <h1 ref={useFocus()} tabIndex={-1}>
        {ward === '' ? words.noWard : ward}
      </h1>
      <Facts of={[formatDayLong(today), words.petitions(figures.petitions)]} />
      <ul class="screens">
        {screensFor(roles).map(({ id, title, about, waits }) => (
          <li key={id}>
            <button type="button" onClick={() => go(id)}>
              <strong>{title}</strong>
              <Waits words={waits?.(figures)} />
              <small>{about}</small>
            </button>
          </li>
        ))}
      </ul>
      <Facts
        of={[
          email,
          roles.map((role) => words.roles[role]).join(', ') || words.onlyLooks,
          words.version(version),
        ]}
      />
    </main>
  );
}

function Waits({ words: text = '' }: { readonly words: string | undefined }) {
  return text === '' ? null : <span class="waits">{text}</span>;
}
