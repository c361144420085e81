/**
 * The name index: case files in, candidates with one score and reasons out.
 *
 * Persons are added and removed one at a time; `addPersons` does many in slices so that a caller can yield.
 * A query walks the case files that share its rarest parts (by sound, by stem of a case form, then by similarity), weighs
 * each, and turns the evidence into a score between 0 and 1 that means the same for every query.
 */
import { type Asked, askAbout } from './asked.ts';
import { consonantGap, isBeyond, probeOf } from './distance.ts';
import type { NameMatch, PersonEntry, PersonFacts, SearchOptions } from './facts.ts';
import { soundMask } from './fold.ts';
import { mayBeSameName, type QueryPart } from './part-cost.ts';
import type { MatchReason } from './reasons.ts';
import { respaced } from './respace.ts';
import { ROLES, Roster } from './roster.ts';
import { FLOOR, Scorer } from './scorer.ts';
import { WEIGHTS } from './weights.ts';
import { makeWord, type NameWord } from './word.ts';

/** A word that at most so many case files share is worth walking beside a rarer one. */
const FEW = 300;
/** Words that differ in more kinds of consonants are not one name misprinted twice. */
const NEAR = 3;
/** Beyond so many bearers of one word, something else must agree before a case file is weighed. */
const MANY = 60;
/** Namesakes beyond this number are not looked through for a surname misprinted twice. */
const CROWD = 5000;
/** How many case files are looked at for words that are only similar, nearest words first. */
const LIKE_BUDGET = 400;
/** So many case files are looked at for the beginning of a word: whoever typed two letters means nobody yet. */
const TYPING_BUDGET = 1500;
/** Evidence that ends the search early: every part agrees. */
const SURE = 6.5;
/** Evidence without which namesakes with other surnames are looked at too. */
const PLAUSIBLE = 1;

type Found = { readonly form: number; readonly total: number };

export class NameIndex {
  readonly #roster: Roster;
  readonly #scorer: Scorer;
  #seen: Int32Array = new Int32Array(1024);
  #stamp = 0;
  /** Evidence below which a case file would not be among the likeliest any more. */
  #least = FLOOR;

  /** @param expected how many persons are likely; sparing room at once avoids pauses while the index grows */
  constructor(expected = 0) {
    this.#roster = new Roster(expected);
    this.#scorer = new Scorer(this.#roster);
  }

  get size(): number {
    return this.#roster.size;
  }

  /** Adds a person, replacing the one with the same id. */
  addPerson(entry: PersonEntry): void {
    this.#roster.add(entry);
  }

  /** Adds many; yields after every slice how many were added, so that the caller can let others work. */
  *addPersons(entries: Iterable<PersonEntry>, sliceSize = 50): Generator<number, void, void> {
    let added = 0;
    for (const entry of entries) {
      this.#roster.add(entry);
      if (++added % sliceSize === 0) yield added;
    }
    yield added;
  }

  /** Whether the person was there. */
  removePerson(id: string): boolean {
    return this.#roster.remove(id);
  }

