/** "Bảng gửi": how every source stands with its list, from its own strip, so that nobody is called who has just sent. */
import { type Day, dayFromInstant, daysBetween } from '../../domain/day.ts';
import type { GroupStanding } from '../../domain/reminders/mail.ts';
import { NOTHING_TO_SAY } from '../../domain/vocabulary.ts';
import type { Env } from '../../ports.ts';
import { sources } from '../../workbook/tables/catalogues.ts';
import { declarations, isDone, type Sending } from '../consolidate/sending.ts';
import type { SourceRow, SourceTab } from '../consolidate/snapshot.ts';
import { readTab } from '../consolidate/snapshot.ts';
import { listSources } from '../consolidate/source-list.ts';
import { listDue } from '../mail-run/deadlines.ts';
import { openRound, readDaysOff, readNeeded } from '../read-round.ts';

/** How far a source is: nothing heard, said to be done, signed paper in hand. */
export type SendLight = 'none' | 'said' | 'paper';

export interface SourceStanding {
  readonly source: SourceRow;
  readonly light: SendLight;
  /** The day it said so; blank when not known. */
  readonly saidOn: Day | '';
  readonly nothingToSay: boolean;
  /** Rows with a petition. */
  readonly petitions: number;
  /** Calendar days after its deadline while nothing was heard; 0 when in time or without one. */
  readonly daysLate: number;
  /** For the Zalo text; undefined when nothing is to be said. */
  readonly owes: GroupStanding | undefined;
}

/** Every source in its order: 3 reads and one for each tab. */
export function sendBoard(env: Env): readonly SourceStanding[] {
  const round = openRound(env.workbook, env.clock.now());
  const { usable } = listSources(readNeeded(env.workbook, round, sources));
  const matters = { ...round, daysOff: readDaysOff(env.workbook, round) };
  const tabs = usable.map((source) => readTab(env.workbook, round.names, source, round.context));
  const said = new Map(
    declarations({ tabs, now: round.now }).map((each) => [each.source.code, each] as const),
  );
  return tabs.map((tab) => {
    const { due, hour } = listDue(matters, tab.source);
    return standingOf(tab, said.get(tab.source.code), due, hour, round.today);
  });
}

function standingOf(
  { source, table }: SourceTab,
  said: Sending | undefined,
  due: Day | '',
  hour: string | undefined,
  today: Day,
): SourceStanding {
  const done = said !== undefined && isDone(said);
  const light = source.paperDay !== '' ? 'paper' : done ? 'said' : 'none';
  const daysLate = light === 'none' && due !== '' ? Math.max(0, daysBetween(due, today)) : 0;
  const owed = light === 'none' && due !== '';
  const { code, name } = source;
  return {
    source,
    light,
    saidOn: done && said.at !== null ? dayFromInstant(said.at) : '',
    nothingToSay: done && said.state === NOTHING_TO_SAY,
    petitions: table?.rows.filter(({ content }) => content !== '').length ?? 0,
    daysLate,
    owes: owed ? { code, name, due, daysLate, ...(hour === undefined ? {} : { hour }) } : undefined,
  };
}
