/** The whole list of matters. */
import { ADMINISTRATION } from './administration.ts';
import { ECONOMY } from './economy.ts';
import { ENVIRONMENT } from './environment.ts';
import { LAND } from './land.ts';
import type { Matter } from './matter.ts';
import { ROADS } from './roads.ts';
import { SECURITY } from './security.ts';
import { SOCIETY } from './society.ts';
import { UTILITIES } from './utilities.ts';

export const MATTERS: readonly Matter[] = [
  ...LAND,
  ...ROADS,
  ...UTILITIES,
  ...ENVIRONMENT,
  ...SECURITY,
  ...ADMINISTRATION,
  ...SOCIETY,
  ...ECONOMY,
];
