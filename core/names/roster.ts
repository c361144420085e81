/** The persons on file with their names as words: what is searched, without the searching. */
import type { BirthFact } from './birth.ts';
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

export type FiledPerson = {
  readonly id: string;
  /** the store's form of each name; -1 for a name with nothing readable */
  readonly forms: readonly number[];
  readonly names: readonly string[];
  readonly birth: BirthFact | undefined;
  readonly sex: Sex | undefined;
  readonly unit: string | undefined;
  readonly place: string | undefined;
};

export class Roster {
  readonly vocabulary = new Vocabulary();
  readonly store = new PartStore();
  readonly #persons: (FiledPerson | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #byId = new Map<string, number>();

  get size(): number {
    return this.#byId.size;
  }

  /** Adds a person, replacing the one with the same id. */
  add(entry: PersonEntry): void {
    this.remove(entry.id);
    const number = this.#free.pop() ?? this.#persons.length;
    let sex = entry.sex;
    const forms = entry.names.map((name) => {
      const words: number[] = [];
      const read = readForm(name, (part, habits, isFar) => {
        const id = this.#intern(part, habits, isFar);
        words.push(id);
        return this.vocabulary.words[id]!;
      });
      if (words.length === 0) return -1;
      sex ??= read.sex;
      const marks = (read.isUnsure ? UNSURE : 0) | (read.isFar ? FAR : 0);
      const info = read.parts.map(
        ({ role, printed }) =>
          ROLE_NUMBER[role] |
          (printed.isBracketed ? BRACKET : 0) |
          (printed.isParticle ? PARTICLE : 0) |
          marks,
      );
      return this.store.addForm(number, words, info);
    });
    this.#persons[number] = {
      id: entry.id,
      forms,
      names: entry.names,
      birth: entry.birth,
      sex,
      unit: entry.unit,
      place: entry.place,
    };
    this.#byId.set(entry.id, number);
  }

  /** Whether the person was there. */
  remove(id: string): boolean {
    const number = this.#byId.get(id);
    if (number === undefined) return false;
    for (const form of this.#persons[number]!.forms) if (form >= 0) this.store.removeForm(form);
    this.#persons[number] = undefined;
    this.#byId.delete(id);
    this.#free.push(number);
    return true;
  }

  personOf(form: number): FiledPerson {
    return this.#persons[this.store.formPerson[form]!]!;
  }

  formsOf(id: string): readonly number[] {
    const number = this.#byId.get(id);
    return number === undefined ? [] : this.#persons[number]!.forms.filter((form) => form >= 0);
  }

  /** How many parts on file sound exactly like this. */
  bearersOf(word: NameWord): number {
    const fold = this.vocabulary.foldOf(word.readings[0]!.sounds);
    if (fold < 0) return 0;
    const words = new Set<number>();
    this.vocabulary.wordsOfFold(fold, words);
    return this.countAll(words);
  }

  countAll(words: Iterable<number>): number {
    let sum = 0;
    for (const word of words) sum += this.store.countOf(word);
    return sum;
  }

  #intern(part: PrintedPart, habits: readonly LatinHabit[], isFar: boolean): number {
    const isPlain = part.script === 'cyrillic' && part.shape === 'word';
    const key = isPlain
      ? part.text
      : part.script === 'cyrillic'
        ? `${part.shape}.${part.text}`
        : `${part.shape}.${part.text}|${habits.join()}${isFar ? '!' : ''}`;
    return this.vocabulary.intern(key, () => makeWord(part.text, part.script, part.shape, habits, isFar));
  }
}
