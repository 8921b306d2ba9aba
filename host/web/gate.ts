/** Who may speak to the server: this machine's browser on the page's own address, and nobody else. */
import type { IncomingHttpHeaders } from 'node:http';

export interface Knock {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Whether a request is turned away, and why.
 *
 * A name in `Host` that is not ours is a page of somebody else's whose name was made to point at this machine (DNS
 * rebinding); an `Origin` or `Sec-Fetch-Site` that is not ours is a page of somebody else's asking behind the person's
 * back. A sandboxed frame has the origin `null`: frames reach the host only through the page.
 * @param port the port the server listens at
 */
export function refusal({ method, headers }: Knock, port: number): string | null {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = headers.host ?? '';
  if (!names.includes(host)) return 'Địa chỉ này không phải của trang chạy thử.';
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return 'Yêu cầu đến từ một trang khác.';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return 'Yêu cầu đến từ một trang khác.';
  if (method === 'GET') return null;
  if (method !== 'POST') return 'Chỉ nhận GET và POST.';
  const json = /^application\/json\b/i.test(headers['content-type'] ?? '');
  return json ? null : 'Chỉ nhận JSON.';
}
