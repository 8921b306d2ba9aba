import { describe, expect, it } from 'vitest';
import { addEditors } from '../../src/google/permissions.ts';

type Protection = Parameters<typeof addEditors>[0];

/** A protection that refuses some addresses as Google does, the whole call when one of several is refused. */
function protectionRefusing(refused: readonly string[]) {
  const editors: string[] = [];
  const take = (emails: readonly string[]): Protection => {
    if (emails.some((email) => refused.includes(email))) throw new Error('Invalid argument');
    editors.push(...emails);
    return protection as unknown as Protection;
  };
  const protection = { addEditor: (email: string) => take([email]), addEditors: take };
  return { protection: protection as unknown as Protection, editors };
}

describe('letting people edit', () => {
  it('takes all at once', () => {
    const { protection, editors } = protectionRefusing([]);
    expect(addEditors(protection, ['a@x.vn', 'b@x.vn'])).toEqual([]);
    expect(editors).toEqual(['a@x.vn', 'b@x.vn']);
  });

  it('takes the others, and names those without an account', () => {
    const { protection, editors } = protectionRefusing(['hop.thu@x.vn']);
    expect(addEditors(protection, ['a@x.vn', 'hop.thu@x.vn', 'b@x.vn'])).toEqual(['hop.thu@x.vn']);
    expect(editors).toEqual(['a@x.vn', 'b@x.vn']);
  });
});
