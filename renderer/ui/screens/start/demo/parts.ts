import type { EntityId } from '../../../../../core/base/ids.ts';
import type { Statement } from '../../../../../core/model/commands.ts';
import { type PartKind, rowOf, rowsOf } from '../../../../../core/model/schema.ts';
import type { PropertyRow } from '../../../../../core/model/schema-types.ts';
import type { Value } from '../../../../../core/model/types.ts';
import { isOld } from './case-facts.ts';
import { byAuthor, type Desk, say } from './desk.ts';
import { personName } from './names.ts';
import { partTexts } from './part-texts.ts';
import { type DemoSources, usualSource } from './sources.ts';

/** In which cases a kind of part stands: every so many, beginning with one. */
const spread: Readonly<Record<Exclude<PartKind, 'group'>, readonly [every: number, from: number]>> = {
  relative: [2, 0],
  mark: [5, 0],
  witness: [7, 0],
  sighting: [6, 0],
  detention: [5, 1],
  application: [4, 0],
  document: [5, 2],
  consent: [3, 0],
  sample: [8, 0],
  remains: [15, 6],
};

/** How many parts of one kind the first three cases have, so that chains of places and conflicting relatives can be seen. */
const perFullCase = 3;

type Made = Readonly<Partial<Record<PartKind, EntityId>>>;

/** Relatives, sightings, places, papers and whatever else belongs to the cases. */
export function addParts(desk: Desk, sources: DemoSources, cases: readonly EntityId[]): void {
  for (const [place, person] of cases.entries()) {
    let made: Made = {};
    for (const [kind, [every, from]] of Object.entries(spread) as [
      keyof typeof spread,
      readonly [number, number],
    ][]) {
      const isFull = place < perFullCase && kind !== 'remains';
      const count = isFull ? perFullCase : place % every === from ? 1 : 0;
      for (let at = 0; at < count; at++) {
        const id = desk.part(kind, partStatements(desk, sources, kind, person, place, at, made));
        if (at === 0) made = { ...made, [kind]: id };
      }
    }
  }
}

/** What one part says: every field in the first cases, three of four elsewhere. */
function partStatements(
  desk: Desk,
  sources: DemoSources,
  kind: PartKind,
  person: EntityId,
  place: number,
  at: number,
  made: Made,
): readonly Statement[] {
  const seed = place * 3 + at;
  const facts = rowsOf(kind).flatMap((row, index): readonly Statement[] => {
    const isLeftOut =
      place >= perFullCase && kind !== 'remains' && row.isBasic !== true && (seed + index) % 4 === 0;
    if (row.property === 'of' || isLeftOut) return [];
    const value = partValue(desk, row, seed, index, made);
    const when = isOld(place) ? { statedOn: '2023-05' } : {};
    return value === null ? [] : [say(row.property, value, usualSource(sources, seed + index), when)];
  });
  return [say('of', person, byAuthor), ...facts];
}

function partValue(desk: Desk, row: PropertyRow, seed: number, index: number, made: Made): Value | null {
  const special = specials[`${row.kind}/${row.property}`]?.(desk, seed);
  if (special !== undefined) return special;
  if (row.type === 'entity') {
    const kind = (row.refersTo ?? []).find((it) => made[it as PartKind] !== undefined);
    return kind === undefined ? null : (made[kind as PartKind] ?? null);
  }
  const texts = partTexts[`${row.kind}/${row.property}`];
  if (texts !== undefined) return desk.text(texts[seed % texts.length] ?? texts[0]!);
  if (row.choices !== undefined) return row.choices[(seed + index) % row.choices.length] ?? null;
  if (row.type === 'date') return `202${3 + (seed % 3)}-0${1 + ((seed + index) % 9)}`;
  return null;
}

const phone = (_: Desk, seed: number) => `+380 00 000 01 ${String(seed % 100).padStart(2, '0')}`;
const number = (_: Desk, seed: number) => `ZHU-${String(seed).padStart(4, '0')}`;
const relatives = rowOf('relative', 'relation')?.choices ?? [];

