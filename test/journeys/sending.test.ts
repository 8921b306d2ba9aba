import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { tableOf, typeRows } from '../support/host.ts';
import { sheetOf } from '../support/permissions.ts';
import { consolidate, ENVIRONMENT, inTab, typeAt, writtenHost } from '../support/round.ts';
import { dayCell } from '../support/rows.ts';

describe('sending by the groups', () => {
  let base: Host;
  let host: Host;
  beforeAll(async () => {
    base = await writtenHost();
  });
  beforeEach(() => {
    host = base.fork();
  });

  it('a row typed after “Không có ý kiến” cancels it, says so, and leaves the strip to the group', () => {
    host.edit('TDP 03', 'B3', [['Không có ý kiến']]);
    expect(consolidate(host).notSent).not.toContain('Tổ dân phố số 3');
    typeRows(host, 'TDP 03', [['Cống tắc ở ngõ 5', '', '', '', '', ENVIRONMENT, '']]);
    expect(sheetOf(host, 'TDP 03').getRange('A5').getValue()).toBe(
      'Hạn: hết thứ Năm 30/6/2022 · đã có 1 ý kiến · đã ghi “Không có ý kiến”, xin chọn lại “Đã xong”',
    );
    const { notSent, problems } = consolidate(host);
    expect(notSent).toContain('Tổ dân phố số 3');
    expect(problems).toMatchObject([{ sheet: 'TDP 03', cell: 'B3' }]);
    expect(sheetOf(host, 'TDP 03').getRange('B3').getValue()).toBe('Không có ý kiến');
    expect(tableOf(host, 'Nguồn ý kiến', 'Mã')[2]).toMatchObject({
      'Tình trạng gửi': 'Chưa xong',
      'Thời điểm': '',
      Đèn: 'Chưa gửi',
    });
    expect(consolidate(host).written).toBe(false);
  });

  it('the light has three colours, and says them', () => {
    host.edit('TDP 01', 'B3', [['Đã xong']]);
    host.edit('TDP 02', 'B3', [['Đã xong']]);
    consolidate(host);
    sheetOf(host, 'Nguồn ý kiến').getRange('M5').setValue(dayCell('2022-06-30'));
    const sources = tableOf(host, 'Nguồn ý kiến', 'Mã');
    expect(sources.slice(0, 3).map((row) => row.Đèn)).toEqual([
      'Đã báo, chờ bản ký',
      'Đã nhận bản ký',
      'Chưa gửi',
    ]);
    const rules = sheetOf(host, 'Nguồn ý kiến').getConditionalFormatRules();
    const texts = rules.map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0]));
    expect(texts.map((text) => /"(.*)"/.exec(text)?.[1])).toEqual([
      'Đã nhận bản ký',
      'Đã báo, chờ bản ký',
      'Chưa gửi',
    ]);
  });

  it('what the Front asks comes first in the tab', () => {
    consolidate(host);
    typeAt(host, 'T01-001', 'Hỏi lại tổ', 'Rác ở đầu hay cuối ngõ?');
    expect(inTab(host, 'TDP 01', 'T01-001')['Tình trạng']).toBe(
      'Mặt trận hỏi: Rác ở đầu hay cuối ngõ? Chưa phân công',
    );
  });
});
