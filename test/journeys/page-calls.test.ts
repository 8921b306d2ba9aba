/** The pages' door on the built script: who may what, and what is refused. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import type { CallName, Input } from '../../src/rpc/contract.ts';
import { contract } from '../../src/rpc/contract.ts';
import { intake, must, refusal } from '../support/calls.ts';
import { mustRun, OFFICE, readyHost, spreadsheet, typeRows } from '../support/host.ts';

const FRONT = 'mattran@example.vn';
const STRANGER = 'nguoila@example.vn';
const LAMP = 'Đèn đường ngõ 12 Hoàng Văn Thụ hỏng, tối om';

let host: Host;
beforeEach(async () => {
  host = await readyHost('2022-06-29T09:00:00');
});

describe('opening', () => {
  it('costs at most 4 reads, and no write', () => {
    typeRows(host, 'TDP 01', [[LAMP]]);
    mustRun(host, 'consolidate');
    const { calls } = host.rpc('bootstrap', {});
    expect(calls.read).toBeLessThanOrEqual(4);
    expect(calls.write).toBe(0);
  });

  it.each([
    [OFFICE, 'office'],
    [FRONT, 'front'],
    ['thuongtruc@example.vn', 'leader'],
    ['diachinh@example.vn', 'unit'],
    ['tdp05@example.vn', 'head'],
  ])('knows %s as %s', (email, role) => {
    expect(must(host, 'bootstrap', {}, email).roles).toContain(role);
  });

  it('gives a stranger no role', () => {
    expect(must(host, 'bootstrap', {}, STRANGER)).toMatchObject({ roles: [], unit: '' });
  });

  it('counts what waits', () => {
    typeRows(host, 'TDP 01', [[LAMP], ['Rác ùn ứ ở cổng chợ']]);
    mustRun(host, 'consolidate');
    expect(must(host, 'bootstrap', {}).figures).toMatchObject({
      petitions: 2,
      notReviewed: 2,
      unassigned: 2,
      overdue: 0,
    });
  });
});

describe('whoever is not meant', () => {
  const inputs: { readonly [K in CallName]?: Input<K> } = {
    readPasted: { text: 'a' },
    addPetitions: intake('a'),
    setPaperDay: { source: 'T01', day: '2022-06-30' },
    decide: { decisions: [{ code: 'T01-001', field: '', competence: '', unit: '', reviewed: true }] },
    merge: { code: 'T01-001', into: 'T01-002', although: false },
    unmerge: { code: 'T01-001', members: [] },
    notSame: { a: 'T01-001', b: 'T01-002' },
    sameAfterAll: { a: 'T01-001', b: 'T01-002' },
    issueAssignments: { number: '1', date: '', signer: 'x' },
    recordApproval: { codes: ['T01-001'], decision: 'Duyệt', remark: '', by: '', day: '' },
    sendReminders: { most: 10 },
    setReminders: { mode: 'live' },
    recordReply: {
      code: 'T01-001',
      reply: 'x',
      outcome: '',
      completionDue: '',
      referredTo: '',
      referredDay: '',
    },
    readPlan: { text: 'a' },
    saveSettings: { settings: {} },
    saveList: { list: 'units', rows: [] },
  };
  const guarded = (Object.keys(contract) as CallName[]).filter((name) => contract[name].roles.length > 0);

  it.each(guarded)('is refused %s in words, before any write', (name) => {
    host.user = STRANGER;
    const { result, calls } = host.rpc(name, inputs[name] ?? {});
    expect(result).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(JSON.stringify(result)).toContain(`Tài khoản ${STRANGER} không được giao việc ấy`);
    expect(calls.write + calls.mail).toBe(0);
  });

  it.each(['nope', '__proto__', 'constructor', 'toString'])('a call named %s is none', (name) => {
    expect(host.rpc(name, {}).result).toMatchObject({ ok: false, error: { code: 'unknown' } });
  });

  it.each([
    [{}],
    [null],
    [{ source: 5, petitions: [] }],
    [{ ...intake('x'), paperDay: '30/6' }],
    [{ ...intake('x'), paperDay: '2022-02-31' }],
  ])('input that is none is refused: %j', (input) => {
    expect(host.rpc('addPetitions', input).result).toMatchObject({ ok: false, error: { code: 'input' } });
  });
});

it('shows a cell, on a hidden sheet too, and refuses what is none', () => {
  must(host, 'reveal', { sheet: 'Cài đặt', cell: 'B14' });
  expect(spreadsheet(host).getActiveSheet().getName()).toBe('Cài đặt');
  expect(refusal(host, 'reveal', { sheet: 'Không có', cell: 'A1' }).message).toContain('Không có');
  expect(refusal(host, 'reveal', { sheet: 'TDP 01', cell: 'A1:B2;x' }).code).toBe('refused');
});
