/** The whole list of matters. */
import { ADMINISTRATION } from './administration.ts';
import { ECONOMY } from './economy.ts';
import { ENVIRONMENT } from './environment.ts';
import { LAND } from './land.ts';
import { type Matter, readMatter } from './matter.ts';
import { ROADS } from './roads.ts';
import { SECURITY } from './security.ts';
import { SOCIETY } from './society.ts';
import { UTILITIES } from './utilities.ts';

const GROUPS = [LAND, ROADS, UTILITIES, ENVIRONMENT, SECURITY, ADMINISTRATION, SOCIETY, ECONOMY];

let matters: readonly Matter[] | undefined;

/** Every matter; a matter is known by its place in this list. Read once, when first asked for. */
export function allMatters(): readonly Matter[] {
  matters ??= GROUPS.flat().flatMap(({ field, matters: lines }) =>
    lines.map((line) => readMatter(field, line)),
  );
  return matters;
}
