/** `Còn lại` in words: the same as the register's formula says, for whoever reads the register without its formulas. */
import type { Clock } from '../domain/assignment/clock.ts';
import { type Day, daysBetween, formatDay } from '../domain/day.ts';
import { vi } from '../text/vi.ts';

/** "còn 3 ngày", "đến hạn hôm nay", "lãnh đạo chưa duyệt, quá 2 ngày", "chờ UBND thành phố từ 08/07"; `''` when still. */
export function remainingWords(clock: Clock, today: Day): string {
  if (clock.kind === 'still') return '';
  if (clock.kind === 'paused') return pausedWords(clock);
  const leader = clock.waitsFor === 'leader' ? vi.daysLeft.leader : '';
  return leader + daysInWords(daysBetween(today, clock.due));
}

/** "chờ UBND thành phố từ 08/07". */
export function pausedWords({ to, since }: Extract<Clock, { kind: 'paused' }>): string {
  const { awaiting, someSuperior, since: from } = vi.daysLeft;
  const day = since === '' ? '' : from + formatDay(since).slice(0, 'dd/mm'.length);
  return awaiting + (to === '' ? someSuperior : to) + day;
}

function daysInWords(left: number): string {
  const { before, unit, today, over } = vi.daysLeft;
  if (left === 0) return today;
  return left > 0 ? before + left + unit : over + -left + unit;
}
