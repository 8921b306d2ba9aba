/** "Nhập hộ" and "Bảng gửi" through the pages' door on the built script. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import type { Input } from '../../src/rpc/contract.ts';
import { intake, must, petition, refusal } from '../support/calls.ts';
import { mustRun, readyHost, smallHost, spreadsheet, tableOf, typeRows } from '../support/host.ts';

const FRONT = 'mattran@example.vn';
const LAMP = 'Đèn đường ngõ 12 Hoàng Văn Thụ hỏng, tối om';

let host: Host;
beforeEach(async () => {
  host = await readyHost('2022-06-29T09:00:00');
});

describe('“Nhập hộ”', () => {
  it('writes below what stands there, as text, and leaves the rest alone', () => {
    typeRows(host, 'TDP 05', [['Ý kiến của tổ']]);
    const formula = '=IMPORTXML("http://x.example";"//a")';
    const long = 'ý '.repeat(2500).trim();
    const given = intake(formula, `  ${LAMP.normalize('NFD')}  😀`, long);
    const [first] = given.petitions;
    const saved = must(host, 'addPetitions', {
      ...given,
      petitions: [
        { ...(first ?? petition('')), place: '12/3', day: '2022-06-28', note: '+84 900' },
        ...given.petitions.slice(1),
      ],
    });
    expect(saved.message).toContain('Đã ghi 3 ý kiến vào trang “TDP 05”, dòng 8 đến 10');
    const rows = tableOf(host, 'TDP 05', 'Mã').slice(0, 4);
    expect(rows.map((row) => row['Nội dung ý kiến, kiến nghị'])).toEqual([
      'Ý kiến của tổ',
      formula,
      `${LAMP} 😀`,
      long,
    ]);
    expect(rows[1]).toMatchObject({ 'Địa điểm': '12/3', 'Ghi chú': '+84 900' });
    expect(spreadsheet(host).getSheetByName('TDP 05')?.getRange('A8').getFormula()).toBe('');
    mustRun(host, 'consolidate');
    expect(tableOf(host, 'Theo dõi', 'Mã').map((row) => row['Nội dung'])).toContain(formula);
  });

  it('does not write twice when the answer was lost', () => {
    must(host, 'addPetitions', intake(LAMP, 'Rác ở cổng chợ'));
    const again = must(host, 'addPetitions', { ...intake(LAMP, 'Rác ở cổng chợ'), again: true });
    expect(again.message).toContain('không ghi lần nữa');
    expect(
      tableOf(host, 'TDP 05', 'Mã').filter((row) => row['Nội dung ý kiến, kiến nghị'] !== ''),
    ).toHaveLength(2);
  });

  it('asked again, adds what was mended since and leaves what stands, wherever a head has typed below', () => {
    must(host, 'addPetitions', intake(LAMP, 'Rác ở cổng chợ'));
    typeRows(host, 'TDP 05', [['Ý kiến của tổ']], { from: 9 });
    const { message } = must(host, 'addPetitions', { ...intake(LAMP, 'Rác ở cổng chợ Thái'), again: true });
    expect(message).toMatch(/đã có 1 ý kiến.*\n.*Đã ghi 1 ý kiến/s);
    expect(
      tableOf(host, 'TDP 05', 'Mã')
        .map((row) => row['Nội dung ý kiến, kiến nghị'])
        .slice(0, 4),
    ).toEqual([LAMP, 'Rác ở cổng chợ', 'Ý kiến của tổ', 'Rác ở cổng chợ Thái']);
  });

  it('stopped at any call and asked again, has every petition once and whole', async () => {
    const given: Input<'addPetitions'> = {
      ...intake(),
      petitions: [petition(LAMP, { place: 'Ngõ 12', day: '2022-06-28', note: 'qua Zalo' })],
      paperDay: '2022-06-30',
    };
    const small = await smallHost(5, '2022-06-29T09:00:00');
    const { calls } = small.fork().rpc('addPetitions', given);
    const all = Object.values(calls).reduce((sum, count) => sum + count, 0);
    for (let at = 1; at <= all; at += 1) {
      host = small.fork();
      host.failAt(at);
      host.rpc('addPetitions', given);
      host.failAt(0);
      must(host, 'addPetitions', { ...given, again: true });
      const rows = tableOf(host, 'TDP 05', 'Mã').filter((row) => row['Nội dung ý kiến, kiến nghị'] !== '');
      expect(rows, `stopped at call ${at}`).toMatchObject([{ 'Địa điểm': 'Ngõ 12', 'Ghi chú': 'qua Zalo' }]);
      expect(tableOf(host, 'Nguồn ý kiến', 'Mã')[4]?.['Ngày nhận văn bản']).not.toBe('');
    }
  });

  it('goes on below the rows made ready', () => {
    const many = Array.from({ length: 200 }, (_, index) => `Ý kiến thứ ${index + 1}`);
    must(host, 'addPetitions', intake(...many));
    must(host, 'addPetitions', intake('Ý kiến cuối cùng', ...many.slice(1)));
    mustRun(host, 'consolidate');
    expect(tableOf(host, 'Theo dõi', 'Mã')).toHaveLength(400);
  });

  it('says which tab or source is gone', () => {
    expect(refusal(host, 'addPetitions', { ...intake('x'), source: 'T99' }).message).toContain('T99');
    const tab = spreadsheet(host).getSheetByName('TDP 05');
    if (tab !== null) spreadsheet(host).deleteSheet(tab);
    expect(refusal(host, 'addPetitions', intake('x')).message).toContain('TDP 05');
  });

  it('reads pasted text by the catalogue', () => {
    const { rows } = must(
      host,
      'readPasted',
      { text: '1. Vệ sinh môi trường\na) Rác ở chợ\nb) Cống tắc\n' },
      FRONT,
    );
    expect(rows.map(({ content, field }) => [content, field])).toEqual([
      ['Rác ở chợ', 'Vệ sinh môi trường'],
      ['Cống tắc', 'Vệ sinh môi trường'],
    ]);
  });
});

describe('“Bảng gửi”', () => {
  const of = (code: string) => must(host, 'board', {}).find((row) => row.code === code);

  it('tells what a group has just said, before anybody consolidates', () => {
    typeRows(host, 'TDP 03', [[LAMP]]);
    host.edit('TDP 03', 'B3', [['Đã xong']], { user: 'tdp03@example.vn' });
    expect(of('T03')).toMatchObject({
      light: 'said',
      words: 'Đã báo 29/6, chờ bản ký',
      petitions: 1,
      zalo: '',
    });
  });

  it('notes the signed paper and takes the note back', () => {
    must(host, 'setPaperDay', { source: 'T03', day: '2022-06-30' }, FRONT);
    expect(of('T03')).toMatchObject({ light: 'paper', words: 'Đã nhận bản ký 30/6' });
    must(host, 'setPaperDay', { source: 'T03', day: '' }, FRONT);
    expect(of('T03')?.light).toBe('none');
  });

  it('says who is late once the deadline is over, with a text for Zalo', () => {
    expect(of('T04')).toMatchObject({ late: false, words: 'Chưa gửi' });
    host.clock.set('2022-07-04T09:00:00');
    expect(of('T04')).toMatchObject({ late: true, words: 'Chưa gửi, quá hạn 4 ngày' });
    expect(of('T04')?.zalo).toContain('30/6');
  });
});
