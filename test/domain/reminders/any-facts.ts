/** Arbitrary facts for property tests: few names and addresses, so that they collide. */
import * as fc from 'fast-check';
import { addDays } from '../../../src/domain/day.ts';
import type { ReminderFacts } from '../../../src/domain/reminders/facts.ts';
import { duty, facts, OFFICE, petition, source, unit } from './round-2022.ts';

const day = fc.integer({ min: 0, max: 60 }).map((count) => addDays('2022-06-20', count));
const maybeDay = fc.oneof(day, fc.constant('' as const));
const cell = fc
  .array(
    fc.constantFrom('a@example.vn', 'B@example.vn', 'b@example.vn', 'c@example.vn', OFFICE, 'sai', 'x@y'),
    {
      maxLength: 3,
    },
  )
  .map((typed) => typed.join('; '));
const name = fc.constantFrom('Công an phường', 'công an phường', 'Khối Dân vận', 'UBND phường', 'Nơi lạ', '');
/** What a citizen might type, the worst included. */
export const typed = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '=HYPERLINK("x")',
    'a\r\nBcc: b@example.vn',
    '"><img src=x>',
    '&lt;',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const deadlines = { due: maybeDay, setOn: maybeDay, why: typed };

const anySource = fc
  .record({
    ...deadlines,
    code: fc.constantFrom('T01', 'T02', 'DL'),
    name: fc.oneof(fc.constantFrom('Tổ dân phố số 1', 'Tổ dân phố số 2'), typed),
    emails: cell,
    remindBy: fc.constantFrom('E-mail', 'Điện thoại, Zalo', ''),
    sendState: fc.constantFrom('Chưa xong', 'Đã xong', ''),
    paperReceived: fc.boolean(),
  })
  .map(source);

const anyPetition = fc
  .record({
    ...deadlines,
    code: fc.constantFrom('T01-001', 'T01-002', 'T02-001'),
    content: typed,
    place: typed,
    unit: name,
    kind: fc.constantFrom('reply' as const, 'completion' as const),
    waitsFor: fc.constantFrom('unit' as const, 'leader' as const),
    paused: fc.boolean(),
  })
  .map(petition);

export const anyFacts: fc.Arbitrary<ReminderFacts> = fc
  .record({
    today: day,
    listsClosed: fc.boolean(),
    steps: fc.constantFrom('-3, -1, 0, 1, 3, 7', '0', 'sai', '-5 5'),
    officeEmails: fc.constantFrom(OFFICE, '', 'sai', `${OFFICE}; c@example.vn`),
    leadersEmails: cell,
    conferenceDay: maybeDay,
    sources: fc.array(anySource, { maxLength: 6 }),
    petitions: fc.array(anyPetition, { maxLength: 8 }),
    units: fc.array(fc.record({ name, emails: cell, superiorEmails: cell, contact: typed }).map(unit), {
      maxLength: 4,
    }),
    duties: fc.array(
      fc
        .record({ ...deadlines, duty: typed, unit: fc.array(name).map((names) => names.join(';')) })
        .map(duty),
      { maxLength: 4 },
    ),
    owed: fc.array(
      fc.record({ to: fc.constantFrom('a@example.vn', 'b@example.vn'), cc: fc.constant(['c@example.vn']) }),
      {
        maxLength: 2,
      },
    ),
  })
  .map(({ today, ...changes }) => facts(today, changes));
