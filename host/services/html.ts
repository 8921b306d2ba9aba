/** `HtmlService`: pages from a string or from the project's HTML files. */
import type { Run } from '../run/machine.ts';
import type { ShownPage } from '../run/screen.ts';
import { ServiceObject } from './service-object.ts';
import { unguard } from './unimplemented.ts';

type Html = GoogleAppsScript.HTML.HtmlOutput;
type Service = GoogleAppsScript.HTML.HtmlService;

class HostHtmlOutput
  extends ServiceObject<Html>
  implements
    Pick<
      GoogleAppsScript.HTML.HtmlOutput,
      | 'append'
      | 'appendUntrusted'
      | 'clear'
      | 'getContent'
      | 'getHeight'
      | 'getTitle'
      | 'getWidth'
      | 'setContent'
      | 'setHeight'
      | 'setTitle'
      | 'setWidth'
    >
{
  page: Omit<ShownPage, 'kind'>;

  constructor(run: Run, html: string) {
    super(run, 'HtmlOutput');
    this.page = { title: '', html, width: null, height: null };
  }

  append(addedContent: string): Html {
    return this.set('append', { html: this.page.html + addedContent });
  }

  appendUntrusted(addedContent: string): Html {
    return this.set('appendUntrusted', { html: this.page.html + escapeHtml(addedContent) });
  }

  clear(): Html {
    return this.set('clear', { html: '' });
  }

  setContent(content: string): Html {
    return this.set('setContent', { html: content });
  }

  setTitle(title: string): Html {
    return this.set('setTitle', { title });
  }

  setWidth(width: number): Html {
    return this.set('setWidth', { width });
  }

  setHeight(height: number): Html {
    return this.set('setHeight', { height });
  }

  getContent(): string {
    return this.call('getContent', () => this.page.html);
  }

  getTitle(): string {
    return this.call('getTitle', () => this.page.title);
  }

  /** Google gives null until a size is set; the types do not say so. */
  getWidth(): number {
    return this.call('getWidth', () => this.page.width as number);
  }

  getHeight(): number {
    return this.call('getHeight', () => this.page.height as number);
  }

  private set(member: string, part: Partial<ShownPage>): Html {
    return this.change(member, () => {
      this.page = { ...this.page, ...part };
    });
  }
}

class HostHtmlService
  extends ServiceObject<Service>
  implements Pick<GoogleAppsScript.HTML.HtmlService, 'createHtmlOutput' | 'createHtmlOutputFromFile'>
{
  constructor(run: Run) {
    super(run, 'HtmlService');
  }

  createHtmlOutput(html: unknown = ''): Html {
    return this.call('createHtmlOutput', () => new HostHtmlOutput(this.run, String(html)).shell());
  }

  createHtmlOutputFromFile(filename: string): Html {
    return this.call('createHtmlOutputFromFile', () => {
      const html = this.run.machine.page(filename);
      if (html === null) throw this.run.realm.error(`No HTML file named ${filename} was found.`);
      return new HostHtmlOutput(this.run, html).shell();
    });
  }
}

export function createHtmlService(run: Run): Service {
  return new HostHtmlService(run).shell();
}

/** What a page handed to `showSidebar` holds; null when it is none of ours. */
export function shownPage(html: unknown): Omit<ShownPage, 'kind'> | null {
  return unguard(html, HostHtmlOutput)?.page ?? null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
