import type { SourceChoice } from '../../../../../core/model/commands.ts';
import { gradeOf, gradeText, type PlainGrade } from '../../../../../core/model/grades.ts';
import { byAuthor, type Desk, say, type Words } from './desk.ts';

type Told = {
  readonly title: Words;
  readonly kind: string;
  readonly grade: PlainGrade;
  readonly date: string;
  readonly side?: string;
  readonly excerpt?: Words;
  readonly contact?: Words;
  readonly note?: Words;
  readonly url?: string;
};

const told = {
  notice: {
    title: [
      'Сповіщення сім’ї (вигадане)',
      'Извещение семьи (выдуманное)',
      'Notification to the family (invented)',
    ],
    kind: 'official-paper',
    grade: 'official-paper',
    date: '2024-02-20',
    excerpt: [
      'Під час виконання завдання поблизу населеного пункту Вигадане зник безвісти.',
      'Во время выполнения задания вблизи населённого пункта Выдуманное пропал без вести.',
      'Went missing on a mission near the settlement of Vyhadane.',
    ],
  },
  fellow: {
    title: [
      'Побратим, телефоном (вигаданий)',
      'Сослуживец, по телефону (выдуманный)',
      'A fellow soldier, by phone (invented)',
    ],
    kind: 'person',
    grade: 'heard-from-others',
    date: '2024-03-02',
    contact: ['телефон у сестри', 'телефон у сестры', 'his sister has the number'],
    note: [
      'Сам не бачив, переказує чужі слова.',
      'Сам не видел, передаёт чужие слова.',
      'Did not see it himself, passes on what others told him.',
    ],
  },
  neighbour: {
    title: [
      'Сусідка, бачила сама (вигадана)',
      'Соседка, видела сама (выдуманная)',
      'A neighbour, saw it herself (invented)',
    ],
    kind: 'person',
    grade: 'saw-it',
    date: '2022-05',
  },
  freed: {
    title: [
      'Звільнений з полону (вигаданий)',
      'Освобождённый из плена (выдуманный)',
      'A man freed from captivity (invented)',
    ],
    kind: 'person',
    grade: 'saw-it',
    date: '2025-06-20',
    note: [
      'Просить не називати його імені.',
      'Просит не называть его имени.',
      'Asks that his name is not given.',
    ],
  },
  hostile: {
    title: [
      'Список, який оприлюднила інша сторона (вигаданий)',
      'Список, который опубликовала другая сторона (выдуманный)',
      'List published by the other side (invented)',
    ],
    kind: 'hostile-list',
    grade: 'hostile-source',
    date: '2025-08-06',
    side: 'official-RU',
    url: 'https://list.example.invalid/',
  },
  redCross: {
    title: [
      'Лист Міжнародного Комітету Червоного Хреста (вигаданий)',
      'Письмо Международного Комитета Красного Креста (выдуманное)',
      'Letter of the International Committee of the Red Cross (invented)',
    ],
    kind: 'organisation',
    grade: 'official-statement',
    date: '2025-04-11',
    side: 'ICRC',
  },
  register: {
    title: [
      'Витяг з реєстру осіб, зниклих безвісти (вигаданий)',
      'Выписка из реестра лиц, пропавших без вести (выдуманная)',
      'Extract from the register of missing persons (invented)',
    ],
    kind: 'official-paper',
    grade: 'official-paper',
    date: '2024-06-14',
    side: 'official-UA',
  },
  laboratory: {
    title: [
      'Висновок експертизи (вигаданий)',
      'Заключение экспертизы (выдуманное)',
      'Report of a laboratory (invented)',
    ],
    kind: 'official-paper',
    grade: 'official-paper',
    date: '2025-07-30',
    side: 'official-UA',
  },
  video: {
    title: ['Відео з вигаданого каналу', 'Видео с выдуманного канала', 'A video from an invented channel'],
    kind: 'media',
    grade: 'doubtful',
    date: '2024-09~',
    side: 'anonymous',
    url: 'https://video.example.invalid/1',
    excerpt: [
      'На записі кілька людей, обличчя видно погано.',
      'На записи несколько человек, лица видно плохо.',
      'Several people in the recording, the faces are hard to see.',
    ],
  },
  newspaper: {
    title: ['Газета «Вигадані вісті»', 'Газета «Выдуманные вести»', 'The newspaper "Invented News"'],
    kind: 'media',
    grade: 'media',
    date: '2023-11-05',
    side: 'media',
  },
} as const satisfies Record<string, Told>;

export type DemoSources = Readonly<Record<keyof typeof told, SourceChoice>>;

/** Writes the library of sources first, so that the facts can name them. */
export function addSources(desk: Desk): DemoSources {
  const made = Object.entries<Told>(told).map(([name, it]) => {
    const id = desk.newId();
    const words = (property: string, value: Words | undefined) =>
      value === undefined ? [] : [say(property, desk.text(value))];
    const statements = [
      say('title', desk.text(it.title)),
      say('kind', it.kind),
      say('grade', gradeText(gradeOf(it.grade))),
      say('date', it.date),
      ...(it.side === undefined ? [] : [say('side', it.side)]),
      ...(it.url === undefined ? [] : [say('url', it.url)]),
      ...(it.kind === 'person' ? [] : [say('language', it.kind === 'hostile-list' ? 'ru' : 'uk')]),
      ...words('excerpt', it.excerpt),
      ...words('contact', it.contact),
      ...words('note', it.note),
    ];
    desk.add({ do: 'run', command: { type: 'entity.create', id, kind: 'source', statements } });
    return [name, { kind: 'existing', id }] as const;
  });
  return Object.fromEntries(made) as DemoSources;
}

/** Who says most facts of a case: nobody named in every third one, else sources by turns. */
export function usualSource(sources: DemoSources, place: number): SourceChoice {
  const all = [sources.notice, sources.register, sources.fellow, sources.neighbour, sources.newspaper];
  return place % 3 === 0 ? byAuthor : (all[place % all.length] ?? byAuthor);
}
