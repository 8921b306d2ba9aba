/** `npm start` builds, makes the sample round when there is none, consolidates, shows the outcome and serves the page; `npm run demo` is the same without the page. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { perform } from '../host/command/actions.ts';
import { parseCommand } from '../host/command/arguments.ts';
import { createHost, type Host } from '../host/index.ts';
import { serve } from '../host/web/server.ts';
import { buildAll } from './bundle.ts';
import { buildWeb } from './web.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const HOME = path.join(root, 'out');
const BUNDLE = path.join(root, 'dist', 'Code.js');
const PRESET = 'hoang-van-thu-2022';

/** What `consolidate` gives back, as far as it is shown here. */
interface Consolidated {
  readonly fields: readonly { readonly field: string; readonly contents: number; readonly times: number }[];
  readonly problems: readonly { readonly sheet: string; readonly cell: string; readonly reason: string }[];
  readonly notSent: readonly string[];
  readonly line: string;
  readonly written: boolean;
}

/** The sample round, made in `out/` the first time. */
async function openSample(): Promise<Host> {
  if (!existsSync(path.join(HOME, 'workbook.xlsx'))) {
    console.log('Đang lập sổ mẫu của phường Hoàng Văn Thụ, đợt tháng 6/2022 …');
    const command = parseCommand(['new', '--home', HOME, '--preset', PRESET, '--sample']);
    const { report } = await perform(command);
    if (!report.ok) throw new Error(report.error?.message ?? 'không lập được sổ mẫu');
  }
  return createHost({ dir: HOME, bundle: BUNDLE });
}

function show(result: Consolidated): void {
  const width = Math.max(...result.fields.map(({ field }) => field.length), 'Lĩnh vực'.length);
  const line = (field: string, contents: string, times: string): string =>
    `  ${field.padEnd(width)}  ${contents.padStart(8)}  ${times.padStart(5)}`;
  console.log(`\n${line('Lĩnh vực', 'Nội dung', 'Lượt')}`);
  console.log(`  ${'─'.repeat(width + 17)}`);
  for (const { field, contents, times } of result.fields) {
    console.log(line(field, String(contents), String(times)));
  }
  console.log(`\n${result.line}.`);
  if (!result.written) console.log('Không có gì mới so với lần tổng hợp trước.');
  if (result.notSent.length > 0) console.log(`Chưa báo xong: ${result.notSent.join(', ')}.`);
  if (result.problems.length === 0) return;
  console.log(`\nCó ${result.problems.length} chỗ cần xem lại:`);
  for (const { sheet, cell, reason } of result.problems) {
    console.log(`  • ${sheet}${cell === '' ? '' : `, ô ${cell}`}: ${reason}`);
  }
}

const DEFAULT_PORT = 4800;

/** Serves the workbook as a page on this machine until it is interrupted. */
async function servePage(host: Host): Promise<void> {
  const reset = async (): Promise<Host> => {
    await rm(HOME, { recursive: true, force: true });
    return openSample();
  };
  const { url, close } = await serve(host, {
    port: Number(process.env.PORT ?? DEFAULT_PORT),
    reset,
    dist: await buildWeb(),
    outbox: path.join(HOME, 'outbox'),
  });
  process.once('SIGINT', () => void close().then(() => process.exit(0)));
  console.log(`\nMở trong trình duyệt:  ${url}\nDừng: bấm Ctrl+C ở cửa sổ này.`);
}

async function main(): Promise<void> {
  await buildAll();
  const host = await openSample();
  const report = host.run('consolidate');
  await host.save();
  if (!report.ok) throw new Error(report.error?.message ?? 'không tổng hợp được');
  show(report.result as Consolidated);
  console.log(
    `\nSổ (mở bằng Excel, LibreOffice): ${path.relative(process.cwd(), path.join(HOME, 'workbook.xlsx'))}`,
  );
  console.log('Dữ liệu mẫu, không phải ý kiến có thật. Làm lại từ đầu: xoá thư mục out.');
  if (process.argv.includes('--serve')) await servePage(host);
}

await main();
