/** Whether what is typed into a setting can be read: one kind for each setting, one check for each kind. */
import { readDay } from '../../domain/day-text.ts';
import { readAddresses } from '../../domain/reminders/addresses.ts';
import { reminderSteps } from '../../domain/reminders/ladder.ts';
import { SETTING_SPECS, type SettingId, type Settings } from '../../domain/settings.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import { viPanels } from '../../text/vi-panels.ts';
import { readHours } from '../mail-run/hours.ts';
import { readDue } from '../set-up/seeds.ts';

const words = viPanels.settings;
type Kind = keyof typeof words.hints;

/** Settings without a line here take any text. */
const KINDS: Readonly<Partial<Record<SettingId, Kind>>> = {
  officeEmail: 'email',
  frontEmail: 'email',
  leaderEmail: 'email',
  planDate: 'day',
  conferenceDate: 'day',
  delegateCount: 'count',
  votersPerGroup: 'count',
  groupsDue: 'due',
  opinionDue: 'due',
  frontReportDue: 'due',
  assignmentDue: 'due',
  replyDue: 'due',
  invitationDue: 'due',
  resultNoticeDue: 'due',
  unitReportDue: 'due',
  progressEvery: 'count',
  officeHours: 'hours',
  reminderSteps: 'steps',
  sourceRows: 'count',
};

/**
 * What is wrong with a value, in words; undefined when nothing is.
 * @param settings all values as they will be, by which deadlines are read
 */
export function settingFault(id: SettingId, settings: Settings, calendar: WorkCalendar): string | undefined {
  const kind = KINDS[id];
  const typed = settings[id] ?? '';
  if (id === 'officeEmail' && typed === '') return words.needOffice;
  if (kind === undefined || typed === '' || isReadable(kind, typed, settings, calendar)) return undefined;
  return words.bad(SETTING_SPECS[id].label, typed, words.hints[kind]);
}

function isReadable(kind: Kind, typed: string, settings: Settings, calendar: WorkCalendar): boolean {
  switch (kind) {
    case 'day':
      return 'day' in readDay(typed, 0);
    case 'due':
      return readDue(typed, settings, calendar) !== undefined;
    case 'email':
      return readAddresses(typed).invalid.length === 0;
    case 'hours':
      return readHours(typed) !== null;
    case 'steps':
      return reminderSteps(typed).problem === undefined;
    case 'count':
      return /^0?[1-9]\d{0,3}$/.test(typed);
  }
}
