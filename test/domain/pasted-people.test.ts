import { describe, expect, it } from 'vitest';
import {
  groupNumber,
  HEAD_COLUMNS,
  readPastedRecords,
  UNIT_COLUMNS,
} from '../../src/domain/pasted-people.ts';

const HEAD_ORDER = ['group', 'head', 'secretary', 'frontHead', 'email', 'phone'] as const;
const UNIT_ORDER = ['name', 'short', 'contact', 'email', 'superiorEmail'] as const;
const heads = (text: string) => readPastedRecords(text, HEAD_COLUMNS, HEAD_ORDER);
const units = (text: string) => readPastedRecords(text, UNIT_COLUMNS, UNIT_ORDER);

const head = (group: string, rest: Partial<Record<(typeof HEAD_ORDER)[number], string>> = {}) => ({
  group,
  head: '',
  secretary: '',
  frontHead: '',
  email: '',
  phone: '',
  ...rest,
});

describe('a list of groups', () => {
  it('with a header, in any order of columns', () => {
    const text =
      'STT\tTổ dân phố\tĐiện thoại\tHọ và tên tổ trưởng\tBí thư chi bộ\tTrưởng Ban CTMT\tE-mail\n' +
      '1\tTổ 1\t0900 000 001\tTổ trưởng mẫu 1\tBí thư mẫu 1\tTrưởng ban mẫu 1\ttdp01@example.vn\n' +
      '2\tTổ 2\t\tTổ trưởng mẫu 2\t\t\t';
    expect(heads(text)).toEqual([
      head('Tổ 1', {
        head: 'Tổ trưởng mẫu 1',
        secretary: 'Bí thư mẫu 1',
        frontHead: 'Trưởng ban mẫu 1',
        email: 'tdp01@example.vn',
        phone: '0900 000 001',
      }),
      head('Tổ 2', { head: 'Tổ trưởng mẫu 2' }),
    ]);
  });
  it('without a header', () => {
    const text = 'TDP số 01\tTổ trưởng mẫu 1\ttdp01@example.vn\t0900 000 001\nTDP số 02\tTổ trưởng mẫu 2\t\t';
    expect(heads(text)).toEqual([
      head('TDP số 01', { head: 'Tổ trưởng mẫu 1', email: 'tdp01@example.vn', phone: '0900 000 001' }),
      head('TDP số 02', { head: 'Tổ trưởng mẫu 2' }),
    ]);
  });
  it('as lines of a message', () => {
    expect(heads('Tổ 1: Tổ trưởng mẫu 1 - 0900 000 001\nTổ 2: Tổ trưởng mẫu 2 - 0900 000 002')).toEqual([
      head('Tổ 1', { head: 'Tổ trưởng mẫu 1', phone: '0900 000 001' }),
      head('Tổ 2', { head: 'Tổ trưởng mẫu 2', phone: '0900 000 002' }),
    ]);
  });
  it('nothing in nothing', () => {
    expect(heads(' \n\n')).toEqual([]);
  });
});

describe('a list of units', () => {
  it('tells the unit’s own address from its superior’s', () => {
    const text =
      'Tên đơn vị\tViết tắt\tE-mail\tE-mail cấp trên\nCông an phường\tCông an\tcongan@example.vn\tchutich@example.vn';
    expect(units(text)).toEqual([
      {
        name: 'Công an phường',
        short: 'Công an',
        contact: '',
        email: 'congan@example.vn',
        superiorEmail: 'chutich@example.vn',
      },
    ]);
  });
  it('without a header: the first address is its own', () => {
    expect(units('Công an phường\tCông an\tcongan@example.vn\tchutich@example.vn')[0]).toMatchObject({
      name: 'Công an phường',
      short: 'Công an',
      email: 'congan@example.vn',
      superiorEmail: 'chutich@example.vn',
    });
  });
});

describe('the number of a group', () => {
  it.each([
    ['Tổ 5', 5],
    ['TDP số 05', 5],
    ['T05', 5],
    ['Tổ dân phố số 18', 18],
    ['Tổ Phủ Liễn', undefined],
  ])('%s', (typed, number) => {
    expect(groupNumber(typed)).toBe(number);
  });
});

describe('lines without tabs', () => {
  it('semicolons part the columns where there are any, not the dashes inside a name', () => {
    expect(units('Văn phòng HĐND - UBND; VP; Đầu mối mẫu; vp@example.vn')[0]).toMatchObject({
      name: 'Văn phòng HĐND - UBND',
      short: 'VP',
      contact: 'Đầu mối mẫu',
      email: 'vp@example.vn',
    });
  });

  it('numbers before the lines are no part of a name', () => {
    const list = '1. Công an phường - congan@example.vn\n2) Ban CHQS phường - quansu@example.vn';
    expect(units(list).map(({ name }) => name)).toEqual(['Công an phường', 'Ban CHQS phường']);
  });

  it('a title above the list is no line of it', () => {
    const list =
      'Danh sách các tổ dân phố\nTổ dân phố số 1; Mẫu A; to1@example.vn\nTổ dân phố số 2; Mẫu B; to2@example.vn';
    expect(heads(list).map(({ group, head, email }) => [group, head, email])).toEqual([
      ['Tổ dân phố số 1', 'Mẫu A', 'to1@example.vn'],
      ['Tổ dân phố số 2', 'Mẫu B', 'to2@example.vn'],
    ]);
  });
});
