import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import type { ReviewItem } from '../../src/rpc/answers.ts';
import type { Input } from '../../src/rpc/contract.ts';
import { decide, reviewList } from '../../src/rpc/handlers/review.ts';
import { blankRow } from '../../src/workbook/table.ts';
import { register } from '../../src/workbook/tables/register.ts';
import {
  type DeskRound,
  deskRound,
  ENVIRONMENT,
  FORMULA,
  LAND_OFFICE,
  LONG,
  MARKUP,
  POLICE,
} from '../support/desk-round.ts';

type Decision = Input<'decide'>['decisions'][number];

const itemOf = ({ env }: DeskRound, code: string): ReviewItem | undefined =>
  reviewList(env).items.find((item) => item.code === code);
const decision = (code: string, rest: Partial<Decision> = {}): Decision => ({
  code,
  field: ENVIRONMENT,
  competence: 'Phường',
  unit: LAND_OFFICE,
  reviewed: true,
  ...rest,
});
const four = ({ field, competence, unit, reviewed }: Decision) => [field, competence, unit, reviewed];

describe('the list to go through', () => {
  it('holds what nobody has gone through, without what was merged or withdrawn', () => {
    const round = deskRound();
    expect(reviewList(round.env).items.map(({ code }) => code)).toEqual([
      'T01-001',
      'T04-001',
      'T05-001',
      'T05-002',
    ]);
    expect([round.calls.reads, round.workbook.writes.count]).toEqual([4, 0]);
  });

  it('keeps a main petition that its own group withdrew while others still raise it', () => {
    const rows = [{ code: 'T08-001', content: 'Rác ở chợ', standing: 'Còn ở nơi khác (Tổ đã rút)' }];
    expect(itemOf(deskRound({ rows }), 'T08-001')).toBeDefined();
  });

  it('tells what the row holds, what is suggested and why, and what looks like it', () => {
    const item = itemOf(deskRound(), 'T04-001');
    expect(item).toMatchObject({ field: '', unit: '', reviewed: false, place: 'ngõ 12', raisedAt: '' });
    expect(item?.suggestions[0]).toMatchObject({ field: ENVIRONMENT });
    expect(item?.suggestions[0]?.reason).toContain('rác');
    expect(item?.suggestedCompetence).toBe('Phường');
    expect(item?.competenceReason).toContain('rác');
    expect(item?.lookAlikes).toEqual([
      {
        code: 'T01-001',
        content: 'Rác tồn đọng ở ngõ 12 nhiều ngày, đề nghị thu gom rác hằng ngày',
        reason: expect.stringContaining('ngõ 12'),
      },
    ]);
    expect(itemOf(deskRound(), 'T01-001')?.raisedAt).toBe('2022-06-28');
  });

  it('shows no more than five look-alikes of each', () => {
    const rows = Array.from({ length: 8 }, (_, n) => ({
      code: `T08-00${n + 1}`,
      content: 'Chợ tạm họp giữa đường số 4, đề nghị dẹp',
    }));
    const { items } = reviewList(deskRound({ rows }).env);
    const many = items.filter(({ code }) => code.startsWith('T08'));
    expect(many.map(({ lookAlikes }) => lookAlikes.length)).toEqual([5, 5, 5, 5, 5, 5, 5, 5]);
  });

  it('brings the fields that hold, in order, with their units', () => {
    const { fields } = reviewList(deskRound().env);
    expect(fields).toHaveLength(deskRound().workbook.read('Lĩnh vực').length - 2);
    expect(fields.map(({ name }) => name)).not.toContain('Lĩnh vực cũ');
    expect(fields.find(({ name }) => name === ENVIRONMENT)).toMatchObject({ unit: LAND_OFFICE });
    expect(fields.find(({ name }) => name === ENVIRONMENT)?.keywords).toContain('rác thải');
  });

  it('gives what citizens typed as plain text, whole', () => {
    const round = deskRound();
    expect(itemOf(round, 'T05-001')).toMatchObject({ content: FORMULA, place: MARKUP });
    expect(itemOf(round, 'T05-002')?.content).toBe(LONG);
    expect(LONG.length).toBeGreaterThan(5000);
  });

  it('asks for the same few reads whatever the number of petitions', () => {
    const rows = Array.from({ length: 300 }, (_, n) => ({
      code: `T09-${String(n + 1).padStart(3, '0')}`,
      content: `Rác ở ngõ ${n + 1} chưa thu gom`,
    }));
    const round = deskRound({ rows });
    expect(reviewList(round.env).items).toHaveLength(304);
    expect(round.calls.reads).toBe(4);
  });
});

