import type { EntityId } from '../core/base/ids.ts';
import type { Claim, ClaimGroup, EntityKind, Value } from '../core/model/types.ts';
import { type Dice, newId, two } from './dice.ts';

/**
 * What a register of an organisation holds beside the plain facts, in how many of a hundred cases.
 *
 * The shares are ours: no published register says how full it is. They follow what the field research tells of the two ends:
 * numbers and telephones come with every table, health and traces with few people, and most fields stay empty.
 * Photos and papers are not made: their bytes are measured by `attachments.ts`.
 *
 * - of soldiers: rank 80 and its group 75, way into service 70, branch 60, call sign 25
 * - category and health facts: wound 15, illness 8, held since 15, what was told of the health 10, disability 3, a protected role 4
 * - the loss: day 80, region 70, how 45, in words 40; the next step 25; citizenship 90, home address 60, telephone 70
 * - body: height 30, eyes and hair 25, peculiarities 20; somebody asked and nobody knew 5
 * - numbers: register of the missing 65, ERDR 60, coordination headquarters 70, ICRC 40; passport 35
 * - work: assignee 60 (twelve people), tags 35, every hundredth birth date as nobody can read it
 * - parts: relative 60 (a second one 20), consent 45 (a tenth withdrawn), application 20, document 15, sample 10, mark 10,
 *   sighting 6, place of stay 5, witness 3: about two a case
 */
export function furtherClaims(dice: Dice, plain: readonly Claim[], source: EntityId): readonly Claim[] {
  const isSoldier = plain.some(({ property, value }) => property === 'category' && value === 'soldier');
  const lostOn = day(dice, 2022, 4);
  const some = (percent: number, ...claims: readonly Claim[]) => (dice.isIn(percent) ? claims : []);
  const soldier = isSoldier
    ? [
        ...some(80, say('rank', dice.pick(ranks))),
        ...some(75, say('rank-group', dice.pick(['private', 'private', 'sergeant', 'officer']))),
        ...some(
          70,
          say('service-type', dice.pick(['mobilised', 'mobilised', 'contract', 'conscript', 'volunteer'])),
        ),
        ...some(60, say('branch', dice.pick(['land-forces', 'marines', 'airborne', 'national-guard']))),
        ...some(25, say('call-sign', dice.pick(['Шпак', 'Лелека', 'Чапля', 'Сова', 'Дрізд', 'Журавель']))),
      ]
    : some(70, say('occupation', dice.pick(['учителька', 'водій', 'пекар', 'фельдшерка'])));
  return [
    ...soldier,
    ...some(15, say('wound', dice.pick(['wounded', 'seriously-wounded', 'none']), { source })),
    ...some(8, say('illness', dice.pick(['ill', 'seriously-ill']), { source })),
    ...some(15, say('held-since', day(dice, 2022, 4), { source })),
    ...some(10, say('health', 'Зі слів вигаданого знайомого: схуд, ходить сам.', { source })),
    ...some(3, say('disability', 'вигадана друга група')),
    ...some(4, say('special-role', dice.pick(['medic', 'clergy', 'journalist', 'official']))),
    ...some(80, say('lost-on', lostOn)),
    ...some(70, say('lost-region', dice.pick(regions))),
    ...some(45, say('lost-how', dice.pick(['combat', 'combat', 'shelling', 'taken-away', 'checkpoint']))),
    ...some(
      40,
      say(
        'circumstances',
        `Не вийшов на зв’язок біля вигаданого села. ${'Шукають рідні. '.repeat(dice.below(10))}`,
      ),
    ),
    ...some(90, say('citizenship', 'Україна')),
    ...some(60, say('home-address', `Вигадана область, вул. Лелек, ${1 + dice.below(200)}`)),
    ...some(
      70,
      say('phone', `+380 00 ${two(dice.below(100))} ${two(dice.below(100))} ${two(dice.below(100))}`),
    ),
    ...some(30, say('height', 155 + dice.below(45))),
    ...some(
      25,
      say('eyes', dice.pick(['blue', 'grey', 'green', 'brown'])),
      say('hair', dice.pick(['dark', 'fair', 'black', 'grey'])),
    ),
    ...some(20, say('peculiarities', 'Вигадана прикмета: трохи накульгує.')),
    ...some(5, say('blood-group', { unknown: true })),
    ...some(65, say('identifier', number(dice, 'М'), { key: 'missing-register' })),
    ...some(60, say('identifier', number(dice, 'Є'), { key: 'erdr' })),
    ...some(70, say('identifier', number(dice, 'К'), { key: 'coordination-hq' })),
    ...some(40, say('identifier', number(dice, 'ICRC-'), { key: 'icrc' })),
    ...some(35, say('paper-number', number(dice, 'АА '), { key: 'passport' })),
    ...some(60, say('assignee', dice.pick(workers))),
    ...some(35, say('tag', dice.pick(tags)), ...some(30, say('tag', 'терміново'))),
    ...some(25, say('next-step', 'Написати до вигаданої установи'), say('next-step-on', day(dice, 2026, 2))),
    ...some(1, say('birth-date', 'десь узимку', { source, isAsTyped: true })),
  ];
}

