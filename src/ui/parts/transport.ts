/** The way from page to script: `google.script.run`, as a promise of JSON text. */
import { CallError, type Transport } from '../../rpc/client.ts';
import { call as words } from '../../text/vi-ui/parts.ts';

/** What is used of `google.script.run`; `rpc` is the script's one door. */
interface Runner {
  withSuccessHandler(success: (answer: unknown) => void): Runner;
  withFailureHandler(failure: (error: Error) => void): Runner;
  rpc(name: string, json: string): void;
}
declare const google:
  | { readonly script: { readonly run: Runner; readonly host: { close(): void } } }
  | undefined;

/** Google ends every run after six minutes; an answer later than that will never come. */
const LONGEST_RUN_MS = 390_000;

/** Calls the script; a call that got no answer is refused with code `lost`, one that broke with `failed`. */
export const transport: Transport = (name, json) =>
  new Promise((resolve, reject) => {
    if (typeof google === 'undefined') {
      reject(new CallError(words.noGoogle, 'lost'));
      return;
    }
    setTimeout(() => reject(new CallError(words.lost, 'lost')), LONGEST_RUN_MS);
    google.script.run
      .withSuccessHandler((answer) => {
        if (typeof answer === 'string') resolve(answer);
        else reject(new CallError(words.lost, 'lost'));
      })
      .withFailureHandler((error) => reject(broken(error)))
      .rpc(name, json);
  });

/** Closes the dialog that the page stands in. */
export function closeDialog(): void {
  google?.script.host.close();
}

/** Google's own words are English and name no remedy; a lost connection is told by the name of the error. */
function broken({ name, message }: Error): CallError {
  return /network|HTTP 0|connection/i.test(`${name} ${message}`)
    ? new CallError(words.lost, 'lost')
    : new CallError(words.failed(message), 'failed');
}
