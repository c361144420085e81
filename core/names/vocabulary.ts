/**
 * The distinct words of all case files, and ways to find them by sound.
 *
 * 100,000 persons are about 50,000 distinct sounds; searching similar words instead of similar records is what
 * makes an exhaustive search cheap. Kept in typed arrays; a word is a number.
 */

import { caseStem } from './cases.ts';
import { Chains, grow, hashWithout } from './chains.ts';
import { type Sounds, skeletonInto, soundMask } from './fold.ts';
import type { NameWord } from './word.ts';

const SEED_STEM = 11;
const SEED_SKELETON = 23;
const SEED_SHORT = 37;
const SEED_START = 71;

export class Vocabulary {
  readonly words: NameWord[] = [];
  /** sounds of the plain reading of each word, as bits */
  wordMask: Int32Array = new Int32Array(1024);
  readonly #wordIds = new Map<string, number>();
  readonly foldText: Sounds[] = [];
  foldMask: Int32Array = new Int32Array(1024);
  readonly #foldIds = new Map<Sounds, number>();
  readonly #keys: Chains;
  readonly #foldWords: Chains;

  /** @param expected how many persons are likely */
  constructor(expected: number) {
    // A person brings half a new word, a new word about nine keys.
    this.#keys = new Chains(expected * 4);
    this.#foldWords = new Chains(expected);
  }

  /** The number of a word; `make` is asked only when it is new. */
  intern(key: string, make: () => NameWord): number {
    const known = this.#wordIds.get(key);
    if (known !== undefined) return known;
    const word = make();
    const id = this.words.length;
    this.words.push(word);
    this.#wordIds.set(key, id);
    if (id >= this.wordMask.length) this.wordMask = grow(this.wordMask);
    this.wordMask[id] = word.readings[0]!.mask;
    for (const reading of word.readings)
      if (reading.sounds !== '') this.#foldWords.add(this.#internFold(reading.sounds), id);
    return id;
  }

  #internFold(sounds: Sounds): number {
    const known = this.#foldIds.get(sounds);
    if (known !== undefined) return known;
    const id = this.foldText.length;
    this.foldText.push(sounds);
    this.#foldIds.set(sounds, id);
    if (id >= this.foldMask.length) this.foldMask = grow(this.foldMask);
    this.foldMask[id] = soundMask(sounds);
    if (sounds.length >= 2) this.#keys.add(hashWithout(sounds.slice(0, 2), -1, SEED_START), id);
    const stem = caseStem(sounds);
    this.#keys.add(hashWithout(stem, -1, SEED_STEM), id);
    similarityKeys(sounds, stem.length, (key) => this.#keys.add(key, id));
    return id;
  }

  /** The fold with exactly these sounds, or -1. */
  foldOf(sounds: Sounds): number {
    return this.#foldIds.get(sounds) ?? -1;
  }

  /** Adds the words that read as these sounds. */
  wordsOfFold(fold: number, out: Set<number>): void {
    for (let e = this.#foldWords.first(fold); e !== -1; e = this.#foldWords.next(e))
      out.add(this.#foldWords.value(e));
  }

  /** Adds the folds with the same case stem. */
  foldsOfStem(stem: Sounds, out: Set<number>): void {
    const key = hashWithout(stem, -1, SEED_STEM);
    for (let e = this.#keys.first(key); e !== -1; e = this.#keys.next(e)) {
      const fold = this.#keys.value(e);
      if (caseStem(this.foldText[fold]!) === stem) out.add(fold);
    }
  }

  /** Adds the folds that begin with these sounds, two at least. */
  foldsFrom(beginning: Sounds, out: Set<number>): void {
    if (beginning.length < 2) return;
    const key = hashWithout(beginning.slice(0, 2), -1, SEED_START);
    for (let e = this.#keys.first(key); e !== -1; e = this.#keys.next(e)) {
      const fold = this.#keys.value(e);
      if (this.foldText[fold]!.startsWith(beginning)) out.add(fold);
    }
  }

  /** Adds the folds that may be within about one consonant or two vowels; not verified. */
  foldsLike(sounds: Sounds, out: Set<number>): void {
    similarityKeys(sounds, caseStem(sounds).length, (key) => {
      for (let e = this.#keys.first(key); e !== -1; e = this.#keys.next(e)) out.add(this.#keys.value(e));
    });
  }
}

const scratch = new Uint8Array(64);

/**
 * Symmetric-delete keys over consonants: two words share a key when their consonants differ in one place, whatever
 * their vowels do. Words with few consonants (Цой, Ія) get keys over all their sounds instead.
 */
function similarityKeys(sounds: Sounds, stemLength: number, use: (key: number) => void): void {
  const count = skeletonInto(sounds, stemLength, scratch);
  // Two consonants that are left of three say too little: short words get their deletions from all their sounds.
  const deletions = count >= 4 ? count : 0;
  if (count >= 3)
    for (let skip = -1; skip < deletions; skip++) use(hashBytes(scratch, count, skip, SEED_SKELETON));
  if (count > 3) return;
  const length = Math.min(sounds.length, scratch.length);
  for (let i = 0; i < length; i++) scratch[i] = sounds.charCodeAt(i);
  const last = length >= 3 ? length : 0;
  for (let skip = -1; skip < last; skip++) use(hashBytes(scratch, length, skip, SEED_SHORT));
}

function hashBytes(bytes: Uint8Array, count: number, skip: number, seed: number): number {
  let hash = seed;
  for (let i = 0; i < count; i++) if (i !== skip) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash | 0;
}
