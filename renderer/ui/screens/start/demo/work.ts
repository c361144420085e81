import type { EntityId } from '../../../../../core/base/ids.ts';
import {
  type CaseColumn,
  type CaseOrder,
  columnsText,
  type FilterItem,
  filterText,
  orderText,
} from '../../../../../core/model/case-view.ts';
import { byAuthor, type Desk, say, type Words } from './desk.ts';
import type { DemoSources } from './sources.ts';

export type DemoAuthors = {
  readonly first: EntityId;
  readonly second: EntityId;
  readonly secondName: string;
};

/** Two people write: the one who made the vault, and an invented colleague. */
export function addAuthors(desk: Desk, author: string): DemoAuthors {
  const [first, second] = [desk.newId(), desk.newId()];
  const secondName = desk.text(colleague);
  const named = author.trim() === '' ? desk.text(nameless) : author;
  const signed = author === '' ? [] : [say('signed', author)];
  desk.add(
    { do: 'write-as', author: first },
    {
      do: 'run',
      command: {
        type: 'entities.write',
        act: 'author.create',
        entries: [
          { id: first, kind: 'author', statements: [say('name', named), ...signed] },
          { id: second, kind: 'author', statements: [say('name', secondName)] },
        ],
      },
    },
  );
  return { first, second, secondName };
}

/** Who looks after which case, tags, views that are kept, people lost together, what is in the bin. */
export function addWork(
  desk: Desk,
  sources: DemoSources,
  authors: DemoAuthors,
  cases: readonly EntityId[],
): void {
  const { text } = desk;
  const every = (step: number, from: number) => cases.filter((_, place) => place % step === from);
  const bulk = (
    chosen: readonly EntityId[],
    act: { do: 'assign'; name: string } | { do: 'tag'; add: readonly string[]; remove: readonly string[] },
  ) => desk.add({ do: 'run', command: { type: 'cases.bulk', cases: chosen, act } });
  desk.add({ do: 'write-as', author: authors.second });
  bulk(every(4, 0), { do: 'assign', name: authors.secondName });
  bulk(every(6, 1), { do: 'assign', name: text(volunteer) });
  bulk(every(7, 0), { do: 'tag', add: [text(tags.photo)], remove: [] });
  bulk(every(9, 2), { do: 'tag', add: [text(tags.ask), text(tags.letter)], remove: [] });
  bulk(every(27, 2), { do: 'tag', add: [], remove: [text(tags.letter)] });

  for (const [from, count] of [
    [8, 3],
    [40, 2],
  ] as const) {
    const people = cases.slice(from, from + count);
    desk.part('group', [
      ...people.map((person) => say('of', person)),
      say('title', text(group.title)),
      say('on', '2024-04', sources.notice),
      say('place', text(group.place), sources.notice),
      say('unit', text(group.unit), sources.notice),
      say('circumstances', text(group.circumstances), sources.fellow),
      say('other-people', text(group.others), sources.fellow),
      say('note', text(group.note)),
    ]);
  }

  for (const { title, items, columns, order } of views)
    desk.add({
      do: 'run',
      command: {
        type: 'entity.create',
        id: desk.newId(),
        kind: 'view',
        statements: [
          say('title', text(title)),
          say('filter', filterText({ text: '', items })),
          say('columns', columnsText(columns)),
          say('sort', orderText(order)),
        ],
      },
    });

  // Written down twice by mistake, and noticed.
  const twice = desk.newId();
  const gone = desk.part('relative', [say('of', cases[20] ?? ''), say('name', { whole: text(stranger) })]);
  desk.add(
    {
      do: 'run',
      command: {
        type: 'entity.create',
        id: twice,
        kind: 'case',
        statements: [say('name', { whole: text(stranger) }, byAuthor, { key: 'uk' })],
      },
    },
    { do: 'run', command: { type: 'entity.delete', entity: twice, kind: 'case', reason: text(twiceReason) } },
    {
      do: 'run',
      command: { type: 'entity.delete', entity: gone, kind: 'relative', reason: text(goneReason) },
    },
    { do: 'write-as', author: authors.first },
  );
}

const colleague: Words = ['Марта Вигадана', 'Марта Выдуманная', 'Marta Vyhadana'];
const nameless: Words = ['Перша особа', 'Первый человек', 'First person'];
const volunteer: Words = ['Прикладна Волонтерка', 'Примерная Волонтёрка', 'Sample Volunteer'];
const stranger: Words = [
  'Двічі Записаний-Вигаданий',
  'Дважды Записанный-Выдуманный',
  'Twice Written-Invented',
];
const twiceReason: Words = [
  'Ту саму людину записано двічі.',
  'Тот же человек записан дважды.',
  'The same person was written down twice.',
];
const goneReason: Words = [
  'Записано не до тієї справи.',
  'Записано не в то дело.',
  'Written into the wrong case.',
];

const tags = {
  photo: ['фото для дошки', 'фото для доски', 'photo for the board'],
  ask: ['запитати сім’ю', 'спросить семью', 'ask the family'],
  letter: ['потрібен лист', 'нужно письмо', 'needs a letter'],
} as const satisfies Record<string, Words>;

const group = {
  title: ['Екіпаж машини з водою', 'Экипаж машины с водой', 'Crew of the water truck'],
  place: ['дорога на Прикладне', 'дорога на Примерное', 'the road to Prykladne'],
  unit: [
    '999-та навчальна бригада (вигадана)',
    '999-я учебная бригада (выдуманная)',
    '999th training brigade (invented)',
  ],
  circumstances: [
    'Машина не доїхала, її знайшли порожньою.',
    'Машина не доехала, её нашли пустой.',
    'The truck did not arrive and was found empty.',
  ],
  others: [
    'Ще один водій, ім’я невідоме.',
    'Ещё один водитель, имя неизвестно.',
    'One more driver, name not known.',
  ],
  note: [
    'Новина про одного може стосуватися решти, але не мусить.',
    'Новость об одном может касаться остальных, но не обязательно.',
    'News of one may concern the others, or not.',
  ],
} as const satisfies Record<string, Words>;

const soon: FilterItem = { facet: 'attention', value: 'yes' };
const views: readonly {
  readonly title: Words;
  readonly items: readonly FilterItem[];
  readonly columns: readonly CaseColumn[];
  readonly order: CaseOrder;
}[] = [
  {
    title: ['Чекають на нас', 'Ждут нас', 'Waiting for us'],
    items: [soon],
    columns: ['name', 'fate', 'due', 'assignee', 'tags'],
    order: { column: 'due', isDescending: false },
  },
  {
    title: ['Цивільні', 'Гражданские', 'Civilians'],
    items: [{ facet: 'category', value: 'civilian' }],
    columns: ['name', 'born', 'place', 'last-contact', 'fate', 'consent'],
    order: { column: 'name', isDescending: false },
  },
  {
    title: ['Джерела розходяться', 'Источники расходятся', 'Sources differ'],
    items: [{ facet: 'disputed', value: 'yes' }],
    columns: ['name', 'born', 'unit', 'last-contact', 'fate', 'links'],
    order: { column: 'changed', isDescending: true },
  },
];
