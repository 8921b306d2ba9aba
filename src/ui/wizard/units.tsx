/** Step 4: the units that answer, pasted from whatever list the ward has. */
import { readPastedRecords, UNIT_COLUMNS } from '../../domain/pasted-people.ts';
import { entryMatcher } from '../../domain/text.ts';
import type { Bootstrap } from '../../rpc/answers.ts';
import * as words from '../../text/vi-ui/wizard.ts';
import { useApp } from '../parts/app-context.ts';
import { factsOf, type PastedRow, PastedStep } from './pasted-step.tsx';

const ORDER = ['name', 'short', 'contact', 'email', 'superiorEmail'] as const;

export function Units() {
  const { units } = useApp().boot;
  return (
    <PastedStep
      list="units"
      label={words.unitsPaste}
      hint={words.unitsHint}
      read={(text) => unitsOf(text, units)}
      submit={words.saveUnits}
      next="units"
    />
  );
}

/** A unit that the workbook has keeps its name as it stands there; what is blank is left out. */
function unitsOf(text: string, units: Bootstrap['units']): readonly PastedRow[] {
  const known = entryMatcher(units.flatMap(({ name }) => name));
  const byShort = new Map(units.map(({ short, name }) => [short, name]));
  return readPastedRecords(text, UNIT_COLUMNS, ORDER)
    .filter(({ name }) => name !== '')
    .map((unit) => {
      const name = known(unit.name) ?? byShort.get(unit.name);
      const { name: _, ...rest } = unit;
      const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
      const facts = [...(name === undefined ? [words.newUnit] : []), ...factsOf(rest)];
      return { title: name ?? unit.name, facts, fault: '', row: { name: name ?? unit.name, ...given } };
    });
}
