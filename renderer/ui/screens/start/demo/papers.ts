import type { EntityId } from '../../../../../core/base/ids.ts';
import type { SourceChoice } from '../../../../../core/model/commands.ts';
import { sexOf } from './case-facts.ts';
import { type Desk, say, type Words } from './desk.ts';
import { personName } from './names.ts';

/** Which cases have a drawn portrait. */
const portraits = [0, 1, 2, 3, 5, 6, 8, 9, 12, 20, 33, 50];

/** Photos and papers: outlines drawn by the app, and a letter. None of them shows anybody. */
export function addPapers(desk: Desk, notice: SourceChoice, cases: readonly EntityId[]): void {
  const { text } = desk;
  for (const place of portraits)
    desk.add({
      do: 'attach',
      of: [of(cases, place)],
      fileName: `${text(words.portraitFile)}-${place + 1}.png`,
      content: { picture: place },
      statements: [
        say('portrait', true),
        ...(place % 3 === 0 ? ['association', 'authorities', 'icrc'].map((to) => say('permission', to)) : []),
        say('caption', text(words.portrait)),
        say('date', `202${place % 4}~`),
      ],
    });
  desk.add(
    {
      do: 'attach',
      of: [of(cases, 0), ...(notice.kind === 'existing' ? [notice.id] : [])],
      fileName: `${text(words.letterFile)}.txt`,
      content: { text: text(words.letter) },
      statements: [say('caption', text(words.letterCaption)), say('date', '2024-02-20')],
      proves: { case: of(cases, 0), property: 'name', value: personName(0, sexOf(0)).ru },
    },
    {
      do: 'attach',
      of: [of(cases, 8), of(cases, 9), of(cases, 10)],
      fileName: `${text(words.groupFile)}.png`,
      content: { picture: 99 },
      statements: [
        say('caption', text(words.group)),
        say('rotation', 'r90'),
        say('crop', '1000 500 8000 9000'),
      ],
    },
    {
      do: 'attach',
      of: [of(cases, 6)],
      fileName: `${text(words.hardFile)}.png`,
      content: { picture: 66 },
      statements: [say('graphic', true), say('caption', text(words.hard))],
    },
  );
}

function of(cases: readonly EntityId[], place: number): EntityId {
  const id = cases[place];
  if (id === undefined) throw new Error('no such case');
  return id;
}

const words = {
  portrait: [
    'Намальований силует, це нікого не зображує',
    'Нарисованный силуэт, он никого не изображает',
    'A drawn outline; it shows nobody',
  ],
  portraitFile: ['силует', 'силуэт', 'outline'],
  letterFile: ['сповіщення-вигадане', 'извещение-выдуманное', 'notification-invented'],
  letterCaption: [
    'Сповіщення, переписане від руки (вигадане)',
    'Извещение, переписанное от руки (выдуманное)',
    'The notification, copied by hand (invented)',
  ],
  letter: [
    'Вигаданий приклад. Повідомляємо, що військовослужбовець зник безвісти поблизу населеного пункту Вигадане.',
    'Выдуманный пример. Сообщаем, что военнослужащий пропал без вести вблизи населённого пункта Выдуманное.',
    'An invented example. We inform you that the serviceman went missing near the settlement of Vyhadane.',
  ],
  group: ['Спільне фото, намальоване', 'Общее фото, нарисованное', 'A photo of several people, drawn'],
  groupFile: ['спільне', 'общее', 'together'],
  hard: [
    'Так ховається зображення, на яке важко дивитися. Тут лише силует.',
    'Так скрывается изображение, на которое тяжело смотреть. Здесь только силуэт.',
    'This is how a picture that is hard to look at is hidden. Here it is an outline only.',
  ],
  hardFile: ['приховане', 'скрытое', 'hidden'],
} as const satisfies Record<string, Words>;
