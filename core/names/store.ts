/**
 * The persons of the index in typed arrays: forms of names, their parts, and lists of parts by word.
 *
 * A part's slot is at once its posting: parts with the same word hang together in a list linked both ways,
 * so a person comes and goes in microseconds.
 */
import { grow } from './chains.ts';

/**
 * All that bear one name, side by side, the newest last: following a list of thousands through memory takes ten times as long.
 * Only the first `size` count.
 */
export type Crowd = {
  forms: Int32Array;
  /** sounds of the first surname of each, as bits */
  surnames: Int32Array;
  size: number;
};

/** From so many bearers on a name has its row while the index is built, so that the first who asks need not wait for it. */
const CROWDED = 64;

export class PartStore {
  partWord: Int32Array;
  partForm: Int32Array;
  partInfo: Uint8Array;
  #next: Int32Array;
  #before: Int32Array;
  #partCount = 0;
  #head: Int32Array = new Int32Array(1024).fill(-1);
  wordCount: Int32Array = new Int32Array(1024);

  formPerson: Int32Array;
  formStart: Int32Array;
  formSize: Int32Array;
  /** which of the person's names it is, and the person's next form or -1 */
  formName: Int32Array;
  formNext: Int32Array;
  /** sounds of the form's first surname, as bits */
  formMask: Int32Array;
  formCount = 0;
  readonly #crowds = new Map<number, Crowd>();
  readonly #freeForms: number[] = [];
  readonly #freeParts = new Map<number, number[]>();

  /** @param expected how many forms are likely, to spare the pauses of growing */
  constructor(expected = 0) {
    const forms = Math.max(512, expected);
    this.formPerson = new Int32Array(forms);
    this.formStart = new Int32Array(forms);
    this.formSize = new Int32Array(forms);
    this.formName = new Int32Array(forms);
    this.formNext = new Int32Array(forms);
    this.formMask = new Int32Array(forms);
    // Surname, given name, and most often a patronymic.
    const parts = forms * 3;
    this.partWord = new Int32Array(parts);
    this.partForm = new Int32Array(parts);
    this.partInfo = new Uint8Array(parts);
    this.#next = new Int32Array(parts);
    this.#before = new Int32Array(parts);
  }

  /** Adds one form; `info` carries role and marks of each part. */
  addForm(
    person: number,
    name: number,
    next: number,
    mask: number,
    words: readonly number[],
    info: readonly number[],
  ): number {
    const form = this.#freeForms.pop() ?? this.formCount++;
    if (form >= this.formPerson.length) {
      this.formPerson = grow(this.formPerson);
      this.formStart = grow(this.formStart);
      this.formSize = grow(this.formSize);
      this.formName = grow(this.formName);
      this.formNext = grow(this.formNext);
      this.formMask = grow(this.formMask);
    }
    const start = this.#freeParts.get(words.length)?.pop() ?? this.#reserve(words.length);
    this.formPerson[form] = person;
    this.formName[form] = name;
    this.formNext[form] = next;
    this.formMask[form] = mask;
    this.formStart[form] = start;
    this.formSize[form] = words.length;
    for (let i = 0; i < words.length; i++) {
      const slot = start + i;
      const word = words[i]!;
      this.#ensureWord(word);
      this.partWord[slot] = word;
      this.partForm[slot] = form;
      this.partInfo[slot] = info[i]!;
      const head = this.#head[word]!;
      this.#next[slot] = head;
      this.#before[slot] = -1;
      if (head !== -1) this.#before[head] = slot;
      this.#head[word] = slot;
      const count = this.wordCount[word]! + 1;
      this.wordCount[word] = count;
      const crowd = this.#crowds.get(word);
      if (crowd !== undefined) join(crowd, form, mask);
      else if (count === CROWDED) this.crowdOf(word);
    }
    return form;
  }

  removeForm(form: number): void {
    const start = this.formStart[form]!;
    const size = this.formSize[form]!;
    for (let slot = start; slot < start + size; slot++) {
      const word = this.partWord[slot]!;
      this.#crowds.delete(word);
      const next = this.#next[slot]!;
      const before = this.#before[slot]!;
      if (next !== -1) this.#before[next] = before;
      if (before !== -1) this.#next[before] = next;
      else this.#head[word] = next;
      this.wordCount[word]! -= 1;
    }
    this.formSize[form] = 0;
    this.#freeForms.push(form);
    const free = this.#freeParts.get(size) ?? [];
    free.push(start);
    this.#freeParts.set(size, free);
  }

  /** First part slot with a word, or -1; go on with `nextWith`. */
  firstWith(word: number): number {
    return word < this.#head.length ? this.#head[word]! : -1;
  }
  nextWith(slot: number): number {
    return this.#next[slot]!;
  }

  /** The forms with a word and their surnames; made once and kept until one of them goes. */
  crowdOf(word: number): Crowd {
    const known = this.#crowds.get(word);
    if (known !== undefined) return known;
    const size = this.countOf(word);
    const forms = new Int32Array(size);
    let at = size;
    for (let slot = this.firstWith(word); slot !== -1; slot = this.nextWith(slot))
      forms[--at] = this.partForm[slot]!;
    const crowd = { forms, surnames: forms.map((form) => this.formMask[form]!), size };
    this.#crowds.set(word, crowd);
    return crowd;
  }
  countOf(word: number): number {
    return word < this.wordCount.length ? this.wordCount[word]! : 0;
  }

  #reserve(size: number): number {
    const start = this.#partCount;
    this.#partCount += size;
    while (this.#partCount > this.partWord.length) {
      this.partWord = grow(this.partWord);
      this.partForm = grow(this.partForm);
      const info = new Uint8Array(this.partWord.length);
      info.set(this.partInfo);
      this.partInfo = info;
      this.#next = grow(this.#next);
      this.#before = grow(this.#before);
    }
    return start;
  }

  #ensureWord(word: number): void {
    while (word >= this.#head.length) {
      const old = this.#head.length;
      this.#head = grow(this.#head);
      this.#head.fill(-1, old);
      this.wordCount = grow(this.wordCount);
    }
  }
}

function join(crowd: Crowd, form: number, mask: number): void {
  if (crowd.size === crowd.forms.length) {
    crowd.forms = grow(crowd.forms);
    crowd.surnames = grow(crowd.surnames);
  }
  crowd.forms[crowd.size] = form;
  crowd.surnames[crowd.size] = mask;
  crowd.size++;
}
