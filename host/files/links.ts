/** Links to a place in the workbook: `#gid=7&range=A5` in Sheets, `#'TDP 01'!$A$5` in a file. */
import type { SheetData } from '../store/model.ts';
import { areaText, parseReference, qualifiedText } from './areas.ts';

/** A link as the file writes it. @param fileName name in the file of a sheet */
export function fileLink(
  link: string,
  sheets: readonly SheetData[],
  fileName: (sheet: SheetData) => string,
): string {
  const [, gid, range = 'A1'] = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/.exec(link) ?? [];
  const sheet = sheets.find(({ id }) => id === Number(gid));
  const area = parseReference(range)?.area;
  return gid !== undefined && sheet && area ? `#${qualifiedText(fileName(sheet), area)}` : link;
}

/** A link of the file as Sheets would have it; one that leads nowhere stays as it is. */
export function storedLink(
  link: string,
  sheets: readonly { readonly id: number; readonly name: string }[],
): string {
  const reference = parseReference(link.replace(/^#/, ''));
  const sheet = sheets.find(({ name }) => name.toLowerCase() === reference?.sheet?.toLowerCase());
  if (!reference || !sheet) return link;
  const range = areaText(reference.area);
  return range === 'A1' ? `#gid=${sheet.id}` : `#gid=${sheet.id}&range=${range}`;
}
