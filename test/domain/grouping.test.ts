import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupPetitions, resolveMains, sectionsByField } from '../../src/domain/grouping.ts';
import { UNCLASSIFIED } from '../../src/domain/vocabulary.ts';

const CATALOGUE = ['Môi trường', 'Giao thông'];
const petition = (code: string, mergedInto = '', field = '') => ({ code, mergedInto, field });

describe('resolveMains', () => {
  it.each([
    { name: 'none', given: [petition('A')], mains: { A: 'A' }, broken: [] },
    {
      name: 'a chain ends at its last petition',
      given: [petition('A', 'B'), petition('B', 'C'), petition('C')],
      mains: { A: 'C', B: 'C', C: 'C' },
      broken: [],
    },
    {
      name: 'an unknown main',
      given: [petition('A', 'X')],
      mains: { A: 'A' },
      broken: [{ code: 'A', mergedInto: 'X', why: 'unknown' }],
    },
    {
      name: 'itself',
      given: [petition('A', 'A')],
      mains: { A: 'A' },
      broken: [{ code: 'A', mergedInto: 'A', why: 'circle' }],
    },
    {
      name: 'a circle of two',
      given: [petition('A', 'B'), petition('B', 'A')],
      mains: { A: 'A', B: 'B' },
      broken: [
        { code: 'A', mergedInto: 'B', why: 'circle' },
        { code: 'B', mergedInto: 'A', why: 'circle' },
      ],
    },
  ])('$name', ({ given, mains, broken }) => {
    const resolved = resolveMains(given);
    expect(Object.fromEntries(resolved.mainOf)).toEqual(mains);
    expect(resolved.broken).toEqual(broken);
  });
});

describe('grouping by field', () => {
  const petitions = fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 30 }).chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc.record({
          code: fc.constant(`T01-${number}`),
          mergedInto: fc.oneof(
            fc.constant(''),
            fc.constantFrom(...numbers).map((other) => `T01-${other}`),
            fc.constant('T99-999'),
          ),
          field: fc.constantFrom('', 'Môi trường', 'Giao thông', 'lạ'),
        }),
      ),
    ),
  );

  it('places every petition exactly once, whatever points where', () => {
    fc.assert(
      fc.property(petitions, (given) => {
        const { mainOf } = resolveMains(given);
        const sections = sectionsByField(groupPetitions(given, mainOf), CATALOGUE);
        const placed = sections.flatMap(({ groups }) =>
          groups.flatMap(({ main, members }) => [main.code, ...members.map(({ code }) => code)]),
        );
        expect([...placed].sort()).toEqual(given.map(({ code }) => code).sort());
      }),
    );
  });

  it('keeps the catalogue’s order, the unclassified last, and the order within a field', () => {
    const given = [
      petition('A', '', 'lạ'),
      petition('B', '', 'Giao thông'),
      petition('C', '', 'Môi trường'),
      petition('D', '', 'Giao thông'),
    ];
    const { mainOf } = resolveMains(given);
    const sections = sectionsByField(groupPetitions(given, mainOf), CATALOGUE);
    expect(sections.map(({ field, groups }) => [field, groups.map(({ main }) => main.code)])).toEqual([
      ['Môi trường', ['C']],
      ['Giao thông', ['B', 'D']],
      [UNCLASSIFIED, ['A']],
    ]);
  });
});
