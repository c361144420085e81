import { announcementId } from '../../../../../core/announcements/entity-ids.ts';
import { toHex } from '../../../../../core/base/hex.ts';
import type { EntityId } from '../../../../../core/base/ids.ts';
import { sha256Text } from '../../../../../core/base/sha256.ts';
import { listCommand } from '../../../../../core/lists/list-entries.ts';
import { rowsOf } from '../../../../../core/lists/rows.ts';
import type { Judgement } from '../../../../../core/model/commands.ts';
import { printedName } from './case-facts.ts';
import { byAuthor, type Desk, type Words } from './desk.ts';
import type { DemoSources } from './sources.ts';

/** The printed list: people of the cases under other spellings, namesakes, strangers, a date that does not exist, a sum. */
const printed: readonly (readonly string[])[] = [
  ['№', 'ФИО', 'Дата рождения', 'В/ч'],
  ['1', printedName(0), '1990', 'А0000'],
  ['2', printedName(6), '', 'А0000'],
  ['3', 'НЕСУЩЕСТВУЮЩИЙ АНДРЕЙ', '31.02.1991', ''],
  ['4', 'Yevrovyhadko Dmytro', '1977', ''],
  ['5', 'ЕЖАКОПРИМЕР ВЛАДИМИР', '', 'А0001'],
  ['6', printedName(12), '1968', ''],
  ['7', 'ТЕСТОВЕНКО Николай', '1960', 'А0000'],
  ['8', 'НИГДЕНЕТОВ ПРИМЕР', '1985', ''],
  ['9', 'ВЫГАДАНКО СЕРГЕЙ', '1999', 'А0009'],
  ['10', 'Нетакойдругой Гнат', '1980', ''],
  ['11', '', '', 'итого 10'],
];

const judged: readonly (readonly [row: number, place: number, judgement: Judgement, reason: Words])[] = [
  [
    1,
    0,
    'unsure',
    [
      'Збігаються прізвище й ім’я, батькового імені в списку немає.',
      'Совпадают фамилия и имя, отчества в списке нет.',
      'Surname and name agree; the list gives no patronymic.',
    ],
  ],
  [
    9,
    0,
    'negative',
    [
      'Однофамілець: інший рік народження й частина.',
      'Однофамилец: другой год рождения и часть.',
      'A namesake: another birth year and unit.',
    ],
  ],
  [
    6,
    12,
    'positive',
    [
      'Людина вдома й підтвердила, що рядок про неї.',
      'Человек дома и подтвердил, что строка о нём.',
      'The person is home and said that this row is about them.',
    ],
  ],
];

/** Takes a printed list in as the wizard does, and judges a few of its rows; the others wait for the reader. */
export function addList(desk: Desk, sources: DemoSources, cases: readonly EntityId[]): void {
  const rows = rowsOf(
    { name: '', rows: printed, marks: [] },
    { headerRow: 0, roles: ['number', 'name', 'birth-date', 'unit'] },
  );
  const text = printed.map((row) => row.join(';')).join('\n');
  const head = {
    list: desk.newId(),
    title: desk.text(title),
    date: '2025-08-06',
    announcement: announcementId('2025-07-23-exchange'),
    fileName: null,
    source: sources.hostile,
  };
  const command = listCommand(head, toHex(sha256Text(text)), rows, desk.newId);
  desk.add({ do: 'run', command });
  const entries =
    command.type === 'entities.write' ? command.entries.filter(({ kind }) => kind === 'list-entry') : [];
  for (const [row, place, judgement, reason] of judged) {
    const [entry, person] = [entries[row - 1], cases[place]];
    if (entry === undefined || person === undefined) throw new Error('no such row or case');
    desk.add({
      do: 'run',
      command: {
        type: 'link.create',
        id: desk.newId(),
        case: person,
        target: entry.id,
        judgement,
        reason: desk.text(reason),
        source: byAuthor,
      },
    });
  }
}

const title: Words = [
  'Вигаданий список з чужого каналу',
  'Выдуманный список из чужого канала',
  'An invented list from a foreign channel',
];
