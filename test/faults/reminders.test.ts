import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../host/index.ts';
import { mustRun, smallHost, spreadsheet } from '../support/host.ts';
import {
  addPetitions,
  assigned,
  finishDuties,
  type HostMail,
  ledgerOf,
  type RunResult,
  shortRecipients,
} from '../support/mails.ts';

/** The run that is disturbed, and the next one by the trigger. */
const NOW = '2022-06-29T08:00';
const LATER = '2022-06-29T09:00';
const OFFICE = 'vanphong@example.vn';

/** Everybody who is to hear of something on that day; the receipt has a star. */
const ALL = ['congan', 'diachinh', 'tdp01', 'tdp02', 'tdp04*', 'vanphong'];

/** Two groups late with their lists, one that has just sent, one without mail, two units with replies due tomorrow. */
async function waitingHost(): Promise<Host> {
  const host = await smallHost(4, NOW);
  slim(host);
  finishDuties(host);
  mustRun(host, 'enableReminders', { live: true });
  addPetitions(host, [
    assigned('T01-001', 'Công an phường', '2022-06-30'),
    assigned('T01-002', 'Địa chính - Xây dựng - Đô thị và Môi trường', '2022-06-30'),
  ]);
  host.edit('TDP 04', 'B3', [['Đã xong']]);
  return host;
}

/** What a run of mails never looks at is taken away: the workbook is copied hundreds of times. */
function slim(host: Host): void {
  const book = spreadsheet(host);
  for (const sheet of book.getSheets()) {
    const name = sheet.getName();
    const rows = sheet.getMaxRows();
    if (/^TDP (0[5-9]|1)|^(Hướng dẫn|Đoàn thể|Dư luận xã hội|Tại hội nghị|Kênh khác)$/.test(name))
      book.deleteSheet(sheet);
    else if (/^TDP|Ngày nghỉ/.test(name)) sheet.deleteRows(31, rows - 30);
  }
}

const nameOf = (mail: HostMail): string =>
  shortRecipients(mail) + (mail.subject.includes('đã nhận') ? '*' : '');
const namesOf = (host: Host): readonly string[] => host.outbox.map(nameOf).sort();

/** The run once more an hour later, as the trigger gives it. */
function runLater(host: Host): RunResult {
  host.clock.set(LATER);
  return mustRun<RunResult>(host, 'sendReminders');
}

/** Whom the ledger says a mail may have reached or not. */
const unsure = (host: Host): readonly unknown[] =>
  ledgerOf(host)
    .filter((row) => row['Tình trạng'] === 'không rõ')
    .map((row) => row['E-mail']);

function expectNobodyTwice(host: Host, where: string): void {
  const names = namesOf(host);
  expect(new Set(names).size, `${where}: ${names.join(' ')}`).toBe(names.length);
}

describe('a run of reminders', () => {
  let start: Host;
  let calls: readonly string[];

  beforeAll(async () => {
    start = await waitingHost();
    const host = start.fork();
    mustRun(host, 'sendReminders');
    calls = host.log;
    expect(namesOf(host)).toEqual(ALL);
  });

  it('makes calls of every kind', () => {
    for (const member of [
      'setValues',
      'appendRow',
      'flush',
      'tryLock',
      'sendEmail',
      'getValues',
      'releaseLock',
    ])
      expect(
        calls.some((call) => call.endsWith(`.${member}`)),
        member,
      ).toBe(true);
  });

  it.each(['kept', 'lost'] as const)(
    'stopped at any call, then run again: nobody gets two mails, an unknown fate is named (pending writes %s)',
    (pending) => {
      // Before anything is written there is nothing that could be lost.
      const first = pending === 'lost' ? calls.findIndex((call) => call.endsWith('.setValues')) + 1 : 1;
      for (let n = first; n <= calls.length; n += 1) {
        const host = start.fork();
        host.failAt(n, { pending });
        expect(host.run('sendReminders').ok).toBe(false);
        const again = runLater(host);
        const where = `stopped at ${n}: ${calls[n - 1]}`;
        expectNobodyTwice(host, where);
        const lost = unsure(host);
        expect(lost.length, where).toBeLessThanOrEqual(1);
        expect(again.unknown.length, where).toBe(lost.length);
        for (const address of missed(host)) expect(lost, where).toContain(address);
        expectNamedToOffice(host, lost, where);
      }
    },
    120_000,
  );

  it('and another run begins between any two calls: nobody gets two mails, nobody is left out', () => {
    for (const n of callsThatShow(calls)) {
      const host = start.fork();
      host.between(n, () => host.run('sendReminders'));
      mustRun(host, 'sendReminders');
      runLater(host);
      expect(namesOf(host), `another run before ${n}: ${calls[n - 1]}`).toEqual(ALL);
    }
  }, 120_000);

  it('and somebody consolidates and types between any two calls: nothing typed is lost, nobody is left out', () => {
    for (const n of callsThatShow(calls).filter((_, index) => index % 4 === 0)) {
      const host = start.fork();
      host.between(n, () => {
        host.run('consolidate');
        host.edit('TDP 01', 'A7', [['gõ giữa chừng']]);
      });
      mustRun(host, 'sendReminders');
      runLater(host);
      const where = `before ${n}: ${calls[n - 1]}`;
      expect(namesOf(host), where).toEqual(ALL);
      const tab = host.book.sheets.find(({ name }) => name === 'TDP 01');
      expect(tab?.cells.get(7)?.get(1)?.value, where).toBe('gõ giữa chừng');
    }
  }, 120_000);
});

/** Numbers of the calls at which what others did meanwhile shows: cells, locks, mails. */
const callsThatShow = (calls: readonly string[]): readonly number[] =>
  calls.flatMap((call, index) =>
    /^(Range|Sheet)\.(set|get\w*Values|getMax|append)|flush|Lock\.|sendEmail/.test(call) ? [index + 1] : [],
  );

/** Addresses that got no mail at all. */
function missed(host: Host): readonly string[] {
  const reached = new Set(namesOf(host));
  return ALL.filter((name) => !reached.has(name)).map((name) => `${name.replace('*', '')}@example.vn`);
}

/** The office's page of the day tells it, unless it is that page itself; then the run's result does, and the next page. */
function expectNamedToOffice(host: Host, lost: readonly unknown[], where: string): void {
  const [address] = lost;
  if (address === undefined) return;
  const pageOf = (): HostMail | undefined => host.outbox.filter(({ to }) => to.join() === OFFICE).at(-1);
  if (address === OFFICE) {
    host.clock.set('2022-06-30T08:00');
    mustRun(host, 'sendReminders');
  }
  expect(pageOf()?.text, where).toContain(`<${address}>: chưa rõ thư`);
  if (address === OFFICE) host.clock.set(LATER);
}
