/**
 * The name index: case files in, candidates with one score and reasons out.
 *
 * Persons are added and removed one at a time; `addPersons` does many in slices so that a caller can yield.
 * A query walks the case files that share its rarest parts (by sound, stem, then similarity), aligns each, and
 * turns the evidence into a score between 0 and 1 that means the same for every query.
 */
import { alignParts, pairEvidence } from './align.ts';
import { type BirthFact, birthEvidence, compareBirth } from './birth.ts';
import type { Sex } from './classes.ts';
import { consonantGap, soundDistance } from './distance.ts';
import { type LatinHabit, type Sounds, soundMask } from './fold.ts';
import { matchParts, type QueryPart } from './part-cost.ts';
import type { PrintedPart } from './printed.ts';
import { queryParts, type ReadForm, readForm } from './query.ts';
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
const UNSURE = 16;
const FAR = 32;
const SLOTS = 8;
/** A word that at most so many case files share is worth walking beside a rarer one. */
const FEW = 300;
/** How many case files are looked at for words that are only similar, nearest words first. */
const LIKE_BUDGET = 400;
/** Evidence below which a candidate is not worth showing. */
const FLOOR = WEIGHTS.middle - 9;

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

  // Scratch of one query: evidence of (query part, word) pairs seen so far, and which forms were seen.
  readonly #evidence: Float32Array[] = [];
  readonly #evidenceKey: Int32Array[] = [];
  #seen: Int32Array = new Int32Array(1024);
  #stamp = 0;
  readonly #value = new Float32Array(SLOTS * SLOTS);
  readonly #alone = new Float32Array(SLOTS);
  readonly #left = new Float32Array(SLOTS);
  readonly #slots = new Int32Array(3);
  /** whether another person on file bears exactly this surname */
  readonly #isKnown: boolean[] = [];

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
          ROLE_NUMBER[p.role] |
          (p.printed.isBracketed ? BRACKET : 0) |
          (p.printed.isParticle ? PARTICLE : 0) |
          (read.isUnsure ? UNSURE : 0) |
          (read.isFar ? FAR : 0),
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
        ? part.shape === 'word'
          ? part.text
          : `${part.shape}.${part.text}`
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
    let roles = 0;
    let isPlain = true;
    const partOf = [-1, -1, -1];
    for (const [i, part] of parts.entries()) {
      const role = ROLE_NUMBER[part.role];
      if ((roles & (1 << role)) !== 0 || part.isBracketed || part.isParticle) isPlain = false;
      roles |= 1 << role;
      partOf[role] = i;
    }
    return {
      form,
      parts,
      roles,
      isPlain,
      partOf,
      surnames: parts.filter((p) => p.role === 'surname' && !p.isBracketed && !p.isParticle).length,
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
    const counts = wordsOf.map((words) => this.#countAll(words));
    parts.forEach((part, i) => {
      this.#isKnown[i] = part.role === 'surname' && this.#isOnFile(part);
    });
    const order = parts
      .map((_, i) => i)
      .filter((i) => parts[i]!.word.shape === 'word')
      .sort((a, b) => counts[a]! - counts[b]!);

    // The rarest part that is on file at all, then the others as long as they are cheap to walk.
    const named = order.filter((i) => counts[i]! > 0);
    const surnames = named.filter((i) => parts[i]!.role === 'surname');
    const first = surnames[0] ?? named[0];
    for (const i of surnames.length > 0 ? surnames : named.slice(0, 1))
      if (counts[i]! <= FEW || (i === first && (surnames.length > 0 || order.length === 1)))
        for (const word of wordsOf[i]!) this.#walk(word, i, query, found, keep);
    const sure = WEIGHTS.middle + 1.5;
    if (!found.some((f) => f.total > sure)) {
      for (const i of named)
        if (parts[i]!.role === 'given' && counts[i]! <= FEW)
          for (const word of wordsOf[i]!) this.#walk(word, i, query, found, keep);
      for (const i of order) {
        const isSurname = parts[i]!.role === 'surname';
        if (!isSurname && (counts[i]! > 0 || parts[i]!.role === 'patronymic') && order.length > 1) continue;
        let budget = LIKE_BUDGET;
        for (const word of this.#likeWords(parts[i]!, wordsOf[i]!)) {
          this.#walk(word, i, query, found, keep);
          budget -= this.#store.countOf(word);
          if (budget < 0) break;
        }
      }
    }
    // Nobody plausible: the surname may be misprinted twice. Look at namesakes whose surname has nearly the same consonants.
    const surname = order.find((i) => parts[i]!.role === 'surname');
    const beside = named.find((i) => parts[i]!.role !== 'surname');
    if (surname !== undefined && beside !== undefined && !found.some((f) => f.total > WEIGHTS.middle - 4))
      for (const word of wordsOf[beside]!) this.#walkNamesakes(word, parts[surname]!, query, found, keep);
    trim(found, keep);
    return found;
  }

  #isOnFile(part: QueryPart): boolean {
    const fold = this.#vocabulary.foldOf(part.word.readings[0]!.sounds);
    if (fold < 0) return false;
    const words = new Set<number>();
    this.#vocabulary.wordsOfFold(fold, words);
    return this.#countAll(words) > 0;
  }

  #countAll(words: Iterable<number>): number {
    let sum = 0;
    for (const word of words) sum += this.#store.countOf(word);
    return sum;
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
    const near = new Map<number, number>();
    const readings = part.word.readings.map((r) => ({ sounds: r.sounds, mask: r.mask }));
    if (part.signal !== 'nominative' && part.word.stem !== readings[0]!.sounds)
      readings.push({ sounds: part.word.stem, mask: soundMask(part.word.stem) });
    const folds = new Set<number>();
    for (const { sounds } of readings) this.#vocabulary.foldsLike(sounds, folds);
    for (const fold of folds) {
      const other = this.#vocabulary.foldText[fold]!;
      const mask = this.#vocabulary.foldMask[fold]!;
      let least = Math.min(2, 0.7 + other.length * 0.18);
      let isNear = false;
      for (const { sounds, mask: own } of readings) {
        if (consonantGap(mask, own) > 4 || Math.abs(other.length - sounds.length) > 3) continue;
        const cost = soundDistance(sounds, other, least);
        if (cost > least) continue;
        least = cost;
        isNear = true;
      }
      if (isNear) near.set(fold, least);
    }
    const ranked = [...near].sort((a, b) => a[1] - b[1]).slice(0, 40);
    const words = new Set<number>();
    for (const [fold] of ranked) this.#vocabulary.wordsOfFold(fold, words);
    return [...words].filter((word) => !known.has(word) && this.#store.countOf(word) > 0);
  }

  #walk(word: number, queryPart: number, query: Query, found: Found[], keep: number): void {
    const store = this.#store;
    for (let slot = store.firstWith(word); slot !== -1; slot = store.nextWith(slot)) {
      const form = store.partForm[slot]!;
      if (this.#seen[form] === this.#stamp) continue;
      this.#seen[form] = this.#stamp;
      const isStraight = ROLES[store.partInfo[slot]! & 3] === query.parts[queryPart]!.role;
      const total = this.#evaluate(form, query, isStraight);
      if (total < FLOOR) continue;
      found.push({ form, total });
      if (found.length > keep * 4) trim(found, keep);
    }
  }

  #walkNamesakes(word: number, surname: QueryPart, query: Query, found: Found[], keep: number): void {
    const store = this.#store;
    const mask = surname.word.readings[0]!.mask;
    for (let slot = store.firstWith(word); slot !== -1; slot = store.nextWith(slot)) {
      const form = store.partForm[slot]!;
      if (this.#seen[form] === this.#stamp) continue;
      const start = store.formStart[form]!;
      const end = start + store.formSize[form]!;
      let isLike = false;
      for (let other = start; other < end; other++)
        if (
          (store.partInfo[other]! & 3) === 0 &&
          consonantGap(mask, this.#vocabulary.wordMask[store.partWord[other]!]!) <= 3
        )
          isLike = true;
      if (!isLike) continue;
      this.#seen[form] = this.#stamp;
      const total = this.#evaluate(form, query, true);
      if (total >= FLOOR) found.push({ form, total });
      if (found.length > keep * 4) trim(found, keep);
    }
  }

  /** The evidence for one form on file; `isStraight` when roles agree on both sides and need not be crossed. */
  #evaluate(form: number, query: Query, isStraight: boolean): number {
    const store = this.#store;
    const start = store.formStart[form]!;
    const size = Math.min(store.formSize[form]!, SLOTS);
    const person = this.#persons[store.formPerson[form]!]!;
    let beside = birthEvidence(compareBirth(query.birth, person.birth));
    if (query.sex !== undefined && person.sex !== undefined && query.sex !== person.sex)
      beside += WEIGHTS.sexDiffers;
    const isUnsure = query.form.isUnsure || (store.partInfo[start]! & UNSURE) !== 0;
    if (isStraight && !isUnsure && size <= 3 && query.isPlain) {
      const straight = this.#straight(start, size, query, beside);
      if (straight > -Infinity) return straight;
    }
    const { parts } = query;
    const value = this.#value;
    let filedRoles = 0;
    const surnames = query.surnames;
    for (let f = 0; f < size; f++) filedRoles |= 1 << (store.partInfo[start + f]! & 3);
    for (let q = 0; q < parts.length; q++) {
      const part = parts[q]!;
      for (let f = 0; f < size; f++) {
        const info = store.partInfo[start + f]!;
        const role = info & 3;
        value[q * SLOTS + f] =
          this.#pair(q, part, store.partWord[start + f]!, role, (info & FAR) !== 0) -
          crossing(ROLE_NUMBER[part.role], role, isUnsure);
      }
      this.#alone[q] = part.isBracketed
        ? WEIGHTS.bracketAlone
        : part.isParticle
          ? WEIGHTS.particleAlone
          : part.role !== 'surname' && (filedRoles & (1 << ROLE_NUMBER[part.role])) !== 0
            ? WEIGHTS[part.role].apart
            : part.role === 'surname' && surnames > 1
              ? WEIGHTS.extraSurname
              : WEIGHTS.queryAlone[part.role];
    }
    for (let f = 0; f < size; f++) {
      const info = store.partInfo[start + f]!;
      this.#left[f] =
        (info & BRACKET) !== 0
          ? WEIGHTS.bracketAlone
          : (info & PARTICLE) !== 0
            ? WEIGHTS.particleAlone
            : (info & 3) !== 0 && (query.roles & (1 << (info & 3))) !== 0
              ? 0
              : WEIGHTS.filedAlone[ROLES[info & 3]!];
    }
    return alignParts(value, this.#alone, this.#left, parts.length, size).evidence + beside;
  }

  /** Surname with surname, given name with given name: the usual case, without trying other pairings. */
  #straight(start: number, size: number, query: Query, beside: number): number {
    const store = this.#store;
    const isFar = (store.partInfo[start]! & FAR) !== 0;
    const slots = this.#slots;
    slots.fill(-1);
    for (let slot = start; slot < start + size; slot++) {
      const info = store.partInfo[slot]! & ~(UNSURE | FAR);
      if (info > 3 || slots[info] !== -1) return -Infinity;
      slots[info] = slot;
    }
    let sum = beside;
    for (let role = 0; role < 3; role++) {
      const q = query.partOf[role]!;
      const slot = slots[role]!;
      if (slot >= 0) {
        sum +=
          q < 0
            ? WEIGHTS.filedAlone[ROLES[role]!]
            : this.#pair(q, query.parts[q]!, store.partWord[slot]!, role, isFar);
      } else if (q >= 0) sum += WEIGHTS.queryAlone[ROLES[role]!];
      // What is still to come cannot lift it above the floor.
      if (sum + 2.5 * (2 - role) < FLOOR) return -99;
    }
    return sum;
  }

  #pair(q: number, part: QueryPart, word: number, role: number, isFar: boolean): number {
    const key = this.#stamp * 8 + role + (isFar ? 4 : 0);
    if (this.#evidenceKey[q]![word] === key) return this.#evidence[q]![word]!;
    const filed = this.#vocabulary.words[word]!;
    const match = matchParts(part, filed, ROLES[role]!);
    const length = Math.min(part.length, filed.readings[0]!.sounds.length);
    const evidence = pairEvidence(
      match,
      ROLES[role]!,
      length,
      part.isFar || isFar,
      part.role === 'surname' && this.#isKnown[q]!,
    );
    this.#evidenceKey[q]![word] = key;
    this.#evidence[q]![word] = evidence;
    return evidence;
  }

  #begin(parts: number): void {
    this.#stamp++;
    if (this.#seen.length < this.#store.formCount) this.#seen = new Int32Array(this.#store.formCount * 2);
    const words = this.#vocabulary.words.length;
    for (let q = 0; q < parts; q++)
      if (this.#evidence[q] === undefined || this.#evidence[q]!.length < words) {
        this.#evidence[q] = new Float32Array(words + (words >> 2));
        this.#evidenceKey[q] = new Int32Array(words + (words >> 2));
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
  /** bits of the roles that occur */
  readonly roles: number;
  /** one part of each role at most, no brackets */
  readonly isPlain: boolean;
  readonly surnames: number;
  /** the part of each role, or -1 */
  readonly partOf: readonly number[];
  readonly birth: BirthFact | undefined;
  readonly sex: Sex | undefined;
  readonly unit: string | undefined;
  readonly place: string | undefined;
};

/** What it costs to take a part in one role for a part in another. */
function crossing(queryRole: number, filedRole: number, isUnsure: boolean): number {
  if (queryRole === filedRole) return 0;
  if (queryRole + filedRole === 3) return WEIGHTS.crossedGivenPatronymic;
  return isUnsure ? WEIGHTS.crossedUnsure : WEIGHTS.crossedRoles;
}

function trim(found: Found[], keep: number): void {
  found.sort((a, b) => b.total - a.total || a.form - b.form);
  if (found.length > keep) found.length = keep;
}

/** Evidence as a number between 0 and 1. */
export function scoreOf(total: number): number {
  return 1 / (1 + Math.exp(-WEIGHTS.scale * (total - WEIGHTS.middle)));
}
