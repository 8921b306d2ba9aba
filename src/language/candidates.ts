/**
 * Which pairs are worth comparing: those that share something rare, and twins. Work grows with the number of petitions, not with
 * its square: what more than `COMMON` petitions share is passed over, and each petition keeps its `NEAREST` best.
 */
import type { Gist } from './gist.ts';
import { type Profile, sumOf } from './profile.ts';

const COMMON = 250;
const NEAREST = 60;
const MOST_MATTERS = 3;
const FURTHEST = 5;

/** Pairs of indices, the smaller first. */
export function candidatePairs(profiles: readonly Profile[]): [number, number][] {
  const keys = profiles.map(keysOf);
  const postings = rarePostings(keys);
  const pairs = new Set<number>();
  const scores = new Float64Array(profiles.length);
  keys.forEach((own, index) => {
    for (const other of nearest(own, index, postings, scores)) {
      pairs.add(Math.min(index, other) * profiles.length + Math.max(index, other));
    }
  });
  for (const [one, next] of twins(profiles)) pairs.add(one * profiles.length + next);
  return [...pairs].map((pair) => [Math.floor(pair / profiles.length), pair % profiles.length]);
}

/** What a petition can share with another, as numbers: pairs of words, words that tell, where its gist points, each place and word with each main matter. */
function keysOf({ line, words, places, matters, gist }: Profile): number[] {
  const keys = new Set<number>();
  const all = line.trim().split(' ');
  all.forEach((word, index) => {
    keys.add(hash(`${word} ${all[index + 1] ?? ''}`));
  });
  const main = [...matters].map(([matter, sides]) => ({
    matter,
    weight: sumOf(sides.values()),
  }));
  main.sort((a, b) => b.weight - a.weight || a.matter - b.matter);
  for (const { matter } of main.slice(0, MOST_MATTERS)) {
    for (const place of places) keys.add(hash(`${place.kind}:${place.key}|${matter}`));
    for (const word of words) keys.add(hash(`${word}|${matter}`));
  }
  for (const word of words) keys.add(hash(word));
  for (const { key } of places) keys.add(hash(`@${lastWords(key)}`));
  for (const direction of directionsOf(gist)) keys.add(hash(direction));
  return [...keys];
}

/** Petitions in the very same words, each with the next: a letter that a hundred people sign shares nothing rare. */
function twins(profiles: readonly Profile[]): [number, number][] {
  const last = new Map<string, number>();
  return profiles.flatMap(({ line }, index) => {
    const before = last.get(line);
    last.set(line, index);
    return before === undefined ? [] : [[before, index]];
  });
}

/** People shorten long names: "Nguyễn Thị Minh Khai" is "Minh Khai". */
function lastWords(name: string): string {
  return name.split(' ').slice(-2).join(' ');
}

/** Every two and every three of the numbers of its vector that are furthest from nothing: gists that are near share some. */
function directionsOf({ vector, strength }: Gist): string[] {
  if (strength === 0) return [];
  const furthest = [...vector]
    .map((value, index) => ({ size: Math.abs(value), name: `${value < 0 ? '-' : '+'}${index}` }))
    .sort((a, b) => b.size - a.size)
    .slice(0, FURTHEST)
    .map(({ name }) => name)
    .sort();
  return furthest.flatMap((a, i) =>
    furthest
      .slice(i + 1)
      .flatMap((b, j) => [`${a}${b}`, ...furthest.slice(i + j + 2).map((c) => `${a}${b}${c}`)]),
  );
}

/** Key → petitions that have it, only for keys of at least two and at most `COMMON` petitions. */
function rarePostings(keys: readonly (readonly number[])[]): Map<number, number[]> {
  const counts = new Map<number, number>();
  for (const own of keys) for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  const postings = new Map<number, number[]>();
  keys.forEach((own, index) => {
    for (const key of own) {
      const count = counts.get(key) ?? 0;
      if (count < 2 || count > COMMON) continue;
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [index]);
      else list.push(index);
    }
  });
  return postings;
}

/** The petitions that share most with this one; what fewer share counts more. `scores` is all zero before and after. */
function nearest(
  own: readonly number[],
  index: number,
  postings: ReadonlyMap<number, readonly number[]>,
  scores: Float64Array,
): number[] {
  const touched: number[] = [];
  for (const key of own) {
    const list = postings.get(key) ?? [];
    for (const other of list) {
      if (other === index) continue;
      if (scores[other] === 0) touched.push(other);
      scores[other] = (scores[other] ?? 0) + 1 / list.length;
    }
  }
  touched.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const best = touched.slice(0, NEAREST);
  for (const other of touched) scores[other] = 0;
  return best;
}

/** FNV-1a over UTF-16 units: a clash only adds a pair to compare. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
