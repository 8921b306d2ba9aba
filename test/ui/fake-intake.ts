/** Made-up answers to opening, “Nhập hộ” and “Bảng gửi”. */
import { formatDayShort } from '../../src/domain/day.ts';
import { readPasted } from '../../src/domain/pasted-text.ts';
import { entryMatcher } from '../../src/domain/text.ts';
import { COMPETENCES, OUTCOMES } from '../../src/domain/vocabulary.ts';
import { type Calls, fields, saved } from './fake-desk.ts';
import { emptyPetition, preset } from './fake-round.ts';

type Names = 'bootstrap' | 'reveal' | 'readPasted' | 'addPetitions' | 'board' | 'setPaperDay';

export const intakeCalls: Calls<Names> = {
  bootstrap: (desk) => ({
    email: 'mattran@example.vn',
    roles: desk.roles,
    unit: desk.unit,
    ward: 'Phường Hoàng Văn Thụ',
    version: '0.1.0',
    today: desk.round.today,
    sources: preset.sources.map(({ code, name, sheet }) => ({ code, name, sheet })),
    units: preset.units.map(({ name, short, block }) => ({ name, short, block })),
    competences: COMPETENCES,
    outcomes: OUTCOMES,
    figures: {
      petitions: desk.round.petitions.length,
      notReviewed: desk.round.petitions.filter(({ reviewed }) => !reviewed).length,
      unassigned: desk.live().filter(({ due }) => due === '').length,
      overdue: desk.live().filter(({ due, reply }) => due !== '' && due < desk.round.today && reply === '')
        .length,
      awaitingApproval: desk.live().filter(({ decision }) => decision === 'Chờ').length,
      notSent: [...desk.round.said.values()].filter((state) => state === 'Chưa xong').length,
    },
  }),
  reveal: (_, { sheet, cell }) => saved(`Đã mở trang “${sheet}”, ô ${cell}.`),
  readPasted: (_, { text }) =>
    readPasted(text, { roundYear: 2022, fieldOf: entryMatcher(fields.map(({ name }) => name)) }),
  addPetitions: (desk, { source, petitions, again }) => {
    const standing = desk.round.petitions.filter((each) => each.source === source);
    const last = standing.slice(-petitions.length).map(({ content }) => content);
    const isThere = again && petitions.every(({ content }, index) => content === last[index]);
    if (!isThere) {
      petitions.forEach(({ content, place, day, field }, index) => {
        const code = `${source}-${String(standing.length + index + 1).padStart(3, '0')}`;
        desk.round.petitions.push({ ...emptyPetition(code, source), content, place, day, field });
      });
    }
    const sheet = preset.sources.find(({ code }) => code === source)?.sheet ?? '';
    return saved(`Đã ghi ${petitions.length} ý kiến vào ${sheet}. Muốn bỏ: xoá nội dung ở trang ấy.`);
  },
  board: (desk) =>
    preset.sources.map(({ code, name, sheet, email, owner = 'Tổ trưởng mẫu' }) => {
      const paper = desk.round.paperDays.get(code) ?? '';
      const hasSaid = desk.round.said.get(code) !== 'Chưa xong';
      const light = paper !== '' ? ('paper' as const) : hasSaid ? ('said' as const) : ('none' as const);
      const words = {
        none: 'Chưa gửi',
        said: 'Đã báo, chờ bản ký',
        paper: `Đã nhận bản ký ${paper && formatDayShort(paper)}`,
      };
      return {
        code,
        name,
        sheet,
        light,
        words: words[light],
        petitions: desk.round.petitions.filter((each) => each.source === code).length,
        contact: owner,
        phone: email === '' ? '0900 000 000' : '',
        email,
        late: light === 'none',
        zalo:
          light === 'none'
            ? `Còn ${name} chưa gửi. Hạn: hết thứ Năm 30/6. Đã quá hạn 1 ngày, xin gửi ngay.`
            : '',
      };
    }),
  setPaperDay: (desk, { source, day }) => {
    desk.round.paperDays.set(source, day);
    return saved(
      day === ''
        ? `Đã bỏ ghi nhận bản ký của ${source}.`
        : `Đã ghi ${source} nộp bản ký ngày ${formatDayShort(day)}.`,
    );
  },
};
