/** The home folder of a workbook: `workbook.xlsx`, `host.json`, `outbox/`. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Results } from '../files/xlsx.ts';
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
  /** Absent when the results in the workbook's file are not to be relied upon. */
  readonly results?: ResultsMark;
}

/** That the results which stand beside the formulas in a file are what the host worked out. */
interface ResultsMark {
  /** Of the file: one that somebody else has written since has another. */
  readonly sha256: string;
  /** The day they were worked out for, `YYYY-MM-DD`. */
  readonly day: string;
}

export interface OpenedHome {
  readonly state: HostState;
  /** Milliseconds since 1970. */
  readonly clock: number;
  readonly activeSheet: number | null;
  /** What the formulas came to on that day, as the file has it; null when that is not to be relied upon. */
  readonly results: { readonly values: Results; readonly day: string } | null;
  /** To be told of all that is saved to this folder. */
  readonly keeper: HomeKeeper;
}

export function hasWorkbook(home: string): boolean {
  return existsSync(path.join(home, WORKBOOK));
}

/** Reads a home folder. @throws when the workbook or its memory is missing or not readable. */
export async function openHome(home: string): Promise<OpenedHome> {
  const { readBookFile, applySideData } = await import('../files/xlsx.ts');
  const memory = await readMemory(home);
  const bytes = await readFile(path.join(home, WORKBOOK));
  const { book, results: values } = await readBookFile(bytes);
  applySideData(book, memory.book);
  const mark = memory.results?.sha256 === sha256(bytes) ? memory.results : undefined;
  return {
    state: { ...stateOf(book), ...memory.state },
    clock: parseInstant(memory.clock),
    activeSheet: memory.activeSheet,
    results: mark ? { values, day: mark.day } : null,
    keeper: new HomeKeeper({ version: book.version, mark }),
  };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function readMemory(home: string): Promise<Memory> {
  const file = path.join(home, MEMORY);
  if (!existsSync(file)) throw new Error(`Thư mục ${home} có sổ nhưng thiếu ${MEMORY}.`);
  return JSON.parse(await readFile(file, 'utf8')) as Memory;
}

interface WrittenFile {
  readonly version: number;
  readonly mark: ResultsMark | undefined;
}

/** Remembers what was last written, so that a command that changed no cell does not write the workbook again. */
export class HomeKeeper {
  private file: WrittenFile | null;
  private mailsWritten = 0;

  /** @param file the workbook as read from the folder; null = not there yet */
  constructor(file: WrittenFile | null = null) {
    this.file = file;
  }

  async save(machine: Machine, home: string): Promise<void> {
    const { book } = machine.state;
    await mkdir(home, { recursive: true });
    if (this.file?.version !== book.version) {
      this.file = { version: book.version, mark: await writeWorkbook(machine, home) };
    }
    await writeOutbox(home, machine.outbox.slice(this.mailsWritten));
    this.mailsWritten = machine.outbox.length;
    const memory = await memoryOf(machine, this.file.mark);
    await replace(path.join(home, MEMORY), `${JSON.stringify(memory, null, 1)}\n`);
  }
}

/** @returns the mark for the results in the file, if they can be read back from it */
async function writeWorkbook(machine: Machine, home: string): Promise<ResultsMark | undefined> {
  const { writeBook, survivesFile } = await import('../files/xlsx.ts');
  const known = machine.calculator.known?.();
  const bytes = await writeBook(machine.state.book, machine.calculator);
  await replace(path.join(home, WORKBOOK), bytes);
  const isReadable =
    known && !known.isTangled && known.values.every((values) => [...values.values()].every(survivesFile));
  return isReadable ? { sha256: sha256(bytes), day: known.day } : undefined;
}

async function memoryOf(machine: Machine, results: ResultsMark | undefined): Promise<Memory> {
  const { sideData } = await import('../files/xlsx.ts');
  const { book, ...state } = machine.state;
  const { active, clock } = machine;
  return {
    version: 1,
    clock: clock.iso(),
    activeSheet: active.sheetId ?? null,
    state,
    book: sideData(book),
    ...(results ? { results } : {}),
  };
}

/** Written beside and moved over, so that a stop in the middle leaves the old file whole. */
async function replace(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${file}.tmp`, content);
  await rename(`${file}.tmp`, file);
}
