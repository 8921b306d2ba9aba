/** The rows that a preset puts into catalogues that are still empty. */
import type { Day } from '../../domain/day.ts';
import { readDay } from '../../domain/day-text.ts';
import { type Deadline, readDeadline } from '../../domain/deadline.ts';
import { NOT_IN_PLAN, SETTING_SPECS, type SettingId, type Settings } from '../../domain/settings.ts';
import { DUTY_STATES } from '../../domain/vocabulary.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import type { Preset } from '../../presets/preset.ts';
import type { Columns, Row } from '../../workbook/table.ts';
import type { daysOff, duties, fields, sources, units } from '../../workbook/tables/catalogues.ts';
import {
  DUE_READ_EXPLANATION,
  DUES_READ,
  REVIEW_DAY,
  type settings,
} from '../../workbook/tables/settings.ts';

/** Values for some columns of a row; the rest is blank. */
export type RowSeed<C extends Columns> = Partial<Omit<Row<C>, '$row'>>;

type SeedsOf<T> = T extends { readonly columns: infer C extends Columns } ? readonly RowSeed<C>[] : never;

export function sourceSeeds(preset: Preset): SeedsOf<typeof sources> {
  return preset.sources.map(({ code, name, sheet, kind, owner, email, remindBy }) => ({
    code,
    name,
    sheet,
    kind,
    head: owner ?? '',
    email,
    remindBy,
  }));
}

export function unitSeeds(preset: Preset): SeedsOf<typeof units> {
  return preset.units.map(({ name, short, block, contact, email, superiorEmail, from, to }) => ({
    name,
    short,
    block,
    contact,
    email,
    superiorEmail,
    validFrom: dayOrBlank(from),
    validTo: dayOrBlank(to),
  }));
}

export function fieldSeeds(preset: Preset): SeedsOf<typeof fields> {
  return preset.fields.map(({ order, name, unit, keywords }) => ({
    order,
    name,
    unit,
    keywords: keywords.join(', '),
  }));
}

export function dayOffSeeds(preset: Preset): SeedsOf<typeof daysOff> {
  return preset.holidays.map(({ day, kind, name }) => ({ day, kind, name }));
}

export function dutySeeds(preset: Preset, calendar: WorkCalendar): SeedsOf<typeof duties> {
  return preset.duties.map(({ duty, unit, wording, note }) => ({
    duty,
    unit,
    wording,
    due: readDue(wording, preset.settings, calendar)?.due ?? '',
    state: DUTY_STATES[0],
    note,
  }));
}

/** Every setting in the declared order, `Ngày xét` first, each deadline followed by how it reads. */
export function settingSeeds(preset: Preset, calendar: WorkCalendar): SeedsOf<typeof settings> {
  const rows: RowSeed<typeof settings.columns>[] = [
    { key: REVIEW_DAY.label, value: '', explanation: REVIEW_DAY.explanation },
  ];
  for (const [id, spec] of Object.entries(SETTING_SPECS) as [
    SettingId,
    { label: string; explanation: string },
  ][]) {
    const given = preset.defaultsNotInPlan.includes(id) ? NOT_IN_PLAN : '';
    const value = preset.settings[id] ?? '';
    rows.push({ key: spec.label, value, explanation: given + spec.explanation });
    const read = DUES_READ.find(({ from }) => from === id);
    if (read === undefined) continue;
    const due = readDue(value, preset.settings, calendar);
    rows.push({ key: read.label, value: due?.limit ?? '', explanation: DUE_READ_EXPLANATION });
  }
  return rows;
}

/** The deadline that words set, for a round; undefined when they cannot be read. */
export function readDue(words: string, settings: Settings, calendar: WorkCalendar): Deadline | undefined {
  if (words === '') return undefined;
  const conference = dayOrBlank(settings.conferenceDate ?? '');
  const roundYear = Number(
    (conference === '' ? dayOrBlank(settings.planDate ?? '') : conference).slice(0, 4),
  );
  const milestones =
    conference === '' ? [] : ['hội nghị', 'đối thoại'].map((name) => ({ name, day: conference }));
  const due = readDeadline(words, { roundYear, milestones }, calendar);
  return 'due' in due ? due : undefined;
}

function dayOrBlank(text: string): Day | '' {
  const read = readDay(text, 0);
  return 'day' in read ? read.day : '';
}
