/** The list of matters is sound: every line can be read, belongs to a field, and says nothing twice. */
import { describe, expect, it } from 'vitest';
import { readyCatalogue } from '../../src/language/catalogue.ts';
import { allMatters } from '../../src/language/matters/all.ts';
import { phrasesOf, readMatter } from '../../src/language/matters/matter.ts';
import { foldText } from '../../src/language/tokens.ts';
import { FIELDS_2022 } from '../../src/presets/fields-2022.ts';

describe('matters', () => {
  it('reads the short notation', () => {
    expect(phrasesOf('rác, xe tải/ben, cống')).toEqual(['rác', 'xe tải', 'xe ben', 'cống']);
    expect(readMatter('đường', 'cầu @t: cầu treo/khỉ; lội suối ? cầu')).toEqual({
      name: 'cầu',
      field: 'đường',
      level: 't',
      sides: [['cầu treo', 'cầu khỉ'], ['lội suối']],
      hints: ['cầu'],
    });
  });

  it.each(allMatters().map((matter) => [matter.name, matter] as const))('%s', (_, { sides, hints, name }) => {
    const all = [...sides.flat(), ...hints];
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((phrase) => foldText(phrase).split(' ').length > 6)).toEqual([]);
    expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([]);
    expect(name.normalize('NFC')).toBe(name);
  });

  it('names only levels that there are', () => {
    expect(allMatters().filter(({ level }) => !['', 't', 'i', 'w', 'k', '?'].includes(level))).toEqual([]);
    expect(allMatters().filter(({ level }) => level !== '').length).toBeGreaterThan(30);
  });

  it('puts every matter into a field of the default catalogue', () => {
    const { owners } = readyCatalogue(FIELDS_2022);
    const homeless = allMatters().filter((_, index) => owners(index).length === 0);
    expect(homeless).toEqual([]);
  });
});

describe('default catalogue', () => {
  it('has the 15 fields in the order of the plan, the three of plan II.2 first, each with a unit', () => {
    expect(FIELDS_2022.map(({ order }) => order)).toEqual([...Array(15).keys()].map((index) => index + 1));
    expect(FIELDS_2022.slice(0, 3).map(({ name }) => name)).toEqual([
      'Dự án trên địa bàn',
      'Xây dựng, trật tự đô thị',
      'Vệ sinh môi trường',
    ]);
    expect(FIELDS_2022.at(-1)?.name).toBe('Khác');
    expect(FIELDS_2022.every(({ unit }) => unit !== '')).toBe(true);
  });
});
