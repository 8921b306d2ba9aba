/** "Rà từng ý kiến": one petition at a time, one key each; what is decided is saved while the person goes on. */
import { useEffect, useState } from 'preact/hooks';
import { viParts, viUi } from '../../text/vi-ui.ts';
import { useApp } from '../parts/app-context.ts';
import { commandOf, isTextField } from '../parts/keys.ts';
import { Picker } from '../parts/picker.tsx';
import { Nothing, Refusal, Screen, Waiting } from '../parts/screen.tsx';
import { useCall } from '../parts/use-call.ts';
import { ReviewCard } from './review-card.tsx';
import { useDesk } from './review-desk.ts';
import { choiceFor, doneCount, openSession, type Session } from './review-session.ts';
import { SureOnes } from './review-sure.tsx';
import { type ReviewActions, useReview } from './use-review.ts';

const words = viUi.review;

/** A going-through that was left half done is taken up where it was. */
export function Review() {
  const { api } = useApp();
  const { session, setSession } = useDesk();
  const load = useCall(
    () => api.reviewList({}),
    (items) => setSession(openSession(items)),
  );
  useEffect(() => {
    if (session === undefined || doneCount(session) === session.items.length) load.run(undefined);
  }, []);
  return (
    <Screen title={words.title}>
      <Refusal {...load} />
      {load.busy && <Waiting words={viParts.reading} />}
      {session !== undefined && !load.busy && <Going session={session} />}
    </Screen>
  );
}

function Going({ session }: { readonly session: Session }) {
  const { boot } = useApp();
  const [picking, setPicking] = useState<'field' | 'unit' | undefined>();
  const actions = useReview();
  const item = session.items[session.at];
  const choice = item === undefined ? undefined : choiceFor(session, item, boot.fields);
  const accept = () => (choice?.field === '' ? setPicking('field') : actions.accept());
  useKeys(picking === undefined, {
    ...commandsOf(session, actions, boot.competences),
    Enter: accept,
    '4': () => setPicking('field'),
    d: () => setPicking('unit'),
  });
  if (item === undefined || choice === undefined) {
    return (
      <>
        <Saved />
        <Nothing words={session.items.length === 0 ? words.nothing : words.finished(session.items.length)} />
      </>
    );
  }
  const pick = (name: string): void => {
    if (picking === 'field') actions.chooseField(name);
    else actions.chooseUnit(name);
    setPicking(undefined);
  };
  return (
    <>
      <Saved />
      <progress max={session.items.length} value={doneCount(session)} aria-label={words.progress} />
      <SureOnes session={session} accept={actions.acceptAll} />
      <ReviewCard
        item={item}
        choice={choice}
        actions={actions}
        pick={setPicking}
        place={words.place(session.at + 1, session.items.length)}
      />
      {picking !== undefined && (
        <Picker
          label={picking === 'field' ? words.pickField : words.pickUnit}
          options={
            picking === 'field'
              ? boot.fields.map(({ name }) => ({ name }))
              : boot.units.map(({ name, short }) => ({ name, about: short }))
          }
          pick={pick}
          cancel={() => setPicking(undefined)}
        />
      )}
      <Actions accept={accept} actions={actions} />
    </>
  );
}

function Actions({
  accept,
  actions: { move, undo },
}: {
  readonly accept: () => void;
  readonly actions: ReviewActions;
}) {
  const { keys } = words;
  return (
    <div class="actions">
      <button type="button" class="primary" onClick={accept}>
        {words.accept} <kbd>Enter</kbd>
      </button>
      <div class="row">
        <button type="button" onClick={() => move(-1)}>
          {words.previous} <kbd>P</kbd>
        </button>
        <button type="button" onClick={() => move(1)}>
          {words.next} <kbd>N</kbd>
        </button>
        <button type="button" onClick={undo}>
          {viParts.undo} <kbd>U</kbd>
        </button>
      </div>
      <details>
        <summary>{words.keysTitle}</summary>
        <dl class="keys">
          {keys.map(([key, what]) => (
            <>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </>
          ))}
        </dl>
      </details>
    </div>
  );
}

/** How many decisions have arrived in the workbook, of those made. */
function Saved() {
  const { saved, total, error } = useDesk().queue.state();
  if (total === 0) return null;
  const text = saved === total ? words.saved(saved, total) : words.saving(saved, total);
  return <p class={error === undefined ? 'saved' : 'saved late'}>{text}</p>;
}

type Commands = Readonly<Record<string, () => void>>;

function commandsOf(session: Session, actions: ReviewActions, competences: readonly string[]): Commands {
  const item = session.items[session.at];
  const choose = (index: number) => (): void => {
    const suggested = item?.suggestions[index];
    if (suggested !== undefined) actions.chooseField(suggested.field);
  };
  const nextCompetence = (): void => {
    const at = competences.indexOf(
      session.chosen[item?.code ?? '']?.competence ?? item?.suggestedCompetence ?? '',
    );
    actions.chooseCompetence(competences[(at + 1) % competences.length] ?? '');
  };
  return {
    '1': choose(0),
    '2': choose(1),
    '3': choose(2),
    t: nextCompetence,
    u: actions.undo,
    n: () => actions.move(1),
    p: () => actions.move(-1),
  };
}

/** Keys pressed anywhere but in a text field; Enter on a button is the button's own. */
function useKeys(active: boolean, commands: Commands): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      const command = commandOf(event);
      const ownEnter =
        command === 'Enter' && target instanceof HTMLElement && target.closest('button, summary') !== null;
      const act = command === '' ? undefined : commands[command];
      if (!active || act === undefined || ownEnter || isTextField(target)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
