/** Every private detail, everywhere; nothing innocent. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPrivate } from '../../src/language/index.ts';
import { readPetitions, readPrivacy } from '../quality/labelled.ts';

describe('maskPrivate', () => {
  it.each(readPrivacy().map((line) => [line.text, line] as const))('%s', (text, { hidden, kept }) => {
    const { masked, findings } = maskPrivate(text);
    expect(findings.map(({ value }) => value).sort()).toEqual([...hidden].sort());
    for (const detail of kept) expect(masked).toContain(detail);
  });

  it('says what each was, and where', () => {
    const text = 'Ông Nguyễn Văn Mẫu, số nhà 5 đường Bến Tượng, ĐT 0900 000 019.';
    const { masked, findings } = maskPrivate(text);
    expect(masked).toBe('Ông [tên], số nhà [số nhà] đường Bến Tượng, ĐT [số điện thoại].');
    expect(findings.map(({ kind }) => kind)).toEqual(['name', 'house', 'phone']);
    for (const { value, start, end } of findings) expect(text.slice(start, end)).toBe(value);
  });

  it('hides what comes several times, several times', () => {
    expect(maskPrivate('0900000019, 0900000019 và 0900000019').masked).toBe(
      '[số điện thoại], [số điện thoại] và [số điện thoại]',
    );
  });

  it('takes NFD as well as NFC', () => {
    const text = 'Bà Trần Thị Mẫu';
    expect(maskPrivate(text.normalize('NFD'))).toEqual(maskPrivate(text));
  });

  it('leaves petitions that name nobody as they are, but for house numbers', () => {
    for (const { text } of readPetitions('dev')) {
      expect(maskPrivate(text).findings.filter(({ kind }) => kind !== 'house')).toEqual([]);
    }
  });

  it('changes nothing when done twice', () => {
    const piece = fc.constantFrom(...readPrivacy().flatMap(({ text }) => text.split(/(?<=[,;.])\s/)));
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.constantFrom(' ', ', ', '\n', '; '),
        (pieces, gap) => {
          const { masked } = maskPrivate(pieces.join(gap));
          expect(maskPrivate(masked)).toEqual({ masked, findings: [] });
        },
      ),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { masked } = maskPrivate(text);
        expect(maskPrivate(masked).masked).toBe(masked);
      }),
    );
  });

  it('hides a telephone number however it is cut up and wherever it stands', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });
    const gap = fc.constantFrom('', ' ', '.', '-');
    fc.assert(
      fc.property(fc.constantFrom('03', '05', '07', '08', '09'), digits, gap, (head, rest, between) => {
        const number = `${head}${rest.slice(0, 2).join('')}${between}${rest.slice(2, 5).join('')}${between}${rest.slice(5).join('')}`;
        expect(maskPrivate(`Gọi ${number}, xin cảm ơn`).masked).toBe('Gọi [số điện thoại], xin cảm ơn');
      }),
    );
  });
});
