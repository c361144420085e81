/**
 * The distinct words of all case files, and ways to find them by sound.
 *
 * 100,000 persons are about 50,000 distinct sounds; searching similar words instead of similar records is what
 * makes an exhaustive search cheap. Kept in typed arrays; a word is a number.
 */

import { caseStem } from './cases.ts';
import { Chains, grow, hashSounds, Lists } from './chains.ts';
import { distanceTo, type Probe, probeOf } from './distance.ts';
import { type Sounds, skeletonInto, soundMask } from './fold.ts';
import { isPlainWord, type NameWord, plainWord } from './word.ts';

const SEED_STEM = 11;
const SEED_SKELETON = 23;
const SEED_SHORT = 37;
const SEED_START = 71;

/** Bytes that a fold takes among the codes: how many sounds it has, and the sounds; a longer one is cut and compared by its text. */
const ROOM = 16;

export class Vocabulary {
  /** Nine words of ten are plain surnames, of which the text alone is kept: they are made anew when they are asked for. */
  readonly #words: (NameWord | string)[] = [];
  /** sounds of the plain reading of each word, as bits */
  wordMask: Int32Array = new Int32Array(1024);
  /** the fold of the plain reading of each word, or -1 */
  #wordFold: Int32Array = new Int32Array(1024);
  /** whole Cyrillic words by a hash of their text: who looks for a word that is not there, as most surnames, looks once */
  readonly #byText: Chains;
  /** all other words by their key */
  readonly #byKey = new Map<string, number>();
  readonly #foldText: Sounds[] = [];
  #foldCodes: Uint8Array;
  /** how many sounds are left without a case ending, 255 at most */
  #foldStem: Uint8Array;
  readonly #keys: Chains;
  readonly #foldWords: Lists;
  /** by fold: in which search it was met last */
  #met: Int32Array = new Int32Array(0);
  #search = 0;

  /** @param expected how many persons are likely */
  constructor(expected: number) {
    // A person brings a new word at most, a new word about nine entries under three or four new keys.
    this.#keys = new Chains(expected * 3.5, expected * 6);
    this.#foldWords = new Lists(expected);
    this.#byText = new Chains(expected, expected);
    const folds = Math.max(1024, expected);
    this.#foldCodes = new Uint8Array(folds * ROOM);
    this.#foldStem = new Uint8Array(folds);
  }

  get size(): number {
    return this.#words.length;
  }

  wordOf(id: number): NameWord {
    const word = this.#words[id]!;
    return typeof word === 'string'
      ? plainWord(word, this.#foldText[this.#wordFold[id]!]!, this.wordMask[id]!)
      : word;
  }

  /** Whether a word is nothing but its sounds: no given name, no patronymic, not cut short. */
  isPlain(id: number): boolean {
    return typeof this.#words[id] === 'string';
  }

  /** The number of a whole Cyrillic word that is on file, or -1. */
  idOfText(text: string): number {
    const key = hashSounds(text, text.length, 0);
    for (let e = this.#byText.first(key); e !== -1; e = this.#byText.next(e)) {
      const id = this.#byText.value(e);
      const word = this.#words[id]!;
      if ((typeof word === 'string' ? word : word.text) === text) return id;
    }
    return -1;
  }

  /** The number of any other word that is on file, or -1. */
  idOfKey(key: string): number {
    return this.#byKey.get(key) ?? -1;
  }

  /** Takes in a word that is not on file, and gives it a number; `key` is undefined for a whole Cyrillic word. */
  addWord(word: NameWord, key: string | undefined): number {
    const id = this.#words.length;
    this.#words.push(isPlainWord(word) ? word.text : word);
    if (key === undefined) this.#byText.add(hashSounds(word.text, word.text.length, 0), id);
    else this.#byKey.set(key, id);
    if (id >= this.wordMask.length) {
      this.wordMask = grow(this.wordMask);
      this.#wordFold = grow(this.#wordFold);
    }
    const plain = word.readings[0]!;
    this.wordMask[id] = plain.mask;
    this.#wordFold[id] = -1;
    for (const { sounds } of word.readings) {
      if (sounds === '') continue;
      const fold = this.#internFold(sounds);
      if (sounds === plain.sounds) this.#wordFold[id] = fold;
      this.#foldWords.add(fold, id);
    }
    return id;
  }

  #internFold(sounds: Sounds): number {
    const stem = caseStem(sounds);
    const stemKey = hashSounds(stem, stem.length, SEED_STEM);
    const known = this.#foldUnder(stemKey, sounds);
    if (known !== -1) return known;
    const id = this.#foldText.length;
    this.#foldText.push(sounds);
    this.#writeCodes(id, sounds, stem.length);
    if (sounds.length >= 2) this.#keys.add(hashSounds(sounds, 2, SEED_START), id);
    this.#keys.add(stemKey, id);
    const count = similarityKeys(sounds, stem.length);
    for (let k = 0; k < count; k++) this.#keys.add(likeness[k]!, id);
    return id;
  }

