/** Locks: one command at a time, everything written before the next may begin. */
import { UserError } from '../domain/user-error.ts';
import type { Lock } from '../ports.ts';
import { vi } from '../text/vi.ts';

/** How long a command waits for its turn. */
const WAIT_MS = 10_000;
/** Document property that names who is at work, for whoever has to wait. */
const AT_WORK = 'at-work';

interface AtWork {
  readonly who: string;
  readonly what: string;
}

/** Which of Google's locks is meant. */
type FindLock = () => GoogleAppsScript.Lock.Lock;

/**
 * A lock over the bound spreadsheet.
 * @param who e-mail of whoever commands
 * @param written whether there is anything to flush
 */
export const documentLock = (who: () => string, written: () => boolean): Lock =>
  lockOver(() => LockService.getDocumentLock(), who, written);

/** A second lock, for whoever sends mail. */
export const mailLock = (who: () => string, written: () => boolean): Lock =>
  lockOver(() => LockService.getScriptLock(), who, written);

function lockOver(find: FindLock, who: () => string, written: () => boolean): Lock {
  return {
    run: (what, act) => {
      const lock = find();
      if (!lock.tryLock(WAIT_MS)) throw new UserError(busyMessage());
      try {
        noteAtWork({ who: who(), what });
        const result = act();
        if (written()) SpreadsheetApp.flush();
        return result;
      } finally {
        lock.releaseLock();
      }
    },
  };
}

function noteAtWork(work: AtWork): void {
  PropertiesService.getDocumentProperties().setProperty(AT_WORK, JSON.stringify(work));
}

function busyMessage(): string {
  const noted = PropertiesService.getDocumentProperties().getProperty(AT_WORK);
  const work: Partial<AtWork> = noted === null ? {} : JSON.parse(noted);
  const who = work.who === undefined || work.who === '' ? vi.someoneElse : work.who;
  return vi.lockBusy(who, work.what ?? vi.atWork.consolidate);
}
