import { describe, expect, it } from 'vitest';
import type { LookAlike } from '../../src/rpc/answers.ts';
import { lookAlikes, merge, notSame, sameAfterAll, unmerge } from '../../src/rpc/handlers/look-alikes.ts';
import { reviewList } from '../../src/rpc/handlers/review.ts';
import { type DeskRound, deskRound, FORMULA, LONG, MARKUP } from '../support/desk-round.ts';

const RUBBISH = ['T01-001', 'T04-001'] as const;
const pairOf = ({ env }: DeskRound, a: string, b: string): LookAlike | undefined =>
  lookAlikes(env).find((pair) => pair.a.code === a && pair.b.code === b);
const listed = ({ env }: DeskRound) =>
  lookAlikes(env).map(({ a, b, state, mergedCode }) => `${a.code} ${b.code} ${state} ${mergedCode}`.trim());

const ANSWERED = [
  { code: 'T01-001', content: 'Rác tồn đọng ở ngõ 12', place: 'ngõ 12', reply: 'Đã dọn ngày 01/7.' },
  { code: 'T04-001', content: 'Rác ngõ 12 bốc mùi', place: 'ngõ 12', reply: 'Đã dọn ngày 02/7.' },
];

describe('the list of pairs', () => {
  it('holds those to decide on, those merged and those told apart', () => {
    const round = deskRound();
    expect(listed(round)).toEqual([
      'T01-001 T04-001 open',
      'T01-002 T02-001 merged T02-001',
      'T06-001 T06-002 different',
    ]);
    expect([round.calls.reads, round.workbook.writes.count]).toEqual([2, 0]);
  });

  it('tells both sides and why; of texts that differ, that a person put them together', () => {
    const rows = ANSWERED.map((row, n) => ({ ...row, field: `Lĩnh vực ${n}`, day: '2022-06-28' }));
    const pair = pairOf(deskRound({ rows }), ...RUBBISH);
    expect(pair).toMatchObject({ score: expect.any(Number), reason: expect.stringContaining('ngõ 12') });
    expect([pair?.a, pair?.b]).toEqual(rows.map(({ day, ...side }) => ({ ...side, raisedAt: day })));
    expect(pairOf(deskRound(), 'T06-001', 'T06-002')?.reason).toBe('do người rà ghi, lời văn ít giống');
  });

  it('gives what citizens typed as plain text, whole', () => {
    const rows = [
      { code: 'T08-001', content: FORMULA, place: MARKUP, mergedInto: 'T08-002', reply: MARKUP },
      { code: 'T08-002', content: LONG },
    ];
    expect(pairOf(deskRound({ rows }), 'T08-001', 'T08-002')).toMatchObject({
      a: { content: FORMULA, place: MARKUP, reply: MARKUP },
      b: { content: LONG },
    });
  });

  it.each([
    [
      'a speech and its contents',
      [
        { code: 'T08-001', content: 'a', mergedInto: 'T08-001.1' },
        { code: 'T08-001.1', content: 'b' },
      ],
    ],
    ['a pointer to nobody', [{ code: 'T08-001', content: 'a', mergedInto: 'T99-001', notSame: 'T99-002' }]],
    ['a petition and itself', [{ code: 'T08-001', content: 'a', mergedInto: 'T08-001' }]],
    [
      'what was withdrawn',
      [
        {
          code: 'T08-001',
          content: 'Rác tồn đọng ở ngõ 12 nhiều ngày',
          place: 'ngõ 12',
          standing: 'Tổ đã rút',
        },
      ],
    ],
  ])('leaves out %s', (_, rows) => {
    expect(listed(deskRound({ rows })).filter((line) => line.includes('T08'))).toEqual([]);
  });

  it('tells a pair once that points both ways', () => {
    const rows = [
      { code: 'T08-001', content: 'a', mergedInto: 'T08-002', notSame: 'T08-002' },
      { code: 'T08-002', content: 'b', mergedInto: 'T08-001' },
    ];
    expect(listed(deskRound({ rows })).filter((line) => line.includes('T08'))).toEqual([
      'T08-001 T08-002 merged T08-001',
    ]);
  });
});

