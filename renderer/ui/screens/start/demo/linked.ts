import { announcementId } from '../../../../../core/announcements/entity-ids.ts';
import type { EntityId } from '../../../../../core/base/ids.ts';
import type { Judgement, Statement } from '../../../../../core/model/commands.ts';
import { isSoldier } from './case-facts.ts';
import { byAuthor, type Desk, say, type Words } from './desk.ts';
import type { DemoSources } from './sources.ts';

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

  // What was done to find out: each step of the ledger once, and never a verdict.
  for (const { place, announcement, state, where, on, note } of checks)
    desk.add({
      do: 'run',
      command: {
        type: 'entities.write',
        act: 'check.write',
        entries: [
          {
            id: desk.newId(),
            kind: 'check',
            statements: [
              say('case', cases[place] ?? ''),
              say('announcement', announcementId(announcement)),
              say('state', state),
              say('where', desk.text(where)),
              say('on', on),
              say('by', desk.text(checker)),
              say('person', desk.text(asked)),
              say('note', desk.text(note)),
            ],
          },
        ],
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
    say('formula', desk.text(ownWords.formula), sources.newspaper),
    say('mediator', desk.text(ownWords.mediator), sources.newspaper),
    say('condition', desk.text(ownWords.condition), sources.newspaper),
    say('area', desk.text(ownWords.area), sources.newspaper),
    say('period', '2022', sources.newspaper),
    say('follows', announcementId('2026-05-08-agreement-1000-for-1000'), sources.newspaper),
    ...(sources.newspaper.kind === 'existing' ? [say('report', sources.newspaper.id)] : []),
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
  formula: ['один на одного', 'один на одного', 'one for one'],
  mediator: ['Товариство лелек (вигадане)', 'Общество аистов (выдуманное)', 'Society of Storks (invented)'],
  condition: [
    'після звірки списків, кажуть обидві вигадані сторони',
    'после сверки списков, говорят обе выдуманные стороны',
    'after the lists are compared, both invented sides say',
  ],
  area: ['Донецька область', 'Донецкая область', 'Donetsk region'],
  place: ['переправа «Вигадана»', 'переправа «Выдуманная»', 'the crossing "Vyhadana"'],
  note: [
    'Вигадане оголошення для прикладу: так записують те, чого немає в каталозі.',
    'Выдуманное объявление для примера: так записывают то, чего нет в каталоге.',
    'An invented announcement: this is how to write down one that the catalogue lacks.',
  ],
} as const satisfies Record<string, Words>;

const checker: Words = ['сестра', 'сестра', 'the sister'];
const asked: Words = [
  'звільнений з тієї самої роти (вигаданий)',
  'освобождённый из той же роты (выдуманный)',
  'a freed man of the same company (invented)',
];
const square: Words = [
  'площа, де сім’ї зустрічали автобуси',
  'площадь, где семьи встречали автобусы',
  'the square where families met the buses',
];
const channel: Words = [
  'список у вигаданому каналі',
  'список в выдуманном канале',
  'a list in an invented channel',
];
const nothingHeard: Words = [
  'Показували фото, ніхто не впізнав.',
  'Показывали фото, никто не узнал.',
  'We showed the photo; nobody recognised it.',
];
const heard: Words = [
  'Каже, що чув схоже прізвище, обличчя не бачив.',
  'Говорит, что слышал похожую фамилию, лица не видел.',
  'Says that he heard a similar surname and did not see the face.',
];
const said: Words = [
  'Людина сама подзвонила додому.',
  'Человек сам позвонил домой.',
  'The person called home.',
];

const checks: readonly {
  readonly place: number;
  readonly announcement: string;
  readonly state: string;
  readonly where: Words;
  readonly on: string;
  readonly note: Words;
}[] = [
  {
    place: 0,
    announcement: '2025-06-10-exchange',
    state: 'not-found',
    where: square,
    on: '2025-06-10',
    note: nothingHeard,
  },
  {
    place: 0,
    announcement: '2025-06-10-exchange',
    state: 'witness-asked',
    where: square,
    on: '2025-06-12',
    note: heard,
  },
  {
    place: 1,
    announcement: '2025-08-14-exchange',
    state: 'not-found',
    where: channel,
    on: '2025-08-15',
    note: nothingHeard,
  },
  {
    place: 2,
    announcement: '2025-05-23-exchange',
    state: 'name-seen',
    where: channel,
    on: '2025-05-24',
    note: heard,
  },
  {
    place: 3,
    announcement: '2025-06-20-exchange',
    state: 'witness-to-ask',
    where: square,
    on: '2025-06-21',
    note: heard,
  },
  {
    place: 12,
    announcement: '2025-06-20-exchange',
    state: 'confirmed',
    where: square,
    on: '2025-06-20',
    note: said,
  },
];
