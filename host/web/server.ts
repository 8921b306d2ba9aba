/** Serves the page of `npm start` and answers its calls, on this machine only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Host } from '../index.ts';
import { answer, type Reply } from './answer.ts';
import { refusal } from './gate.ts';
import { DATA_HEADERS } from './policies.ts';
import { Session, type SessionOptions } from './session.ts';

export interface ServeOptions extends SessionOptions {
  /** 0 or absent: any free one. */
  readonly port?: number;
  /** Folder with the page as `build/web.ts` bundles it. */
  readonly dist: string;
}

export interface Serving {
  readonly url: string;
  /** Saves and stops. */
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/**
 * Starts serving.
 * @throws when the port is taken
 */
export async function serve(host: Host, options: ServeOptions): Promise<Serving> {
  const session = await Session.open(host, options);
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  server.on('request', (request, response) => void respond(session, options.dist, port, request, response));
  return { url: `http://${LOOPBACK}:${port}/`, close: () => close(server, session) };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(
        isTaken
          ? new Error(`Cổng ${port} đang có chương trình khác dùng; hãy đặt PORT là một số khác.`)
          : error,
      );
    });
    server.listen(port, LOOPBACK, () => resolve((server.address() as AddressInfo).port));
  });
}

async function close(server: Server, session: Session): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
  await session.close();
}

async function respond(
  session: Session,
  dist: string,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', headers, url = '' } = request;
  const why = refusal({ method, headers }, port);
  if (why !== null)
    send(response, { status: 403, headers: DATA_HEADERS, content: JSON.stringify({ error: why }) });
  else send(response, await answer(session, dist, { method, path: url.split('?')[0] ?? '', body: request }));
}

function send(response: ServerResponse, { status, headers, content }: Reply): void {
  response.writeHead(status, headers);
  response.end(content);
}
