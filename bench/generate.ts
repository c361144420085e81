import { changeIdOf, type DeviceId, type EntityId, encodeId } from '../core/base/ids.ts';
import type { Change, Claim, ClaimGroup } from '../core/model/types.ts';
import { createDice, type Dice, newId, two } from './dice.ts';
import { furtherClaims, partsOf } from './generate-more.ts';

/**
 * How much of a case is written down. `plain`: about nine facts of the person, every fifth case with a source that
 * contradicts another. `register`: the same people as an organisation keeps them, with the shares of `generate-more.ts`.
 */
export type Fullness = 'plain' | 'register';

export type GenerateOptions = { readonly device?: DeviceId; readonly fullness?: Fullness };

/**
 * Invented cases for benches and long tests: the same for the same seed, and the same people in both fullnesses.
 *
 * Names are put together from syllables in three scripts and mean nobody. A case is one change; every fifth gets a second
 * one, in which another source contradicts the first; in `register` its parts are a further one, as an import writes them.
 */
export function generateCases(
  count: number,
  seed: number,
  { device = deviceOf(seed), fullness = 'plain' }: GenerateOptions = {},
): Change[] {
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
    const claims = claimsOf(dice, source);
    if (fullness === 'plain') add('case.create', [{ entity, kind: 'case', claims }]);
    else {
      // Dice of its own: the people stay those of the plain vault.
      const more = createDice(seed ^ Math.imul(made + 1, 0x9e3779b1));
      add('case.create', [
        { entity, kind: 'case', claims: [...claims, ...furtherClaims(more, claims, source)] },
      ]);
      const parts = partsOf(more, entity, source);
      if (parts.length > 0) add('cases.import', parts);
    }
    if (made % 5 === 0) {
      const claims = [{ property: 'birth-date', value: birthDate(dice), source }];
      add('value.add', [{ entity, kind: 'case', claims }]);
    }
  }
  return changes;
}

const startMs = Date.UTC(2024, 0, 1);

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
