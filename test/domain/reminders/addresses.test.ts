/** Addresses as people type them. */
import { describe, expect, it } from 'vitest';
import { readAddresses } from '../../../src/domain/reminders/addresses.ts';

describe('the addresses of a cell', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['', [], []],
    ['tdp05@example.vn', ['tdp05@example.vn'], []],
    [
      ' TDP05@Example.vn ; b@example.vn,c.d+e@mail.example.com.vn\nf@example.vn',
      ['tdp05@example.vn', 'b@example.vn', 'c.d+e@mail.example.com.vn', 'f@example.vn'],
      [],
    ],
    ['a@example.vn; A@example.vn', ['a@example.vn'], []],
    ['Tổ 5 <tdp05@example.vn>, mailto:b@example.vn.', ['tdp05@example.vn', 'b@example.vn'], []],
    ['tdp05@@example.vn; b@example.vn', ['b@example.vn'], ['tdp05@@example.vn']],
    ['tdp05.example.vn', [], ['tdp05.example.vn']],
    ['không có', [], ['không', 'có']],
    ['tổ05@example.vn', [], ['tổ05@example.vn']],
    ['a@example', [], ['a@example']],
    ['.a@example.vn', [], ['.a@example.vn']],
    ['a..b@example.vn', [], ['a..b@example.vn']],
    ['a@-example.vn', [], ['a@-example.vn']],
    [`${'a'.repeat(250)}@example.vn`, [], [`${'a'.repeat(250)}@example.vn`]],
    ['a@example.vn\r\nBcc: b@example.vn', ['a@example.vn', 'b@example.vn'], ['Bcc:']],
  ])('%j', (cell, valid, invalid) => {
    expect(readAddresses(cell)).toEqual({ valid, invalid });
  });
});
