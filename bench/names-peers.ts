/** The peers: what an app would take from npm for this, each over transliterated text, with usual settings. */
import Fuse from 'fuse.js';
import * as fuzzball from 'fuzzball';
import MiniSearch from 'minisearch';
import { readBirth } from '../core/names/birth.ts';
import { NameIndex } from '../core/names/name-index.ts';
import type { BenchPerson, BenchQuery } from './names-data.ts';

export type Answer = readonly (readonly [id: string, score: number])[];
export type Matcher = {
  readonly name: string;
  /** how many queries it is given; scanning peers take a second for each */
  readonly sample: number;
  readonly build: (gallery: readonly BenchPerson[]) => (query: BenchQuery) => Answer;
};

/** A generic transliteration, as any library does it: one Latin letter for each Cyrillic one, no language. */
const PLAIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/й/g, 'й')
    .replace(/ї/g, 'ї')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0400-\u04ff]/g, (letter) => PLAIN[letter] ?? '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

const sorted = (text: string): string => plain(text).split(' ').sort().join(' ');

/** Winkler 1990, prefix weight 0.1 up to four letters. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  let common = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - window); j < Math.min(b.length, i + window + 1); j++)
      if (usedB[j] === 0 && a[i] === b[j]) {
        usedA[i] = 1;
        usedB[j] = 1;
        common++;
        break;
      }
  if (common === 0) return 0;
  let swapped = 0;
  for (let i = 0, j = 0; i < a.length; i++) {
    if (usedA[i] === 0) continue;
    while (usedB[j] === 0) j++;
    if (a[i] !== b[j++]) swapped++;
  }
  const jaro = (common / a.length + common / b.length + (common - swapped / 2) / common) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function scan(
  gallery: readonly BenchPerson[],
  compare: (a: string, b: string) => number,
): (q: BenchQuery) => Answer {
  const texts = gallery.map((p) => sorted(p.name));
  return (query) => {
    const asked = sorted(query.query);
    const scores = texts.map((text, i) => [i, compare(asked, text)] as const);
    scores.sort((a, b) => b[1] - a[1]);
    return scores.slice(0, 10).map(([i, score]) => [gallery[i]!.id, score]);
  };
}

export const MATCHERS: readonly Matcher[] = [
  {
    name: 'Zhuravli',
    sample: Number.POSITIVE_INFINITY,
    build: (gallery) => {
      const index = new NameIndex(gallery.length);
      for (const { id, name, birth } of gallery) {
        const date = readBirth(birth);
        index.addPerson({ id, names: [name], ...(date === undefined ? {} : { birth: date }) });
      }
      return ({ query, birth }) => {
        const date = readBirth(birth);
        return index
          .search({ names: [query], ...(date === undefined ? {} : { birth: date }) }, { withReasons: false })
          .map((match) => [match.id, match.score]);
      };
    },
  },
  {
    name: 'minisearch, fuzzy 0.2',
    sample: Number.POSITIVE_INFINITY,
    build: (gallery) => {
      const index = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2 } });
      index.addAll(gallery.map((p) => ({ id: p.id, text: plain(p.name) })));
      return ({ query }) =>
        index
          .search(plain(query))
          .slice(0, 10)
          .map((hit) => [String(hit.id), hit.score]);
    },
  },
  {
    name: 'fuzzball token_sort_ratio',
    sample: 100,
    build: (gallery) => scan(gallery, (a, b) => fuzzball.ratio(a, b, { full_process: false })),
  },
  { name: 'Jaro-Winkler, sorted words', sample: 100, build: (gallery) => scan(gallery, jaroWinkler) },
  {
    name: 'fuse.js',
    sample: 50,
    build: (gallery) => {
      const index = new Fuse(
        gallery.map((p) => sorted(p.name)),
        { includeScore: true, ignoreLocation: true, threshold: 0.6 },
      );
      return ({ query }) =>
        index
          .search(sorted(query), { limit: 10 })
          .map((hit) => [gallery[hit.refIndex]!.id, 1 - (hit.score ?? 1)]);
    },
  },
];