  /** Candidates for a printed name with what stands beside it, best first. */
  search(query: string | PersonFacts, options: SearchOptions = {}): readonly NameMatch[] {
    const facts: PersonFacts = typeof query === 'string' ? { names: [query] } : query;
    const limit = options.limit ?? 10;
    const minScore = options.minScore ?? 0.001;
    const best = new Map<string, { readonly found: Found; readonly asked: Asked }>();
    const keep = (asked: Asked): boolean => {
      const all = this.#find(asked, limit, evidenceOf(minScore));
      for (const found of all) {
        const { id } = this.#roster.entryOf(found.form);
        const known = best.get(id);
        if (known === undefined || known.found.total < found.total) best.set(id, { found, asked });
      }
      return (all[0]?.total ?? FLOOR) > WEIGHTS.middle;
    };
    for (const name of facts.names) {
      const read = askAbout(name, facts, options.isTyping);
      const asked = options.withoutBirth === true ? { ...read, birth: undefined } : read;
      if (!keep(asked) && options.isTyping !== true)
        for (const other of this.#respaced(asked, facts)) keep(other);
    }
    const ranked = [...best].sort(([, a], [, b]) => byTotal(a.found, b.found)).slice(0, limit);
    const matches: NameMatch[] = [];
    for (const [id, { found, asked }] of ranked) {
      const score = scoreOf(found.total);
      if (score < minScore) break;
      const form = this.#roster.nameOf(found.form);
      if (options.withReasons !== false && facts.names.length > 1) this.#scorer.begin(asked);
      const reasons = options.withReasons === false ? [] : this.#scorer.explain(found.form, asked);
      matches.push({ id, score, form, reasons });
    }
    return matches;
  }

  /** Score and reasons for one known person, whatever the search would find; undefined for an unknown id. */
  compare(query: string | PersonFacts, id: string): NameMatch | undefined {
    const facts: PersonFacts = typeof query === 'string' ? { names: [query] } : query;
    let best:
      | { readonly total: number; readonly form: number; readonly reasons: readonly MatchReason[] }
      | undefined;
    const weigh = (asked: Asked): void => {
      if (asked.parts.length === 0) return;
      this.#scorer.begin(asked);
      for (const form of this.#roster.formsOf(id)) {
        const total = this.#scorer.evaluate(form, asked, false);
        if (best === undefined || total > best.total)
          best = { total, form, reasons: this.#scorer.explain(form, asked) };
      }
    };
    for (const name of facts.names) {
      const asked = askAbout(name, facts);
      weigh(asked);
      if (best === undefined || best.total <= WEIGHTS.middle)
        for (const other of this.#respaced(asked, facts)) weigh(other);
    }
    if (best === undefined) return undefined;
    return { id, score: scoreOf(best.total), form: this.#roster.nameOf(best.form), reasons: best.reasons };
  }

  /** The same name with a space taken out or put in, where that makes words that are on file. */
  #respaced(asked: Asked, facts: PersonFacts): readonly Asked[] {
    const { vocabulary } = this.#roster;
    const known = (text: string): NameWord | undefined => {
      const script = /[\u0400-\u052f]/.test(text) ? 'cyrillic' : 'latin';
      const word = makeWord(text, script, 'word', [], false);
      return word.readings.some(({ sounds }) => vocabulary.foldOf(sounds) >= 0) ? word : undefined;
    };
    const printed = asked.form.parts.map((part) => part.printed);
    return respaced(printed, known).map((name) => askAbout(name, { ...facts, ...birthBeside(asked) }));
  }

  /** The likeliest forms, one a person. */
  #find(asked: Asked, keep: number, least: number): Found[] {
    const { parts } = asked;
    if (parts.length === 0) return [];
    this.#begin(asked, least);
    const found: Found[] = [];
    const wordsOf = parts.map((part) => this.#sameWords(part));
    const counts = wordsOf.map((words) => this.#roster.countAll(words));
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
        this.#walkAll(wordsOf[i]!, i, asked, found, keep);
    if (!found.some((f) => f.total > SURE)) {
      for (const i of named)
        if (parts[i]!.role === 'given' && counts[i]! <= FEW)
          this.#walkAll(wordsOf[i]!, i, asked, found, keep);
      for (const i of order) {
        const isSurname = parts[i]!.role === 'surname';
        if (!isSurname && (counts[i]! > 0 || parts[i]!.role === 'patronymic') && order.length > 1) continue;
        let budget = LIKE_BUDGET;
        for (const word of this.#likeWords(parts[i]!, wordsOf[i]!)) {
          this.#walk(word, i, asked, found, keep);
          budget -= this.#roster.store.countOf(word);
          if (budget < 0) break;
        }
      }
    }
    // Nobody plausible: the surname may be misprinted twice. Look at namesakes whose surname has nearly the same consonants.
    const surname = order.find((i) => parts[i]!.role === 'surname');
    const beside = named.find((i) => parts[i]!.role !== 'surname');
    if (
      surname !== undefined &&
      beside !== undefined &&
      counts[beside]! <= CROWD &&
      !found.some((f) => f.total > PLAUSIBLE)
    )
      for (const word of wordsOf[beside]!) this.#walkNamesakes(word, parts[surname]!, asked, found, keep);
    this.#trim(found, keep);
    return found;
  }

  /** Words that are this part by sound, or by stem of a case form. */
  #sameWords(part: QueryPart): Set<number> {
    const words = new Set<number>();
    if (part.word.shape !== 'word') return words;
    const folds = new Set<number>();
    for (const reading of part.word.readings) {
      const fold = this.#roster.vocabulary.foldOf(reading.sounds);
      if (fold >= 0) folds.add(fold);
    }
    if (part.isBeginning)
      for (const { sounds } of part.word.readings) this.#roster.vocabulary.foldsFrom(sounds, folds);
    if (part.role !== 'patronymic') this.#roster.vocabulary.foldsOfStem(part.stem, folds);
    for (const fold of folds) this.#roster.vocabulary.wordsOfFold(fold, words);
    return words;
  }

  /** Words that may be a misspelling of this part, nearest first. */
  #likeWords(part: QueryPart, known: ReadonlySet<number>): number[] {
    const { vocabulary } = this.#roster;
    const near: { readonly fold: number; readonly cost: number }[] = [];
    const all = part.word.readings.map(({ sounds }) => sounds);
    if (part.signal !== 'nominative' && part.stem !== all[0]) all.push(part.stem);
    const probes = all.map((sounds) => probeOf(sounds, soundMask(sounds)));
    for (const fold of vocabulary.foldsLike(all)) {
      const length = vocabulary.lengthOf(fold);
      const mask = vocabulary.maskOf(fold);
      let least = Math.min(2, 0.7 + length * 0.18);
      let isNear = false;
      for (const probe of probes) {
        if (consonantGap(mask, probe.mask) > 4 || Math.abs(length - probe.length) > 3) continue;
        if (isBeyond(mask, probe.mask, least)) continue;
        const cost = vocabulary.distanceOf(fold, probe, least);
        if (cost > least) continue;
        least = cost;
        isNear = true;
      }
      if (isNear) near.push({ fold, cost: least });
    }
    const ranked = near.sort((a, b) => a.cost - b.cost).slice(0, 40);
    const words = new Set<number>();
    for (const { fold } of ranked) vocabulary.wordsOfFold(fold, words);
    return [...words].filter((word) => !known.has(word) && this.#roster.store.countOf(word) > 0);
  }

  #walkAll(words: ReadonlySet<number>, queryPart: number, asked: Asked, found: Found[], keep: number): void {
    let budget = asked.parts[queryPart]!.isBeginning ? TYPING_BUDGET : Infinity;
    for (const word of words) {
      this.#walk(word, queryPart, asked, found, keep);
      budget -= this.#roster.store.countOf(word);
      if (budget < 0) break;
    }
  }

  #walk(word: number, queryPart: number, asked: Asked, found: Found[], keep: number): void {
    const store = this.#roster.store;
    const isCrowd = asked.parts.length > 1 && store.countOf(word) > MANY;
    for (let slot = store.firstWith(word); slot !== -1; slot = store.nextWith(slot)) {
      const form = store.partForm[slot]!;
      if (this.#seen[form] === this.#stamp) continue;
      if (isCrowd && !this.#sharesMore(form, slot, queryPart, asked)) continue;
      this.#seen[form] = this.#stamp;
      const isStraight = ROLES[store.partInfo[slot]! & 3] === asked.parts[queryPart]!.role;
      this.#weigh(form, asked, isStraight, found, keep);
    }
  }

  /**
   * Whether something beside the walked part may agree: a name by its consonants or its class, or the birth year.
   * Else another given name or another surname speaks against, and nothing for.
   */
  #sharesMore(form: number, walked: number, queryPart: number, asked: Asked): boolean {
    const { store, vocabulary } = this.#roster;
    if (asked.birth !== undefined && this.#roster.entryOf(form).birth?.year === asked.birth.year) return true;
    const start = store.formStart[form]!;
    const end = start + store.formSize[form]!;
    for (let q = 0; q < asked.parts.length; q++) {
      const part = asked.parts[q]!;
      if (q === queryPart || part.role === 'patronymic') continue;
      if (part.word.shape !== 'word') return true;
      const mask = part.word.readings[0]!.mask;
      for (let slot = start; slot < end; slot++) {
        if (slot === walked) continue;
        const word = store.partWord[slot]!;
        if (consonantGap(mask, vocabulary.wordMask[word]!) <= NEAR) return true;
        if (!vocabulary.isPlain(word) && mayBeSameName(part, vocabulary.wordOf(word))) return true;
      }
    }
    return false;
  }

  #walkNamesakes(word: number, surname: QueryPart, asked: Asked, found: Found[], keep: number): void {
    const { forms, surnames, size } = this.#roster.store.crowdOf(word);
    const mask = surname.word.readings[0]!.mask;
    const byGap: number[][] = [[], [], [], []];
    for (let i = size - 1; i >= 0; i--) byGap[consonantGap(mask, surnames[i]!)]?.push(forms[i]!);
    // The likeliest first: what is found raises what the others have to reach.
    for (const group of byGap)
      for (const form of group) {
        if (this.#seen[form] === this.#stamp) continue;
        this.#seen[form] = this.#stamp;
        this.#weigh(form, asked, true, found, keep);
      }
  }

  /** Keeps a case file when it is among the likeliest so far. */
  #weigh(form: number, asked: Asked, isStraight: boolean, found: Found[], keep: number): void {
    const total = this.#scorer.evaluate(form, asked, isStraight, this.#least);
    if (total < this.#least) return;
    found.push({ form, total });
    if (found.length <= keep) return;
    this.#trim(found, keep);
    if (found.length === keep) this.#least = found[keep - 1]!.total;
  }

  /** Best first, one form a person, so many at most. */
  #trim(found: Found[], keep: number): void {
    const { formPerson } = this.#roster.store;
    found.sort(byTotal);
    let kept = 0;
    for (const one of found) {
      if (kept === keep) break;
      let isKnown = false;
      for (let i = 0; i < kept && !isKnown; i++)
        isKnown = formPerson[found[i]!.form] === formPerson[one.form];
      if (!isKnown) found[kept++] = one;
    }
    found.length = kept;
  }

  #begin(asked: Asked, least: number): void {
    this.#scorer.begin(asked);
    this.#least = Math.max(FLOOR, least);
    this.#stamp++;
    if (this.#seen.length < this.#roster.store.formCount)
      this.#seen = new Int32Array(this.#roster.store.formCount * 2);
  }
}

/** A birth date that stood in the line with the name, for a reading of the name alone. */
const birthBeside = ({ birth }: Asked): Pick<PersonFacts, 'birth'> => (birth === undefined ? {} : { birth });

const byTotal = (a: Found, b: Found): number => b.total - a.total || a.form - b.form;

/** Evidence as a number between 0 and 1. */
function scoreOf(total: number): number {
  return 1 / (1 + Math.exp(-WEIGHTS.scale * (total - WEIGHTS.middle)));
}

/** The evidence that makes a score; the other way round. */
const evidenceOf = (score: number): number =>
  score <= 0 ? -Infinity : WEIGHTS.middle + Math.log(score / (1 - score)) / WEIGHTS.scale;
