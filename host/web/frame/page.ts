/** A sidebar's or dialog's HTML with `google.script` put in front of its own scripts. */

/**
 * @param html as the script gave it to `HtmlService`
 * @param script what `build/web.ts` made of `frame/shim.ts`
 */
export function framePage(html: string, script: string): string {
  const element = `<script>${script.replace(/<\/(script)/gi, '<\\/$1')}</script>`;
  const place = /<head(?:\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  if (place === null) return element + html;
  const end = place.index + place[0].length;
  return html.slice(0, end) + element + html.slice(end);
}
