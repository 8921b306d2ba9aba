/** The bodies of phường Hoàng Văn Thụ in 2022 that petitions went to; addresses are samples until the ward types its own. */
import type { UnitPreset } from './preset.ts';

const PARTY_LEADERS = 'thuongtruc@example.vn';
const WARD_CHAIR = 'chutich@example.vn';
const WARD_OFFICE = 'ubnd@example.vn';

const blank = { contact: '', from: '', to: '' } as const;

function government(name: string, short: string, email: string): UnitPreset {
  return { ...blank, name, short, block: 'Chính quyền', email, superiorEmail: WARD_CHAIR };
}

function party(name: string, short: string, email: string): UnitPreset {
  return { ...blank, name, short, block: 'Đảng', email, superiorEmail: PARTY_LEADERS };
}

function front(name: string, short: string, email: string): UnitPreset {
  return { ...blank, name, short, block: 'Mặt trận, đoàn thể', email, superiorEmail: PARTY_LEADERS };
}

/** A body that is written to through another; the contact says so, by which reminders know that the shared mailbox is no mistake. */
function through(unit: UnitPreset, own: Pick<UnitPreset, 'name' | 'short' | 'block'>): UnitPreset {
  return { ...unit, ...own, contact: `Qua ${unit.name}` };
}

const COMMITTEE = { ...government('UBND phường', 'UBND', WARD_OFFICE), superiorEmail: PARTY_LEADERS };
const PARTY_OFFICE = party('Văn phòng Đảng ủy', 'VPĐU', 'vanphong@example.vn');
const FRONT_COMMITTEE = front('Uỷ ban MTTQ phường', 'MTTQ', 'mattran@example.vn');

/** A company has no duty to the ward: its petitions reach it through the people's committee, and so does its mail. */
function company(name: string, short: string): UnitPreset {
  return { ...through(COMMITTEE, { name, short, block: 'Khác' }), superiorEmail: WARD_CHAIR };
}

export const units2022: readonly UnitPreset[] = [
  government('Địa chính - Xây dựng - Đô thị và Môi trường', 'Địa chính', 'diachinh@example.vn'),
  government('Công an phường', 'Công an', 'congan@example.vn'),
  government('Ban Chỉ huy Quân sự phường', 'Quân sự', 'quansu@example.vn'),
  government('Tư pháp - Hộ tịch', 'Tư pháp', 'tuphap@example.vn'),
  government('Văn phòng - Thống kê (Bộ phận Một cửa)', 'Một cửa', 'motcua@example.vn'),
  government('Văn hoá - Xã hội', 'VH-XH', 'vhxh@example.vn'),
  government('Trạm Y tế phường', 'Trạm Y tế', 'yte@example.vn'),
  government('Tài chính - Kế toán', 'Tài chính', 'taichinh@example.vn'),
  COMMITTEE,
  party('Uỷ ban Kiểm tra Đảng ủy', 'UBKT', 'ubkt@example.vn'),
  PARTY_OFFICE,
  party('Ban Tuyên giáo Đảng ủy', 'Tuyên giáo', 'tuyengiao@example.vn'),
  party('Khối Dân vận', 'Dân vận', 'danvan@example.vn'),
  FRONT_COMMITTEE,
  front('Đoàn Thanh niên phường', 'Đoàn TN', 'doanthanhnien@example.vn'),
  front('Hội Phụ nữ phường', 'Hội PN', 'phunu@example.vn'),
  front('Hội Cựu chiến binh phường', 'Hội CCB', 'cuuchienbinh@example.vn'),
  front('Hội Nông dân phường', 'Hội ND', 'nongdan@example.vn'),
  through(PARTY_OFFICE, { name: 'Thường trực Đảng ủy', short: 'TTĐU', block: 'Đảng' }),
  through(COMMITTEE, { name: 'Văn phòng HĐND - UBND', short: 'VP UBND', block: 'Chính quyền' }),
  through(FRONT_COMMITTEE, {
    name: 'Các đoàn thể chính trị - xã hội',
    short: 'Đoàn thể',
    block: 'Mặt trận, đoàn thể',
  }),
  through(FRONT_COMMITTEE, {
    name: 'Chi ủy, tổ dân phố, Ban CTMT',
    short: 'Chi ủy, tổ',
    block: 'Mặt trận, đoàn thể',
  }),
  company('Điện lực thành phố Thái Nguyên', 'Điện lực'),
  company('Công ty nước sạch Thái Nguyên', 'Nước sạch'),
  company('Các doanh nghiệp viễn thông', 'Viễn thông'),
];
