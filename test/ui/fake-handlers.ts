/** What the script would answer, worked out on a round in memory; the same contract, the real language and rules. */
import { daysBetween, formatDayShort } from '../../src/domain/day.ts';
import { readPasted } from '../../src/domain/pasted-text.ts';
import type { Role } from '../../src/domain/roles.ts';
import { SETTING_SPECS } from '../../src/domain/settings.ts';
import { entryMatcher } from '../../src/domain/text.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { COMPETENCES, OUTCOMES } from '../../src/domain/vocabulary.ts';
import { checkReply, findLookAlikes, suggestCompetence, suggestFields } from '../../src/language/index.ts';
import type { LookAlike, LookAlikeSide, PlanField } from '../../src/rpc/answers.ts';
import type { Handlers } from '../../src/rpc/dispatch.ts';
import { planFields } from './fake-plan.ts';
import { emptyPetition, type FakeRound, type Petition, preset } from './fake-round.ts';

const saved = (message: string) => ({ message, problems: [] });
const fields = preset.fields.map(({ name, unit, keywords }) => ({ name, unit, keywords }));
const DUE = '2022-07-06';

/** Answers to every call, with the rights of these roles. */
export function fakeHandlers(
  round: FakeRound,
  roles: readonly Role[],
  unit: string,
  plan: () => readonly PlanField[] | undefined,
): Handlers {
  const find = (code: string): Petition => {
    const petition = round.petitions.find((each) => each.code === code);
    if (petition === undefined) throw new UserError(`Không có ý kiến mang mã ${code} ở Theo dõi.`);
    return petition;
  };
  const live = () => round.petitions.filter(({ mergedInto }) => mergedInto === '');
  return {
    bootstrap: () => ({
      email: 'mattran@example.vn',
      roles,
      unit,
      ward: 'Phường Hoàng Văn Thụ',
      version: '0.1.0',
      today: round.today,
      sources: preset.sources.map(({ code, name, sheet }) => ({ code, name, sheet })),
      fields,
      units: preset.units.map(({ name, short, block }) => ({ name, short, block })),
      competences: COMPETENCES,
      outcomes: OUTCOMES,
      figures: {
        petitions: round.petitions.length,
        notReviewed: round.petitions.filter(({ reviewed }) => !reviewed).length,
        unassigned: live().filter(({ due }) => due === '').length,
        overdue: live().filter(({ due, reply }) => due !== '' && due < round.today && reply === '').length,
        awaitingApproval: live().filter(({ decision }) => decision === 'Chờ').length,
        notSent: [...round.said.values()].filter((state) => state === 'Chưa xong').length,
      },
    }),
    reveal: (_, { sheet, cell }) => saved(`Đã mở trang “${sheet}”, ô ${cell}.`),

    readPasted: (_, { text }) =>
      readPasted(text, { roundYear: 2022, fieldOf: entryMatcher(fields.map(({ name }) => name)) }),
    addPetitions: (_, { source, petitions, again }) => {
      const standing = round.petitions.filter((each) => each.source === source);
      const last = standing.slice(-petitions.length).map(({ content }) => content);
      const isThere = again && petitions.every(({ content }, index) => content === last[index]);
      if (!isThere) {
        petitions.forEach(({ content, place, day, field }, index) => {
          const code = `${source}-${String(standing.length + index + 1).padStart(3, '0')}`;
          round.petitions.push({ ...emptyPetition(code, source), content, place, day, field });
        });
      }
      const sheet = preset.sources.find(({ code }) => code === source)?.sheet ?? '';
      return saved(`Đã ghi ${petitions.length} ý kiến vào ${sheet}. Muốn bỏ: xoá nội dung ở trang ấy.`);
    },
    board: () =>
      preset.sources.map(({ code, name, sheet, email, owner = 'Tổ trưởng mẫu' }) => {
        const paper = round.paperDays.get(code) ?? '';
        const hasSaid = round.said.get(code) !== 'Chưa xong';
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
          petitions: round.petitions.filter((each) => each.source === code).length,
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
    setPaperDay: (_, { source, day }) => {
      round.paperDays.set(source, day);
      return saved(
        day === ''
          ? `Đã bỏ ghi nhận bản ký của ${source}.`
          : `Đã ghi ${source} nộp bản ký ngày ${formatDayShort(day)}.`,
      );
    },

    reviewList: () => {
      const open = round.petitions.filter(({ reviewed }) => !reviewed);
      const pairs = pairsOf(round);
      return open.map((petition) => {
        const suggestions = suggestFields(`${petition.content} ${petition.place}`, fields);
        const competence = suggestCompetence(petition.content);
        return {
          code: petition.code,
          content: petition.content,
          place: petition.place,
          raisedAt: petition.day,
          field: petition.field,
          competence: petition.competence,
          unit: petition.unit,
          reviewed: petition.reviewed,
          suggestions: suggestions.map(({ field, score, reason }) => ({ field, score, reason })),
          suggestedCompetence: competence?.level ?? '',
          competenceReason: competence?.reason ?? '',
          sure: suggestions[0]?.sure ?? false,
          lookAlikes: pairs
            .filter(({ a, b }) => a === petition.code || b === petition.code)
            .map(({ a, b, reason }) => {
              const code = a === petition.code ? b : a;
              return { code, content: find(code).content, reason };
            }),
        };
      });
    },
    decide: (_, { decisions }) => {
      const before = decisions.map(({ code }) => {
        const { field, competence, unit, reviewed } = find(code);
        return { code, field, competence, unit, reviewed };
      });
      for (const { code, ...decision } of decisions) Object.assign(find(code), decision);
      return { message: `Đã ghi ${decisions.length} ý kiến.`, before };
    },

    lookAlikes: () => {
      const side = ({ code, content, place, day, field, reply }: Petition): LookAlikeSide => ({
        code,
        content,
        place,
        raisedAt: day,
        field,
        reply,
      });
      return pairsOf(round).map(({ a, b, score, reason }): LookAlike => {
        const merged = [find(a), find(b)].find(({ mergedInto }) => mergedInto === a || mergedInto === b);
        const state =
          merged !== undefined ? 'merged' : round.different.has(`${a} ${b}`) ? 'different' : 'open';
        return { a: side(find(a)), b: side(find(b)), score, reason, state, mergedCode: merged?.code ?? '' };
      });
    },
    merge: (_, { code, into, although }) => {
      const [from, to] = [find(code), find(into)];
      if (!although && from.reply !== '' && to.reply !== '')
        throw new UserError(`${code} và ${into} đã có hai câu trả lời khác nhau.`);
      from.mergedInto = into;
      return saved(`Đã gộp ${code} vào ${into}.`);
    },
    unmerge: (_, { code }) => {
      find(code).mergedInto = '';
      return saved(`Đã tách ${code} ra.`);
    },
    notSame: (_, { a, b }) => {
      round.different.add(`${a} ${b}`);
      return saved(`Đã ghi nhớ: ${a} và ${b} không phải trùng.`);
    },
    sameAfterAll: (_, { a, b }) => {
      round.different.delete(`${a} ${b}`);
      return saved(`Đã bỏ ghi nhớ “không phải trùng” của ${a} và ${b}.`);
    },

    proposeUnits: () => {
      const open = live().filter(({ unit: has, field }) => has === '' && field !== '');
      for (const petition of open)
        petition.unit = fields.find(({ name }) => name === petition.field)?.unit ?? '';
      return saved(`Đã đề xuất đơn vị cho ${open.length} ý kiến. Mới là dự kiến, chưa giao cho ai.`);
    },
    assignments: () => {
      const ready = live().filter(({ unit: has, due }) => has !== '' && due === '');
      return [...new Set(ready.map(({ unit: name }) => name))].map((name) => ({
        unit: name,
        email: preset.units.find((each) => each.name === name)?.email ?? '',
        items: ready
          .filter(({ unit: has }) => has === name)
          .map(({ code, content }) => ({ code, content, due: DUE })),
      }));
    },
    issueAssignments: (_, { number, signer }) => {
      const ready = live().filter(({ unit: has, due }) => has !== '' && due === '');
      for (const petition of ready) petition.due = DUE;
      return saved(`Đã phát hành: giao ${ready.length} ý kiến. Số ${number}, người ký: ${signer}.`);
    },

    approvals: () =>
      live()
        .filter(({ decision }) => decision === 'Chờ')
        .map(({ code, content, unit: name, reply, outcome, completionDue, place }) => ({
          code,
          content,
          unit: name,
          reply,
          outcome,
          completionDue,
          remaining: 'chờ 1 ngày',
          remarks: checkReply(reply, { text: content, place }).reasons.map(({ message }) => message),
        })),
    recordApproval: (_, { codes, decision }) => {
      for (const code of codes) find(code).decision = decision;
      return saved(`Đã ghi “${decision}” cho ${codes.length} ý kiến: ${codes.join(', ')}.`);
    },

    reminders: () => ({
      mode: round.mode,
      heartbeat: 'thứ Sáu 01/7/2022, 08:05',
      lines: [
        '3 thư, 4 người nhận.',
        '• Tổ dân phố số 15 <tdp15@example.vn>: chưa gửi danh sách; vì quá hạn 1 ngày',
        '• Công an phường <congan@example.vn>: 4 ý kiến đến hạn; vì còn 1 ngày',
        '• Văn phòng <vanphong@example.vn>: bản tin trong ngày',
      ],
      calls: [
        { name: 'Tổ dân phố số 7', phone: '0900 000 007', missing: 'chưa gửi danh sách, quá 1 ngày' },
        { name: 'Tổ dân phố số 16', phone: '', missing: 'chưa gửi danh sách, quá 1 ngày' },
      ],
      zalo: 'Còn tổ 07, 15, 16, 18 chưa gửi. Hạn: hết thứ Năm 30/6. Đã quá hạn 1 ngày, xin gửi ngay.',
    }),
    sendReminders: () => saved('Đã gửi 3 thư. Đang chạy thử: mọi thư chỉ về văn phòng.'),
    setReminders: (_, { mode }) => {
      round.mode = mode;
      return saved(`Đã đổi: ${{ trial: 'chạy thử', live: 'gửi thật', off: 'tắt' }[mode]}.`);
    },

    unitWork: (_, { unit: name }) =>
      live()
        .filter((each) => each.unit === name && each.due !== '')
        .map(({ code, content, place, due, reply, outcome, completionDue, decision }) => ({
          code,
          content,
          place,
          due,
          remaining: reply === '' ? remaining(daysBetween(round.today, due)) : '',
          state: reply === '' ? 'Đang xử lý' : decision === 'Chờ' ? 'Chờ duyệt' : 'Đã trả lời',
          reply,
          outcome,
          completionDue,
        })),
    recordReply: (_, { code, reply, outcome, completionDue }) => {
      Object.assign(find(code), { reply, outcome, completionDue, decision: 'Chờ' });
      return saved(`Đã ghi trả lời của ${code} (${outcome}); chờ lãnh đạo duyệt.`);
    },
    explainDeadline: (_, { code }) => [
      `${code}. Hạn: hết thứ Tư 06/7/2022.`,
      'Kế hoạch ghi “trước ngày 07/7/2022”, nên ngày cuối cùng là 06/7.',
      '06/7 là ngày làm việc, không phải lùi.',
    ],

    settings: () =>
      Object.entries(SETTING_SPECS).map(([id, { label, explanation }]) => ({
        id,
        label,
        explanation,
        value: round.settings.get(id) ?? '',
      })),
    readPlan: (_, { text }) => ({ fields: plan() ?? planFields(text) }),
    saveSettings: (_, { settings }) => {
      for (const [id, value] of Object.entries(settings)) round.settings.set(id, value);
      return saved(`Đã ghi ${Object.keys(settings).length} mục vào Cài đặt.`);
    },
    saveList: (_, { list, rows }) =>
      saved(`Đã ghi ${rows.length} dòng vào ${list === 'sources' ? 'Nguồn ý kiến' : 'Đơn vị'}.`),
  };
}

function pairsOf(round: FakeRound) {
  round.pairs ??= findLookAlikes(
    round.petitions.map(({ code, content, place }) => ({ id: code, text: content, place })),
  );
  return round.pairs;
}

function remaining(days: number): string {
  if (days === 0) return 'đến hạn hôm nay';
  return days > 0 ? `còn ${days} ngày` : `quá ${-days} ngày`;
}
