import { describe, expect, it } from 'vitest';
import { claimCodes } from '../../src/domain/claim-codes.ts';

type Row = [code: string, text: string];
interface Case {
  readonly name: string;
  readonly known: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
  /** What each row shall bear, and why. */
  readonly given: readonly [string, string][];
}

const CASES: readonly Case[] = [
  {
    name: 'new rows count on from the highest number, kept or retired',
    known: { 'T05-002': 'b', 'T05-009': 'retired' },
    rows: [
      ['T05-002', 'b'],
      ['', 'c'],
      ['', 'd'],
    ],
    given: [
      ['T05-002', 'kept'],
      ['T05-010', 'new'],
      ['T05-011', 'new'],
    ],
  },
  {
    name: 'an edited text keeps its code',
    known: { 'T05-001': 'ổ gà' },
    rows: [['T05-001', 'ổ gà sâu']],
    given: [['T05-001', 'kept']],
  },
  {
    name: 'a row copied with its code: the original keeps it wherever it stands',
    known: { 'T05-001': 'a' },
    rows: [
      ['T05-001', 'a sửa lại'],
      ['T05-001', 'a'],
    ],
    given: [
      ['T05-002', 'copy'],
      ['T05-001', 'kept'],
    ],
  },
  {
    name: 'a cleared code is put back by text',
    known: { 'T05-001': 'a', 'T05-002': 'b' },
    rows: [
      ['', 'b'],
      ['T05-001', 'a'],
    ],
    given: [
      ['T05-002', 'put-back'],
      ['T05-001', 'kept'],
    ],
  },
  {
    name: 'a code pasted onto other text whose own code is gone',
    known: { 'T05-001': 'a', 'T05-002': 'b' },
    rows: [
      ['T05-001', 'a'],
      ['T05-001', 'b'],
    ],
    given: [
      ['T05-001', 'kept'],
      ['T05-002', 'put-back'],
    ],
  },
  {
    name: 'two codes swapped',
    known: { 'T05-001': 'a', 'T05-002': 'b' },
    rows: [
      ['T05-002', 'a'],
      ['T05-001', 'b'],
    ],
    given: [
      ['T05-001', 'put-back'],
      ['T05-002', 'put-back'],
    ],
  },
  {
    name: 'a code of another tab, and one that is no code',
    known: {},
    rows: [
      ['T07-003', 'a'],
      ['12/3', 'b'],
    ],
    given: [
      ['T05-001', 'foreign'],
      ['T05-002', 'foreign'],
    ],
  },
  {
    name: 'a code given by a run that was stopped before the register knew it',
    known: { 'T05-001': 'a' },
    rows: [
      ['T05-001', 'a'],
      ['T05-002', 'b'],
      ['', 'c'],
    ],
    given: [
      ['T05-001', 'kept'],
      ['T05-002', 'kept'],
      ['T05-003', 'new'],
    ],
  },
  {
    name: 'a number that nobody can have reached: replaced where nobody knows it, kept where it is known, never gone on from',
    known: { 'T05-001': 'a', 'T05-888888': 'b' },
    rows: [
      ['T05-999999', 'c'],
      ['T05-888888', 'b sửa'],
      ['', 'd'],
    ],
    given: [
      ['T05-002', 'foreign'],
      ['T05-888888', 'kept'],
      ['T05-003', 'new'],
    ],
  },
  {
    name: 'counting goes on past the likely numbers, one by one',
    known: { 'T05-9999': 'a', 'T05-10000': 'b' },
    rows: [
      ['T05-9999', 'a'],
      ['', 'c'],
    ],
    given: [
      ['T05-9999', 'kept'],
      ['T05-10001', 'new'],
    ],
  },
  {
    name: 'carelessly typed codes and codes of an earlier round are the same codes',
    known: { 'T05-001': 'a', '22/T05-012': 'cũ' },
    rows: [
      [' t05-001', 'a'],
      ['22/T05-012', 'cũ'],
      ['', 'mới'],
    ],
    given: [
      ['T05-001', 'kept'],
      ['22/T05-012', 'kept'],
      ['T05-002', 'new'],
    ],
  },
  {
    name: 'the same words twice are two petitions',
    known: {},
    rows: [
      ['', 'a'],
      ['', 'a'],
    ],
    given: [
      ['T05-001', 'new'],
      ['T05-002', 'new'],
    ],
  },
];

describe('claimCodes', () => {
  it.each(CASES)('$name', ({ known, rows, given }) => {
    const coded = rows.map(([code, text], index) => ({ row: index + 7, code, text }));
    const claims = claimCodes('T05', coded, new Map(Object.entries(known)));
    expect(claims.map(({ given: code, how }) => [code, how])).toEqual(given);
    expect(claims.map(({ row }) => row)).toEqual(coded.map(({ row }) => row));
  });
});
