/** A line in `Nhật ký`: who did what to which, when. */
import type { Env } from '../../ports.ts';
import { declaredPlace } from '../../workbook/refs.ts';
import { encodeRow } from '../../workbook/table.ts';
import { log } from '../../workbook/tables/records.ts';
import type { Round } from '../read-round.ts';
import { actualSheetName } from '../read-table.ts';

export interface LogEntry {
  readonly action: string;
  /** What it was done to: codes, a paper's number. */
  readonly object: string;
  readonly detail: string;
}

/** A cell takes 50,000 letters. */
const LONGEST = 45_000;

/** Adds the line: 1 write; nothing when somebody deleted the sheet, since nothing waits for it. */
export function writeLog(env: Env, { names, now }: Round, { action, object, detail }: LogEntry): void {
  const sheet = actualSheetName(log.sheet, names);
  if (sheet === undefined) return;
  const row = { $row: 0, at: now, who: env.identity.email(), action };
  env.workbook.append(
    sheet,
    encodeRow(log, declaredPlace(log), { ...row, object: clip(object), detail: clip(detail) }),
  );
}

const clip = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
