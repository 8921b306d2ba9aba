import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithdrawn, mainStanding, ownStanding } from '../../../src/domain/assignment/standing.ts';

const OWN = ['Còn', 'Tổ đã rút', 'Đồng ý', 'Đồng ý: tốt', 'Chưa đồng ý', 'Chưa đồng ý: ngập lại'] as const;
const joint = (main: string, ...members: string[]): string =>
  mainStanding(
    { code: 'T01-001', own: main },
    members.map((own, index) => ({ code: `T0${index + 2}-003`, own })),
  );

describe('what all co-petitioners say together', () => {
  it.each<[string, string, readonly string[]]>([
    ['Còn', 'Còn', []],
    ['Chưa đồng ý: ngập lại', 'Chưa đồng ý: ngập lại', []],
    ['Còn', 'Còn', ['Còn']],
    ['1/3 tổ đồng ý', 'Còn', ['Đồng ý', 'Còn']],
    ['2/3 tổ đồng ý', 'Đồng ý', ['Đồng ý: tốt', 'Còn']],
    ['Đồng ý (3/3 tổ)', 'Đồng ý', ['Đồng ý', 'Đồng ý']],
    ['Đồng ý (2/2 tổ)', 'Đồng ý', ['Đồng ý', 'Tổ đã rút']],
    ['Chưa đồng ý (T02-003): ngập lại', 'Đồng ý', ['Chưa đồng ý: ngập lại', 'Đồng ý']],
    ['Chưa đồng ý (T02-003)', 'Còn', ['Chưa đồng ý']],
    ['Chưa đồng ý: ngập lại', 'Chưa đồng ý: ngập lại', ['Đồng ý']],
    ['Chưa đồng ý (T01-001; T02-003: ngập lại)', 'Chưa đồng ý', ['Chưa đồng ý: ngập lại']],
    ['Tổ đã rút', 'Tổ đã rút', ['Tổ đã rút']],
    ['Còn ở nơi khác (Tổ đã rút)', 'Tổ đã rút', ['Còn']],
    ['Đồng ý (1/1 tổ) (Tổ đã rút)', 'Tổ đã rút', ['Đồng ý']],
    ['Chưa đồng ý (T02-003): ngập lại (Tổ đã rút)', 'Tổ đã rút', ['Chưa đồng ý: ngập lại']],
  ])('“%s”: %s with %j', (words, main, members) => {
    expect(joint(main, ...members)).toBe(words);
  });

  const own = fc.constantFrom(...OWN);

  it('disagrees as soon as one of them does, and agrees only when all that stand do', () => {
    fc.assert(
      fc.property(own, fc.array(own, { minLength: 1, maxLength: 4 }), (main, members) => {
        const standing = [main, ...members].filter((words) => words !== 'Tổ đã rút');
        const words = joint(main, ...members);
        expect(words.startsWith('Chưa đồng ý')).toBe(standing.some((one) => one.startsWith('Chưa')));
        const agreed = standing.length > 0 && standing.every((one) => one.startsWith('Đồng ý'));
        expect(words.startsWith('Đồng ý')).toBe(agreed);
      }),
    );
  });

  it('still tells that the main petition’s own group withdrew it', () => {
    fc.assert(
      fc.property(own, fc.array(own, { maxLength: 4 }), (main, members) => {
        expect(isWithdrawn(joint(main, ...members))).toBe(main === 'Tổ đã rút');
      }),
    );
  });
});

it('a row of a tab says its judgement with its reason', () => {
  expect(ownStanding('', 'bỏ qua')).toBe('Còn');
  expect(ownStanding('Đồng ý', '')).toBe('Đồng ý');
  expect(ownStanding('Chưa đồng ý', 'ngập lại')).toBe('Chưa đồng ý: ngập lại');
  expect(isWithdrawn('Chưa đồng ý: Tổ đã rút')).toBe(false);
});
