import type { EntityId } from '../../../../../core/base/ids.ts';
import type { SourceChoice, Statement } from '../../../../../core/model/commands.ts';
import type { Value } from '../../../../../core/model/types.ts';
import { caseCount, isOld, lastYear } from './case-facts.ts';
import { caseTexts } from './case-texts.ts';
import { byAuthor, type Desk, say, type Words } from './desk.ts';
import type { DemoSources } from './sources.ts';

/** One report of a fate: what, since when, who says so. */
type Report = readonly [fate: string, validOn: string, source: keyof DemoSources | 'author'];

/** Fates that changed, also back again: a report can be wrong. By the place of the case. */
const fates: Readonly<Record<number, readonly Report[]>> = {
  0: [
    ['missing', '2024-02-12', 'notice'],
    ['believed-captive', '2024-09', 'video'],
  ],
  // Reported dead, then seen alive.
  5: [
    ['missing', '2023-06', 'notice'],
    ['believed-dead', '2023-12', 'fellow'],
    ['captivity-confirmed', '2025-04-11', 'redCross'],
  ],
  // Looked at a second time; nothing follows from it.
  6: [
    ['missing', '2024-03', 'notice'],
    ['remains-identified', '2025-07-30', 'laboratory'],
  ],
  // Looked at once only.
  7: [
    ['missing', '2024-05', 'notice'],
    ['believed-dead', '2024-10', 'fellow'],
  ],
  // Captivity was reported and taken back.
  11: [
    ['believed-captive', '2024-01', 'video'],
    ['captivity-confirmed', '2024-06', 'hostile'],
    ['missing', '2025-01', 'redCross'],
  ],
  12: [
    ['missing', '2023-02', 'notice'],
    ['captivity-confirmed', '2023-08', 'redCross'],
    ['freed', '2025-06-20', 'newspaper'],
    ['home', '2025-07-15', 'author'],
  ],
  // Identified, buried, and then heard of alive.
  13: [
    ['missing', '2023-04', 'notice'],
    ['remains-identified', '2024-02', 'laboratory'],
    ['buried', '2024-03-02', 'author'],
    ['captivity-confirmed', '2025-06-20', 'freed'],
  ],
  21: [
    ['believed-dead', '2023-12', 'newspaper'],
    ['buried', '2024-01', 'author'],
  ],
  27: [['unknown', '2025-02', 'author']],
};

/** What happened in the cases after they were written down: fates, disputes, corrections, second looks. */
export function addStories(desk: Desk, sources: DemoSources, cases: readonly EntityId[]): void {
  const of = (place: number) => {
    const id = cases[place];
    if (id === undefined) throw new Error('no such case');
    return id;
  };
  const add = (place: number, statement: Statement) =>
    desk.add({
      do: 'run',
      command: { type: 'value.add', entity: of(place), kind: 'case', statement },
    });
  const source = (name: keyof DemoSources | 'author'): SourceChoice =>
    name === 'author' ? byAuthor : sources[name];

  for (let place = 0; place < caseCount; place++) {
    const usual: Report = isOld(place)
      ? ['missing', '2022-11', 'notice']
      : [
          place % 3 === 1 ? 'believed-captive' : 'missing',
          `${lastYear(place)}-12`,
          place % 4 === 0 ? 'author' : 'register',
        ];
    for (const [fate, validOn, from] of fates[place] ?? [usual])
      add(place, say('fate', fate, source(from), { validOn }));
  }
  for (const [place, fate, reason] of looks)
    desk.add({
      do: 'look',
      claim: { case: of(place), property: 'fate', value: fate },
      reason: desk.text(reason),
    });

  // What another source says stands beside it.
  const [firstUnit, otherUnit] = caseTexts.unit ?? [];
  if (firstUnit === undefined || otherUnit === undefined) throw new Error('two units are needed');
  add(0, say('last-contact-on', '2024-02-12~', sources.freed));
  add(0, say('last-contact-on', '2024-02-11', sources.redCross));
  for (const place of [0, 4, 15, 30]) {
    add(
      place,
      say('birth-date', `${1970 + place}-05`, sources.hostile, {
        grade: { reliability: 'E', credibility: 6 },
      }),
    );
    add(place, say('unit', desk.text(otherUnit), sources.hostile, { statedOn: '2025-08-06' }));
  }
  for (const place of [3, 16, 24, 31, 52])
    add(place, say('last-contact-on', `${lastYear(place)}-11~`, sources.freed));
  // A ministry that a newspaper quotes.
  add(2, say('lost-region', desk.text(otherRegion), sources.newspaper, { speaker: desk.text(quoted) }));
  desk.add({
    do: 'prefer',
    claim: { case: of(0), property: 'unit', value: desk.text(otherUnit) },
    reason: desk.text(unitReason),
  });
  // A slip mended, and a thing that was entered by mistake.
  const wrong = desk.text(slip);
  for (const place of [14, 15]) add(place, say('note', wrong));
  desk.add(
    { do: 'correct', claim: { case: of(14), property: 'note', value: wrong }, value: desk.text(mended) },
    { do: 'retract', claim: { case: of(15), property: 'note', value: wrong } },
  );
}

const looks: readonly (readonly [place: number, fate: Value, reason: Words])[] = [
  [
    6,
    'remains-identified',
    [
      'Прочитали висновок удвох: порівняно лише з одним родичем, родина просить повторної експертизи.',
      'Прочитали заключение вдвоём: сравнение только с одним родственником, семья просит повторную экспертизу.',
      'Two of us read the report: only one relative was compared, the family asks for a second examination.',
    ],
  ],
  [
    13,
    'buried',
    [
      'Переглянули ще раз, бо звільнений упізнав людину на фото.',
      'Пересмотрели ещё раз, потому что освобождённый узнал человека на фото.',
      'Looked at again, because a freed man recognised the person in the photo.',
    ],
  ],
];
const otherRegion: Words = ['Прикладна область', 'Примерная область', 'Sample region'];
const quoted: Words = ['вигаданий речник', 'выдуманный представитель', 'an invented spokesman'];
const unitReason: Words = [
  'Останній наказ про переведення, копія є в родини.',
  'Последний приказ о переводе, копия есть у семьи.',
  'The last transfer order says so; the family has a copy.',
];
const slip: Words = ['Запис з опискою.', 'Запись с опиской.', 'A note with a slip.'];
const mended: Words = ['Запис без описки.', 'Запись без описки.', 'A note without the slip.'];