describe('what is done to a pair', () => {
  it('merging it and taking it out again', () => {
    const round = deskRound();
    expect(merge(round.env, { code: 'T04-001', into: 'T01-001', although: false })).toEqual({
      message: expect.stringContaining('Đã gộp T04-001 vào T01-001'),
      problems: [],
      moved: ['T04-001'],
    });
    expect(pairOf(round, ...RUBBISH)).toMatchObject({ state: 'merged', mergedCode: 'T04-001' });
    expect(reviewList(round.env).items.map(({ code }) => code)).not.toContain('T04-001');
    expect(unmerge(round.env, { code: 'T04-001', members: [] }).message).toContain('Đã tách T04-001');
    expect(listed(round)).toEqual(listed(deskRound()));
    expect(round.log().map(({ action }) => action)).toEqual(['Gộp', 'Tách ra']);
  });

  it('a petition that others were merged into goes with them, and comes back with them', () => {
    const round = deskRound();
    const { moved } = merge(round.env, { code: 'T01-002', into: 'T01-001', although: false });
    const pointers = () => ['T01-002', 'T02-001'].map((code) => round.row(code).mergedInto);
    expect([...moved].sort()).toEqual(['T01-002', 'T02-001']);
    expect(pointers()).toEqual(['T01-001', 'T01-001']);
    unmerge(round.env, { code: 'T01-002', members: [...moved] });
    expect(pointers()).toEqual(['', 'T01-002']);
  });

  it('telling it apart and thinking again', () => {
    const round = deskRound();
    notSame(round.env, { a: 'T01-001', b: 'T04-001' });
    expect(pairOf(round, ...RUBBISH)?.state).toBe('different');
    expect(reviewList(round.env).items[0]?.lookAlikes).toEqual([]);
    sameAfterAll(round.env, { a: 'T04-001', b: 'T01-001' });
    expect(listed(round)).toEqual(listed(deskRound()));
  });

  it('two different replies meet only when asked to', () => {
    const round = deskRound({ rows: ANSWERED });
    const input = { code: 'T04-001', into: 'T01-001', although: false };
    expect(() => merge(round.env, input)).toThrow('hai câu trả lời khác nhau');
    expect(round.workbook.writes.count).toBe(0);
    merge(round.env, { ...input, although: true });
    expect(round.row('T04-001')).toMatchObject({ mergedInto: 'T01-001', reply: 'Đã dọn ngày 02/7.' });
  });

  it.each([
    ['merge', ({ env }: DeskRound) => merge(env, { code: 'T01-001', into: 'T99-009', although: false })],
    ['unmerge', ({ env }: DeskRound) => unmerge(env, { code: 'T99-009', members: [] })],
    ['notSame', ({ env }: DeskRound) => notSame(env, { a: 'T01-001', b: 'T99-009' })],
    ['sameAfterAll', ({ env }: DeskRound) => sameAfterAll(env, { a: 'T99-009', b: 'T01-001' })],
  ])('%s refuses a code that nobody bears', (_, call) => {
    const round = deskRound();
    expect(() => call(round)).toThrow('T99-009');
    expect(round.workbook.writes.count).toBe(0);
  });
});

describe('a page that has grown old', () => {
  it('merging the other way round what is merged says how it stands', () => {
    const { env } = deskRound();
    const { message, moved } = merge(env, { code: 'T01-002', into: 'T02-001', although: false });
    expect(message).toBe('T02-001 đã gộp vào T01-002 từ trước.');
    expect(moved).toEqual([]);
  });

  it('what is merged is not told apart before it is taken out', () => {
    const round = deskRound();
    expect(() => notSame(round.env, { a: 'T01-002', b: 'T02-001' })).toThrow(
      'T02-001 đang gộp vào T01-002. Hãy tách ra trước',
    );
    expect(round.workbook.writes.count).toBe(0);
  });

  it('taking out a second time, after a lost answer, is no fault', () => {
    const { env } = deskRound();
    unmerge(env, { code: 'T02-001', members: [] });
    expect(unmerge(env, { code: 'T02-001', members: [] }).message).toBe('T02-001 không gộp vào ý kiến nào.');
  });
});