/** Names, numbers and days that must fit together: who is a mother, what is due when. */
const specials: Readonly<Record<string, (desk: Desk, seed: number) => Value | null | undefined>> = {
  // The family of the case with a first name of its own: 120 people later the surname is the same again.
  'relative/name': (_, seed) => {
    const { family = '', given = '' } = personName(
      Math.floor(seed / 3) + 120,
      isWoman(relationOf(seed)) ? 'female' : 'male',
    ).uk;
    return { family, given };
  },
  'relative/relation': (_, seed) => relationOf(seed),
  'relative/phone': phone,
  'relative/birth-date': (_, seed) => String(bornAbout(relationOf(seed)) + (seed % 8)),
  'witness/name': (_, seed) => personName(seed + 80, 'male').uk,
  'witness/phone': phone,
  'witness/freed-on': () => '2025-06-20',
  'witness/asked-on': () => '2025-07-02',
  'sighting/first-on': (_, seed) => `2025-0${1 + (seed % 4)}~`,
  'sighting/last-on': (_, seed) => `2025-0${5 + (seed % 4)}`,
  'detention/from': (_, seed) => `2024-0${1 + (seed % 9)}`,
  'detention/to': (_, seed) => `2025-0${1 + (seed % 9)}~`,
  'mark/since': (_, seed) => String(2005 + (seed % 15)),
  // A third is overdue, a third is due soon, a third is answered in time.
  'application/sent-on': ({ dayFrom }, seed) => dayFrom(-40 - (seed % 20)),
  'application/due-on': ({ dayFrom }, seed) => dayFrom((turn(seed) % 3) * 12 - 10),
  'application/answered-on': ({ dayFrom }, seed) => (isAnswered(seed) ? dayFrom(-5) : null),
  'application/answer': (_, seed) => (isAnswered(seed) ? undefined : null),
  'application/number': number,
  'document/number': number,
  'document/issued-on': (_, seed) => `2024-0${1 + (seed % 9)}-1${seed % 9}`,
  'document/valid-until': ({ dayFrom }, seed) => dayFrom(90 + seed),
  'consent/given-on': (_, seed) => `2025-0${1 + (seed % 9)}`,
  'consent/withdrawn-on': (_, seed) => (turn(seed) % 3 === 1 ? '2025-10-15' : null),
  'consent/until': ({ dayFrom }, seed) => dayFrom(200 + seed),
  'sample/number': number,
  'sample/given-on': () => '2024-11',
  'remains/number': number,
  'remains/returned-on': () => '2025-06-16',
  'remains/concluded-on': () => '2025-07-30',
  'remains/conclusion': (_, seed) => conclusions[turn(seed)] ?? null,
};

/** Each relation once in the first cases; further on those that fit anybody. */
const relationOf = (seed: number): string =>
  (seed < perFullCase ** 2 ? relatives[seed] : anybodys[Math.floor(seed / 6) % anybodys.length]) ?? 'other';
const anybodys = [
  'mother',
  'father',
  'sister',
  'brother',
  'daughter',
  'son',
  'grandparent',
  'grandchild',
  'other',
];

/** A number that goes up by one or two from one case with a part to the next. */
const turn = (seed: number): number => (seed < perFullCase ** 2 ? seed : Math.floor(seed / 12));
const isAnswered = (seed: number): boolean => turn(seed) % 3 === 2;
/** In the cases 6, 21, 36 and 51. */
const conclusions: Readonly<Record<number, string>> = {
  1: 'reported-match',
  5: 'reported-match',
  9: 'unclear',
  12: 'no-match',
};

function bornAbout(relation: string): number {
  if (['mother', 'father', 'grandparent'].includes(relation)) return 1930;
  return ['daughter', 'son', 'grandchild'].includes(relation) ? 2010 : 1960;
}
const isWoman = (relation: string): boolean => ['mother', 'wife', 'daughter', 'sister'].includes(relation);
