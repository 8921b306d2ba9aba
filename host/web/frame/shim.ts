/** `google.script` inside a frame: every call goes to the page by a message, since a frame has no other way out. */
import { copiedArguments } from './copy.ts';
import type { FrameAnswer, FrameMessage } from './messages.ts';

/** What is used of the frame's window. */
interface FrameWindow {
  readonly parent: { postMessage(message: FrameMessage, target: string): void };
  addEventListener(
    type: 'message',
    listen: (event: { readonly source: unknown; readonly data: FrameAnswer }) => void,
  ): void;
  google: unknown;
}

interface Handlers {
  readonly success?: (result: unknown, about: unknown) => void;
  readonly failure?: (error: Error, about: unknown) => void;
  readonly about?: unknown;
}

const frame = globalThis as unknown as FrameWindow;
const waiting = new Map<number, Handlers>();
let calls = 0;

function send(message: FrameMessage): void {
  // The page is the only one that can hold this frame (frame-ancestors), and its port is not known here.
  frame.parent.postMessage(message, '*');
}

/** `google.script.run` with what has been told so far; any other name is a function of the script. */
function runner(handlers: Handlers): object {
  const tell: Readonly<Record<string, (value: unknown) => object>> = {
    withSuccessHandler: (success) =>
      runner({ ...handlers, success: success as NonNullable<Handlers['success']> }),
    withFailureHandler: (failure) =>
      runner({ ...handlers, failure: failure as NonNullable<Handlers['failure']> }),
    withUserObject: (about) => runner({ ...handlers, about }),
  };
  return new Proxy(tell, {
    get: (_, name) => (Object.hasOwn(tell, name) ? tell[String(name)] : caller(String(name), handlers)),
  });
}

function caller(name: string, handlers: Handlers): ((...args: unknown[]) => void) | undefined {
  // A private function does not exist for a page.
  if (name.endsWith('_')) return undefined;
  return (...args) => {
    const copies = copiedArguments(args);
    calls += 1;
    waiting.set(calls, handlers);
    send({ kind: 'call', id: calls, name, args: copies });
  };
}

frame.addEventListener('message', ({ source, data }) => {
  const handlers = waiting.get(data.id);
  if (source !== frame.parent || handlers === undefined) return;
  waiting.delete(data.id);
  if ('result' in data) handlers.success?.(data.result, handlers.about);
  else fail(handlers, data.error);
});

function fail({ failure, about }: Handlers, message: string): void {
  const error = Object.assign(new Error(message), { name: 'ScriptError' });
  if (failure === undefined) console.error('Uncaught', error);
  else failure(error, about);
}

frame.google = {
  script: {
    run: runner({}),
    host: {
      close: () => send({ kind: 'close' }),
      setWidth: (width: number) => send({ kind: 'size', width }),
      setHeight: (height: number) => send({ kind: 'size', height }),
      editor: { focus: () => send({ kind: 'focus' }) },
    },
  },
};
