/** A protection of a sheet or a range, and how those of a sheet are found and made. */
import { type Area, OPEN, type Protection as ProtectionData, type SheetData } from '../../store/model.ts';
import { PROTECTED, passes } from '../../store/rights.ts';
import { guard, unguard } from '../unimplemented.ts';
import type { Desk } from './desk.ts';
import { enumName, ProtectionType } from './enums.ts';
import type { GoogleProtection, GoogleRange, GoogleUser } from './google.ts';
import { RangeBase } from './range-base.ts';
import { makeUser } from './user.ts';

type Members = Exclude<keyof GoogleProtection, 'getRangeName' | 'setNamedRange' | 'setRangeName'>;
type Person = string | GoogleUser;

export class Protection implements Pick<GoogleProtection, Members> {
  readonly self: GoogleProtection;
  readonly #desk: Desk;
  readonly #sheetId: number;
  readonly #id: string;

  constructor(desk: Desk, sheetId: number, id: string) {
    this.#desk = desk;
    this.#sheetId = sheetId;
    this.#id = id;
    this.self = guard<GoogleProtection>('Protection', this);
  }

  get #data(): ProtectionData {
    const found = this.#desk
      .sheet(this.#sheetId)
      .protections.find((protection) => protection.id === this.#id);
    return found ?? this.#desk.fail('The protection no longer exists.');
  }

  #read<T>(member: string, get: (protection: ProtectionData) => T): T {
    return this.#desk.ctx.meter.read(`Protection.${member}`, () => get(this.#data));
  }

  /** Protections are changed at once; only those whom one lets through may change it. */
  #change(member: string, apply: (protection: ProtectionData) => void): GoogleProtection {
    const { ctx } = this.#desk;
    return ctx.meter.writeNow(`Protection.${member}`, () => {
      this.#demandEditor();
      apply(this.#data);
      ctx.book.version += 1;
      return this.self;
    });
  }