/** Parts of a case, as one import writes them. */
export function partsOf(dice: Dice, of: EntityId, source: EntityId): readonly ClaimGroup[] {
  const groups: ClaimGroup[] = [];
  const add = (kind: EntityKind, ...claims: readonly Claim[]): EntityId => {
    const entity = newId(dice);
    groups.push({ entity, kind, claims: [say('of', of), ...claims] });
    return entity;
  };
  const relative = (relation: string) =>
    add(
      'relative',
      say('name', { whole: `${dice.pick(givenNames)} ${dice.pick(familyNames)}` }),
      say('relation', relation),
      say('phone', `+380 00 ${two(dice.below(100))} ${two(dice.below(100))} 00`),
      say('dna-given', dice.pick(['yes', 'no', 'planned'])),
      say('role', 'contact'),
    );
  const mother = dice.isIn(60) ? relative('mother') : null;
  if (dice.isIn(20)) relative(dice.pick(['wife', 'sister', 'brother', 'father']));
  if (dice.isIn(45)) {
    const withdrawn = dice.isIn(10) ? [say('withdrawn-on', day(dice, 2026, 1))] : [];
    const given = mother === null ? say('given-by', 'рідні') : say('relative', mother);
    add(
      'consent',
      given,
      say('allows', 'keep'),
      say('allows', 'share'),
      say('with', dice.pick(['association', 'icrc', 'authorities'])),
      say('given-on', day(dice, 2024, 2)),
      ...withdrawn,
    );
  }
  if (dice.isIn(20))
    add(
      'application',
      say('body', 'вигадана установа'),
      say('kind', 'request'),
      say('sent-on', day(dice, 2025, 1)),
      say('due-on', day(dice, 2026, 1)),
    );
  if (dice.isIn(15))
    add(
      'document',
      say('kind', 'notice'),
      say('number', number(dice, '№ ')),
      say('issued-on', day(dice, 2023, 3)),
    );
  if (dice.isIn(10))
    add(
      'sample',
      say('kind', 'relative'),
      ...(mother === null ? [] : [say('donor', mother)]),
      say('given-on', day(dice, 2024, 2)),
    );
  if (dice.isIn(10))
    add(
      'mark',
      say('kind', dice.pick(['scar', 'tattoo', 'mole'])),
      say('where', 'ліва рука'),
      say('look', 'вигаданий птах'),
    );
  const witness = dice.isIn(3)
    ? add(
        'witness',
        say('name', { whole: `${dice.pick(givenNames)} ${dice.pick(familyNames)}` }),
        say('may-be-named', 'ask-first'),
      )
    : null;
  if (dice.isIn(6))
    add(
      'sighting',
      say('place', dice.pick(regions), { source }),
      say('first-on', day(dice, 2023, 3), { source }),
      say('how', dice.pick(['same-cell', 'heard-name', 'picture'])),
      ...(witness === null ? [] : [say('witness', witness)]),
    );
  if (dice.isIn(5))
    add(
      'detention',
      say('kind', dice.pick(['colony', 'detention-centre', 'camp'])),
      say('region', dice.pick(regions), { source }),
      say('from', day(dice, 2023, 3)),
    );
  return groups;
}

const say = (property: string, value: Value, more: Partial<Claim> = {}): Claim => ({
  property,
  value,
  ...more,
});

const day = (dice: Dice, firstYear: number, years: number): string =>
  `${firstYear + dice.below(years)}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`;

const number = (dice: Dice, prefix: string): string =>
  `${prefix}${String(dice.below(1_000_000)).padStart(6, '0')}`;

const ranks = ['солдат', 'солдат', 'старший солдат', 'сержант', 'лейтенант', 'капітан'];
const regions = ['Вигадана область', 'Лелечий край', 'Журавлина область', 'Казкова область'];
const givenNames = ['Зоряна', 'Веселка', 'Мальва', 'Любомира', 'Остап', 'Ярема'];
const familyNames = ['Вигаданенко', 'Прикладько', 'Зразкович', 'Уявленко', 'Казкарук'];
const workers = Array.from({ length: 12 }, (_, at) => `Вигаданий працівник ${at + 1}`);
const tags = ['весна', 'осінь', 'північ', 'південь', 'рідні за кордоном', 'немає ДНК'];
