/** The same petition in other words; never the same complaint about another place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../src/language/candidates.ts';
import {
  comparePetitions,
  findLookAlikes,
  LOOK_ALIKE_THRESHOLD,
  similarity,
} from '../../src/language/index.ts';
import { profileOf } from '../../src/language/profile.ts';
import { compareProfiles } from '../../src/language/similarity.ts';
import { readPairs, readPetitions } from '../quality/labelled.ts';

const DRAIN = 'Cống thoát nước ngõ 12 đường Bến Tượng tắc, mưa là ngập, đề nghị nạo vét.';

const SAME: readonly string[] = [
  'Mưa xuống là ngõ 12 Bến Tượng ngập vì cống nghẹt, mong phường khơi thông.',
  'ngo 12 ben tuong cu mua la ngap, cong tac, dn nao vet',
  'Nạo vét cống ngõ 12 Bến Tượng',
  'Ngõ 12, Bến Tuợng: cống bị tăc gây ngâp',
];
const OTHER: readonly string[] = [
  'Cống thoát nước ngõ 14 đường Bến Tượng tắc, mưa là ngập, đề nghị nạo vét.',
  'Cống thoát nước ngõ 12 đường Minh Cầu tắc, mưa là ngập, đề nghị nạo vét.',
  'Cống thoát nước tổ 3 đường Minh Cầu tắc, mưa là ngập.',
  'Ngõ 12 đường Bến Tượng chưa có đèn đường, đề nghị lắp.',
  'Ngõ 12 đường Bến Tượng có chó thả rông.',
];

describe('similarity', () => {
  it.each(SAME)('is high for %s', (text) => {
    expect(similarity(DRAIN, text)).toBeGreaterThanOrEqual(LOOK_ALIKE_THRESHOLD);
  });

  it.each(OTHER)('is low for %s', (text) => {
    expect(similarity(DRAIN, text)).toBeLessThan(LOOK_ALIKE_THRESHOLD);
  });

  it.each([
    ['Ngõ 12 đường Bến Tượng rác ùn ứ.', 'Không ai đến dọn phế thải ở ngõ 12 Bến Tượng.'],
    ['Cầu Bợ trời tối không thấy gì, xin thêm đèn.', 'Khu vực cầu Bợ chưa có điện chiếu sáng.'],
    ['Đài truyền thanh xã Tân Trào im từ tết.', 'Loa Tân Trào câm mấy tháng.'],
  ])('takes the same matter at the same spot for the same petition: %s', (one, other) => {
    expect(similarity(one, other)).toBeGreaterThanOrEqual(LOOK_ALIKE_THRESHOLD);
  });

  it('asks more of the words when neither says where', () => {
    const matter = ['Xin thêm thùng rác ở công viên.', 'Rác ùn ứ mấy ngày chưa ai lấy.'] as const;
    const at = (text: string) => ({ text, place: 'ngõ 12 đường Bến Tượng' });
    expect(similarity(at(matter[0]), at(matter[1]))).toBeGreaterThan(similarity(...matter));
    expect(similarity('Xin thêm thùng rác ở công viên.', 'Đường lầy lội khó đi.')).toBeLessThan(
      LOOK_ALIKE_THRESHOLD,
    );
  });

  it('reads the place cell: another group, another ward is another petition', () => {
    const at = (place: string) => ({ text: 'Đèn đường bật tắt thất thường.', place });
    expect(similarity(at('TDP 03'), at('TDP 3'))).toBe(1);
    expect(similarity(at('TDP 03'), at('TDP 05'))).toBe(0);
    expect(similarity(at('phường Lái Thiêu, TP HCM'), at('phường Bến Cát, TP HCM'))).toBe(0);
  });

  it('is 1 for a text and itself and the same both ways round', () => {
    const texts = readPetitions('own').map(({ text }) => text);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (a, b) => {
        expect(similarity(a, a)).toBe(1);
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('says where and what, in the words of the petition', () => {
    const { reason } = comparePetitions(DRAIN, SAME[0] ?? '');
    expect(reason).toBe('cùng địa điểm “ngõ 12”, “đường Bến Tượng”, cùng việc “thoát nước, ngập úng”');
  });
});

describe('findLookAlikes', () => {
  const petitions = [DRAIN, ...SAME, ...OTHER].map((text, index) => ({ id: `T${index}`, text }));

  it('finds the same ones and only them', () => {
    const found = findLookAlikes(petitions);
    expect(found.flatMap(({ a, b }) => (a === 'T0' ? [b] : [])).sort()).toEqual(['T1', 'T2', 'T3', 'T4']);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('does not depend on the order of the petitions', () => {
    const expected = findLookAlikes(petitions);
    fc.assert(
      fc.property(fc.shuffledSubarray(petitions, { minLength: petitions.length }), (shuffled) => {
        expect(findLookAlikes(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('gives the score that similarity gives', () => {
    for (const { a, b, score } of findLookAlikes(petitions)) {
      const text = (id: string) => petitions.find((petition) => petition.id === id)?.text ?? '';
      expect(score).toBe(similarity(text(a), text(b)));
    }
  });

  it('finds every two texts of one petition that comparing each with each would find, and nearly all others', () => {
    const pairs = readPairs();
    const texts = pairs.map(({ text }, index) => ({ id: `v${index}`, text }));
    const bases = [...new Map(pairs.map(({ base }) => [base.id, base])).values()];
    const set = [...bases.map(({ id, text, place }) => ({ id, text, place })), ...texts].slice(0, 500);
    const found = new Set(findLookAlikes(set).map(({ a, b }) => `${a} ${b}`));
    const profiles = set.map((petition) => ({ id: petition.id, profile: profileOf(petition) }));
    const expected = profiles.flatMap((one, index) =>
      profiles.slice(index + 1).flatMap((two) => {
        const [a, b] = one.id < two.id ? [one, two] : [two, one];
        const alike = compareProfiles(a.profile, b.profile).score >= LOOK_ALIKE_THRESHOLD;
        return alike ? [`${a.id} ${b.id}`] : [];
      }),
    );
    const same = new Set(pairs.flatMap((pair, index) => (pair.same ? [`${pair.base.id} v${index}`] : [])));
    expect(expected.filter((pair) => same.has(pair) && !found.has(pair))).toEqual([]);
    expect(expected.filter((pair) => found.has(pair)).length).toBeGreaterThan(expected.length * 0.9);
  });

  it('chains petitions in the very same words, however many', () => {
    const letters = [...Array(300).keys()].map((number) => ({ id: `L${1000 + number}`, text: DRAIN }));
    expect(findLookAlikes(letters).length).toBeGreaterThanOrEqual(299);
  });

  it.each([
    ['Tổ 3 phường Vĩnh Trại không có đèn đường.', 'Tổ 3 phường Chi Lăng không có đèn đường.'],
    [
      'Đường Trần Phú, đoạn gần chợ Rồng, mất nắp cống.',
      'Đường Trần Phú, đoạn gần cầu Kỳ Cùng, mất nắp cống.',
    ],
    ['Phố 1A mất nước.', 'Phố 1 mất nước.'],
  ])('parts the same number or road at another spot: %s', (one, other) => {
    expect(similarity(one, other)).toBeLessThan(LOOK_ALIKE_THRESHOLD);
  });

  it('compares a bounded number of pairs for each petition, however many are the same', () => {
    const profiles = [...Array(400).keys()].map((number) =>
      profileOf(`Đèn đường ngõ ${number % 7} bị hỏng, xin thay.`),
    );
    expect(candidatePairs(profiles).length).toBeLessThanOrEqual(400 * 61);
  });

  it('knows nothing of empty lists and empty texts', () => {
    expect(findLookAlikes([])).toEqual([]);
    expect(
      findLookAlikes([
        { id: 'a', text: '' },
        { id: 'b', text: ' ' },
      ]),
    ).toEqual([]);
  });
});
