/** `npm run pictures`: takes the pictures of README and guide, one for each screen, from the page of `npm start` at work. */
import type { Host } from '../host/index.ts';
import { launchBrowser } from './browser.ts';
import { buildAll } from './bundle.ts';
import { afterFirstMorning, goThrough, issue, reply, run, sampleRound } from './picture-round.ts';
import { openPictureStage, type Stage } from './picture-stage.ts';
import { BEING_TYPED, GROUP_ROWS, HEADS, PAPER, PLAN, UNITS } from './picture-texts.ts';

/** What a group's tab has, from its declared layout. */
const [FIRST_ROW, CONTENT, REASON] = [7, 1, 13];
/** The grid without what only this machine's page has above it. */
const UNDER_TOP = { x: 0, y: 70, width: 1280 };
/** The width of a phone held upright. */
const PHONE = { width: 412, height: 640 };
const MILITARY = 'quansu@example.vn';

async function tabs(stage: Stage, host: Host): Promise<void> {
  const { page } = stage;
  host.edit('TDP 16', 'A7', GROUP_ROWS);
  await stage.actAs('vanphong@example.vn');
  await stage.openSheet('TDP 16');
  await stage.size(PHONE.width, PHONE.height);
  await stage.shoot('dien-thoai', page.locator('main.sheet'));
  await stage.size(1280);
  await stage.goTo(FIRST_ROW + GROUP_ROWS.length, CONTENT);
  await page.keyboard.type(BEING_TYPED);
  await stage.shoot('trang-cua-to', { ...UNDER_TOP, height: 400 });
  await page.keyboard.press('Escape');
}

async function wizard(stage: Stage): Promise<void> {
  const { page, frame } = stage;
  const dialog = page.getByRole('dialog');
  const step = (name: string) => frame.getByRole('button', { name }).click();
  await stage.actAs('vanphong@example.vn');
  await stage.menu('Tổng hợp', 'Quản trị', 'Khai báo từ kế hoạch…');
  await frame.getByLabel('Dán kế hoạch vào đây').fill(PLAN);
  await frame.getByLabel('Dán kế hoạch vào đây').evaluate((area) => {
    area.scrollTop = 0;
  });
  await stage.shoot('ke-hoach-dan', dialog);
  await step('Đọc kế hoạch');
  await frame.getByText('Đối chiếu từng mục').evaluate((note) => note.scrollIntoView());
  await stage.shoot('ke-hoach-doc', dialog);
  await step('2. Hộp thư');
  await frame.getByLabel('E-mail văn phòng Đảng ủy').waitFor();
  await stage.shoot('hop-thu', dialog);
  await step('3. Tổ dân phố');
  await frame.getByLabel('Dán danh sách tổ trưởng').fill(HEADS);
  await stage.shoot('danh-sach-to', dialog);
  await step('4. Đơn vị');
  await frame.getByLabel('Dán danh sách đơn vị').fill(UNITS);
  await stage.shoot('danh-sach-don-vi', dialog);
  await step('Mọi cài đặt');
  await frame.getByRole('button', { name: 'Lưu các ô đã sửa' }).waitFor();
  await stage.shoot('cai-dat', dialog);
  await dialog.getByRole('button', { name: 'Đóng' }).first().click();
}

