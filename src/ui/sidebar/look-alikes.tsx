/** "Ý kiến trùng": two petitions, one above the other, with the reason; merge, tell apart, or take either back. */
import { useState } from 'preact/hooks';
import type { LookAlike, LookAlikeSide, Merged, Saved } from '../../rpc/answers.ts';
import type { Client } from '../../rpc/client.ts';
import * as words from '../../text/vi-ui/look-alikes.ts';
import { useApp } from '../parts/app-context.ts';
import { Button } from '../parts/button.tsx';
import { useFocus } from '../parts/effects.ts';
import { Content, Facts, Loaded, Refusal, Screen, shortDay } from '../parts/screen.tsx';
import { Segments } from '../parts/segments.tsx';
import { type Loading, useCall, useLoad } from '../parts/use-call.ts';

const STATES = ['open', 'merged', 'different'] as const;

/** What is done to a pair: it becomes the other. */
interface Change {
  readonly from: LookAlike;
  readonly to: LookAlike;
  /** What the change that is taken back had moved along. */
  readonly moved?: readonly string[];
}

export function LookAlikes() {
  const { api } = useApp();
  const load = useLoad(() => api.lookAlikes({}));
  return (
    <Screen title={words.title}>
      <Loaded load={load}>{(all) => <Pairs all={all} change={load.change} />}</Loaded>
    </Screen>
  );
}

interface PairsProps extends Pick<Loading<readonly LookAlike[]>, 'change'> {
  readonly all: readonly LookAlike[];
}

function Pairs({ all, change }: PairsProps) {
  const [state, show] = useState<LookAlike['state']>('open');
  const [at, setAt] = useState(0);
  const act = useChanges(change);
  const having = (wanted: string) => all.filter((pair) => pair.state === wanted);
  const pairs = having(state);
  const place = at % Math.max(pairs.length, 1);
  const pair = pairs[place];
  const key = `${pair?.a.code} ${pair?.b.code}`;
  const reason = useFocus<HTMLParagraphElement>(key, false);
  return (
    <>
      <Segments
        label={words.show}
        chosen={state}
        choose={show}
        options={STATES.map((each) => [each, words.states[each], having(each).length])}
      />
      <Refusal {...act} />
      <p class={pair === undefined ? 'soft' : 'note'} ref={reason} tabIndex={-1}>
        {pair === undefined ? words.nothing[state] : words.reason(pair.reason)}
      </p>
      {pair !== undefined && <Pair key={key} pair={pair} make={(to) => act.run({ from: pair, to })} />}
      {pairs.length > 1 && (
        <Button kind="quiet" act={() => setAt(place + 1)}>
          {words.later(place + 1, pairs.length)}
        </Button>
      )}
    </>
  );
}

/** Makes a change, in the workbook and in the list; it can be taken back. */
function useChanges(change: PairsProps['change']) {
  const { api, say } = useApp();
  const make = ({ from, to, moved = [] }: Change) =>
    send(api, from, to, moved).then((saved) => {
      change((pairs) => pairs.map((pair) => (isSamePair(pair, to) ? to : pair)));
      return saved;
    });
  return useCall(make, ({ message, moved = [] }, { from, to }) =>
    say(message, () => make({ from: to, to: from, moved })),
  );
}

/** The one call that makes a pair into what it is to be. */
function send(
  api: Client,
  from: LookAlike,
  to: LookAlike,
  moved: readonly string[],
): Promise<Saved & Partial<Merged>> {
  const [a, b] = [to.a.code, to.b.code];
  if (to.state === 'different') return api.notSame({ a, b });
  if (from.state === 'different') return api.sameAfterAll({ a, b });
  if (to.state === 'open') return api.unmerge({ code: from.mergedCode, members: [...moved] });
  return api.merge({ code: to.mergedCode, into: to.mergedCode === a ? b : a, although: hasTwoReplies(to) });
}

interface PairProps {
  readonly pair: LookAlike;
  readonly make: (to: LookAlike) => void;
}

function Pair({ pair, make }: PairProps) {
  const { a, b, state, mergedCode } = pair;
  const [main, setMain] = useState(a.code);
  const other = main === a.code ? b.code : a.code;
  const isOpen = state === 'open';
  const reopen = () => make({ ...pair, state: 'open', mergedCode: '' });
  return (
    <>
      {[a, b].map((side) => (
        <Side key={side.code} side={side} isMain={side.code === main} choose={isOpen ? setMain : undefined} />
      ))}
      {isOpen && hasTwoReplies(pair) && <p class="note warn">{words.twoReplies(other, main)}</p>}
      <div class="actions">
        {isOpen ? (
          <>
            <Button kind="primary" act={() => make({ ...pair, state: 'merged', mergedCode: other })}>
              {words.merge(other, main)}
            </Button>
            <Button act={() => make({ ...pair, state: 'different' })}>{words.notSame}</Button>
          </>
        ) : (
          <Button kind="primary" act={reopen}>
            {state === 'merged' ? words.unmerge(mergedCode) : words.sameAfterAll}
          </Button>
        )}
      </div>
    </>
  );
}

interface SideProps {
  readonly side: LookAlikeSide;
  readonly isMain: boolean;
  /** Undefined where nothing is to be chosen. */
  readonly choose: ((code: string) => void) | undefined;
}

function Side({ side: { code, content, place, raisedAt, field, reply }, isMain, choose }: SideProps) {
  return (
    <article class={isMain && choose !== undefined ? 'card chosen' : 'card'}>
      <h2>{code}</h2>
      <Content text={content} />
      <Facts of={[place, shortDay(raisedAt), field]} />
      {reply !== '' && <p class="quote">{words.reply(reply)}</p>}
      {choose !== undefined && (
        <label class="option">
          <input type="radio" name="main" checked={isMain} onChange={() => choose(code)} />
          <span>{words.main}</span>
        </label>
      )}
    </article>
  );
}

function hasTwoReplies({ a, b }: LookAlike): boolean {
  return a.reply !== '' && b.reply !== '' && a.reply !== b.reply;
}

function isSamePair(one: LookAlike, other: LookAlike): boolean {
  return one.a.code === other.a.code && one.b.code === other.b.code;
}
