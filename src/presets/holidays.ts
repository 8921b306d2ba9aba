/**
 * Public holidays of Viet Nam 2022–2030: the rows with which the sheet `Ngày nghỉ` begins.
 *
 * Published: 2022 to 2025, and 2026 but for 24/11, as the government's yearly notices gave them to officials, with the
 * days moved by swapping ("làm bù"). Tết and Quốc khánh are whole spans in those notices, weekends between included.
 * Computed, and marked "dự kiến" in the name: 24/11 from 2026 (Ngày Văn hóa Việt Nam, announced, law being amended)
 * and everything from 2027: Labour Code 2019, Article 112, a holiday on a weekend replaced by the next working day
 * (Article 111.3), Tết from the last day of the old year to the fourth of the new, the second day of Quốc khánh on the
 * side that lengthens the rest. Each year's notice is to be typed over them when it comes.
 */
import { addDays, type Day, weekdayIndex } from '../domain/day.ts';
import type { HolidayRow } from '../domain/working-days.ts';

/** First day, last day, name. */
type Span = readonly [Day, Day, string];

const NEW_YEAR = 'Tết Dương lịch';
const TET = 'Tết Nguyên đán';
const KINGS = 'Giỗ Tổ Hùng Vương';
const VICTORY = 'Ngày Chiến thắng 30/4';
const LABOUR = 'Ngày Quốc tế lao động';
const NATIONAL = 'Quốc khánh';
const CULTURE = 'Ngày Văn hóa Việt Nam';

const PUBLISHED: readonly Span[] = [
  ['2022-01-01', '2022-01-01', NEW_YEAR],
  ['2022-01-03', '2022-01-03', `Nghỉ bù ${NEW_YEAR}`],
  ['2022-01-31', '2022-02-04', TET],
  ['2022-04-10', '2022-04-10', KINGS],
  ['2022-04-11', '2022-04-11', `Nghỉ bù ${KINGS}`],
  ['2022-04-30', '2022-04-30', VICTORY],
  ['2022-05-01', '2022-05-01', LABOUR],
  ['2022-05-02', '2022-05-03', 'Nghỉ bù 30/4, 01/5'],
  ['2022-09-01', '2022-09-02', NATIONAL],

  ['2023-01-01', '2023-01-01', NEW_YEAR],
  ['2023-01-02', '2023-01-02', `Nghỉ bù ${NEW_YEAR}`],
  ['2023-01-20', '2023-01-26', TET],
  ['2023-04-29', '2023-04-29', KINGS],
  ['2023-04-30', '2023-04-30', VICTORY],
  ['2023-05-01', '2023-05-01', LABOUR],
  ['2023-05-02', '2023-05-03', `Nghỉ bù ${KINGS}, 30/4`],
  ['2023-09-01', '2023-09-02', NATIONAL],
  ['2023-09-04', '2023-09-04', `Nghỉ bù ${NATIONAL}`],

  ['2024-01-01', '2024-01-01', NEW_YEAR],
  ['2024-02-08', '2024-02-14', TET],
  ['2024-04-18', '2024-04-18', KINGS],
  ['2024-04-29', '2024-04-29', 'Nghỉ hoán đổi dịp 30/4'],
  ['2024-04-30', '2024-04-30', VICTORY],
  ['2024-05-01', '2024-05-01', LABOUR],
  ['2024-09-02', '2024-09-03', NATIONAL],

  ['2025-01-01', '2025-01-01', NEW_YEAR],
  ['2025-01-27', '2025-01-31', TET],
  ['2025-04-07', '2025-04-07', KINGS],
  ['2025-04-30', '2025-04-30', VICTORY],
  ['2025-05-01', '2025-05-01', LABOUR],
  ['2025-05-02', '2025-05-02', 'Nghỉ hoán đổi dịp 01/5'],
  ['2025-09-01', '2025-09-02', NATIONAL],

  ['2026-01-01', '2026-01-01', NEW_YEAR],
  ['2026-01-02', '2026-01-02', `Nghỉ hoán đổi dịp ${NEW_YEAR}`],
  ['2026-02-16', '2026-02-20', TET],
  ['2026-04-26', '2026-04-26', KINGS],
  ['2026-04-27', '2026-04-27', `Nghỉ bù ${KINGS}`],
  ['2026-04-30', '2026-04-30', VICTORY],
  ['2026-05-01', '2026-05-01', LABOUR],
  ['2026-08-31', '2026-08-31', `Nghỉ hoán đổi dịp ${NATIONAL}`],
  ['2026-09-01', '2026-09-02', NATIONAL],
];

