/**
 * The evidence that one name on file is the asked person: part by part, then birth, sex, unit and place.
 *
 * Costs of (query part, word) pairs are remembered during one query: 300 namesakes have only a few dozen
 * different given names.
 */
import { alignParts, type Pairing, pairEvidence } from './align.ts';
import { type Asked, MAX_PARTS } from './asked.ts';
import { comparePlaces, compareUnits } from './beside.ts';
import { birthEvidence, compareBirth } from './birth.ts';
import { isBeyond, type Probe, probeOf } from './distance.ts';
import { APART, matchParts, type QueryPart } from './part-cost.ts';
import { birthReason, type MatchReason, partReason, sortReasons } from './reasons.ts';
import { FAR, ROLE_NUMBER, ROLES, type Roster, UNSURE } from './roster.ts';
import { crossing, filedAlone, isFarApart, queryAlone } from './unpaired.ts';
import { WEIGHTS } from './weights.ts';

/** Evidence below which a candidate is not worth showing. */
export const FLOOR = -4;

/** Less than any name weighs. */
const BELOW = -99;
/** Roles in the order of weighing, and what those after each can add at most. */
const ORDER = [1, 2, 0];
const STILL = [
  WEIGHTS.patronymic.agree + WEIGHTS.surname.agree + WEIGHTS.rarityMost,
  WEIGHTS.surname.agree + WEIGHTS.rarityMost,
  0,
];

export class Scorer {
  readonly #roster: Roster;
  readonly #evidence: Float32Array[] = [];
  readonly #evidenceKey: Int32Array[] = [];
  #stamp = 0;
  readonly #value = new Float32Array(MAX_PARTS * MAX_PARTS);
  readonly #alone = new Float32Array(MAX_PARTS);
  readonly #left = new Float32Array(MAX_PARTS);
  readonly #slots = new Int32Array(3);
  /** whether somebody on file bears exactly this surname */
  readonly #isKnown: boolean[] = [];
  /** readings and stem of each part as numbers, when they were needed */
  readonly #probes: (readonly Probe[] | undefined)[] = [];
  readonly #stems: (Probe | undefined)[] = [];

  constructor(roster: Roster) {
    this.#roster = roster;
  }

