import { describe, expect, it } from 'vitest';
import type { Decided } from '../../src/rpc/answers.ts';
import { CallError } from '../../src/rpc/client.ts';
import { type Decision, makeQueue } from '../../src/ui/sidebar/decision-queue.ts';

const decision = (code: string, field = 'Khác'): Decision => ({
  code,
  field,
  competence: 'Phường',
  unit: '',
  reviewed: true,
});

/** A queue whose calls are answered by hand, one by one. */
function stage() {
  const sent: (readonly string[])[] = [];
  const answers: { readonly arrive: () => void; readonly refuse: () => void }[] = [];
  const send = (decisions: readonly Decision[]) => {
    sent.push(decisions.map(({ code, field }) => `${code} ${field}`));
    return new Promise<Decided>((resolve, reject) => {
      answers.push({
        arrive: () => resolve({ message: '', before: [] }),
        refuse: () => reject(new CallError('bận', 'refused')),
      });
    });
  };
  const queue = makeQueue(
    send,
    () => undefined,
    () => undefined,
  );
  const settle = async (how: 'arrive' | 'refuse') => {
    answers.shift()?.[how]();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { queue, sent, settle };
}

describe('decisions on their way', () => {
  it('are sent at once, and those made meanwhile together', async () => {
    const { queue, sent, settle } = stage();
    for (const code of ['A', 'B', 'C']) queue.put([decision(code)]);
    expect(queue.state()).toMatchObject({ saved: 0, total: 3, sending: true });
    await settle('arrive');
    await settle('arrive');
    expect(sent).toEqual([['A Khác'], ['B Khác', 'C Khác']]);
    expect(queue.state()).toMatchObject({ saved: 3, total: 3, sending: false });
  });

  it('wait after a refusal, and go with the next or when asked', async () => {
    const { queue, sent, settle } = stage();
    queue.put([decision('A')]);
    await settle('refuse');
    expect(queue.state()).toMatchObject({ saved: 0, total: 1, sending: false });
    expect(queue.state().error?.message).toBe('bận');
    queue.put([decision('B')]);
    await settle('refuse');
    queue.retry();
    await settle('arrive');
    expect(sent).toEqual([['A Khác'], ['A Khác', 'B Khác'], ['A Khác', 'B Khác']]);
    expect(queue.state()).toEqual({ saved: 2, total: 2, error: undefined, sending: false });
  });

  it('of one petition: the last one stands, also over one that was refused', async () => {
    const { queue, sent, settle } = stage();
    queue.put([decision('A', 'một')]);
    queue.put([decision('A', 'hai')]);
    queue.put([decision('A', 'ba')]);
    await settle('refuse');
    queue.retry();
    await settle('arrive');
    expect(sent).toEqual([['A một'], ['A ba']]);
  });

  it('taken back before they are sent are never sent', async () => {
    const { queue, sent, settle } = stage();
    const [first, second] = [decision('A'), decision('B')];
    queue.put([first]);
    queue.put([second]);
    expect(queue.takeBack([first, second])).toEqual([first]);
    await settle('arrive');
    expect(sent).toEqual([['A Khác']]);
    expect(queue.state()).toMatchObject({ saved: 1, total: 1 });
  });
});
