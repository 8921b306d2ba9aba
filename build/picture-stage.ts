/** The page of `npm start` before a camera: the gestures that pictures need, and one way to take each kind of picture. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { Host } from '../host/index.ts';
import { cellName } from '../host/store/a1.ts';
import { serve } from '../host/web/server.ts';
import { type Pixels, smallPng } from './small-png.ts';
import { buildWeb } from './web.ts';

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));
/** Height of a page on which a sidebar is whole, and of an ordinary one. */
const [TALL, USUAL] = [2400, 800];
/** The grid draws on a canvas, which says nothing when it is done. */
const DRAWN = 700;

export interface Stage {
  readonly page: Page;
  readonly frame: FrameLocator;
  actAs(email: string): Promise<void>;
  openSheet(name: string): Promise<void>;
  /** Picks an item of the menu bar, by the captions on the way. */
  menu(...captions: readonly string[]): Promise<void>;
  /** Opens the sidebar at a screen, at the height of a page that shows it whole. */
  panel(screen: string): Promise<void>;
  closePanel(): Promise<void>;
  goTo(row: number, column: number): Promise<void>;
  size(width: number, height?: number): Promise<void>;
  /** Takes what is on the page, or a part of it. */
  shoot(name: string, part?: Locator | Box): Promise<void>;
  /** Takes the sidebar down to the end of `last`. */
  shootPanel(name: string, last: Locator): Promise<void>;
  close(): Promise<void>;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Serves the workbook and opens the page. */
export async function openPictureStage(browser: Browser, host: Host): Promise<Stage> {
  const serving = await serve(host, { dist: await buildWeb(), reset: async () => host });
  const context = await browser.newContext({
    viewport: { width: 1280, height: USUAL },
    locale: 'vi-VN',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(serving.url);
  await page.getByText('Gõ vào ô như trên Google Sheets').waitFor();
  await mkdir(DOCS, { recursive: true });
  const close = async (): Promise<void> => {
    await context.close();
    await serving.close();
  };
  return {
    page,
    frame: page.frameLocator('iframe.frame').first(),
    ...gestures(page),
    ...camera(page),
    close,
  };
}

type Gestures = Pick<Stage, 'actAs' | 'openSheet' | 'menu' | 'panel' | 'closePanel' | 'goTo' | 'size'>;

function gestures(page: Page): Gestures {
  const size = async (width: number, height = USUAL): Promise<void> => {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(DRAWN);
  };
  const menu = async (...captions: readonly string[]): Promise<void> => {
    for (const name of captions) await page.getByRole('menuitem', { name, exact: true }).click();
  };
  return {
    size,
    menu,
    actAs: async (email) => {
      await page.getByLabel('Đang là').selectOption(email);
      await page.waitForTimeout(DRAWN);
    },
    openSheet: async (name) => {
      await page.getByRole('tab', { name, exact: true }).click();
      await page.waitForTimeout(DRAWN);
    },
    panel: async (screen) => {
      await size(1280, TALL);
      await menu('Kiến nghị', 'Mở bảng bên');
      const frame = page.frameLocator('iframe.frame').first();
      await frame.getByRole('button', { name: new RegExp(`^${screen}`) }).click();
      await frame.getByRole('heading', { name: screen, exact: true }).waitFor();
    },
    closePanel: async () => {
      await page.getByRole('button', { name: 'Đóng bảng bên' }).click();
      await size(1280);
    },
    goTo: async (row, column) => {
      const box = page.locator('#grid input').first();
      await box.fill(cellName(row, column));
      await box.press('Enter');
    },
  };
}

function camera(page: Page): Pick<Stage, 'shoot' | 'shootPanel'> {
  const take = async (name: string, clip: Box | undefined): Promise<void> => {
    await page.waitForTimeout(DRAWN);
    const picture = await page.screenshot(clip === undefined ? {} : { clip });
    await writeFile(file(name), smallPng(await pixelsOf(page, picture)));
    console.log(`docs/${name}.png`);
  };
  return {
    shoot: async (name, part) => take(name, part === undefined || 'x' in part ? part : await boxOf(part)),
    shootPanel: async (name, last) => {
      await page.waitForTimeout(DRAWN);
      const panel = await boxOf(page.locator('aside.sidebar'));
      const end = await boxOf(last);
      await take(name, { ...panel, height: end.y + end.height + 10 - panel.y });
    },
  };
}

/** What the browser itself reads in a picture; in a page of its own, which may load it. */
async function pixelsOf(page: Page, picture: Buffer): Promise<Pixels> {
  const reader = await page.context().newPage();
  const address = `data:image/png;base64,${picture.toString('base64')}`;
  const read = await reader.evaluate<Omit<Pixels, 'data'> & { data: string }>(`(${READ})('${address}')`);
  await reader.close();
  return { ...read, data: Buffer.from(read.data, 'base64') };
}

/** Runs in the browser: from the address of a picture to its size and the text of its pixels. */
const READ = `async (address) => {
  const image = Object.assign(new Image(), { src: address });
  await image.decode();
  const { width, height } = image;
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  context.drawImage(image, 0, 0);
  let data = '';
  for (const each of context.getImageData(0, 0, width, height).data) data += String.fromCharCode(each);
  return { width, height, data: btoa(data) };
}`;

const file = (name: string): string => path.join(DOCS, `${name}.png`);

async function boxOf(part: Locator): Promise<Box> {
  const box = await part.boundingBox();
  if (box === null) throw new Error(`not on the page: ${part}`);
  return box;
}
