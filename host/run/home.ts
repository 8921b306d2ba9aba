/** The home folder of a workbook: `workbook.xlsx`, `host.json`, `outbox/`. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeOutbox } from '../mail/eml.ts';
import type { HostState, Machine } from './machine.ts';
import { stateOf } from './state.ts';
import { parseInstant } from './time-zone.ts';

const WORKBOOK = 'workbook.xlsx';
const MEMORY = 'host.json';

/** What `host.json` holds: all that an `.xlsx` cannot. */
interface Memory {
  readonly version: 1;
  readonly clock: string;
  readonly activeSheet: number | null;
  readonly state: Omit<HostState, 'book'>;
  /** Whatever of the workbook the `.xlsx` cannot hold; made and read by `host/files`. */
  readonly book: unknown;
}

export interface OpenedHome {
  readonly state: HostState;
  /** Milliseconds since 1970. */
  readonly clock: number;
  readonly activeSheet: number | null;
}

export function hasWorkbook(home: string): boolean {
  return existsSync(path.join(home, WORKBOOK));
}

/** Reads a home folder. @throws when the workbook or its memory is missing or not readable. */
export async function openHome(home: string): Promise<OpenedHome> {
  const { readBook, applySideData } = await import('../files/xlsx.ts');
  const memory = await readMemory(home);
  const book = await readBook(await readFile(path.join(home, WORKBOOK)));
  applySideData(book, memory.book);
  return {
    state: { ...stateOf(book), ...memory.state },
    clock: parseInstant(memory.clock),
    activeSheet: memory.activeSheet,
  };
}

async function readMemory(home: string): Promise<Memory> {
  const file = path.join(home, MEMORY);
  if (!existsSync(file)) throw new Error(`Thư mục ${home} có sổ nhưng thiếu ${MEMORY}.`);
  return JSON.parse(await readFile(file, 'utf8')) as Memory;
}

/** Remembers what was last written, so that a command that changed no cell does not write the workbook again. */
export class HomeKeeper {
  private bookVersion: number | null;
  private mailsWritten = 0;

  /** @param bookVersion version of the workbook as read from the folder; null = not there yet */
  constructor(bookVersion: number | null) {
    this.bookVersion = bookVersion;
  }

  async save(machine: Machine, home: string): Promise<void> {
    const { book } = machine.state;
    await mkdir(home, { recursive: true });
    if (this.bookVersion !== book.version) await writeWorkbook(machine, home);
    this.bookVersion = book.version;
    await writeOutbox(home, machine.outbox.slice(this.mailsWritten));
    this.mailsWritten = machine.outbox.length;
    await replace(path.join(home, MEMORY), `${JSON.stringify(await memoryOf(machine), null, 1)}\n`);
  }
}

async function writeWorkbook(machine: Machine, home: string): Promise<void> {
  const { writeBook } = await import('../files/xlsx.ts');
  await replace(path.join(home, WORKBOOK), await writeBook(machine.state.book, machine.calculator));
}

async function memoryOf(machine: Machine): Promise<Memory> {
  const { sideData } = await import('../files/xlsx.ts');
  const { book, ...state } = machine.state;
  const { active, clock } = machine;
  return { version: 1, clock: clock.iso(), activeSheet: active.sheetId ?? null, state, book: sideData(book) };
}

/** Written beside and moved over, so that a stop in the middle leaves the old file whole. */
async function replace(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${file}.tmp`, content);
  await rename(`${file}.tmp`, file);
}
