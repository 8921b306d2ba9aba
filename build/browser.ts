/** A Chromium for pictures and tests: the one named in CHROME_PATH, the system's, or the one of an npm package. */
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
] as const;

/** A container has no place for Chromium's own sandbox; nothing of the browser's is to go out on the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--no-first-run',
  '--mute-audio',
] as const;

/** @returns null when this machine has no browser that starts; the reason has been printed */
export async function launchBrowser(): Promise<Browser | null> {
  try {
    const executablePath = process.env.CHROME_PATH ?? SYSTEM.find(existsSync) ?? (await packagedBrowser());
    return await chromium.launch({ executablePath, args: [...FLAGS] });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    console.warn(`Không mở được Chromium, bỏ qua phần cần trình duyệt (${reason}).`);
    console.warn('Đặt CHROME_PATH là đường dẫn của Chrome hay Chromium để chạy.');
    return null;
  }
}

/** The package's browser (x86-64 Linux), unpacked into the folder for temporary files. */
async function packagedBrowser(): Promise<string> {
  // Only under this name does the package unpack the system libraries too, which a bare machine lacks; and not when
  // an earlier run without them has left the browser itself there.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  if (!existsSync(path.join(tmpdir(), 'al2023'))) rmSync(path.join(tmpdir(), 'chromium'), { force: true });
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
