import { describe, expect, it } from 'vitest';
import { type Issued, type IssueFacts, planIssue } from '../../../src/domain/assignment/issue-plan.ts';

const DUE = '2022-07-06';
const A = 'Công an phường';
const B = 'Văn hoá - Xã hội';
const blank: IssueFacts = {
  code: 'T01-001',
  field: '',
  standing: 'Còn',
  mergedInto: '',
  unit: '',
  due: '',
  reply: '',
  outcome: '',
  decision: '',
  returnedTo: '',
  note: '',
};

const plan = (row: Partial<IssueFacts>, told?: Issued) =>
  planIssue([{ ...blank, ...row }], {
    issuedTo: () => told,
    due: DUE,
    holdOf: ({ unit }) => (unit === 'lạ' ? { key: 'unit', reason: 'không có đơn vị ấy' } : undefined),
  });

describe('what an issue does with a row', () => {
  it.each<[string, Partial<IssueFacts>, Issued | undefined, object]>([
    [
      'first assignment',
      { unit: A },
      undefined,
      { kind: 'assignment', unit: A, due: DUE, cells: { due: DUE } },
    ],
    [
      'typed by hand',
      { unit: A, due: '2022-07-05' },
      undefined,
      { kind: 'assignment', due: '2022-07-05', cells: {} },
    ],
    ['new deadline', { unit: A, due: '2022-07-08' }, { unit: A, due: DUE }, { kind: 'dueChange', cells: {} }],
    ['deadline cleared', { unit: A }, { unit: A, due: DUE }, { kind: 'none', due: DUE, cells: { due: DUE } }],
    ['another unit', { unit: B, due: DUE }, { unit: A, due: DUE }, { kind: 'transfer', unit: B, cells: {} }],
    [
      'given back',
      { unit: A, due: '2022-07-01', returnedTo: B, note: 'không\nthuộc' },
      { unit: A, due: '2022-07-01' },
      { kind: 'transfer', unit: B, reason: 'không thuộc', cells: { unit: B, due: DUE, returnedTo: '' } },
    ],
    ['given back before it was told', { unit: A, returnedTo: B }, undefined, { kind: 'assignment', unit: B }],
    [
      'sent back, another deadline',
      { unit: A, due: '2022-07-08', reply: 'x', decision: 'Trả lại' },
      { unit: A, due: DUE },
      { kind: 'dueChange' },
    ],
    [
      'disagreed with',
      { unit: A, due: '2022-07-08', reply: 'x', decision: 'Duyệt', standing: 'Chưa đồng ý' },
      { unit: A, due: DUE },
      { kind: 'dueChange' },
    ],
  ])('%s', (_, row, told, move) => {
    expect(plan(row, told).moves).toMatchObject([move]);
  });

  it.each<[string, Partial<IssueFacts>, Issued | undefined]>([
    ['told already', { unit: A, due: DUE }, { unit: 'công an  phường', due: DUE }],
    ['told, the day not known', { unit: A, due: DUE }, { unit: A, due: '' }],
    ['merged', { unit: A, mergedInto: 'T05-012' }, undefined],
    ['withdrawn', { unit: A, standing: 'Tổ đã rút' }, undefined],
    ['answered', { unit: A, reply: 'x', decision: 'Duyệt' }, undefined],
    ['waiting for a leader', { unit: A, reply: 'x' }, undefined],
  ])('nothing: %s', (_, row, told) => {
    expect(plan(row, told)).toEqual({ moves: [], held: [], waiting: [] });
  });

  it('waits for a unit, or is held back', () => {
    expect(plan({ due: DUE })).toEqual({ moves: [], held: [], waiting: ['T01-001'] });
    expect(plan({ unit: 'lạ' }).held).toEqual([
      { code: 'T01-001', key: 'unit', reason: 'không có đơn vị ấy' },
    ]);
  });
});
