import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAll } from '../../build/bundle.ts';
import { createHost } from '../../host/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The approved globals: what menus, triggers and outside checks call. */
const GLOBALS = [
  'applyPermissions',
  'checkThisSheet',
  'clearPermissions',
  'consolidate',
  'disableReminders',
  'enableReminders',
  'explainDeadline',
  'freezeFigures',
  'issueAssignments',
  'listLookAlikes',
  'mergePetitions',
  'onEdit',
  'onOpen',
  'openAssign',
  'openBoard',
  'openIntake',
  'openLookAlikes',
  'openRemind',
  'openReview',
  'openSettings',
  'openSidebar',
  'openWizard',
  'previewReminders',
  'proposeUnits',
  'recordApproval',
  'recordReply',
  'rpc',
  'sendReminders',
  'sendRemindersNow',
  'setUpWorkbook',
  'splitPetition',
  'startRealReminders',
  'tellApart',
  'unmergePetition',
];

describe('what is pushed to Google', () => {
  beforeAll(buildAll);

  it('parses as ES2019', () => {
    expect(() => parse(read('dist/Code.js'), { ecmaVersion: 2019 })).not.toThrow();
  });

  it('has one hoisted function for each export of main.ts, and no other global', () => {
    const { body } = parse(read('dist/Code.js'), { ecmaVersion: 2019 });
    const functions = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
    expect(functions.sort()).toEqual(GLOBALS);
    const others = body.filter(({ type }) => type !== 'FunctionDeclaration');
    expect(others.map(({ type }) => type)).toEqual(['ExpressionStatement', 'VariableDeclaration']);
  });

  it('does not grow unnoticed: nearly a third of it is Vietnamese words, a fifth trained vectors', () => {
    expect(Buffer.byteLength(read('dist/Code.js'))).toBeLessThan(600 * 1024);
  });

  it('makes no service call on load, and only menus on open', async () => {
    const host = await createHost({ bundle: path.join(root, 'dist/Code.js'), now: '2022-06-24T08:00:00' });
    const { error, calls, menus } = host.open();
    expect(error).toBeNull();
    const { read: reads, write, flush, lock, mail } = calls;
    expect({ reads, write, flush, lock, mail }).toEqual({ reads: 0, write: 0, flush: 0, lock: 0, mail: 0 });
    expect(host.log.every((call) => /^(SpreadsheetApp\.getUi|Ui\.|Menu\.)/.test(call))).toBe(true);
    expect(menus.map(({ caption }) => caption)).toEqual(['Kiến nghị', 'Tổng hợp']);
  });

  it('is exactly what clasp would push', () => {
    const clasp = path.join(root, 'node_modules/.bin/clasp');
    const answer = execFileSync(clasp, ['show-file-status', '--json'], { cwd: root, encoding: 'utf8' });
    const { filesToPush } = JSON.parse(answer) as { filesToPush: string[] };
    expect(filesToPush.map((file) => path.basename(file)).sort()).toEqual([
      'Code.js',
      'Sidebar.html',
      'Wizard.html',
      'appsscript.json',
    ]);
  });

  it('asks for no more than it needs', () => {
    const manifest = JSON.parse(read('dist/appsscript.json')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Ho_Chi_Minh' });
    expect(manifest.oauthScopes).toEqual(
      [
        'spreadsheets.currentonly',
        'script.container.ui',
        'script.send_mail',
        'script.scriptapp',
        'userinfo.email',
      ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
    );
  });
});

describe('the repository', () => {
  it('holds no real script id', () => {
    const { scriptId } = JSON.parse(read('.clasp.json')) as { scriptId: string };
    expect(scriptId).toBe('SCRIPT_ID_CUA_SO');
    const search = ['grep', '-lIE', '"scriptId": *"1[A-Za-z0-9_-]{40,}"', '--', '.'];
    const { stdout: tracked } = spawnSync('git', search, { cwd: root, encoding: 'utf8' });
    expect(tracked).toBe('');
  });

  it('depends on no package without an open licence', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, unknown> };
    expect(Object.keys(lock.packages).filter((name) => name.includes('@univerjs-pro'))).toEqual([]);
  });

  it('pins every package exactly', () => {
    const { devDependencies } = createRequire(import.meta.url)('../../package.json') as {
      devDependencies: Record<string, string>;
    };
    for (const [name, version] of Object.entries(devDependencies))
      expect(`${name}@${version}`).toMatch(/@\d+\.\d+\.\d+$/);
  });
});
