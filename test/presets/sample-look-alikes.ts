/** Which rows of the sample are the same matter, and which only look so. */

/** Sheet and number of the row in it, from 1. */
export type SampleRef = readonly [sheet: string, row: number];

export interface LookAlike {
  readonly matter: string;
  /** Words that every member's content or place contains, marks and case apart. */
  readonly place: readonly string[];
  readonly members: readonly SampleRef[];
  /** The same matter in another place: never to be merged. */
  readonly traps: readonly SampleRef[];
}

export const SAMPLE_LOOK_ALIKES: readonly LookAlike[] = [
  {
    matter: 'ngập khi mưa to',
    place: ['Minh Cầu', 'Phùng Chí Kiên'],
    members: [
      ['TDP 05', 1],
      ['TDP 06', 1],
      ['TDP 07', 1],
    ],
    traps: [['TDP 08', 3]],
  },
  {
    matter: 'đèn đường hỏng',
    place: ['ngõ 12', 'Hoàng Văn Thụ'],
    members: [
      ['TDP 01', 1],
      ['TDP 17', 1],
    ],
    traps: [['TDP 02', 3]],
  },
  {
    matter: 'rác tồn đọng đầu ngõ',
    place: ['ngõ 185', 'Lương Ngọc Quyến'],
    members: [
      ['TDP 08', 1],
      ['TDP 09', 1],
    ],
    traps: [['TDP 08', 4]],
  },
  {
    matter: 'nhà hàng, quán bia mở loa khuya',
    place: ['Bến Tượng'],
    members: [
      ['TDP 13', 1],
      ['TDP 14', 1],
    ],
    traps: [['TDP 14', 3]],
  },
  {
    matter: 'lấn chiếm vỉa hè',
    place: ['đường Bắc Kạn'],
    members: [
      ['TDP 10', 1],
      ['TDP 12', 1],
      ['TDP 18', 1],
    ],
    traps: [['TDP 02', 4]],
  },
  {
    matter: 'dự án cải tạo đường bỏ dở',
    place: ['đường Nha Trang'],
    members: [
      ['TDP 14', 2],
      ['TDP 15', 1],
      ['Đoàn thể', 5],
    ],
    traps: [['TDP 12', 5]],
  },
  {
    matter: 'ô tô đỗ trước cổng trường giờ đưa đón',
    place: ['trường', 'Đội Cấn'],
    members: [
      ['TDP 02', 2],
      ['TDP 03', 1],
      ['Kênh khác', 1],
    ],
    traps: [],
  },
  {
    matter: 'cáp viễn thông sà thấp',
    place: ['ngõ 60', 'Minh Cầu'],
    members: [
      ['TDP 05', 2],
      ['TDP 06', 2],
    ],
    traps: [['TDP 07', 3]],
  },
  {
    matter: 'quy hoạch treo',
    place: ['suối', 'sau đường Lương Ngọc Quyến'],
    members: [
      ['TDP 09', 3],
      ['TDP 18', 2],
    ],
    traps: [['TDP 04', 4]],
  },
  {
    matter: 'hố ga mất nắp',
    place: ['số 152', 'Cách mạng Tháng Tám'],
    members: [
      ['TDP 03', 2],
      ['TDP 04', 1],
    ],
    traps: [['TDP 04', 2]],
  },
  {
    matter: 'nước máy yếu',
    place: ['ngõ 84', 'Bắc Kạn'],
    members: [
      ['TDP 10', 2],
      ['TDP 12', 2],
    ],
    traps: [['TDP 10', 3]],
  },
  {
    matter: 'chó thả rông ở sân chơi',
    place: ['sân chơi', 'Phủ Liễn'],
    members: [
      ['TDP 01', 4],
      ['TDP 17', 2],
    ],
    traps: [['TDP 14', 4]],
  },
  {
    matter: 'con nghiện tụ tập ở bãi đất trống',
    place: ['ngõ 31', 'Minh Cầu'],
    members: [
      ['TDP 05', 3],
      ['TDP 07', 2],
    ],
    traps: [['TDP 05', 4]],
  },
  {
    matter: 'nhà văn hoá chung xuống cấp',
    place: ['liên tổ 8 - 9'],
    members: [
      ['TDP 08', 2],
      ['TDP 09', 2],
    ],
    traps: [['TDP 14', 5]],
  },
  {
    matter: 'giờ thu gom rác buổi chiều',
    place: ['đường Hoàng Văn Thụ'],
    members: [
      ['TDP 01', 2],
      ['TDP 02', 1],
      ['Đoàn thể', 2],
    ],
    traps: [],
  },
  {
    matter: 'chợ cóc buổi sáng',
    place: ['đầu đường Bến Tượng'],
    members: [
      ['TDP 13', 2],
      ['Dư luận xã hội', 1],
    ],
    traps: [],
  },
];