  #demandEditor(): void {
    const { ctx } = this.#desk;
    if (!passes(ctx.book, this.#data, ctx.user)) this.#desk.fail(PROTECTED);
  }

  addEditor(person: Person): GoogleProtection {
    return this.#addAll('addEditor', [person]);
  }

  addEditors(emailAddresses: string[]): GoogleProtection {
    return this.#addAll('addEditors', emailAddresses);
  }

  #addAll(member: string, people: readonly Person[]): GoogleProtection {
    const emails = this.#emails(member, people);
    return this.#change(member, (protection) => {
      protection.editors = [...new Set([...protection.editors, ...emails])];
    });
  }

  removeEditor(person: Person): GoogleProtection {
    return this.#removeAll('removeEditor', [person]);
  }

  removeEditors(people: readonly Person[]): GoogleProtection {
    return this.#removeAll('removeEditors', people);
  }

  /** Neither the owner nor whoever runs this can be removed; that is passed over in silence, as in Google. */
  #removeAll(member: string, people: readonly Person[]): GoogleProtection {
    const { book, user } = this.#desk.ctx;
    const kept = [book.owner, user.toLowerCase()];
    const gone = this.#emails(member, people).filter((email) => !kept.includes(email));
    return this.#change(member, (protection) => {
      protection.editors = protection.editors.filter((email) => !gone.includes(email));
    });
  }

  #emails(member: string, people: readonly Person[]): string[] {
    return Array.from(people, (person) => {
      const email = typeof person === 'string' ? person : person.getEmail();
      if (!/^\S+@\S+$/.test(email)) this.#desk.fail(`Invalid email: ${email} (Protection.${member})`);
      return email.toLowerCase();
    });
  }

  getEditors(): GoogleUser[] {
    return this.#read('getEditors', (protection) => {
      this.#demandEditor();
      return this.#desk.ctx.realm.array(protection.editors.map(makeUser));
    });
  }

  canEdit(): boolean {
    const { book, user } = this.#desk.ctx;
    return this.#read('canEdit', (protection) => passes(book, protection, user));
  }

  canDomainEdit(): boolean {
    return this.#read('canDomainEdit', (protection) => protection.domainEdit);
  }

  setDomainEdit(editable: boolean): GoogleProtection {
    return this.#change('setDomainEdit', (protection) => {
      protection.domainEdit = editable;
    });
  }

  isWarningOnly(): boolean {
    return this.#read('isWarningOnly', (protection) => protection.warningOnly);
  }

  setWarningOnly(warningOnly: boolean): GoogleProtection {
    return this.#change('setWarningOnly', (protection) => {
      protection.warningOnly = warningOnly;
    });
  }

  getDescription(): string {
    return this.#read('getDescription', (protection) => protection.description);
  }

  setDescription(description: string): GoogleProtection {
    return this.#change('setDescription', (protection) => {
      protection.description = description;
    });
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return this.#read('getProtectionType', ({ kind }) =>
      kind === 'sheet' ? ProtectionType.SHEET : ProtectionType.RANGE,
    );
  }

  getRange(): GoogleRange {
    return this.#read('getRange', (protection) => {
      const sheet = this.#desk.sheet(this.#sheetId);
      const whole = { top: 1, left: 1, bottom: sheet.rowCount, right: sheet.columnCount };
      return this.#range(protection.kind === 'sheet' ? whole : (protection.areas[0] ?? whole));
    });
  }

  setRange(range: GoogleRange): GoogleProtection {
    const [area] = this.#areas('setRange', [range]);
    return this.#change('setRange', (protection) => {
      if (area !== undefined) protection.areas = [area];
    });
  }

  getUnprotectedRanges(): GoogleRange[] {
    return this.#read('getUnprotectedRanges', (protection) =>
      this.#desk.ctx.realm.array(protection.unprotected.map((area) => this.#range(area))),
    );
  }

  setUnprotectedRanges(ranges: GoogleRange[]): GoogleProtection {
    const areas = this.#areas('setUnprotectedRanges', ranges);
    return this.#change('setUnprotectedRanges', (protection) => {
      if (protection.kind !== 'sheet') this.#desk.fail('Only a protected sheet can have unprotected ranges.');
      protection.unprotected = areas;
    });
  }

  remove(): void {
    const sheet = this.#desk.sheet(this.#sheetId);
    this.#change('remove', (gone) => {
      sheet.protections = sheet.protections.filter((protection) => protection !== gone);
    });
  }

  #range(area: Area): GoogleRange {
    return this.#desk.make.range({ sheetId: this.#sheetId, area });
  }

  #areas(member: string, ranges: readonly GoogleRange[]): Area[] {
    return Array.from(ranges, (shell) => {
      const range = unguard(shell, RangeBase) ?? this.#desk.mismatch([ranges], `Protection.${member}`);
      if (range.sheetId !== this.#sheetId) this.#desk.fail('The range must be on the protected sheet.');
      return { ...range.asked };
    });
  }
}

/** Puts a new protection on a sheet: warning nobody, open to the owner, the user and those the file is shared with. */
export function protect(
  desk: Desk,
  sheet: SheetData,
  kind: ProtectionData['kind'],
  areas: Area[],
): GoogleProtection {
  const { book, user } = desk.ctx;
  demandNotLocked(desk, sheet, areas);
  const editors = [...new Set([book.owner, user.toLowerCase(), ...(book.editors ?? [])])];
  const id = freeId(desk);
  const rest = { unprotected: [], description: '', warningOnly: false, domainEdit: false };
  sheet.protections.push({ id, kind, areas, editors, ...rest });
  book.version += 1;
  return new Protection(desk, sheet.id, id).self;
}

/** Whom a protection keeps out cannot put another one over it. */
function demandNotLocked(desk: Desk, sheet: SheetData, areas: readonly Area[]): void {
  const wanted = areas.length > 0 ? areas : [{ top: 1, left: 1, bottom: OPEN, right: OPEN }];
  for (const area of wanted) desk.demandEdit(sheet, area);
}

function freeId(desk: Desk): string {
  const numbers = desk.ctx.book.sheets.flatMap((sheet) => sheet.protections.map(({ id }) => Number(id) || 0));
  return String(1 + Math.max(0, ...numbers));
}

/** A sheet's protections of one kind, oldest first. */
export function protectionsOf(desk: Desk, sheet: SheetData, type: unknown): GoogleProtection[] {
  const kind = enumName(type)?.toLowerCase() ?? desk.mismatch([type], 'Sheet.getProtections');
  return sheet.protections
    .filter((protection) => protection.kind === kind)
    .map((protection) => new Protection(desk, sheet.id, protection.id).self);
}
