/** What each call of the page must look like; anything else is refused before the host hears of it. */
import * as z from 'zod/mini';
import type { CallName, Input } from './contract.ts';

const known = z.string();
const place = z.int().check(z.minimum(1));
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const button = z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);
const answer = z.strictObject({ button, text: z.string() });

type Schemas = { readonly [K in CallName]: z.ZodMiniType<Input<K>> };

export const INPUTS: Schemas = {
  book: z.strictObject({}),
  edit: z.strictObject({ known, sheet: z.int(), row: place, column: place, grid: z.array(z.array(scalar)) }),
  menu: z.strictObject({
    known,
    name: z.string(),
    sheet: z.int(),
    row: place,
    column: place,
    answers: z.array(answer),
  }),
  frame: z.strictObject({ known, name: z.string(), args: z.array(z.unknown()) }),
  clock: z.strictObject({ known, to: z.string() }),
  user: z.strictObject({ known, email: z.string() }),
  reset: z.strictObject({}),
  mails: z.strictObject({}),
  mail: z.strictObject({ id: z.string() }),
};
