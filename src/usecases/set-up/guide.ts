/** `Hướng dẫn`, the first tab: what this is, its honest limits, what to do, and links to every tab. */
import { SETTING_SPECS } from '../../domain/settings.ts';
import { GROUP_KIND } from '../../domain/vocabulary.ts';
import type { Env } from '../../ports.ts';
import { vi } from '../../text/vi.ts';
import { quoteSheet } from '../../workbook/cell.ts';
import { COLOURS, type SheetLayout, type TextLook } from '../../workbook/layout.ts';
import { refsOf } from '../../workbook/refs.ts';
import { GUIDE_SHEET } from '../../workbook/sheets.ts';
import type { RowOf } from '../../workbook/table.ts';
import { sources } from '../../workbook/tables/catalogues.ts';
import { register } from '../../workbook/tables/register.ts';
import { settings } from '../../workbook/tables/settings.ts';
import type { OwnSheets } from './own-sheets.ts';

type Style = 'title' | 'warning' | 'heading' | 'plain' | 'todo';

interface Line {
  readonly text: string;
  readonly style: Style;
  /** For a to-do: the formula that ticks it. */
  readonly tick?: string;
  /** The sheet that the line leads to. */
  readonly toSheet?: string;
}

const STYLES: Readonly<Record<Style, Partial<TextLook>>> = {
  title: { size: 18, bold: true, colour: COLOURS.title },
  warning: { size: 12, bold: true, background: COLOURS.attention },
  heading: { size: 14, bold: true, colour: COLOURS.title },
  plain: { size: 12 },
  todo: { size: 12 },
};

const WIDTHS = [40, 760] as const;

/** Writes the guide anew; nobody types on it. */
export function writeGuide(env: Env, own: OwnSheets, listed: readonly RowOf<typeof sources>[]): void {
  const lines = guideLines(own, listed);
  env.builder.layOut(guideLayout(lines), true);
  const cells = lines.map(({ text, tick }) => [tick ?? '', text]);
  env.workbook.write({ sheet: GUIDE_SHEET, row: 1, column: 1 }, cells);
  lines.forEach(({ text, toSheet }, index) => {
    if (toSheet !== undefined) {
      env.builder.link({ sheet: GUIDE_SHEET, row: index + 1, column: 2 }, text, toSheet);
    }
  });
}

function guideLines(own: OwnSheets, listed: readonly RowOf<typeof sources>[]): readonly Line[] {
  const { guide } = vi;
  const plain = (text: string): Line => ({ text, style: 'plain' });
  const heading = (text: string): Line => ({ text, style: 'heading' });
  return [
    { text: guide.limits, style: 'warning' },
    { text: guide.title, style: 'title' },
    plain(guide.what),
    heading(guide.headsTitle),
    ...guide.heads.map(plain),
    heading(guide.tabsTitle),
    ...listed.map(({ name, sheet }): Line => ({ text: `${sheet}: ${name}`, style: 'plain', toSheet: sheet })),
    heading(guide.officeTitle),
    ...guide.office.map(plain),
    heading(guide.todoTitle),
    ...todoLines(own),
  ];
}

/** The to-do list of whoever installs; each line ticks itself by formula. */
function todoLines(own: OwnSheets): readonly Line[] {
  const { done, open, todo } = vi.guide;
  const source = own.of(sources);
  const registered = own.of(register);
  const ofSource = refsOf(source.sheet, source.located);
  const ofRegister = refsOf(registered.sheet, registered.located);
  const office = `VLOOKUP("${SETTING_SPECS.officeEmail.label}";${quoteSheet(settings.sheet)}!$A:$B;2;FALSE)`;
  const line = (text: string, condition: string): Line => ({
    text,
    style: 'todo',
    tick: `=IFERROR(IF(${condition};"${done}";"${open}");"${open}")`,
  });
  return [
    line(todo.made, `COUNTA(${ofSource.whole('code')})>1`),
    line(todo.heads, `COUNTIFS(${ofSource.whole('kind')};"${GROUP_KIND}";${ofSource.whole('head')};"?*")>0`),
    line(todo.office, `${office}<>""`),
    line(todo.links, `SUM(${ofSource.whole('petitions')})>0`),
    line(todo.consolidated, `COUNTIF(${ofRegister.whole('code')};"*-*")>0`),
  ];
}

function guideLayout(lines: readonly Line[]): SheetLayout {
  return {
    sheet: GUIDE_SHEET,
    tabColour: COLOURS.tabGuide,
    hidden: false,
    headerRow: 0,
    frozenRows: 0,
    frozenColumns: 0,
    rows: lines.length + 5,
    fontSize: 12,
    columns: WIDTHS.map((width, index) => ({
      column: index + 1,
      width,
      format: index === 0 ? undefined : '@',
      align: index === 0 ? 'center' : 'left',
      hidden: false,
      typed: false,
      headerNote: undefined,
      criterion: undefined,
    })),
    looks: lines.map(({ style }, index) => ({
      row: index + 1,
      column: 2,
      rows: 1,
      columns: 1,
      ...STYLES[style],
    })),
    rules: [],
  };
}
