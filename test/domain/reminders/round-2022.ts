/** The round of 2022 as facts for any day: who had sent, replied or finished what by the morning of that day. */
import type { Day } from '../../../src/domain/day.ts';
import { explainDeadline, readDeadline } from '../../../src/domain/deadline.ts';
import type {
  DutyFacts,
  PetitionFacts,
  ReminderFacts,
  SourceFacts,
  UnitFacts,
} from '../../../src/domain/reminders/facts.ts';
import { workCalendar } from '../../../src/domain/working-days.ts';
import { hoangVanThu2022 } from '../../../src/presets/hoang-van-thu-2022.ts';

export const calendar = workCalendar(hoangVanThu2022.holidays);
export const CONFERENCE: Day = '2022-07-07';
export const OFFICE = 'vanphong@example.vn';
export const LEADERS = 'thuongtruc@example.vn';
export const CHAIR = 'chutich@example.vn';

/** Due day and reason of a plan's words. */
export function deadline(words: string): { readonly due: Day; readonly why: string } {
  const read = readDeadline(words, { roundYear: 2022, milestones: [] }, calendar);
  if ('fault' in read) throw new Error(read.message);
  return { due: read.due, why: explainDeadline(read) };
}

export const NO_DEADLINE = { due: '', why: '', setOn: '' } as const;

export const groupsDue = { ...deadline('trước ngày 01/7 2022'), setOn: '2022-06-24' } as const;
export const replyDue = { ...deadline('chậm nhất ngày 06/7/2022'), setOn: '2022-07-04' } as const;

export function source(changes: Partial<SourceFacts> = {}): SourceFacts {
  return {
    ...groupsDue,
    code: 'T05',
    name: 'Tổ dân phố số 5',
    sheet: 'TDP 05',
    emails: 'tdp05@example.vn',
    remindBy: 'E-mail',
    contact: '',
    phone: '',
    sendState: 'Chưa xong',
    paperReceived: false,
    ...changes,
  };
}

export function petition(changes: Partial<PetitionFacts> = {}): PetitionFacts {
  return {
    ...replyDue,
    code: 'T05-002',
    content: 'Đèn đường đầu ngõ hỏng từ tháng 5, đi lại buổi tối không an toàn.',
    place: 'Ngõ 12, đường Hoàng Văn Thụ',
    unit: 'Công an phường',
    kind: 'reply',
    waitsFor: 'unit',
    paused: false,
    ...changes,
  };
}

export function unit(changes: Partial<UnitFacts> = {}): UnitFacts {
  return {
    name: 'Công an phường',
    emails: 'congan@example.vn',
    superiorEmails: CHAIR,
    contact: '',
    phone: '',
    ...changes,
  };
}

export const duty = (changes: Partial<DutyFacts> = {}): DutyFacts => ({
  ...deadline('trước ngày 05/7/2022'),
  setOn: '2022-06-24',
  duty: 'Lập hồ sơ, tổng hợp báo cáo Thường trực Đảng ủy',
  unit: 'Uỷ ban MTTQ phường',
  ...changes,
});

/** Facts of a day on which nothing is asked of anybody. */
export function facts(today: Day, changes: Partial<ReminderFacts> = {}): ReminderFacts {
  return {
    today,
    calendar,
    conferenceDay: CONFERENCE,
    listsClosed: false,
    steps: '-3, -1, 0, 1, 3, 7',
    officeName: 'Văn phòng Đảng ủy phường Hoàng Văn Thụ',
    officeEmails: OFFICE,
    leadersEmails: LEADERS,
    sources: [],
    petitions: [],
    units: units2022,
    duties: [],
    standing: [],
    owed: [],
    ...changes,
  };
}

export const units2022: readonly UnitFacts[] = hoangVanThu2022.units.map((preset) => ({
  name: preset.name,
  emails: preset.email,
  superiorEmails: preset.superiorEmail,
  contact: preset.contact,
  phone: '',
}));

/** The day on which a source said it is done; those not named did on 27/6 or before. */
const SENT_LATER: Readonly<Record<string, Day>> = {
  T05: '2022-06-30',
  T07: '2022-07-01',
  T12: '2022-07-01',
  DT: '2022-06-29',
};

/** Petitions by the stretch of days on whose mornings they stand as given; `to` is the last such day. */
const STANDINGS: readonly { readonly from: Day; readonly to: Day; readonly petition: PetitionFacts }[] = [
  { from: '2022-07-05', to: '2022-07-05', petition: petition({ code: 'T01-001' }) },
  { from: '2022-07-05', to: '2022-07-31', petition: petition({ code: 'T05-002' }) },
  { from: '2022-07-05', to: '2022-07-06', petition: petition({ code: 'T12-003', unit: 'Khối Dân vận' }) },
  {
    from: '2022-07-07',
    to: '2022-07-12',
    petition: petition({ code: 'T12-003', unit: 'Khối Dân vận', waitsFor: 'leader' }),
  },
  {
    from: '2022-07-06',
    to: '2022-07-22',
    petition: petition({
      ...deadline('chậm nhất ngày 20/7/2022'),
      setOn: '2022-07-05',
      code: 'T02-001',
      unit: 'Trạm Y tế phường',
      kind: 'completion',
    }),
  },
  { from: '2022-07-05', to: '2022-07-31', petition: petition({ code: 'T03-001', paused: true }) },
];

const DUTIES: readonly { readonly done: Day; readonly duty: DutyFacts }[] = [
  { done: '2022-07-04', duty: duty() },
  {
    done: '2022-07-18',
    duty: duty({
      ...deadline('trong 10 ngày kể từ ngày 07/7/2022'),
      duty: 'Thông báo kết quả đến các tổ dân phố',
      unit: 'Văn phòng Đảng ủy; Khối Dân vận',
    }),
  },
];

/** The morning of a day of the round; the figures were frozen in the afternoon of 04/7. */
export function morning(today: Day): ReminderFacts {
  const sources = hoangVanThu2022.sources.map((preset): SourceFacts => {
    const asked = preset.code === 'HN' || preset.code === 'KK' ? NO_DEADLINE : groupsDue;
    const sent = (SENT_LATER[preset.code] ?? '2022-06-26') < today;
    return source({
      ...asked,
      code: preset.code,
      name: preset.name,
      sheet: preset.sheet,
      emails: preset.email,
      remindBy: preset.remindBy,
      sendState: sent ? 'Đã xong' : 'Chưa xong',
    });
  });
  return facts(today, {
    listsClosed: today > '2022-07-04',
    sources,
    petitions: STANDINGS.filter(({ from, to }) => from <= today && today <= to).map((row) => row.petition),
    duties: DUTIES.filter(({ done }) => today <= done).map((row) => row.duty),
  });
}
