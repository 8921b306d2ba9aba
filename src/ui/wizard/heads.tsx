/** Step 3: who heads the groups, pasted from whatever list the ward has. */
import { groupNumber, HEAD_COLUMNS, readPastedRecords } from '../../domain/pasted-people.ts';
import type { Bootstrap } from '../../rpc/answers.ts';
import * as words from '../../text/vi-ui/wizard.ts';
import { useApp } from '../parts/app-context.ts';
import { groupSource } from './groups.ts';
import { factsOf, type PastedRow, PastedStep } from './pasted-step.tsx';

const ORDER = ['group', 'head', 'secretary', 'frontHead', 'email', 'phone'] as const;

export function Heads() {
  const { sources } = useApp().boot;
  return (
    <PastedStep
      list="sources"
      label={words.headsPaste}
      hint={words.headsHint}
      read={(text) => headsOf(text, sources)}
      submit={words.saveHeads}
      next="units"
    >
      <p class="note warn">{words.privacy}</p>
    </PastedStep>
  );
}

/** What is blank is left out, so that it leaves what the workbook has. */
function headsOf(text: string, sources: Bootstrap['sources']): readonly PastedRow[] {
  return readPastedRecords(text, HEAD_COLUMNS, ORDER).map(({ group, ...person }) => {
    const number = groupNumber(group);
    const source = number === undefined ? undefined : groupSource(sources, number);
    const facts = factsOf(person);
    if (source === undefined) return { title: group, facts, fault: words.unknownGroup(group), row: {} };
    const given = Object.entries(person).filter(([, value]) => value !== '');
    return { title: source.name, facts, fault: '', row: { code: source.code, ...Object.fromEntries(given) } };
  });
}
