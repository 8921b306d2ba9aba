/** The meter: order, counts, faults, acts in between, the time limit. */
import { describe, expect, it } from 'vitest';
import { HostClock } from '../../../host/run/clock.ts';
import { FaultPlan, type Faults, NO_FAULTS } from '../../../host/run/faults.ts';
import { type MeterOptions, RunMeter } from '../../../host/run/meter.ts';

function meterWith(faults: Partial<Faults> = {}, rest: Partial<MeterOptions> = {}) {
  const clock = new HostClock('2022-06-27T07:30');
  const error = (message: string): Error => new Error(message);
  const options: MeterOptions = { clock, faults: { ...NO_FAULTS, ...faults }, error, limit: 60_000, ...rest };
  return { meter: new RunMeter(options), clock };
}

/** Three writes, a flush, a write and a read, noted as they are carried out. */
function script(meter: RunMeter, done: string[]): void {
  for (const name of ['a', 'b', 'c']) meter.write(name, () => done.push(name));
  meter.flush('flush');
  meter.write('d', () => done.push('d'));
  meter.read('read', () => done.push('read'));
}

describe('the meter of a run', () => {
  it('holds writes back until a flush, a read or the end', () => {
    const { meter } = meterWith();
    const done: string[] = [];
    meter.write('a', () => done.push('a'));
    meter.other('x', () => done.push('x'));
    meter.mail('m', () => done.push('m'));
    expect(done).toEqual(['x', 'm']);
    meter.read('r', () => done.push('r'));
    expect(done).toEqual(['x', 'm', 'a', 'r']);
    meter.write('b', () => done.push('b'));
    meter.writeNow('now', () => done.push('now'));
    meter.write('c', () => done.push('c'));
    meter.finish();
    expect(done.slice(4)).toEqual(['b', 'now', 'c']);
  });

  it('counts by kind and numbers all calls in one sequence', () => {
    const { meter } = meterWith();
    script(meter, []);
    meter.lock('lock', () => true);
    expect(meter.counts).toEqual({ read: 1, write: 4, flush: 1, lock: 1, mail: 0, other: 0 });
    expect(meter.names).toEqual(['a', 'b', 'c', 'flush', 'd', 'read', 'lock']);
  });

  it.each([
    { failAt: 1, kept: [], lost: [] },
    { failAt: 3, kept: ['a', 'b'], lost: [] },
    { failAt: 4, kept: ['a', 'b', 'c'], lost: [] },
    { failAt: 5, kept: ['a', 'b', 'c'], lost: ['a', 'b', 'c'] },
    { failAt: 6, kept: ['a', 'b', 'c', 'd'], lost: ['a', 'b', 'c'] },
  ])('dies at call $failAt before it acts', ({ failAt, kept, lost }) => {
    for (const [pending, left] of [
      ['kept', kept],
      ['lost', lost],
    ] as const) {
      const { meter } = meterWith({ failAt, pending });
      const done: string[] = [];
      expect(() => script(meter, done)).toThrow(`thứ ${failAt}`);
      meter.finish();
      expect(done).toEqual(left);
    }
  });

  it('lets nothing through once it is dead', () => {
    const { meter } = meterWith({ failAt: 1 });
    expect(() => meter.flush('flush')).toThrow('thứ 1 (flush)');
    expect(() => meter.other('other', () => 1)).toThrow('thứ 1 (flush)');
    expect(meter.names).toEqual(['flush']);
  });

  it('drops what was held back after a write that is refused', () => {
    const { meter } = meterWith();
    const done: string[] = [];
    meter.write('a', () => done.push('a'));
    meter.write('b', () => {
      throw new Error('không được');
    });
    meter.write('c', () => done.push('c'));
    expect(() => meter.flush('flush')).toThrow('không được');
    meter.finish();
    expect(done).toEqual(['a']);
  });

  it('lets somebody act just before a call, while writes are still held back', () => {
    const done: string[] = [];
    const plan = new FaultPlan();
    plan.between(4, () => done.push('người khác'));
    plan.between(4, () => done.push('người nữa'));
    const { meter } = meterWith(plan.take());
    script(meter, done);
    expect(done.slice(0, 3)).toEqual(['người khác', 'người nữa', 'a']);
    expect(plan.take()).toEqual(NO_FAULTS);
  });

  it('keeps the error of an act in between from the script', () => {
    const wrong = new Error('kiểm thử sai');
    const act = () => {
      throw wrong;
    };
    const { meter } = meterWith({ between: new Map([[1, [act]]]) });
    expect(() => meter.flush('flush')).toThrow('Việc chen giữa bị lỗi.');
    expect(meter.intrusion?.error).toBe(wrong);
  });

  it('ends a run that takes too long by the clock of the host', () => {
    const { meter, clock } = meterWith({}, { limit: 360_000 });
    clock.advance(359_999);
    expect(meter.other('a', () => 'kịp')).toBe('kịp');
    clock.advance(1);
    expect(() => meter.other('b', () => 'muộn')).toThrow('Exceeded maximum execution time');
    expect(meter.death?.message).toBe('Exceeded maximum execution time');
  });

  it('lets each kind of call take its time', () => {
    const { meter, clock } = meterWith({}, { pace: { read: 700, mail: 900 } });
    script(meter, []);
    meter.mail('mail', () => 1);
    expect(clock.iso()).toBe('2022-06-27T07:30:01+07:00');
  });

  it('neither counts nor breaks what the host itself does', () => {
    const { meter } = meterWith({ failAt: 1 });
    expect(meter.silently(() => meter.read('a', () => 5))).toBe(5);
    expect(meter.names).toEqual([]);
    expect(() => meter.read('a', () => 5)).toThrow('thứ 1');
  });
});
