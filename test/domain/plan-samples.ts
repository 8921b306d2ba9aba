/** Plans in the style of real ones, from wards that differ in numbers, words, order and layout, and what each says. */
import { readdirSync, readFileSync } from 'node:fs';

/** `plans/NAME.txt` is the text as pasted; `plans/NAME.json` beside it is what a person reads in it. */
export interface PlanSample {
  readonly name: string;
  readonly text: string;
  /** One value where the plan is plain, several where a person must choose; what it does not say is left out. */
  readonly says: Readonly<Record<string, readonly unknown[]>>;
  /** Deadlines whose purpose the plan does not tell, in its words. */
  readonly unplaced: readonly string[];
}

const FOLDER = new URL('./plans/', import.meta.url);

export const PLAN_SAMPLES: readonly PlanSample[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const name = file.replace('.txt', '');
    const expected = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as Pick<
      PlanSample,
      'says' | 'unplaced'
    >;
    return { name, text: planText(name), says: expected.says, unplaced: expected.unplaced };
  });

export function planText(name: string): string {
  return readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');
}
