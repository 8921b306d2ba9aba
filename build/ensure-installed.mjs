/** Installs the packages of the lockfile when they are not there yet, so that a fresh clone needs one command. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `Cần Node.js ${OLDEST_NODE} trở lên (máy này có ${process.versions.node}). Tải tại https://nodejs.org`,
  );
  process.exit(1);
}
if (!existsSync(`${root}/node_modules/.package-lock.json`)) {
  console.error('Lần đầu chạy: đang cài các gói cần dùng (một đến hai phút)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
