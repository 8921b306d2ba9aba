/** "Rà từng ý kiến": one petition at a time, one key each; what is decided is saved while the person goes on. */
import { useState } from 'preact/hooks';
import { undo as undoWord } from '../../text/vi-ui/parts.ts';
import * as words from '../../text/vi-ui/review.ts';
import { useApp } from '../parts/app-context.ts';
import { Button } from '../parts/button.tsx';
import { useOnce } from '../parts/effects.ts';
import { Nothing, Refusal, Screen, Waiting } from '../parts/screen.tsx';
import { useCall } from '../parts/use-call.ts';
import { type Picking, ReviewCard } from './review-card.tsx';
import { useDesk } from './review-desk.ts';
import { choiceFor, doneCount, openSession, type Session } from './review-session.ts';
import { SureOnes } from './review-sure.tsx';
import { type Commands, useKeys } from './use-keys.ts';
import { type ReviewActions, useReview } from './use-review.ts';

/** A going-through that was left half done is taken up where it was. */
export function Review() {
  const { api } = useApp();
  const { session, setSession } = useDesk();
  const load = useCall(
    () => api.reviewList({}),
    (list) => setSession(openSession(list)),
  );
  useOnce(() => {
    const isHalfDone = session !== undefined && doneCount(session) < session.items.length;
    return isHalfDone ? undefined : load.run(undefined);
  });
  return (
    <Screen title={words.title}>
      <Refusal {...load} />
      {load.busy && <Waiting />}
      {session !== undefined && !load.busy && <Going session={session} />}
    </Screen>
  );
}

function Going({ session }: { readonly session: Session }) {
  const { competences } = useApp().boot;
  const [picking, setPicking] = useState<Picking>();
  const actions = useReview();
  const item = session.items[session.at];
  const choice = item === undefined ? undefined : choiceFor(session, item);
  const accept = () => (choice?.field === '' ? setPicking('field') : actions.accept());
  useKeys(picking === undefined, {
    ...commandsOf(session, actions, choice?.competence ?? '', competences),
    Enter: accept,
    '4': () => setPicking('field'),
    d: () => setPicking('unit'),
  });
  if (item === undefined || choice === undefined) return <End session={session} undo={actions.undo} />;
  return (
    <>
      <Progress session={session} />
      <SureOnes session={session} accept={actions.acceptAll} />
      <ReviewCard
        item={item}
        fields={session.fields}
        choice={choice}
        actions={actions}
        picking={picking}
        pick={setPicking}
      />
      <Actions accept={accept} actions={actions} />
    </>
  );
}

function End({ session, undo }: { readonly session: Session; readonly undo: () => void }) {
  const count = session.items.length;
  return (
    <>
      <Progress session={session} />
      <Nothing>{count === 0 ? words.nothing : words.finished(count)}</Nothing>
      {count > 0 && <UndoButton undo={undo} />}
    </>
  );
}

/** How far the person has come, and how many of the decisions have arrived in the workbook. */
function Progress({ session }: { readonly session: Session }) {
  const { saved, total } = useDesk().queue.state();
  const count = session.items.length;
  return (
    <p class="soft">
      {count > 0 && (
        <>
          {words.place(Math.min(session.at + 1, count), count)}
          <progress max={count} value={doneCount(session)} aria-label={words.progress} />
        </>
      )}
      {total > 0 && (saved === total ? words.saved(saved, total) : words.saving(saved, total))}
    </p>
  );
}

interface ActionsProps {
  readonly accept: () => void;
  readonly actions: ReviewActions;
}

function Actions({ accept, actions: { move, undo } }: ActionsProps) {
  return (
    <div class="actions">
      <Button kind="primary" act={accept}>
        {words.accept} <kbd>Enter</kbd>
      </Button>
      <div class="row">
        <Button act={() => move(-1)}>
          {words.previous} <kbd>P</kbd>
        </Button>
        <Button act={() => move(1)}>
          {words.next} <kbd>N</kbd>
        </Button>
        <UndoButton undo={undo} />
      </div>
    </div>
  );
}

function UndoButton({ undo }: { readonly undo: () => void }) {
  return (
    <Button act={undo}>
      {undoWord} <kbd>U</kbd>
    </Button>
  );
}

function commandsOf(
  session: Session,
  actions: ReviewActions,
  competence: string,
  levels: readonly string[],
): Commands {
  const item = session.items[session.at];
  const choose = (index: number) => (): void => {
    const suggested = item?.suggestions[index];
    if (suggested !== undefined) actions.chooseField(suggested.field);
  };
  return {
    '1': choose(0),
    '2': choose(1),
    '3': choose(2),
    t: () => actions.chooseCompetence(levels[(levels.indexOf(competence) + 1) % levels.length] ?? ''),
    u: actions.undo,
    n: () => actions.move(1),
    p: () => actions.move(-1),
  };
}
