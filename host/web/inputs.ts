/** What each call of the page must look like; anything else is refused before the host hears of it. */
import * as z from 'zod/mini';
import type { CallName, Input } from './contract.ts';

const known = z.string();
const place = z.int().check(z.minimum(1));
const stand = z.object({ sheet: z.int(), row: place, column: place });
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const button = z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);
const answer = z.object({ button, text: z.string() });

type Schemas = { readonly [K in CallName]: z.ZodMiniType<Input<K>> };

export const INPUTS: Schemas = {
  book: z.object({}),
  edit: z.object({ known, stand, grid: z.array(z.array(scalar)) }),
  menu: z.object({ known, name: z.string(), stand, answers: z.array(answer) }),
  frame: z.object({ known, name: z.string(), stand, args: z.array(z.unknown()) }),
  clock: z.object({ known, to: z.string() }),
  user: z.object({ known, email: z.string() }),
  reset: z.object({}),
  mails: z.object({}),
  mail: z.object({ id: z.string() }),
};
