/** The persons on file with their names as words: what is searched, without the searching. */
import { grow } from './chains.ts';
import type { Sex } from './classes.ts';
import type { PersonEntry } from './facts.ts';
import type { LatinHabit } from './fold.ts';
import type { PrintedPart } from './printed.ts';
import { readForm } from './query.ts';
import type { PartRole } from './roles.ts';
import { PartStore } from './store.ts';
import { Vocabulary } from './vocabulary.ts';
import { makeWord, type NameWord } from './word.ts';

export const ROLES: readonly PartRole[] = ['surname', 'given', 'patronymic'];
export const ROLE_NUMBER: Readonly<Record<PartRole, number>> = { surname: 0, given: 1, patronymic: 2 };

/** Marks beside the role (its two low bits) in the store's `partInfo`. */
export const BRACKET = 4;
export const PARTICLE = 8;
export const UNSURE = 16;
export const FAR = 32;

const SEXES: readonly (Sex | undefined)[] = [undefined, 'm', 'f'];

export class Roster {
  readonly vocabulary: Vocabulary;
  readonly store: PartStore;
  readonly #entries: (PersonEntry | undefined)[] = [];
  /** by person: the first of its forms in the store, or -1 */
  #firstForm: Int32Array = new Int32Array(512);
  #sex: Int32Array = new Int32Array(512);
  readonly #free: number[] = [];
  readonly #byId = new Map<string, number>();
  /** words and marks of the name that is being added, in the order of its parts */
  readonly #words: number[] = [];
  readonly #info: number[] = [];

  constructor(expected: number) {
    this.vocabulary = new Vocabulary(expected);
    this.store = new PartStore(expected);
  }

  get size(): number {
    return this.#byId.size;
  }

  /** Adds a person, replacing the one with the same id. */
  add(entry: PersonEntry): void {
    this.remove(entry.id);
    const person = this.#free.pop() ?? this.#entries.length;
    if (person >= this.#firstForm.length) {
      this.#firstForm = grow(this.#firstForm);
      this.#sex = grow(this.#sex);
    }
    let sex = entry.sex;
    let first = -1;
    for (let n = entry.names.length - 1; n >= 0; n--) {
      const [words, info] = [this.#words, this.#info];
      words.length = 0;
      info.length = 0;
      const read = readForm(entry.names[n]!, this.#intern);
      if (words.length === 0) continue;
      sex ??= read.sex;
      const marks = (read.isUnsure ? UNSURE : 0) | (read.isFar ? FAR : 0);
      let surname = -1;
      for (const { role, printed } of read.parts) {
        if (surname === -1 && role === 'surname') surname = info.length;
        info.push(
          ROLE_NUMBER[role] |
            (printed.isBracketed ? BRACKET : 0) |
            (printed.isParticle ? PARTICLE : 0) |
            marks,
        );
      }
      const mask = this.vocabulary.wordMask[words[Math.max(0, surname)]!]!;
      first = this.store.addForm(person, n, first, mask, words, info);
    }
    this.#entries[person] = entry;
    this.#firstForm[person] = first;
    this.#sex[person] = SEXES.indexOf(sex);
    this.#byId.set(entry.id, person);
  }

  /** Whether the person was there. */
  remove(id: string): boolean {
    const person = this.#byId.get(id);
    if (person === undefined) return false;
    for (const form of this.formsOf(id)) this.store.removeForm(form);
    this.#entries[person] = undefined;
    this.#byId.delete(id);
    this.#free.push(person);
    return true;
  }

  entryOf(form: number): PersonEntry {
    return this.#entries[this.store.formPerson[form]!]!;
  }

  sexOf(form: number): Sex | undefined {
    return SEXES[this.#sex[this.store.formPerson[form]!]!];
  }

  /** The name as it was given for this form. */
  nameOf(form: number): string {
    return this.entryOf(form).names[this.store.formName[form]!] ?? '';
  }

  formsOf(id: string): readonly number[] {
    const person = this.#byId.get(id);
    const forms: number[] = [];
    if (person === undefined) return forms;
    for (let form = this.#firstForm[person]!; form !== -1; form = this.store.formNext[form]!)
      forms.push(form);
    return forms;
  }

  /** How many parts on file sound exactly so; none for the fold -1. */
  bearersOf(fold: number): number {
    return this.vocabulary.countInFold(fold, this.store.wordCount);
  }

  countAll(words: Iterable<number>): number {
    let sum = 0;
    for (const word of words) sum += this.store.countOf(word);
    return sum;
  }

  /** The word of a part, taken in when it is new; its number is left in `#words`. */
  readonly #intern = (part: PrintedPart, habits: readonly LatinHabit[], isFar: boolean): NameWord => {
    const key =
      part.script !== 'cyrillic'
        ? `${part.shape}.${part.text}|${habits.join()}${isFar ? '!' : ''}`
        : part.shape !== 'word'
          ? `${part.shape}.${part.text}`
          : undefined;
    const known = key === undefined ? this.vocabulary.idOfText(part.text) : this.vocabulary.idOfKey(key);
    if (known !== -1) {
      this.#words.push(known);
      return this.vocabulary.wordOf(known);
    }
    const word = makeWord(part.text, part.script, part.shape, habits, isFar);
    this.#words.push(this.vocabulary.addWord(word, key));
    return word;
  };
}
