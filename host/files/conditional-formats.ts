/** Conditional formats of the store as those of the file, and back. */
import type {
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  Font,
  Style,
} from '@cj-tech-master/excelts';
import type { ConditionalFormat, Criterion } from '../store/model.ts';
import { areasText, areaText, type GridSize, parseAreas } from './areas.ts';
import { fileColor, storedColor } from './cell-styles.ts';
import { conditionFormula, conditionOf } from './conditions.ts';

type Look = ConditionalFormat['style'];
/** A conditional format without the cells it is for. */
export type Condition = Pick<ConditionalFormat, 'criterion' | 'style'>;

/** Address of the cell a rule's formula is written for. */
export function firstCell(areas: readonly { readonly top: number; readonly left: number }[]): string {
  const { top = 1, left = 1 } = areas[0] ?? {};
  return areaText({ top, left, bottom: top, right: left });
}

function fileLook({ background, fontColor, bold, italic, underline, strikethrough }: Look): Partial<Style> {
  const font: Partial<Font> = {
    ...(fontColor ? { color: fileColor(fontColor) } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strike: strikethrough } : {}),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(background ? { fill: { type: 'pattern', pattern: 'solid', bgColor: fileColor(background) } } : {}),
  };
}

function storedLook({ font, fill }: Partial<Style>): Look {
  const background = fill?.type === 'pattern' ? storedColor(fill.bgColor ?? fill.fgColor) : undefined;
  const fontColor = storedColor(font?.color);
  return {
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline && font.underline !== 'none' ? { underline: true } : {}),
    ...(font?.strike ? { strikethrough: true } : {}),
  };
}

/** One format of a sheet; the first of a sheet has priority 1. */
export function fileFormat(
  format: ConditionalFormat,
  priority: number,
  grid: GridSize,
): ConditionalFormattingOptions {
  const formula = conditionFormula(format.criterion, firstCell(format.areas)) ?? 'FALSE';
  return {
    ref: areasText(format.areas, grid),
    rules: [{ type: 'expression', priority, formulae: [formula], style: fileLook(format.style) }],
  };
}

/** How a comparison made in another program reads. */
const OPERATORS: Readonly<Record<string, string>> = {
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
};

function criterionOf(rule: ConditionalFormattingRule, cell: string): Criterion | null {
  const formulae: readonly unknown[] = 'formulae' in rule ? (rule.formulae ?? []) : [];
  const [formula] = formulae;
  if (formula === undefined) return null;
  if (rule.type !== 'cellIs') return conditionOf(String(formula), cell);
  const type = OPERATORS[rule.operator ?? ''];
  const args = formulae.map(Number);
  return type && !args.some(Number.isNaN) ? { type, args } : null;
}

/** The formats of a sheet of the file, in order; those Sheets has no like of (colour scales, bars) are left out. */
export function storedFormats(options: readonly ConditionalFormattingOptions[]): ConditionalFormat[] {
  const found = options.flatMap(({ ref, rules }) => {
    const areas = parseAreas(ref);
    return rules.flatMap((rule) => {
      const criterion = criterionOf(rule, firstCell(areas));
      return criterion
        ? [
            {
              priority: rule.priority ?? 0,
              format: { areas, criterion, style: storedLook(rule.style ?? {}) },
            },
          ]
        : [];
    });
  });
  return found.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}
