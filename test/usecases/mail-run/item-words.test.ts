import { describe, expect, it } from 'vitest';
import {
  codeOfItem,
  dueChangeItem,
  dueItem,
  oldDueOf,
  paperNote,
  readPaper,
  transferItem,
  transferOf,
} from '../../../src/usecases/mail-run/item-words.ts';

describe('items of a mail in the ledger', () => {
  it('begin with the code, also of an earlier round', () => {
    expect(codeOfItem(dueItem('T05-012', '2022-07-06'))).toBe('T05-012');
    expect(codeOfItem(dueItem('21/T05-012', ''))).toBe('21/T05-012');
    expect(codeOfItem('danh sách hạn 30/6/2022')).toBe('');
  });

  it('say the deadline, and the one before', () => {
    const item = dueChangeItem('T05-012', '2022-07-08', '2022-07-06');
    expect(item).toBe('T05-012 hạn 08/7/2022, hạn cũ 06/7/2022');
    expect(oldDueOf(item)).toBe('2022-07-06');
    expect(oldDueOf(dueChangeItem('T05-012', '2022-07-08', ''))).toBe('');
  });

  it.each([
    ['from', 'Công an phường', 'không thuộc địa bàn: xem lại'],
    ['to', 'UBND phường', ''],
  ] as const)('tell a transfer (%s) with the other unit and the reason', (direction, other, reason) => {
    const item = transferItem(dueItem('T05-012', '2022-07-06'), direction, other, reason);
    expect(codeOfItem(item)).toBe('T05-012');
    expect(transferOf(item)).toEqual({ direction, other, reason });
  });

  it('are no transfer when they say none', () => {
    expect(transferOf(dueItem('T05-012', '2022-07-06'))).toBeUndefined();
  });

  it.each([
    { number: '12-CV/ĐU', day: '2022-07-04', signer: 'Người ký mẫu' },
    { number: '', day: '', signer: '' },
    { number: '', day: '2022-07-04', signer: '' },
  ] as const)('carry the paper in a note: $number $day', (paper) => {
    expect(readPaper(paperNote(paper))).toEqual(paper);
  });

  it('take a note of another shape for the number', () => {
    expect(readPaper('công văn ngày thứ Hai')).toEqual({
      number: 'công văn ngày thứ Hai',
      day: '',
      signer: '',
    });
  });
});