  /** Forgets the last query. */
  begin(asked: Asked): void {
    this.#stamp++;
    const { vocabulary } = this.#roster;
    const words = vocabulary.size;
    this.#probes.length = 0;
    this.#stems.length = 0;
    for (let q = 0; q < asked.parts.length; q++) {
      const part = asked.parts[q]!;
      this.#isKnown[q] =
        part.role === 'surname' &&
        this.#roster.bearersOf(vocabulary.foldOf(part.word.readings[0]!.sounds)) > 0;
      if (this.#evidence[q] !== undefined && this.#evidence[q]!.length >= words) continue;
      this.#evidence[q] = new Float32Array(words + (words >> 2));
      this.#evidenceKey[q] = new Int32Array(words + (words >> 2));
    }
  }

  /**
   * The evidence for one form on file; `isStraight` when roles agree on both sides and need not be crossed.
   *
   * @param least what is certain to be below need not be weighed to the end; some number below is the answer then
   */
  evaluate(form: number, asked: Asked, isStraight: boolean, least = -Infinity): number {
    const { store } = this.#roster;
    const size = Math.min(store.formSize[form]!, MAX_PARTS);
    const beside = this.#besideName(form, asked);
    if (isStraight && size <= 3 && asked.isPlain && !this.#isUnsure(form, asked)) {
      const straight = this.#straight(store.formStart[form]!, size, asked, beside, least);
      if (straight > -Infinity) return straight;
    }
    return this.#aligned(form, asked).evidence + beside;
  }

  /** Why, for a candidate that was found: the pairing is made once more, with its rules. */
  explain(form: number, asked: Asked): readonly MatchReason[] {
    const { store, vocabulary } = this.#roster;
    const { to } = this.#aligned(form, asked);
    const start = store.formStart[form]!;
    const size = Math.min(store.formSize[form]!, MAX_PARTS);
    const reasons: MatchReason[] = [];
    const paired = new Set<number>();
    let isCrossed = false;
    for (const [q, part] of asked.parts.entries()) {
      const printed = asked.form.parts[q]!.printed.printed;
      const f = to[q]!;
      if (f < 0) continue;
      paired.add(f);
      const id = store.partWord[start + f]!;
      const word = vocabulary.wordOf(id);
      const role = ROLES[store.partInfo[start + f]! & 3]!;
      if (role !== part.role) isCrossed = true;
      const match = matchParts(part, word, role);
      reasons.push(
        partReason(match, part, printed, word.text, role, this.#roster.bearersOf(vocabulary.foldOfWord(id))),
      );
      if (match.rule === 'similar' && match.cost > 0.3 && this.#isKnown[q]!)
        reasons.push({ code: 'surname-of-others', printed });
    }
    for (const [q, part] of asked.parts.entries()) {
      if (to[q]! >= 0) continue;
      const printed = asked.form.parts[q]!.printed.printed;
      const f = part.role === 'surname' ? -1 : this.#slotOfRole(start, size, ROLE_NUMBER[part.role], paired);
      if (f < 0) reasons.push({ code: 'part-only-printed', role: part.role, printed });
      else {
        paired.add(f);
        const filed = vocabulary.wordOf(store.partWord[start + f]!).text;
        reasons.push({ code: 'part-differs', role: part.role, printed, filed });
      }
    }
    for (let f = 0; f < size; f++) {
      if (paired.has(f)) continue;
      const role = ROLES[store.partInfo[start + f]! & 3]!;
      reasons.push({
        code: 'part-only-filed',
        role,
        filed: vocabulary.wordOf(store.partWord[start + f]!).text,
      });
    }
    if (isCrossed) reasons.push({ code: 'order-differs' });
    const person = this.#roster.entryOf(form);
    const sex = this.#roster.sexOf(form);
    const birth = compareBirth(asked.birth, person.birth);
    if (birth !== undefined) reasons.push(birthReason(birth));
    if (asked.sex !== undefined && sex !== undefined && asked.sex !== sex)
      reasons.push({ code: 'sex-differs' });
    const unit = compareUnits(asked.unit, person.unit);
    if (unit !== undefined) reasons.push({ code: 'unit', how: unit });
    const place = comparePlaces(asked.place, person.place);
    if (place !== undefined) reasons.push({ code: 'place', how: place });
    return sortReasons(reasons);
  }

  /** Birth, sex, unit and place. */
  #besideName(form: number, asked: Asked): number {
    const sex = asked.sex === undefined ? undefined : this.#roster.sexOf(form);
    let evidence = sex === undefined || asked.sex === sex ? 0 : WEIGHTS.sexDiffers;
    if (asked.birth === undefined && asked.unit === undefined && asked.place === undefined) return evidence;
    const person = this.#roster.entryOf(form);
    if (asked.birth !== undefined) evidence += birthEvidence(asked.birth, person.birth);
    if (asked.unit !== undefined) {
      const unit = compareUnits(asked.unit, person.unit);
      if (unit !== undefined) evidence += WEIGHTS.unit[unit];
    }
    if (asked.place !== undefined) {
      const place = comparePlaces(asked.place, person.place);
      if (place !== undefined) evidence += WEIGHTS.place[place];
    }
    return evidence;
  }

  #slotOfRole(start: number, size: number, role: number, taken: ReadonlySet<number>): number {
    for (let f = 0; f < size; f++)
      if (!taken.has(f) && (this.#roster.store.partInfo[start + f]! & 3) === role) return f;
    return -1;
  }

  #isUnsure(form: number, asked: Asked): boolean {
    const { store } = this.#roster;
    return asked.form.isUnsure || (store.partInfo[store.formStart[form]!]! & UNSURE) !== 0;
  }

  #aligned(form: number, asked: Asked): Pairing {
    const { store, vocabulary } = this.#roster;
    const start = store.formStart[form]!;
    const size = Math.min(store.formSize[form]!, MAX_PARTS);
    const isUnsure = this.#isUnsure(form, asked);
    let filedRoles = 0;
    for (let f = 0; f < size; f++) filedRoles |= 1 << (store.partInfo[start + f]! & 3);
    for (const [q, part] of asked.parts.entries()) {
      for (let f = 0; f < size; f++) {
        const info = store.partInfo[start + f]!;
        const role = info & 3;
        const word = store.partWord[start + f]!;
        const isCrossed = role !== ROLE_NUMBER[part.role];
        if (isCrossed && isFarApart(part, vocabulary.wordOf(word))) {
          this.#value[q * MAX_PARTS + f] = WEIGHTS.surname.apart - WEIGHTS.crossedRoles;
          continue;
        }
        this.#value[q * MAX_PARTS + f] =
          this.#pair(q, part, word, role, (info & FAR) !== 0) -
          crossing(ROLE_NUMBER[part.role], role, isUnsure);
      }
      this.#alone[q] = queryAlone(part, filedRoles, asked.surnames);
    }
    for (let f = 0; f < size; f++) this.#left[f] = filedAlone(store.partInfo[start + f]!, asked.roles);
    const pairing = alignParts(this.#value, this.#alone, this.#left, asked.parts.length, size);
    // With a particle (Вигадо де Хмара) each word is a name of its own, from one parent each.
    const isDouble = asked.surnames > 1 && !asked.parts.some((part) => part.isParticle);
    return isDouble ? this.#oneFamily(pairing, start, asked) : pairing;
  }

  /**
   * The halves of a double surname are handed down together: both agreeing is hardly more than one, or else a sibling would pass as
   * the person.
   */
  #oneFamily(pairing: Pairing, start: number, asked: Asked): Pairing {
    let first = 0;
    let evidence = pairing.evidence;
    for (let q = 0; q < asked.parts.length; q++) {
      const f = pairing.to[q]!;
      // A middle name from far away is read as a surname, and is one of the person's own.
      if (f < 0 || asked.parts[q]!.role !== 'surname' || asked.parts[q]!.isFar) continue;
      if ((this.#roster.store.partInfo[start + f]! & 3) !== ROLE_NUMBER.surname) continue;
      const here = this.#value[q * MAX_PARTS + f]!;
      if (here <= 0) continue;
      const less = Math.min(first, here);
      evidence -= less - Math.min(less, WEIGHTS.secondSurname);
      first = Math.max(first, here);
    }
    return { to: pairing.to, evidence };
  }

  /** Surname with surname, given name with given name: the usual case, without trying other pairings. */
  #straight(start: number, size: number, asked: Asked, beside: number, least: number): number {
    const { store } = this.#roster;
    const isFar = (store.partInfo[start]! & FAR) !== 0;
    const slots = this.#slots;
    slots.fill(-1);
    for (let slot = start; slot < start + size; slot++) {
      const info = store.partInfo[slot]! & ~(UNSURE | FAR);
      if (info > 3 || slots[info] !== -1) return -Infinity;
      slots[info] = slot;
    }
    let sum = beside;
    // Given names and patronymics are few, and their costs remembered; surnames are many and come last.
    for (let i = 0; i < 3; i++) {
      const role = ORDER[i]!;
      const q = asked.partOf[role]!;
      const slot = slots[role]!;
      if (slot >= 0 && q >= 0) {
        const word = store.partWord[slot]!;
        if (role === 0 && this.#isShort(q, asked.parts[q]!, word, isFar, least - sum)) return BELOW;
        sum += this.#pair(q, asked.parts[q]!, word, role, isFar);
      } else if (slot >= 0) sum += WEIGHTS.filedAlone[ROLES[role]!];
      else if (q >= 0) sum += WEIGHTS.queryAlone[ROLES[role]!];
      // What is still to come cannot lift it up to what is asked.
      if (sum + STILL[i]! < least) return BELOW;
    }
    return sum;
  }

  /**
   * Whether two surnames are certainly too far apart to give the evidence that is needed. Most are, and to know that takes a look at the
   * numbers of their sounds; the word itself need not be made.
   */
  #isShort(q: number, part: QueryPart, word: number, isFar: boolean, needed: number): boolean {
    const { vocabulary } = this.#roster;
    const { agree, slope, apart } = WEIGHTS.surname;
    if (needed <= apart || part.isBeginning || part.word.shape !== 'word' || !vocabulary.isPlain(word))
      return false;
    if (this.#evidenceKey[q]![word]! >= this.#stamp * 8) return false;
    const fold = vocabulary.foldOfWord(word);
    const length = Math.min(part.length, vocabulary.lengthOf(fold));
    const relative = (agree + WEIGHTS.rarityMost - needed) / slope;
    const cost = (relative * (3.5 + length)) / (part.isFar || isFar ? 7 * WEIGHTS.farSlope : 7);
    if (cost < 0) return true;
    if (cost >= APART) return false;
    this.#probes[q] ??= part.word.readings.map(({ sounds, mask }) => probeOf(sounds, mask));
    const mask = vocabulary.wordMask[word]!;
    for (const probe of this.#probes[q]!)
      if (!isBeyond(mask, probe.mask, cost) && vocabulary.distanceOf(fold, probe, cost) <= cost) return false;
    // A case form may have lost a vowel or softened a consonant, which is cheaper than a misprint.
    const stems = part.signal === 'nominative' ? Math.min(cost, 0.3) : Math.min(cost + 1.1, 2);
    this.#stems[q] ??= probeOf(part.stem, 0);
    return vocabulary.stemDistanceOf(fold, this.#stems[q]!, stems) > stems;
  }

  #pair(q: number, part: QueryPart, word: number, role: number, isFar: boolean): number {
    const key = this.#stamp * 8 + role + (isFar ? 4 : 0);
    if (this.#evidenceKey[q]![word] === key) return this.#evidence[q]![word]!;
    const filed = this.#roster.vocabulary.wordOf(word);
    const match = matchParts(part, filed, ROLES[role]!);
    const length = Math.min(part.length, filed.readings[0]!.sounds.length);
    const isKnown = part.role === 'surname' && this.#isKnown[q]!;
    let evidence = pairEvidence(match, ROLES[role]!, length, part.isFar || isFar, isKnown);
    if (role === 0 && evidence > 0) evidence += this.#rarity(word);
    this.#evidenceKey[q]![word] = key;
    // Read back, so that the first answer and the remembered one are the same rounded number.
    this.#evidence[q]![word] = evidence;
    return this.#evidence[q]![word]!;
  }

  /** A rare surname that agrees says more than a common one (Fellegi-Sunter with term frequencies), within bounds. */
  #rarity(word: number): number {
    const { store, vocabulary } = this.#roster;
    const bearers = Math.max(1, this.#roster.bearersOf(vocabulary.foldOfWord(word)));
    const share = Math.log(Math.max(store.formCount, 1000) / bearers);
    const { rarity, rarityMiddle, rarityMost } = WEIGHTS;
    return Math.max(-rarityMost, Math.min(rarityMost, rarity * (share - rarityMiddle)));
  }
}
