/** Properties, locks, session, triggers, logs, and what a simple trigger may not. */
import { describe, expect, it } from 'vitest';
import { evaluate, hostWith } from '../fixtures/host-with.ts';

const PROPERTIES = 'PropertiesService.getDocumentProperties()';

describe('PropertiesService', () => {
  it.each([
    [`${PROPERTIES}.getProperty('a')`, null],
    [`${PROPERTIES}.setProperty('a', 1).getProperty('a')`, '1'],
    [`${PROPERTIES}.setProperties({ a: 'x', b: 'y' }).deleteProperty('a').getProperties()`, { b: 'y' }],
    [`${PROPERTIES}.setProperties({ a: 'x' }).setProperties({ b: 'y' }, true).getKeys()`, ['b']],
    [`${PROPERTIES}.setProperty('a', 'x').deleteAllProperties().getKeys()`, []],
    [`${PROPERTIES}.getProperty('toString')`, null],
    [`${PROPERTIES}.getKeys() instanceof Array`, true],
    [`${PROPERTIES}.setProperty('a', 'x'.repeat(9216)).getProperty('a').length`, 9216],
    [`${PROPERTIES}.setProperty('a', 'ế'.repeat(3073))`, 'Argument too large: value'],
    [
      `[...Array(60).keys()].forEach((i) => ${PROPERTIES}.setProperty('k' + i, 'x'.repeat(9000)))`,
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
  ])('%s gives %j', async (expression, expected) => {
    expect(await evaluate(expression)).toEqual(expected);
  });

  it('keeps three stores apart, one of them per person, from run to run', async () => {
    const host = await hostWith(`
      const stores = () => [PropertiesService.getScriptProperties(), ${PROPERTIES}, PropertiesService.getUserProperties()];
      function put(text) { stores().forEach((store, i) => store.setProperty('k', text + i)); }
      function get() { return stores().map((store) => store.getProperty('k')); }`);
    host.user = 'a@example.vn';
    host.run('put', 'a');
    host.user = 'b@example.vn';
    expect(host.run('get').result).toEqual(['a0', 'a1', null]);
    host.run('put', 'b');
    host.user = 'a@example.vn';
    expect(host.run('get').result).toEqual(['b0', 'b1', 'a2']);
  });
});

describe('LockService', () => {
  it.each([
    ['LockService.getDocumentLock().tryLock(10)', true],
    ['LockService.getScriptLock().hasLock()', false],
    ['[LockService.getDocumentLock().tryLock(1), LockService.getScriptLock().hasLock()]', [true, false]],
    ['[LockService.getUserLock().waitLock(1), LockService.getUserLock().hasLock()][1]', true],
    [
      'LockService.getDocumentLock().tryLock()',
      "The parameters (undefined) don't match the method signature for Lock.tryLock.",
    ],
  ])('%s gives %j', async (expression, expected) => {
    expect(await evaluate(expression)).toEqual(expected);
  });

  it.each([
    ['getDocumentLock', 'a@example.vn', 'bận'],
    ['getScriptLock', 'b@example.vn', 'bận'],
    ['getUserLock', 'a@example.vn', 'bận'],
    ['getUserLock', 'b@example.vn', 'được'],
  ])('%s held by another run: %s is told "%s"', async (member, user, expected) => {
    const host = await hostWith(`function f() {
      try {
        LockService.${member}().waitLock(5);
        Session.getActiveUser();
        return 'được';
      } catch (error) {
        return error.message === 'Lock timeout: another process was holding the lock for too long.' ? 'bận' : error.message;
      }
    }`);
    host.user = 'a@example.vn';
    let inner: unknown = null;
    host.between(3, () => {
      host.user = user;
      inner = host.run('f').result;
    });
    expect(host.run('f').result).toBe('được');
    expect(inner).toBe(expected);
  });
});

describe('Session', () => {
  const who =
    '[Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone()]';

  it('knows who runs', async () => {
    expect(await evaluate(who, { user: 'mattran@example.vn' })).toEqual([
      'mattran@example.vn',
      'mattran@example.vn',
      'Asia/Ho_Chi_Minh',
    ]);
  });

  it('gives each person a key of his own', async () => {
    const keys = await Promise.all(
      ['a@example.vn', 'b@example.vn', 'a@example.vn'].map((user) =>
        evaluate('Session.getTemporaryActiveUserKey()', { user }),
      ),
    );
    expect(keys[0]).toBe(keys[2]);
    expect(keys[0]).not.toBe(keys[1]);
  });
});

describe('a simple trigger', () => {
  const refused = (member: string, scope: string): string =>
    `Specified permissions are not sufficient to call ${member}. Required permissions: https://www.googleapis.com/auth/${scope}`;

  it.each([
    ['Session.getActiveUser().getEmail()', ''],
    ['Session.getEffectiveUser()', refused('Session.getEffectiveUser', 'userinfo.email')],
    ["MailApp.sendEmail('a@example.vn', 'b', 'c')", refused('MailApp.sendEmail', 'script.send_mail')],
    ['MailApp.getRemainingDailyQuota()', refused('MailApp.getRemainingDailyQuota', 'script.send_mail')],
    ["ScriptApp.newTrigger('f')", refused('ScriptApp.newTrigger', 'script.scriptapp')],
    ['ScriptApp.getProjectTriggers()', refused('ScriptApp.getProjectTriggers', 'script.scriptapp')],
    [`${PROPERTIES}.setProperty('a', 'x').getProperty('a')`, 'x'],
    ['LockService.getDocumentLock().tryLock(1)', true],
  ])('%s gives %j', async (expression, expected) => {
    const report = (await hostWith(`function onOpen() { return ${expression}; }`)).open();
    expect(report.error === null ? report.result : report.error.message).toBe(expected);
  });

  it('has thirty seconds', async () => {
    const host = await hostWith('function onOpen() { Utilities.sleep(30000); Session.getActiveUser(); }');
    expect(host.open().error?.message).toBe('Exceeded maximum execution time');
  });
});

describe('console and Logger', () => {
  it('are kept by the host and not counted', async () => {
    const host = await hostWith(`function f() {
      console.log('đã đọc %d dòng', 12);
      console.error({ a: 1 });
      Logger.log('xong').log('%s!', 'hết');
      const text = Logger.getLog();
      Logger.clear();
      return [text, Logger.getLog()];
    }`);
    const report = host.run('f');
    expect(report.result).toEqual(['xong\nhết!\n', '']);
    expect(host.log).toEqual([]);
    expect(host.console).toEqual(['đã đọc 12 dòng', 'LỖI: { a: 1 }', 'xong', 'hết!']);
  });
});

describe('ScriptApp', () => {
  const build = (calls: string): string => `ScriptApp.newTrigger('f').timeBased()${calls}.create()`;

  it.each([
    [`${build('.everyHours(1)')}.getHandlerFunction()`, 'f'],
    [
      `[${build('.everyHours(1)')}].map((t) => String(t.getEventType()) + t.getTriggerSource() + t.getTriggerSourceId())[0]`,
      'CLOCKCLOCKnull',
    ],
    [`${build('.everyHours(1)')}.getEventType() === ScriptApp.EventType.CLOCK`, true],
    [
      `(${build('.everyHours(1)')}, ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)), ScriptApp.getProjectTriggers().length)`,
      0,
    ],
    [build(''), 'Before calling create(), you must specify how often the trigger runs.'],
    [
      build('.everyMinutes(7)'),
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    ],
    [build('.everyDays(1).atHour(24)'), 'The value you passed to atHour was invalid.'],
    [build('.everyHours(0)'), 'The value you passed to everyHours was invalid.'],
    [
      `[...Array(21)].forEach(() => ${build('.everyHours(1)')})`,
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    ],
    [
      'ScriptApp.deleteTrigger({})',
      "The parameters (Object) don't match the method signature for ScriptApp.deleteTrigger.",
    ],
    [
      '(ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, []), ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL), 1)',
      1,
    ],
    ['ScriptApp.getOAuthToken()', 'chưa mô phỏng: ScriptApp.getOAuthToken'],
    ["ScriptApp.newTrigger('f').forSpreadsheet('x')", 'chưa mô phỏng: TriggerBuilder.forSpreadsheet'],
  ])('%s gives %j', async (expression, expected) => {
    expect(await evaluate(expression)).toBe(expected);
  });

  it('keeps what was asked for', async () => {
    const host = await hostWith(
      `function f() { ${build(".everyDays(2).atHour(7).nearMinute(20).inTimezone('GMT+7')")}; }`,
      { user: 'a@example.vn' },
    );
    host.run('f');
    expect(host.triggers).toEqual([
      {
        id: '1',
        functionName: 'f',
        owner: 'a@example.vn',
        rhythm: { every: 'days', n: 2, hour: 7 },
        minute: 20,
        zone: 'GMT+7',
        createdAt: Date.UTC(2022, 5, 27, 0, 30),
      },
    ]);
  });
});
