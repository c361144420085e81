import { changeIdOf, type DeviceId, type EntityId, encodeId } from '../core/base/ids.ts';
import type { Change, Claim, ClaimGroup } from '../core/model/types.ts';

/**
 * Invented cases for benches and long tests: the same for the same seed.
 *
 * Names are put together from syllables in three scripts and mean nobody. A case is one change of about
 * nine claims; every fifth gets a second one, in which another source contradicts the first. About 0.9 KiB a case.
 */
export function generateCases(count: number, seed: number, device: DeviceId = deviceOf(seed)): Change[] {
  const dice = createDice(seed);
  const changes: Change[] = [];
  const sources = Array.from({ length: Math.max(1, Math.round(count / 200)) }, () => newId(dice));
  const add = (act: string, groups: readonly ClaimGroup[]) => {
    const at = new Date(startMs + changes.length * 1000).toISOString();
    const id = changeIdOf(device, changes.length + 1);
    changes.push({ id, author: 'Vesna Bench', at, act, groups, undoes: [] });
  };
  for (const [place, id] of sources.entries()) {
    const claims = [
      { property: 'title', value: `Вигадана газета № ${place + 1}` },
      { property: 'kind', value: 'media' },
    ];
    add('source.create', [{ entity: id, kind: 'source', claims }]);
  }
  for (let made = 0; made < count; made++) {
    const entity = newId(dice);
    const source = dice.pick(sources);
    add('case.create', [{ entity, kind: 'case', claims: claimsOf(dice, source) }]);
    if (made % 5 === 0) {
      const claims = [{ property: 'birth-date', value: birthDate(dice), source }];
      add('value.add', [{ entity, kind: 'case', claims }]);
    }
  }
  return changes;
}

const startMs = Date.UTC(2024, 0, 1);

type Dice = {
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
};

/** A small generator with a known state; good enough to make things different, and no more. */
function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit;
  };
  return {
    below: (limit) => Math.floor(below(limit)),
    pick: (list) => list[Math.floor(below(list.length))] as (typeof list)[number],
  };
}

const newId = (dice: Dice): EntityId =>
  encodeId(Uint8Array.from({ length: 16 }, () => dice.below(256))) as EntityId;

const deviceOf = (seed: number): DeviceId =>
  encodeId(new Uint8Array(new Uint32Array([seed, 1, 2, 3]).buffer)) as DeviceId;

const stems = ['Вига', 'Прикла', 'Зразко', 'Тесто', 'Уявно', 'Журавле', 'Лелеко', 'Синьо', 'Казко', 'Мрієво'];
const middles = ['дан', 'лит', 'рад', 'мир', 'бор', 'гай', 'лук', 'сад', 'яр', 'дуб', 'ліс', 'степ'];
const ends = ['енко', 'ук', 'ський', 'ич', 'ець', 'ак', 'ина', 'ко'];
const givenNames = ['Остап', 'Ярема', 'Любомир', 'Зоряна', 'Веселка', 'Тестослав', 'Мальва', 'Богдар'];
const patronymics = ['Лелекович', 'Журавлевич', 'Казкович', 'Прикладівна', 'Зразківна', 'Мрієвич'];
const units = ['вигадана бригада', 'уявний батальйон', 'казковий полк', 'зразкова рота'];
const places = ['Вигадане', 'Лелечине', 'Журавлівка', 'Казкова Балка', 'Мріїв Яр', 'Приклади'];
const fates = [
  'missing',
  'missing',
  'missing',
  'believed-captive',
  'captivity-confirmed',
  'freed',
  'believed-dead',
];

const two = (n: number) => String(n).padStart(2, '0');
const birthDate = (dice: Dice): string =>
  dice.below(4) === 0
    ? String(1960 + dice.below(45))
    : `${1960 + dice.below(45)}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`;

function claimsOf(dice: Dice, source: EntityId): readonly Claim[] {
  const family = `${dice.pick(stems)}${dice.pick(middles)}${dice.pick(middles)}${dice.pick(ends)}`;
  const name = { family, given: dice.pick(givenNames), patronymic: dice.pick(patronymics) };
  const isSoldier = dice.below(4) > 0;
  const place = dice.pick(places);
  return [
    { property: 'name', key: 'uk', value: name },
    {
      property: 'name',
      key: 'ru',
      value: { ...name, family: family.replaceAll('і', 'и').replaceAll('є', 'е') },
    },
    { property: 'sex', value: dice.pick(['male', 'female']) },
    { property: 'birth-date', value: birthDate(dice) },
    { property: 'category', value: isSoldier ? 'soldier' : 'civilian' },
    isSoldier
      ? { property: 'unit', value: `${1 + dice.below(180)}-та ${dice.pick(units)}` }
      : { property: 'workplace', value: `Школа № ${1 + dice.below(90)}, ${place}` },
    { property: 'last-contact-on', value: `202${2 + dice.below(4)}-${two(1 + dice.below(12))}`, source },
    { property: 'last-contact-place', value: place, source },
    { property: 'fate', value: dice.pick(fates), source },
    {
      property: 'note',
      value: `Останнє повідомлення: «усе добре, передзвоню завтра». ${'Дуже чекаємо. '.repeat(dice.below(12))}`,
    },
  ];
}
