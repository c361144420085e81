/**
 * The name index: case files in, candidates with one score and reasons out.
 *
 * Persons are added and removed one at a time; `addPersons` does many in slices so that a caller can yield.
 * A query walks the case files that share its rarest parts (by sound, stem, then similarity), aligns each, and
 * turns the evidence into a score between 0 and 1 that means the same for every query.
 */
import { alignParts, pairEvidence } from './align.ts';
import { type BirthFact, birthEvidence, compareBirth } from './birth.ts';
import { caseStem } from './cases.ts';
import type { Sex } from './classes.ts';
import type { LatinHabit } from './fold.ts';
import { APART, matchParts, type PartMatch, type QueryPart } from './part-cost.ts';
import { queryParts, type ReadForm, readForm } from './query.ts';
import type { PrintedPart } from './read.ts';
import { explain, type MatchReason } from './reasons.ts';
import type { PartRole } from './roles.ts';
import { PartStore } from './store.ts';
import { Vocabulary } from './vocabulary.ts';
import { WEIGHTS } from './weights.ts';
import { makeWord } from './word.ts';

/** What is known of a person on file, or asked about one. Names may be in any script and several. */
export type PersonFacts = {
  readonly names: readonly string[];
  readonly birth?: BirthFact;
  readonly sex?: Sex;
  readonly unit?: string;
  readonly place?: string;
};

export type PersonEntry = PersonFacts & { readonly id: string };

export type NameMatch = {
  readonly id: string;
  /** 0…1: how likely the printed name means this person, comparable between queries; never a verdict */
  readonly score: number;
  /** the form on file that agreed best, as it was written there ("found as Serhii") */
  readonly form: string;
  readonly reasons: readonly MatchReason[];
};

export type SearchOptions = {
  /** how many at most; 10 when not given */
  readonly limit?: number;
  /** leaves out candidates below; 0.001 when not given */
  readonly minScore?: number;
};

const ROLES: readonly PartRole[] = ['surname', 'given', 'patronymic'];
const ROLE_NUMBER: Readonly<Record<PartRole, number>> = { surname: 0, given: 1, patronymic: 2 };
const BRACKET = 4;
const PARTICLE = 8;
const SLOTS = 8;

type Person = {
  readonly id: string;
  readonly forms: readonly number[];
  readonly names: readonly string[];
  readonly birth: BirthFact | undefined;
  readonly sex: Sex | undefined;
  readonly unit: string | undefined;
  readonly place: string | undefined;
};

type Found = { form: number; total: number };

