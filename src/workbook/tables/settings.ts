/** `Cài đặt`: one row for each setting; the first is `Ngày xét`, which formulas take for today. */

import { SETTING_SPECS, type SettingId, type Settings } from '../../domain/settings.ts';
import { foldCase } from '../../domain/text.ts';
import { text } from '../column.ts';
import { defineTable, type RowOf } from '../table.ts';

export const settings = defineTable({
  sheet: 'Cài đặt',
  headerRow: 1,
  columns: {
    key: text('Khoá', { width: 220, required: true, aliases: ['Khóa'] }),
    value: text('Giá trị', { width: 320, required: true }),
    explanation: text('Giải thích', { width: 480 }),
  },
});

/** Its value is a day, or blank for the real today; formulas find it by its label. */
export const REVIEW_DAY = {
  label: 'Ngày xét',
  explanation:
    'Để trống: lấy ngày hôm nay. Ghi một ngày: mọi trạng thái và số ngày còn lại tính đến ngày ấy.',
} as const;

/** Deadlines that the program reads out beside the words, for the line that each group reads above its list. */
export const DUES_READ: readonly { readonly from: SettingId; readonly label: string }[] = [
  { from: 'groupsDue', label: 'Hạn tổ dân phố gửi, đọc ra' },
  { from: 'opinionDue', label: 'Hạn báo cáo dư luận xã hội, đọc ra' },
];
export const DUE_READ_EXPLANATION = 'Sổ tự ghi: ngày cuối cùng còn kịp theo câu chữ ở trên.';

/** The values by identifier; unknown keys are left out, blank values too. */
export function settingsOf(rows: readonly RowOf<typeof settings>[]): Settings {
  const ids = new Map<string, SettingId>();
  for (const [id, spec] of Object.entries(SETTING_SPECS)) {
    ids.set(foldCase(spec.label), id as SettingId);
  }
  const found: Partial<Record<SettingId, string>> = {};
  for (const row of rows) {
    const id = ids.get(foldCase(row.key));
    if (id !== undefined && row.value !== '') found[id] = row.value;
  }
  return found;
}
