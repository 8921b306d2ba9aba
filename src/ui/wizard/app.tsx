/** The dialog: one call brings what all steps need; steps in their order, each of which may be skipped or come back to. */
import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Bootstrap } from '../../rpc/answers.ts';
import type { Client } from '../../rpc/client.ts';
import * as words from '../../text/vi-ui/wizard.ts';
import { type Drafts, provideApp } from '../parts/app-context.ts';
import { Button } from '../parts/button.tsx';
import { useFocus } from '../parts/effects.ts';
import { Loaded } from '../parts/screen.tsx';
import { useStatus } from '../parts/status.tsx';
import { closeDialog } from '../parts/transport.ts';
import { useLoad } from '../parts/use-call.ts';
import { Heads } from './heads.tsx';
import { Office } from './office.tsx';
import { Plan } from './plan.tsx';
import { AllSettings } from './settings.tsx';
import { Units } from './units.tsx';

const STEPS = ['plan', 'office', 'heads', 'units', 'settings'] as const;
type Step = (typeof STEPS)[number];
const SHOWN: Readonly<Record<Step, ComponentType>> = {
  plan: Plan,
  office: Office,
  heads: Heads,
  units: Units,
  settings: AllSettings,
};
/** After it the dialog has done its work. */
const LAST: Step = 'units';

interface Props {
  readonly api: Client;
  readonly first: string;
}

export function App({ api, first }: Props) {
  const boot = useLoad(() => api.bootstrap({}));
  return <Loaded load={boot}>{(data) => <Dialog api={api} boot={data} first={first} />}</Loaded>;
}

function Dialog({ api, boot, first }: Props & { readonly boot: Bootstrap }) {
  const [step, setStep] = useState(STEPS.find((each) => each === first) ?? 'plan');
  const { line, say } = useStatus();
  const drafts: Drafts = useRef(new Map<string, unknown>()).current;
  const go = (to: string): void => {
    say(undefined);
    setStep(STEPS.find((each) => each === to) ?? 'plan');
  };
  const Shown = SHOWN[step];
  const next = STEPS[STEPS.indexOf(step) + 1] ?? LAST;
  provideApp({ api, boot, drafts, about: '', go, say: (text, undo) => say({ text, undo }) });
  return (
    <>
      <main>
        <nav class="segments" aria-label={words.stepsLabel}>
          {STEPS.map((each) => (
            <Button key={each} pressed={each === step} act={() => go(each)}>
              {words.steps[each]}
            </Button>
          ))}
        </nav>
        <h1 ref={useFocus(step)} tabIndex={-1}>
          {words.steps[step]}
        </h1>
        <Shown key={step} />
        {step === LAST || step === 'settings' ? (
          <Button act={closeDialog}>{words.done}</Button>
        ) : (
          <Button act={() => go(next)}>{words.next}</Button>
        )}
      </main>
      {line}
    </>
  );
}