export class NameIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #store = new PartStore();
  readonly #persons: (Person | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #byId = new Map<string, number>();

  // Scratch of one query: costs of (query part, word) pairs and which forms were seen.
  #costs: (PartMatch | undefined)[][] = [];
  #touched: number[][] = [];
  #seen: Int32Array = new Int32Array(1024);
  #stamp = 0;
  readonly #value = new Float32Array(SLOTS * SLOTS);
  readonly #alone = new Float32Array(SLOTS);
  readonly #left = new Float32Array(SLOTS);

  get size(): number {
    return this.#byId.size;
  }

  /** Adds a person, replacing the one with the same id. */
  addPerson(entry: PersonEntry): void {
    this.removePerson(entry.id);
    const number = this.#free.pop() ?? this.#persons.length;
    const forms: number[] = [];
    let sex = entry.sex;
    for (const name of entry.names) {
      const words: number[] = [];
      const read = readForm(name, (part, habits, isFar) => {
        const id = this.#intern(part, habits, isFar);
        words.push(id);
        return this.#vocabulary.words[id]!;
      });
      if (words.length === 0) continue;
      sex ??= read.sex;
      const info = read.parts.map(
        (p) =>
          ROLE_NUMBER[p.role] | (p.printed.isBracketed ? BRACKET : 0) | (p.printed.isParticle ? PARTICLE : 0),
      );
      forms.push(this.#store.addForm(number, words, info));
    }
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

  /** Adds many; yields after every slice how many were added, so that the caller can let others work. */
  *addPersons(entries: Iterable<PersonEntry>, sliceSize = 500): Generator<number, void, void> {
    let added = 0;
    for (const entry of entries) {
      this.addPerson(entry);
      if (++added % sliceSize === 0) yield added;
    }
    yield added;
  }

  /** Whether the person was there. */
  removePerson(id: string): boolean {
    const number = this.#byId.get(id);
    if (number === undefined) return false;
    for (const form of this.#persons[number]!.forms) this.#store.removeForm(form);
    this.#persons[number] = undefined;
    this.#byId.delete(id);
    this.#free.push(number);
    return true;
  }

  #intern(part: PrintedPart, habits: readonly LatinHabit[], isFar: boolean): number {
    const key =
      part.script === 'cyrillic'
        ? `${part.shape[0]}${part.text}`
        : `${part.shape[0]}${part.text}|${habits.join()}${isFar ? '!' : ''}`;
    return this.#vocabulary.intern(key, () => makeWord(part.text, part.script, part.shape, habits, isFar));
  }

  /** Candidates for a printed name with what stands beside it, best first. */
  search(query: string | PersonFacts, options: SearchOptions = {}): readonly NameMatch[] {
    const facts: PersonFacts = typeof query === 'string' ? { names: [query] } : query;
    const limit = options.limit ?? 10;
    const minScore = options.minScore ?? 0.001;
    const merged = new Map<number, { found: Found; query: Query }>();
    for (const name of facts.names) {
      const asked = this.#ask(name, facts);
      for (const found of this.#find(asked, limit)) {
        const person = this.#store.formPerson[found.form]!;
        const known = merged.get(person);
        if (known === undefined || known.found.total < found.total)
          merged.set(person, { found, query: asked });
      }
    }
    const ranked = [...merged.values()].sort(
      (a, b) => b.found.total - a.found.total || a.found.form - b.found.form,
    );
    const matches: NameMatch[] = [];
    for (const { found, query: asked } of ranked.slice(0, limit)) {
      const score = scoreOf(found.total);
      if (score < minScore) break;
      matches.push(this.#describe(found, asked, score));
    }
    return matches;
  }

  #ask(name: string, facts: PersonFacts): Query {
    const form = readForm(name);
    const parts = queryParts(form).slice(0, SLOTS);
    return {
      form,
      parts,
      birth: facts.birth ?? form.printed.birth,
      sex: facts.sex ?? form.sex,
      unit: facts.unit,
      place: facts.place,
    };
  }

  #find(query: Query, limit: number): Found[] {
    const { parts } = query;
    if (parts.length === 0) return [];
    this.#begin(parts.length);
    const found: Found[] = [];
    const keep = Math.max(limit, 10) * 2;

    const wordsOf = parts.map((part) => this.#sameWords(part));
    const counts = wordsOf.map((words) => {
      let sum = 0;
      for (const word of words) sum += this.#store.countOf(word);
      return sum;
    });
    const order = parts
      .map((_, i) => i)
      .filter((i) => parts[i]!.word.shape === 'word')
      .sort((a, b) => counts[a]! - counts[b]!);
    let walked = 0;
    for (const i of order) {
      if (counts[i] === 0) continue;
      if (walked > 0 && (counts[i]! > 400 || walked + counts[i]! > 3000)) break;
      for (const word of wordsOf[i]!) this.#walk(word, query, found, keep);
      walked += counts[i]!;
    }
    const sure = WEIGHTS.middle + 2;
    if (!found.some((f) => f.total > sure)) {
      for (const i of order) {
        if (counts[i]! > 800 && order.length > 1) continue;
        for (const word of this.#likeWords(parts[i]!, wordsOf[i]!)) this.#walk(word, query, found, keep);
      }
    }
    trim(found, keep);
    this.#end();
    return found;
  }

  /** Words that are this part by sound, or by stem of a case form. */
  #sameWords(part: QueryPart): Set<number> {
    const words = new Set<number>();
    if (part.word.shape !== 'word') return words;
    const folds = new Set<number>();
    for (const reading of part.word.readings) {
      const fold = this.#vocabulary.foldOf(reading.sounds);
      if (fold >= 0) folds.add(fold);
    }
    if (part.role !== 'patronymic') this.#vocabulary.foldsOfStem(part.word.stem, folds);
    for (const fold of folds) this.#vocabulary.wordsOfFold(fold, words);
    return words;
  }

  /** Words that may be a misspelling of this part, nearest first. */
  #likeWords(part: QueryPart, known: ReadonlySet<number>): number[] {
    const folds = new Set<number>();
    for (const reading of part.word.readings) this.#vocabulary.foldsLike(reading.sounds, folds);
    if (part.signal !== 'nominative') this.#vocabulary.foldsLike(part.word.stem, folds);
    const words = new Set<number>();
    for (const fold of folds) this.#vocabulary.wordsOfFold(fold, words);
    const near: { word: number; cost: number }[] = [];
    for (const word of words) {
      if (known.has(word) || this.#store.countOf(word) === 0) continue;
      const cost = matchParts(part, this.#vocabulary.words[word]!, part.role).cost;
      if (cost < 2.4) near.push({ word, cost });
    }
    near.sort((a, b) => a.cost - b.cost);
    return near.slice(0, 60).map((n) => n.word);
  }

  #walk(word: number, query: Query, found: Found[], keep: number): void {
    const store = this.#store;
    for (let slot = store.firstWith(word); slot !== -1; slot = store.nextWith(slot)) {
      const form = store.partForm[slot]!;
      if (this.#seen[form] === this.#stamp) continue;
      this.#seen[form] = this.#stamp;
      const total = this.#evaluate(form, query);
      if (total < WEIGHTS.middle - 9) continue;
      found.push({ form, total });
      if (found.length > keep * 4) trim(found, keep);
    }
  }

  /** The evidence for one form on file. */
  #evaluate(form: number, query: Query): number {
    const store = this.#store;
    const start = store.formStart[form]!;
    const size = Math.min(store.formSize[form]!, SLOTS);
    const { parts } = query;
    const value = this.#value;
    let hasGiven = false;
    for (let q = 0; q < parts.length; q++) {
      const part = parts[q]!;
      if (part.role === 'given') hasGiven = true;
      for (let f = 0; f < size; f++) {
        const word = store.partWord[start + f]!;
        const role = ROLES[store.partInfo[start + f]! & 3]!;
        const match = this.#match(q, part, word, role);
        const filed = this.#vocabulary.words[word]!;
        value[q * SLOTS + f] = pairEvidence(
          match,
          part.role,
          role,
          Math.min(part.word.readings[0]!.sounds.length, filed.readings[0]!.sounds.length),
        );
      }
      this.#alone[q] = part.isBracketed
        ? WEIGHTS.bracketAlone
        : part.isParticle
          ? WEIGHTS.particleAlone
          : WEIGHTS.queryAlone[part.role];
    }
    for (let f = 0; f < size; f++) {
      const info = store.partInfo[start + f]!;
      const role = ROLES[info & 3]!;
      this.#left[f] =
        (info & BRACKET) !== 0
          ? WEIGHTS.bracketAlone
          : (info & PARTICLE) !== 0
            ? WEIGHTS.particleAlone
            : role === 'given' && !hasGiven
              ? WEIGHTS.filedAlone.given
              : WEIGHTS.filedAlone[role];
    }
    const { evidence } = alignParts(value, this.#alone, this.#left, parts.length, size);
    const person = this.#persons[store.formPerson[form]!]!;
    let total = evidence + birthEvidence(compareBirth(query.birth, person.birth));
    if (query.sex !== undefined && person.sex !== undefined && query.sex !== person.sex)
      total += WEIGHTS.sexDiffers;
    return total;
  }

  #match(q: number, part: QueryPart, word: number, role: PartRole): PartMatch {
    const slot = word * 3 + ROLE_NUMBER[role];
    const costs = this.#costs[q]!;
    const known = costs[slot];
    if (known !== undefined) return known;
    const match = matchParts(part, this.#vocabulary.words[word]!, role);
    costs[slot] = match;
    this.#touched[q]!.push(slot);
    return match;
  }

  #begin(parts: number): void {
    this.#stamp++;
    if (this.#seen.length < this.#store.formCount) this.#seen = new Int32Array(this.#store.formCount * 2);
    while (this.#costs.length < parts) {
      this.#costs.push([]);
      this.#touched.push([]);
    }
  }

  #end(): void {
    for (let q = 0; q < this.#touched.length; q++) {
      const costs = this.#costs[q]!;
      for (const slot of this.#touched[q]!) costs[slot] = undefined;
      this.#touched[q]!.length = 0;
    }
  }

  #describe(found: Found, query: Query, score: number): NameMatch {
    const store = this.#store;
    const person = this.#persons[store.formPerson[found.form]!]!;
    return {
      id: person.id,
      score,
      form: person.names[person.forms.indexOf(found.form)] ?? person.names[0] ?? '',
      reasons: [],
    };
  }
}

type Query = {
  readonly form: ReadForm;
  readonly parts: readonly QueryPart[];
  readonly birth: BirthFact | undefined;
  readonly sex: Sex | undefined;
  readonly unit: string | undefined;
  readonly place: string | undefined;
};

function trim(found: Found[], keep: number): void {
  found.sort((a, b) => b.total - a.total || a.form - b.form);
  if (found.length > keep) found.length = keep;
}

/** Evidence as a number between 0 and 1. */
export function scoreOf(total: number): number {
  return 1 / (1 + Math.exp(-WEIGHTS.scale * (total - WEIGHTS.middle)));
}
