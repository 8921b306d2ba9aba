/** The one way from text to markup: a template tag that escapes whatever is put into it. */

declare const safe: unique symbol;

/** Markup that only `html` can make; a plain string is no `Html` and does not compile as one. */
export interface Html {
  readonly [safe]: true;
  readonly markup: string;
}

/** What a template takes: text is escaped, markup and lists of markup stand as they are. */
export type HtmlPart = string | number | Html | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup from a template; safe between tags and inside quoted attributes. */
export function html(literal: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const markup = literal.map((text, index) => text + markupOf(parts[index] ?? '')).join('');
  return { markup } as Html;
}

/** Text with its line breaks shown. */
export function htmlLines(text: string): Html {
  const lines = text.split('\n');
  return html`${lines.map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}`;
}

function markupOf(part: HtmlPart): string {
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
  if (typeof part === 'number') return String(part);
  return isList(part) ? part.map(({ markup }) => markup).join('') : part.markup;
}

function isList(part: Html | readonly Html[]): part is readonly Html[] {
  return Array.isArray(part);
}
