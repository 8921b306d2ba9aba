import { beforeAll, describe, expect, it } from 'vitest';
import { type StateFacts, type StateKey, stateFormula, stateOf } from '../../src/domain/state.ts';
import { DECISIONS, OUTCOMES } from '../../src/domain/vocabulary.ts';
import { columnLetters } from '../../src/workbook/cell.ts';
import { blankHost, spreadsheet } from '../support/host.ts';

/** Every kind of value that a cell of the register may hold, as far as the state cares. */
const VALUES: Readonly<Record<StateKey, readonly string[]>> = {
  standing: [
    'Còn ở nơi khác (Tổ đã rút)',
    'Tổ đã rút',
    '2/3 tổ đồng ý',
    'Đồng ý (3/3 tổ)',
    'Chưa đồng ý (T07-003): ngập lại',
  ],
  mergedInto: ['', 'T05-012'],
  unit: ['', 'Công an phường'],
  due: ['', '2022-07-06'],
  reply: ['', 'Đã sửa xong ngày 05/7.'],
  outcome: ['', ...OUTCOMES],
  decision: ['', ...DECISIONS, 'Trả lại: nêu rõ thời hạn', 'duyệt'],
  returnedTo: ['', 'Văn hoá - Xã hội'],
};
const KEYS = Object.keys(VALUES) as StateKey[];

function combinations(): readonly StateFacts[] {
  return KEYS.reduce<readonly Partial<StateFacts>[]>(
    (rows, key) => rows.flatMap((row) => VALUES[key].map((value) => ({ ...row, [key]: value }))),
    [{}],
  ) as readonly StateFacts[];
}

describe('the state of a petition', () => {
  const facts = combinations();
  let shown: readonly unknown[] = [];

  beforeAll(async () => {
    const host = await blankHost();
    const sheet = spreadsheet(host).insertSheet('Thử');
    sheet.insertRowsAfter(1000, facts.length);
    const rows = facts.map((row) => KEYS.map((key) => row[key]));
    sheet.getRange(1, 1, rows.length, KEYS.length).setNumberFormat('@').setValues(rows);
    const formulas = facts.map((_, index) => [
      `=${stateFormula((key) => `$${columnLetters(KEYS.indexOf(key) + 1)}${index + 1}`)}`,
    ]);
    const column = sheet.getRange(1, KEYS.length + 1, rows.length, 1);
    column.setFormulas(formulas);
    shown = column.getValues().map(([value]) => value);
  }, 60_000);

  it('is the same by the rules and by the formula, on every combination', () => {
    expect(facts.length).toBe(6720);
    const differing = facts.flatMap((row, index) =>
      shown[index] === stateOf(row) ? [] : [{ row, rules: stateOf(row), formula: shown[index] }],
    );
    expect(differing).toEqual([]);
  });

  it.each<[string, Partial<StateFacts>]>([
    ['Chưa phân công', {}],
    ['Chưa phân công', { unit: 'Công an phường' }],
    ['Đang xử lý', { unit: 'Công an phường', due: '2022-07-06' }],
    ['Chờ duyệt', { unit: 'Công an phường', due: '2022-07-06', reply: 'Đã xong.' }],
    [
      'Trả lại bổ sung',
      { unit: 'Công an phường', due: '2022-07-06', reply: 'Đã xong.', decision: 'Trả lại: ngày nào?' },
    ],
    ['Đã trả lời', { reply: 'Đã xong.', decision: 'Duyệt', outcome: 'Đã giải quyết' }],
    ['Kết thúc', { reply: 'Đã xong.', decision: 'Duyệt', outcome: 'Đã giải quyết', standing: 'Đồng ý' }],
    ['Đã trả lời', { reply: 'Sẽ làm.', decision: 'Duyệt', outcome: 'Đưa vào kế hoạch', standing: 'Đồng ý' }],
    [
      'Đang xử lý',
      { reply: 'Đã xong.', decision: 'Duyệt', outcome: 'Đã giải quyết', standing: 'Chưa đồng ý' },
    ],
    ['Đã trả lời', { reply: 'Đã xong.', decision: 'Duyệt', standing: '2/3 tổ đồng ý' }],
    ['Đang xử lý', { reply: 'Đã xong.', decision: 'Duyệt', standing: 'Chưa đồng ý (T07-003): ngập lại' }],
    ['Tổ đã rút', { standing: 'Tổ đã rút', unit: 'Công an phường' }],
    ['Chưa phân công', { standing: 'Còn ở nơi khác (Tổ đã rút)', unit: 'Công an phường' }],
    ['Chưa phân công', { unit: 'Công an phường', due: '2022-07-06', returnedTo: 'Văn hoá - Xã hội' }],
    ['Đã gộp vào T05-012', { mergedInto: 'T05-012', reply: 'x' }],
  ])('%s: %j', (state, some) => {
    const none = Object.fromEntries(KEYS.map((key) => [key, ''])) as unknown as StateFacts;
    expect(stateOf({ ...none, standing: 'Còn', ...some })).toBe(state);
  });
});