describe('a decision', () => {
  it('is written into its four cells and nowhere else, and logged in one line', () => {
    const round = deskRound();
    const untouched = { ...round.row('T04-001') };
    const { message, before } = decide(round.env, { decisions: [decision('T04-001')] });
    expect(message).toBe('Đã ghi 1 ý kiến.');
    expect(before).toEqual([{ code: 'T04-001', field: '', competence: '', unit: '', reviewed: false }]);
    expect(round.row('T04-001')).toEqual({
      ...untouched,
      field: ENVIRONMENT,
      competence: 'Phường',
      unit: LAND_OFFICE,
      reviewed: true,
    });
    expect(round.log()).toMatchObject([
      { action: 'Rà từng ý kiến', object: 'T04-001', who: 'vanphong@example.vn' },
    ]);
    expect([round.calls.reads, round.workbook.writes.count]).toEqual([2, 5]);
  });

  it('leaves cells alone that hold it already', () => {
    const round = deskRound();
    decide(round.env, { decisions: [decision('T01-001')] });
    expect(round.row('T01-001')).toMatchObject(decision('T01-001'));
    expect(round.workbook.writes.count).toBe('Thẩm quyền, Đã rà, Nhật ký'.split(', ').length);
  });

  it('waits for its turn: without it nothing is written', () => {
    const round = deskRound();
    const busy = () => {
      throw new UserError('Có người khác đang tổng hợp ý kiến.');
    };
    const env = { ...round.env, lock: { run: busy } };
    expect(() => decide(env, { decisions: [decision('T04-001')] })).toThrow('đang tổng hợp');
    expect([round.calls.reads, round.workbook.writes.count]).toEqual([0, 0]);
  });

  it('is taken back by deciding what the row held before', () => {
    const round = deskRound();
    const decisions = [
      decision('T01-001', { field: 'Khác', unit: POLICE }),
      decision('T04-001'),
      decision('T07-001'),
    ];
    const held = decisions.map(({ code }) => ({ ...round.row(code) }));
    const { before } = decide(round.env, { decisions });
    expect(before.map(four)).toEqual(held.map(four));
    decide(round.env, { decisions: [...before] });
    expect(decisions.map(({ code }) => round.row(code))).toEqual(held);
    expect(round.log()).toHaveLength(2);
  });

  it('that overwrites something is logged with what it took the place of', () => {
    const round = deskRound();
    decide(round.env, { decisions: [decision('T01-001', { field: 'Khác' })] });
    expect(round.log()[0]?.detail).toBe(
      `T01-001: Khác; Phường; ${LAND_OFFICE}\nT01-001: trước đó ghi “${ENVIRONMENT}; ${LAND_OFFICE}; chưa rà”`,
    );
  });

  it('that is made again writes and logs nothing', () => {
    const round = deskRound();
    decide(round.env, { decisions: [decision('T04-001')] });
    const { count } = round.workbook.writes;
    expect(decide(round.env, { decisions: [decision('T04-001')] }).before.map(four)).toEqual([
      four(decision('T04-001')),
    ]);
    expect([round.workbook.writes.count, round.log().length]).toEqual([count, 1]);
  });

  it('on a petition found by its code, wherever its row has gone', () => {
    const round = deskRound();
    const sheet = round.workbook.sheets.get('Theo dõi');
    sheet?.splice(register.headerRow, 0, sheet.pop() ?? []);
    decide(round.env, { decisions: [decision('t04-001 ')] });
    expect(round.row('T04-001').reviewed).toBe(true);
  });

  it('without a field is allowed only for what is not counted as gone through', () => {
    const round = deskRound();
    const blank = { field: ' ', competence: '', unit: '' };
    expect(() => decide(round.env, { decisions: [decision('T04-001', blank)] })).toThrow(
      'Chưa chọn lĩnh vực cho T04-001',
    );
    decide(round.env, { decisions: [decision('T01-001', { ...blank, reviewed: false })] });
    expect(round.row('T01-001')).toMatchObject({ field: '', unit: '', reviewed: false });
  });

  it('on an unknown code stops all of its call', () => {
    const round = deskRound();
    expect(() => decide(round.env, { decisions: [decision('T04-001'), decision('T99-009')] })).toThrow(
      'T99-009',
    );
    expect(round.workbook.writes.count).toBe(0);
  });

  it('is refused when a column it writes to is gone', () => {
    const round = deskRound();
    const header = round.workbook.sheets.get('Theo dõi')?.[register.headerRow - 1] ?? [];
    header[Object.keys(register.columns).indexOf('reviewed')] = 'Cột khác';
    expect(() => decide(round.env, { decisions: [decision('T04-001')] })).toThrow('Thiếu cột “Đã rà”');
    expect(round.workbook.writes.count).toBe(0);
  });

  it('never writes a formula: such cells are made text first', () => {
    const round = deskRound();
    decide(round.env, { decisions: [decision('T04-001', { field: FORMULA, unit: '+1', competence: '@a' })] });
    expect(round.calls.formats).toEqual(['@', '@', '@']);
    expect(round.row('T04-001')).toMatchObject({ field: FORMULA, unit: '+1' });
  });

  it('a tick that stood without a field is given back as none, so that it can be taken back', () => {
    const rows = [{ ...blankRow(register), code: 'T08-001', content: 'Rác ở chợ', reviewed: true }];
    const round = deskRound({ rows });
    const { before } = decide(round.env, { decisions: [decision('T08-001')] });
    decide(round.env, { decisions: [...before] });
    expect(round.row('T08-001')).toMatchObject({ field: '', reviewed: false });
  });
});
