/** What Google would remember, made new, copied whole, or copied as "Tạo bản sao" copies it. */
import { createHash, randomUUID } from 'node:crypto';
import type { BookData } from '../store/model.ts';
import { newBook } from '../store/sheets.ts';
import type { HostState } from './machine.ts';
import { PROJECT_ZONE } from './time-zone.ts';

/** The account that owns workbook and trigger. */
export const OFFICE = 'vanphong@example.vn';

/** A fresh workbook of one empty sheet, as its owner's account would make it. */
export function newState(owner: string): HostState {
  const id = createHash('sha256').update(randomUUID()).digest('base64url');
  return stateOf(newBook({ id, name: 'Sổ Kiến Nghị', locale: 'vi_VN', timeZone: PROJECT_ZONE, owner }));
}

/** State round a workbook about which nothing else is known. */
export function stateOf(book: BookData): HostState {
  return {
    book,
    properties: { script: {}, document: {}, user: {} },
    triggers: [],
    quotas: {},
    mailCount: 0,
    triggerCount: 0,
    lastTick: null,
  };
}

/** The same workbook once more, to be run to another end. */
export function forkState(state: HostState): HostState {
  return structuredClone(state);
}

/** A copied file: the script comes along; another id, no triggers, no properties. */
export function copyState(state: HostState, owner: string): HostState {
  const book = structuredClone(state.book);
  const id = createHash('sha256').update(`${book.id} ${randomUUID()}`).digest('base64url');
  return stateOf({ ...book, id, name: `Bản sao của ${book.name}`, owner: owner.toLowerCase() });
}
