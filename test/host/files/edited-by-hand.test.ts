/** A workbook changed in another program between two commands still loads, and keeps what still applies. */
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { applySideData, readBook, sideData, writeBook } from '../../../host/files/xlsx.ts';
import type { BookData } from '../../../host/store/model.ts';
import { calculatorOf, example } from './examples.ts';

async function editedByHand(edit: (workbook: Workbook) => void): Promise<BookData> {
  const book = example();
  const workbook = new Workbook();
  await workbook.xlsx.load(await writeBook(book, calculatorOf(book)));
  edit(workbook);
  const back = await readBook(await workbook.xlsx.writeBuffer());
  applySideData(back, JSON.parse(JSON.stringify(sideData(book))));
  return back;
}

const tabOf = (workbook: Workbook) => workbook.getWorksheet('TDP 01');

describe('a workbook edited by hand', () => {
  it('takes new rows with what is typed into them', async () => {
    const back = await editedByHand((workbook) => {
      tabOf(workbook)?.insertRow(6, ['Chen giữa', null, null, new Date(Date.UTC(2022, 5, 30))]);
    });
    const [tab] = back.sheets;
    expect(tab?.cells.get(6)?.get(1)).toMatchObject({ value: 'Chen giữa' });
    expect(tab?.cells.get(6)?.get(4)?.value).toBe(44742);
    expect(tab?.cells.get(7)?.get(1)?.value).toBe('Đường ngõ hỏng,\nnước ngập');
    expect(tab?.protections).toHaveLength(1);
  });

  it('drops what was known of a tab that is gone', async () => {
    const back = await editedByHand((workbook) => workbook.removeWorksheet('TDP 01'));
    expect(back.sheets.map(({ id, name }) => [id, name])).toEqual([
      [1, 'Theo dõi'],
      [2, 'Hướng dẫn'],
      [3, 'Lĩnh vực'],
      [4, 'Ý kiến, kiến nghị / chuyển từ đợt trước: năm 2021'],
      [5, 'Dùng'],
    ]);
  });

  it('gives a renamed and a new tab numbers of their own', async () => {
    const back = await editedByHand((workbook) => {
      const tab = tabOf(workbook);
      if (tab) tab.name = 'Tổ 1';
      workbook.addWorksheet('Thêm').getCell('A1').value = 'mới';
    });
    expect(back.sheets.map(({ id, name }) => [id, name])).toEqual([
      [6, 'Tổ 1'],
      [1, 'Theo dõi'],
      [2, 'Hướng dẫn'],
      [3, 'Lĩnh vực'],
      [4, 'Ý kiến, kiến nghị / chuyển từ đợt trước: năm 2021'],
      [5, 'Dùng'],
      [7, 'Thêm'],
    ]);
    expect(back.sheets[0]?.protections).toEqual([]);
    expect(back.sheets[0]?.validations).toHaveLength(12);
    expect(back.sheets[6]?.cells.get(1)?.get(1)?.value).toBe('mới');
  });

  it('reads merged cells, other headers and shared formulas', async () => {
    const back = await editedByHand((workbook) => {
      const register = workbook.getWorksheet('Theo dõi');
      if (!register) return;
      register.getCell('B1').value = 'Đơn vị xử lý';
      register.mergeCells('A5:C6');
      register.getCell('D2').value = { formula: 'A2&"; "&$C2', result: '' };
      register.getCell('D3').value = { sharedFormula: 'D2', result: '' };
    });
    const register = back.sheets[1];
    expect(register?.cells.get(1)?.get(2)?.value).toBe('Đơn vị xử lý');
    expect(register?.merges).toEqual([{ top: 5, left: 1, bottom: 6, right: 3 }]);
    expect(register?.cells.get(2)?.get(4)?.formula).toBe('=A2&"; "&$C2');
    expect(register?.cells.get(3)?.get(4)?.formula).toBe('=A3&"; "&$C3');
  });

  it('reads rich text as text, dates as serial numbers and rules Sheets has no like of as none', async () => {
    const back = await editedByHand((workbook) => {
      const guide = workbook.getWorksheet('Hướng dẫn');
      if (!guide) return;
      guide.getCell('A20').value = { richText: [{ text: 'một ' }, { text: 'hai', font: { bold: true } }] };
      guide.getCell('A21').value = new Date(Date.UTC(2022, 6, 7, 14, 30));
      guide.getCell('A21').numFmt = 'dd/mm/yyyy hh:mm';
      guide.dataValidations.add('A22', { type: 'textLength', operator: 'lessThan', formulae: [9] });
      guide.addConditionalFormatting({ ref: 'A23:A30', rules: [{ type: 'aboveAverage', priority: 9 }] });
      guide.addConditionalFormatting({
        ref: 'A23:A30',
        rules: [
          {
            type: 'cellIs',
            operator: 'greaterThan',
            formulae: [5],
            priority: 1,
            style: { font: { bold: true } },
          },
        ],
      });
    });
    const guide = back.sheets[2];
    expect(guide?.cells.get(20)?.get(1)?.value).toBe('một hai');
    expect(guide?.cells.get(21)?.get(1)).toEqual({
      value: expect.closeTo(44749 + 14.5 / 24, 8),
      style: { format: 'dd/mm/yyyy hh:mm' },
    });
    expect(guide?.validations).toEqual([]);
    expect(guide?.conditionalFormats).toEqual([
      {
        areas: [{ top: 23, left: 1, bottom: 30, right: 1 }],
        criterion: { type: 'NUMBER_GREATER_THAN', args: [5] },
        style: { bold: true },
      },
    ]);
  });

  it('loads without side data, or with those of something else', async () => {
    const book = example();
    const back = await readBook(await writeBook(book, calculatorOf(book)));
    for (const data of [undefined, null, 7, {}, { sheets: [] }]) {
      applySideData(back, data);
      expect(back.sheets).toHaveLength(6);
    }
  });
});