async function consolidation(stage: Stage): Promise<void> {
  const { page } = stage;
  await stage.menu('Tổng hợp');
  await page.getByRole('menuitem', { name: 'Quản trị', exact: true }).click();
  await stage.shoot('menu', { x: 0, y: 0, width: 760, height: 440 });
  await page.getByRole('menuitem', { name: 'Tổng hợp ý kiến, kiến nghị', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Lần này').waitFor();
  await stage.shoot('ket-qua-tong-hop', dialog);
  await page.getByRole('button', { name: 'Đồng ý' }).click();
}

async function front(stage: Stage, host: Host): Promise<void> {
  const { frame } = stage;
  afterFirstMorning(host);
  await stage.panel('Nhập hộ');
  await frame.getByLabel('Nơi gửi').selectOption({ label: 'Tổ dân phố số 7' });
  await frame.getByLabel('Dán hoặc gõ ý kiến').fill(PAPER);
  await frame.getByRole('button', { name: 'Tách thành từng ý kiến' }).click();
  await stage.shootPanel('nhap-ho', frame.getByRole('button', { name: /^Lưu 3 ý kiến/ }));
  await stage.closePanel();
  await stage.panel('Bảng gửi');
  await frame.locator('summary').nth(6).click();
  await stage.shootPanel('bang-gui', frame.locator('details').nth(6));
  await stage.closePanel();
  await stage.panel('Rà từng ý kiến');
  await frame.getByRole('heading', { name: 'T01-001' }).waitFor();
  await frame.locator('summary').first().click();
  await stage.shootPanel('ra-tung-y-kien', frame.getByRole('button', { name: /^Hoàn tác/ }));
  await stage.closePanel();
  await stage.panel('Ý kiến trùng');
  await stage.shootPanel('y-kien-trung', frame.getByRole('button', { name: /^Để sau/ }));
  await stage.closePanel();
  await stage.panel('Nhắc việc');
  await stage.shootPanel('nhac-viec', frame.locator('li').nth(3));
  await stage.closePanel();
}

async function assignment(stage: Stage, host: Host): Promise<void> {
  const { frame } = stage;
  goThrough(host);
  host.clock.set('2022-07-04T09:00:00+07:00');
  await stage.panel('Phân công');
  await frame.getByLabel('Số, ký hiệu văn bản').fill('15-CV/VPĐU');
  await frame.getByLabel('Người ký').fill('Chánh Văn phòng');
  await stage.shootPanel('phan-cong', frame.getByRole('button', { name: 'Xem lại và phát hành' }));
  await stage.closePanel();
  issue(host);
}

async function afterwards(stage: Stage, host: Host): Promise<void> {
  const { page, frame } = stage;
  host.clock.set('2022-07-05T10:00:00+07:00');
  reply(host);
  await stage.actAs('thuongtruc@example.vn');
  await stage.panel('Phê duyệt');
  await frame.getByRole('checkbox', { name: /T02-003/ }).check();
  await stage.shootPanel('phe-duyet', frame.getByRole('button', { name: /^Duyệt 1/ }));
  await stage.closePanel();
  host.tick('2022-07-08T09:00:00+07:00');
  await stage.actAs(MILITARY);
  await stage.size(1280, 1200);
  await page.getByRole('button', { name: /^Thư đi/ }).click();
  await page.locator('.mail-list button', { hasText: MILITARY }).first().click();
  await stage.shoot('thu-qua-han', page.locator('article.mail'));
  await page.keyboard.press('Escape');
  await stage.panel('Việc của đơn vị');
  await frame.getByRole('button', { name: 'Vì sao hạn này?' }).first().click();
  await stage.shootPanel('viec-cua-don-vi', frame.locator('article').nth(1));
  await stage.closePanel();
}

async function whole(stage: Stage, host: Host): Promise<void> {
  await stage.actAs('vanphong@example.vn');
  run(host, 'consolidate');
  await stage.openSheet('TDP 01');
  await stage.goTo(FIRST_ROW, REASON);
  await stage.shoot('tra-loi-o-trang-to', { ...UNDER_TOP, height: 400 });
  await stage.openSheet('Tổng hợp');
  await stage.menu('Kiến nghị', 'Mở bảng bên');
  await stage.size(1440, 800);
  await stage.shoot('tong-hop');
}

async function main(): Promise<void> {
  const browser = await launchBrowser();
  if (browser === null) throw new Error('Không có trình duyệt, chưa chụp được ảnh nào.');
  await buildAll();
  const host = await sampleRound();
  const stage = await openPictureStage(browser, host);
  try {
    await tabs(stage, host);
    await wizard(stage);
    await consolidation(stage);
    await front(stage, host);
    await assignment(stage, host);
    await afterwards(stage, host);
    await whole(stage, host);
  } finally {
    await stage.close();
    await browser.close();
  }
}

await main();
