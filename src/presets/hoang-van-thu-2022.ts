/** The round of phường Hoàng Văn Thụ under Kế hoạch 58-KH/ĐU of 24/6/2022. */
import { FIELDS_2022 } from './fields-2022.ts';
import { holidays } from './holidays.ts';
import { deadlines2022, defaultsNotInPlan2022, duties2022 } from './plan-2022.ts';
import type { Preset, SourcePreset } from './preset.ts';
import { units2022 } from './units-2022.ts';

const GROUP_COUNT = 18;

/** Groups whose officers read no mail: reached by telephone or Zalo, their petitions typed in by the Front. */
const GROUPS_WITHOUT_MAIL: readonly number[] = [3, 7, 9, 13, 16];

function groupSource(number: number): SourcePreset {
  const twoDigits = String(number).padStart(2, '0');
  const hasMail = !GROUPS_WITHOUT_MAIL.includes(number);
  return {
    code: `T${twoDigits}`,
    name: `Tổ dân phố số ${number}`,
    sheet: `TDP ${twoDigits}`,
    kind: 'Tổ dân phố',
    email: hasMail ? `tdp${twoDigits}@example.vn` : '',
    remindBy: hasMail ? 'E-mail' : 'Điện thoại, Zalo',
  };
}

/** Channels of plan III.3 besides the groups, and one for whoever belongs to no group. */
const OTHER_SOURCES: readonly SourcePreset[] = [
  {
    code: 'DL',
    name: 'Dư luận xã hội',
    sheet: 'Dư luận xã hội',
    kind: 'Dư luận xã hội',
    owner: 'Ban Tuyên giáo Đảng ủy, gửi qua Văn phòng Đảng ủy',
    email: 'tuyengiao@example.vn',
    remindBy: 'E-mail',
    unit: 'Ban Tuyên giáo Đảng ủy',
  },
  {
    code: 'DT',
    name: 'Đoàn thể',
    sheet: 'Đoàn thể',
    kind: 'Đoàn thể',
    owner: 'Khối Dân vận',
    email: 'danvan@example.vn',
    remindBy: 'E-mail',
    unit: 'Khối Dân vận',
  },
  {
    code: 'HN',
    name: 'Ý kiến tại hội nghị',
    sheet: 'Tại hội nghị',
    kind: 'Tại hội nghị',
    owner: 'Văn phòng Đảng ủy, người ghi biên bản',
    email: 'vanphong@example.vn',
    remindBy: 'E-mail',
    unit: 'Văn phòng Đảng ủy',
  },
  {
    code: 'KK',
    name: 'Kênh khác (chi bộ cơ quan, trường học; tiếp công dân)',
    sheet: 'Kênh khác',
    kind: 'Kênh khác',
    owner: 'Văn phòng Đảng ủy',
    email: 'vanphong@example.vn',
    remindBy: 'E-mail',
    unit: 'Văn phòng Đảng ủy',
  },
];

export const hoangVanThu2022: Preset = {
  id: 'hoang-van-thu-2022',
  title: 'Phường Hoàng Văn Thụ, thành phố Thái Nguyên: đối thoại trực tiếp năm 2022',
  settings: {
    ...deadlines2022,
    roundName:
      'Hội nghị tiếp xúc, đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với Nhân dân năm 2022',
    ward: 'phường Hoàng Văn Thụ',
    superiorCity: 'thành phố Thái Nguyên',
    planNumber: '58-KH/ĐU',
    planDate: '24/6/2022',
    conferenceDate: '07/7/2022',
    conferencePlace: 'Hội trường tầng 3',
    delegateCount: '200',
    votersPerGroup: '7',
    officeEmail: 'vanphong@example.vn',
    frontEmail: 'mattran@example.vn',
    leaderEmail: 'thuongtruc@example.vn',
    officeName: 'Văn phòng Đảng ủy phường Hoàng Văn Thụ',
    frontName: 'Uỷ ban MTTQ Việt Nam phường Hoàng Văn Thụ',
    partyCommitteeName: 'Đảng ủy phường Hoàng Văn Thụ',
    mailMode: 'Chạy thử',
    officeHours: '07:30-17:00',
    reminderSteps: '-3, -1, 0, 1, 3, 7',
    sourceRows: '200',
  },
  defaultsNotInPlan: defaultsNotInPlan2022,
  sources: [...Array.from({ length: GROUP_COUNT }, (_, index) => groupSource(index + 1)), ...OTHER_SOURCES],
  units: units2022,
  fields: FIELDS_2022,
  holidays,
  duties: duties2022,
};
