/** The ward's neighbourhood groups among its sources, and rows for those that are missing. */

import { GROUP_KIND } from '../../domain/vocabulary.ts';
import type { Bootstrap } from '../../rpc/answers.ts';

type Sources = Bootstrap['sources'];

const GROUP_CODE = /^T(\d{2,3})$/;

/** The source of a group's number. */
export function groupSource(sources: Sources, number: number): Sources[number] | undefined {
  return sources.find(({ code }) => Number(GROUP_CODE.exec(code)?.[1]) === number);
}

export function groupCount(sources: Sources): number {
  return sources.filter(({ code }) => GROUP_CODE.test(code)).length;
}

/** Rows of the list of sources for groups up to a number that the workbook does not have. */
export function missingGroups(sources: Sources, upTo: number): readonly Record<string, string>[] {
  const numbers = Array.from({ length: upTo }, (_, index) => index + 1);
  return numbers
    .filter((number) => groupSource(sources, number) === undefined)
    .map((number) => {
      const twoDigits = String(number).padStart(2, '0');
      return {
        code: `T${twoDigits}`,
        name: `Tổ dân phố số ${number}`,
        sheet: `TDP ${twoDigits}`,
        kind: GROUP_KIND,
      };
    });
}
