/** Roman numerals, as Vietnamese reports number their parts. */

const STEPS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** 1 → `I`, 14 → `XIV`; whole numbers from 1. */
export function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of STEPS) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
