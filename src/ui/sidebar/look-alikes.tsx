/** "Ý kiến trùng": two petitions, one above the other, with the reason; merge, tell apart, or take either back. */
import { useState } from 'preact/hooks';
import { formatDayShort } from '../../domain/day.ts';
import type { LookAlike, LookAlikeSide, Saved } from '../../rpc/answers.ts';
import { viUi } from '../../text/vi-ui.ts';
import { useApp } from '../parts/app-context.ts';
import { Content, Facts, Loaded, Nothing, Refusal, Screen } from '../parts/screen.tsx';
import { Segments } from '../parts/segments.tsx';
import { useCall, useLoad } from '../parts/use-call.ts';

const words = viUi.lookAlikes;
const STATES = ['open', 'merged', 'different'] as const;

export function LookAlikes() {
  const { api } = useApp();
  const load = useLoad(() => api.lookAlikes({}));
  const [state, setState] = useState<LookAlike['state']>('open');
  const [at, setAt] = useState(0);
  return (
    <Screen title={words.title}>
      <Loaded load={load}>
        {(all) => {
          const pairs = all.filter((pair) => pair.state === state);
          const place = Math.min(at, Math.max(pairs.length - 1, 0));
          const pair = pairs[place];
          const put = (changed: LookAlike) =>
            load.set(all.map((each) => (isSamePair(each, changed) ? changed : each)));
          return (
            <>
              <Segments
                label={words.show}
                chosen={state}
                choose={(chosen) => {
                  setState(chosen);
                  setAt(0);
                }}
                options={STATES.map((each) => [
                  each,
                  words.states[each](all.filter((one) => one.state === each).length),
                ])}
              />
              {pair === undefined ? (
                <Nothing words={words.nothing[state]} />
              ) : (
                <Pair key={`${pair.a.code} ${pair.b.code} ${state}`} pair={pair} put={put}>
                  {pairs.length > 1 && (
                    <button type="button" class="quiet" onClick={() => setAt((place + 1) % pairs.length)}>
                      {words.later(place + 1, pairs.length)}
                    </button>
                  )}
                </Pair>
              )}
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
}

interface PairProps {
  readonly pair: LookAlike;
  readonly put: (changed: LookAlike) => void;
  readonly children: preact.ComponentChildren;
}

function Pair({ pair, put, children }: PairProps) {
  const { api, say } = useApp();
  const [main, setMain] = useState(pair.a.code);
  const { a, b } = pair;
  const other = main === a.code ? b.code : a.code;
  const twoReplies = a.reply !== '' && b.reply !== '' && a.reply !== b.reply;
  type Act = readonly [call: () => Promise<Saved>, after: LookAlike];
  const change = useCall(
    ([call]: Act) => call(),
    ({ message }, [, after]) => {
      put(after);
      say(message, () => change.run(undo(after)));
    },
  );
  const open: LookAlike = { ...pair, state: 'open', mergedCode: '' };
  const merge: Act = [
    () => api.merge({ code: other, into: main, although: twoReplies }),
    { ...pair, state: 'merged', mergedCode: other },
  ];
  const apart: Act = [() => api.notSame({ a: a.code, b: b.code }), { ...pair, state: 'different' }];
  const undo = ({ state, mergedCode }: LookAlike): Act => {
    if (state === 'merged') return [() => api.unmerge({ code: mergedCode }), open];
    if (state === 'different') return [() => api.sameAfterAll({ a: a.code, b: b.code }), open];
    return pair.state === 'merged'
      ? [
          () =>
            api.merge({
              code: pair.mergedCode,
              into: pair.mergedCode === a.code ? b.code : a.code,
              although: true,
            }),
          pair,
        ]
      : apart;
  };
  const act = (words: string, what: Act, kind = '') => (
    <button type="button" class={kind} disabled={change.busy} onClick={() => change.run(what)}>
      {words}
    </button>
  );
  return (
    <>
      <p class="note">{words.reason(pair.reason)}</p>
      {[a, b].map((side) => (
        <Side
          key={side.code}
          side={side}
          isMain={pair.state === 'open' ? side.code === main : undefined}
          choose={() => setMain(side.code)}
        />
      ))}
      {pair.state === 'open' && twoReplies && <p class="note warn">{words.twoReplies(other, main)}</p>}
      <Refusal {...change} />
      <div class="actions">
        {pair.state === 'open' && act(words.merge(other, main), merge, 'primary')}
        {pair.state === 'open' && act(words.notSame, apart)}
        {pair.state === 'merged' && act(words.unmerge(pair.mergedCode), undo(pair), 'primary')}
        {pair.state === 'different' && act(words.sameAfterAll, undo(pair), 'primary')}
        {children}
      </div>
    </>
  );
}

interface SideProps {
  readonly side: LookAlikeSide;
  /** Undefined where nothing is to be chosen. */
  readonly isMain: boolean | undefined;
  readonly choose: () => void;
}

function Side({ side, isMain, choose }: SideProps) {
  return (
    <article class={isMain === true ? 'card chosen' : 'card'}>
      <h2>{side.code}</h2>
      <Content text={side.content} />
      <Facts of={[side.place, side.raisedAt === '' ? '' : formatDayShort(side.raisedAt), side.field]} />
      {side.reply !== '' && <p class="quote">{words.reply(side.reply)}</p>}
      {isMain !== undefined && (
        <label class="option">
          <input type="radio" name="main" checked={isMain} onChange={choose} />
          <span>{words.main}</span>
        </label>
      )}
    </article>
  );
}

function isSamePair(one: LookAlike, other: LookAlike): boolean {
  return one.a.code === other.a.code && one.b.code === other.b.code;
}
