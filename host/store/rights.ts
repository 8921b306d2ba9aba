/** Who may edit what: sheet protections with their open parts, range protections, and those that only warn. */
import { closed, coveredBy, intersect } from './areas.ts';
import type { Area, BookData, Protection, SheetData } from './model.ts';

/** Google's words when a protection refuses. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether the protection lets this user through everywhere. */
export function passes(book: BookData, protection: Protection, user: string): boolean {
  const who = user.toLowerCase();
  if (protection.warningOnly || who === book.owner) return true;
  return (
    protection.editors.includes(who) || (protection.domainEdit && domainOf(who) === domainOf(book.owner))
  );
}

function domainOf(email: string): string {
  return email.slice(email.indexOf('@') + 1);
}

/** Whether the user may change every cell of the area. */
export function mayEdit(book: BookData, sheet: SheetData, area: Area, user: string): boolean {
  return sheet.protections.every(
    (protection) => passes(book, protection, user) || !touches(protection, sheet, area),
  );
}

function touches(protection: Protection, sheet: SheetData, area: Area): boolean {
  if (protection.kind === 'sheet') {
    return !coveredBy(
      area,
      protection.unprotected.map((open) => closed(open, sheet)),
    );
  }
  return protection.areas.some((locked) => intersect(closed(locked, sheet), area) !== undefined);
}
