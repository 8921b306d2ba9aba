/** The tag that escapes. */
import { describe, expect, it } from 'vitest';
import { type Html, html, htmlLines } from '../../src/mails/html.ts';

describe('html', () => {
  it('escapes text, between tags and in attributes', () => {
    const text = `<b a="1" b='2'>&amp;`;
    expect(html`<p title="${text}">${text}</p>`.markup).toBe(
      '<p title="&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;">&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;</p>',
    );
  });

  it('keeps markup, lists of markup and numbers', () => {
    expect(
      html`<ul>${[1, 2].map((count) => html`<li>${count}</li>`)}</ul>${html`<i>${'<'}</i>`}`.markup,
    ).toBe('<ul><li>1</li><li>2</li></ul><i>&lt;</i>');
  });

  it('shows line breaks', () => {
    expect(htmlLines('a\n<b>\nc').markup).toBe('a<br>&lt;b&gt;<br>c');
  });

  it('is the only way to markup: strings and look-alikes do not compile', () => {
    const show = ({ markup }: Html): string => markup;
    // @ts-expect-error a string is no Html
    expect(show('<b>')).toBeUndefined();
    // @ts-expect-error neither is an object that looks like one
    expect(show({ markup: '<b>' })).toBe('<b>');
  });
});