  #writeCodes(fold: number, sounds: Sounds, stemLength: number): void {
    const at = fold * ROOM;
    if (fold === this.#foldStem.length) {
      // Counted in folds: half as many bytes again need not be whole folds.
      const folds = Math.ceil(fold * 1.5);
      const codes = new Uint8Array(folds * ROOM);
      codes.set(this.#foldCodes);
      this.#foldCodes = codes;
      const stems = new Uint8Array(folds);
      stems.set(this.#foldStem);
      this.#foldStem = stems;
    }
    this.#foldStem[fold] = Math.min(stemLength, 255);
    this.#foldCodes[at] = Math.min(sounds.length, 255);
    for (let i = Math.min(sounds.length, ROOM - 1); i > 0; i--)
      this.#foldCodes[at + i] = sounds.charCodeAt(i - 1) - 97;
  }

  /** The fold with exactly these sounds, or -1. */
  foldOf(sounds: Sounds): number {
    const stem = caseStem(sounds);
    return this.#foldUnder(hashSounds(stem, stem.length, SEED_STEM), sounds);
  }

  /** Folds with one stem are few, so the list of the stem is also the way to a fold. */
  #foldUnder(stemKey: number, sounds: Sounds): number {
    for (let e = this.#keys.first(stemKey); e !== -1; e = this.#keys.next(e)) {
      const fold = this.#keys.value(e);
      if (this.#foldText[fold] === sounds) return fold;
    }
    return -1;
  }

  /** Adds the words that read as these sounds. */
  wordsOfFold(fold: number, out: Set<number>): void {
    for (let e = this.#foldWords.first(fold); e !== -1; e = this.#foldWords.next(e))
      out.add(this.#foldWords.value(e));
  }

  /** The fold of the plain sounds of a word, or -1. */
  foldOfWord(id: number): number {
    return this.#wordFold[id]!;
  }

  /** Adds up what `counts` says of the words of a fold. */
  countInFold(fold: number, counts: Int32Array): number {
    let sum = 0;
    if (fold >= 0)
      for (let e = this.#foldWords.first(fold); e !== -1; e = this.#foldWords.next(e))
        sum += counts[this.#foldWords.value(e)] ?? 0;
    return sum;
  }

  /** Adds the folds with the same case stem. */
  foldsOfStem(stem: Sounds, out: Set<number>): void {
    const key = hashSounds(stem, stem.length, SEED_STEM);
    for (let e = this.#keys.first(key); e !== -1; e = this.#keys.next(e)) {
      const fold = this.#keys.value(e);
      if (caseStem(this.#foldText[fold]!) === stem) out.add(fold);
    }
  }

  /** Adds the folds that begin with these sounds, two at least. */
  foldsFrom(beginning: Sounds, out: Set<number>): void {
    if (beginning.length < 2) return;
    const key = hashSounds(beginning, 2, SEED_START);
    for (let e = this.#keys.first(key); e !== -1; e = this.#keys.next(e)) {
      const fold = this.#keys.value(e);
      if (this.#foldText[fold]!.startsWith(beginning)) out.add(fold);
    }
  }

  /** The folds that may be within about one consonant or two vowels of some sounds, each once; not verified. */
  foldsLike(all: readonly Sounds[]): number[] {
    const folds: number[] = [];
    if (this.#met.length < this.#foldText.length) this.#met = new Int32Array(this.#foldText.length * 1.25);
    const search = ++this.#search;
    for (const sounds of all) {
      const count = similarityKeys(sounds, caseStem(sounds).length);
      for (let k = 0; k < count; k++)
        for (let e = this.#keys.first(likeness[k]!); e !== -1; e = this.#keys.next(e)) {
          const fold = this.#keys.value(e);
          if (this.#met[fold] === search) continue;
          this.#met[fold] = search;
          folds.push(fold);
        }
    }
    return folds;
  }

  lengthOf(fold: number): number {
    const length = this.#foldCodes[fold * ROOM]!;
    return length < ROOM ? length : this.#foldText[fold]!.length;
  }

  /** How far a fold is from a word, or more than `limit` as soon as that is certain. */
  distanceOf(fold: number, probe: Probe, limit: number): number {
    const at = fold * ROOM;
    const length = this.#foldCodes[at]!;
    if (length < ROOM) return distanceTo(probe, this.#foldCodes, at + 1, length, limit);
    const long = probeOf(this.#foldText[fold]!, 0);
    return distanceTo(probe, long.codes, 0, long.length, limit);
  }

  /** The same for the case stem of a fold, as far as it is written among the codes. */
  stemDistanceOf(fold: number, probe: Probe, limit: number): number {
    const at = fold * ROOM;
    if (this.#foldCodes[at]! >= ROOM) {
      const long = probeOf(caseStem(this.#foldText[fold]!), 0);
      return distanceTo(probe, long.codes, 0, long.length, limit);
    }
    return distanceTo(probe, this.#foldCodes, at + 1, this.#foldStem[fold]!, limit);
  }

  /** The sounds of a fold as bits; see `soundMask`. */
  maskOf(fold: number): number {
    const at = fold * ROOM;
    const length = this.#foldCodes[at]!;
    if (length >= ROOM) return soundMask(this.#foldText[fold]!);
    let mask = 0;
    for (let i = at + 1; i <= at + length; i++) mask |= 1 << this.#foldCodes[i]!;
    return mask;
  }
}

const scratch = new Uint8Array(64);
/** The keys that `similarityKeys` wrote last. */
const likeness = new Int32Array(2 * scratch.length + 2);

/**
 * Symmetric-delete keys over consonants: two words share a key when their consonants differ in one place, whatever
 * their vowels do. Words with few consonants (Цой, Ія) get keys over all their sounds instead.
 *
 * @returns how many stand in `likeness`
 */
function similarityKeys(sounds: Sounds, stemLength: number): number {
  const count = skeletonInto(sounds, stemLength, scratch);
  // Two consonants that are left of three say too little: short words get their deletions from all their sounds.
  let keys = count >= 3 ? writeKeys(0, count, count >= 4 ? count : 0, SEED_SKELETON) : 0;
  if (count > 3) return keys;
  const length = Math.min(sounds.length, scratch.length);
  for (let i = 0; i < length; i++) scratch[i] = sounds.charCodeAt(i);
  keys = writeKeys(keys, length, length >= 3 ? length : 0, SEED_SHORT);
  return keys;
}

/** Hashes of the first `count` bytes of `scratch`, whole and with each of the first `deletions` left out; FNV-1a. */
function writeKeys(at: number, count: number, deletions: number, seed: number): number {
  let next = at;
  let before = seed;
  for (let skip = -1; skip < deletions; skip++) {
    let hash = before;
    for (let i = skip + 1; i < count; i++) hash = Math.imul(hash ^ scratch[i]!, 0x01000193);
    likeness[next++] = hash | 0;
    if (skip >= 0) before = Math.imul(before ^ scratch[skip]!, 0x01000193);
  }
  return next;
}
