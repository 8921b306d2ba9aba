import { describe, expect, it } from 'vitest';
import { partOfUnit } from '../../../src/domain/assignment/unit-part.ts';

const NAMES = ['Công an phường', 'CAP'];

describe('the part of a unit in a petition', () => {
  it.each([
    ['leads', 'công an  phường', '', 'lead'],
    ['leads by its short name', 'cap', '', 'lead'],
    ['leads although it also helps', 'Công an phường', 'CAP', 'lead'],
    ['helps alone', 'Trạm Y tế', 'Công an phường', 'helper'],
    ['helps among others', 'Trạm Y tế', 'Đoàn Thanh niên ; CAP, Hội Nông dân', 'helper'],
    ['helps, named on a line of its own', '', 'Đoàn Thanh niên\nCông an phường', 'helper'],
    ['has no part', 'Trạm Y tế', 'Đoàn Thanh niên', undefined],
    ['has no part where a longer name begins alike', 'Công an phường bạn', 'Công an phường bạn', undefined],
    ['has no part where nobody stands', '', '', undefined],
  ] as const)('%s', (_, unit, helpers, part) => {
    expect(partOfUnit({ unit, helpers }, NAMES)).toBe(part);
  });

  it('finds a name that has a comma itself', () => {
    const cells = { unit: '', helpers: 'CAP, Văn hoá, thông tin; Trạm Y tế' };
    expect(partOfUnit(cells, ['Văn hoá, thông tin'])).toBe('helper');
  });

  it('is none for a unit without a name', () => {
    expect(partOfUnit({ unit: '', helpers: '' }, ['', ' '])).toBeUndefined();
  });
});
