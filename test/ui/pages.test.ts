import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPage, buildPage, PAGES, type PageName } from '../../build/pages.ts';

const BOUND = 60 * 1024;
/** Where the pages' own code may come from, and the one library. */
const MAY_HOLD = /^(src\/(ui|domain|text)\/|src\/rpc\/client\.ts$|node_modules\/preact\/)/;

describe.each(Object.keys(PAGES) as PageName[])('the page %s', (name) => {
  let page: BuiltPage;
  beforeAll(async () => {
    page = await buildPage(name);
  });

  it('keeps its bound', () => {
    expect(Buffer.byteLength(page.html)).toBeLessThanOrEqual(BOUND);
  });

  it('is whole: one style, one script, nothing to fetch', () => {
    expect(page.html.match(/<script/g)).toHaveLength(1);
    expect(page.html.match(/<\/script/g)).toHaveLength(1);
    const fetching = /<link|<img|@import|\bsrc=|\bhref=|url\(|fetch\(|XMLHttpRequest|WebSocket|import\(/.exec(
      page.html,
    );
    expect(fetching?.[0]).toBeUndefined();
  });

  it('has no template literal, of which HtmlService would cut what looks like a comment', () => {
    expect(page.html).not.toContain('`');
  });

  it('holds the contract’s types and none of its checks', () => {
    expect(page.inputs.filter((input) => !MAY_HOLD.test(input))).toEqual([]);
  });
});
