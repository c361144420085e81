import { announcementId } from '../../../../../core/announcements/entity-ids.ts';
import type { EntityId } from '../../../../../core/base/ids.ts';
import {
  type CaseColumn,
  type CaseOrder,
  columnsText,
  type FilterItem,
  filterText,
  orderText,
} from '../../../../../core/model/case-view.ts';
import type { Judgement, Statement } from '../../../../../core/model/commands.ts';
import { isSoldier } from './case-facts.ts';
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

/** Shipped announcements that somebody compared with cases, and one that only this vault knows. */
export function addAnnouncements(desk: Desk, sources: DemoSources, cases: readonly EntityId[]): void {
  const link = (person: EntityId | undefined, target: EntityId, judgement: Judgement, reason: Words) => {
    if (person === undefined) return;
    desk.add({
      do: 'run',
      command: {
        type: 'link.create',
        id: desk.newId(),
        case: person,
        target,
        judgement,
        reason: desk.text(reason),
        source: byAuthor,
      },
    });
  };
  const soldiers = cases.filter((_, place) => isSoldier(place));
  link(soldiers[0], announcementId('2025-06-09-exchange'), 'negative', reasons.age);
  link(soldiers[0], announcementId('2025-06-10-exchange'), 'unsure', reasons.wounded);
  link(cases[12], announcementId('2025-06-20-exchange'), 'positive', reasons.home);
  link(cases[6], announcementId('2025-06-16-bodies'), 'unsure', reasons.bodies);
  link(cases[1], announcementId('2025-08-14-exchange'), 'unsure', reasons.civilian);
  link(cases[2], announcementId('2025-05-23-exchange'), 'negative', reasons.asked);
  const linked = soldiers.slice(20, 26);
  desk.add({
    do: 'run',
    command: {
      type: 'cases.bulk',
      cases: linked,
      act: {
        do: 'link',
        ids: linked.map(() => desk.newId()),
        target: announcementId('2025-07-23-exchange'),
        judgement: 'unsure',
        reason: desk.text(reasons.period),
        source: byAuthor,
      },
    },
  });

  const own = desk.newId();
  const statements: readonly Statement[] = [
    say('kind', 'exchange', sources.newspaper),
    say('status', 'announced', sources.newspaper),
    say('date', '2026-10~', sources.newspaper),
    say('place', desk.text(ownWords.place), sources.newspaper),
    say('category', 'wounded', sources.newspaper),
    say('category', 'women', sources.newspaper),
    say(
      'count',
      { what: 'pow', to: 'UA', number: 10, qualifier: 'about', scope: 'total' },
      sources.newspaper,
    ),
    say('count', { what: 'pow', to: 'UA', number: 25, qualifier: 'exact', scope: 'total' }, sources.video),
    say('note', desk.text(ownWords.note)),
  ];
  desk.add({ do: 'run', command: { type: 'entity.create', id: own, kind: 'announcement', statements } });
  link(cases[2], own, 'unsure', reasons.wounded);
  const [judged] = desk.steps.flatMap((step) =>
    step.do === 'run' && step.command.type === 'link.create' && step.command.case === cases[1]
      ? [step.command.id]
      : [],
  );
  if (judged !== undefined)
    desk.add({
      do: 'run',
      command: { type: 'link.judge', link: judged, judgement: 'negative', reason: desk.text(reasons.asked) },
    });
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

const reasons = {
  age: [
    'Оголошено для молодших за 25, а людина старша.',
    'Объявлено для тех, кому нет 25, а человек старше.',
    'It was announced for people under 25; this person is older.',
  ],
  wounded: [
    'Названо поранених; чи стосується, невідомо.',
    'Названы раненые; касается ли, неизвестно.',
    'The wounded were named; whether it concerns this person is not known.',
  ],
  home: [
    'Людина вдома і сама сказала, яким обміном.',
    'Человек дома и сам сказал, каким обменом.',
    'The person is home and said by which exchange.',
  ],
  bodies: [
    'Дата повернення збігається з висновком, збіг дат нічого не доводить.',
    'Дата возвращения совпадает с заключением, совпадение дат ничего не доказывает.',
    'The day of return is the one in the report; equal days prove nothing.',
  ],
  civilian: [
    'Серед названих були цивільні.',
    'Среди названных были гражданские.',
    'Civilians were among those named.',
  ],
  asked: [
    'Запитали Координаційний штаб: у списку звільнених немає.',
    'Спросили Координационный штаб: в списке освобождённых нет.',
    'We asked the Coordination Headquarters: not on the list of those freed.',
  ],
  period: [
    'Той самий період, більше нічого не відомо.',
    'Тот же период, больше ничего не известно.',
    'The same period; nothing else is known.',
  ],
} as const satisfies Record<string, Words>;

const ownWords = {
  place: ['переправа «Вигадана»', 'переправа «Выдуманная»', 'the crossing "Vyhadana"'],
  note: [
    'Вигадане оголошення для прикладу: так записують те, чого немає в каталозі.',
    'Выдуманное объявление для примера: так записывают то, чего нет в каталоге.',
    'An invented announcement: this is how to write down one that the catalogue lacks.',
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