const MADE_UP: readonly (readonly [Day, string])[] = [
  ['2024-05-04', 'Làm bù cho 29/4/2024'],
  ['2025-04-26', 'Làm bù cho 02/5/2025'],
  ['2026-01-10', 'Làm bù cho 02/01/2026'],
  ['2026-08-22', 'Làm bù cho 31/8/2026'],
];

/** First day of Tết and 10/3 of the lunar year, by Viet Nam's own calendar (UTC+7). */
const LUNAR: readonly { readonly year: number; readonly tet: Day; readonly kings: Day }[] = [
  { year: 2027, tet: '2027-02-06', kings: '2027-04-16' },
  { year: 2028, tet: '2028-01-26', kings: '2028-04-04' },
  { year: 2029, tet: '2029-02-13', kings: '2029-04-23' },
  { year: 2030, tet: '2030-02-02', kings: '2030-04-12' },
];

/** Days off and make-up days of 2022 to 2030, by day. */
export const holidays: readonly HolidayRow[] = [
  ...PUBLISHED.flatMap(([first, last, name]) => spanRows(first, last, name)),
  ...MADE_UP.map(([day, name]): HolidayRow => ({ day, kind: 'làm bù', name })),
  ...expectedRows([['2026-11-24', '2026-11-24', CULTURE]]),
  ...LUNAR.flatMap(({ year, tet, kings }) => expectedRows(lawfulSpans(year, tet, kings))),
].sort((a, b) => (a.day < b.day ? -1 : 1));

function spanRows(first: Day, last: Day, name: string): readonly HolidayRow[] {
  const rows: HolidayRow[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) rows.push({ day, kind: 'nghỉ', name });
  return rows;
}

/** The holidays of a year as Article 112 names them, before any is replaced. */
function lawfulSpans(year: number, tet: Day, kings: Day): readonly Span[] {
  const secondDayBefore = [2, 3, 5, 6].includes(weekdayIndex(`${year}-09-02`));
  return [
    [`${year}-01-01`, `${year}-01-01`, NEW_YEAR],
    [addDays(tet, -1), addDays(tet, 3), TET],
    [kings, kings, KINGS],
    [`${year}-04-30`, `${year}-04-30`, VICTORY],
    [`${year}-05-01`, `${year}-05-01`, LABOUR],
    secondDayBefore
      ? [`${year}-09-01`, `${year}-09-02`, NATIONAL]
      : [`${year}-09-02`, `${year}-09-03`, NATIONAL],
    [`${year}-11-24`, `${year}-11-24`, CULTURE],
  ];
}

/** The spans' days, then for each that falls on a weekend the next day that is neither weekend nor taken. */
function expectedRows(spans: readonly Span[]): readonly HolidayRow[] {
  const lawful = spans.flatMap(([first, last, name]) => spanRows(first, last, name));
  const taken = new Set(lawful.map((row) => row.day));
  const instead = lawful
    .filter((row) => isWeekend(row.day))
    .map((row): HolidayRow => {
      let day = row.day;
      while (isWeekend(day) || taken.has(day)) day = addDays(day, 1);
      taken.add(day);
      return { ...row, day, name: `Nghỉ bù ${row.name}` };
    });
  return [...lawful, ...instead].map((row) => ({ ...row, name: `${row.name} (dự kiến)` }));
}

function isWeekend(day: Day): boolean {
  return weekdayIndex(day) === 0 || weekdayIndex(day) === 6;
}
