import type { EntityId } from '../../../../core/base/ids.ts';
import type { Command, SourceChoice, Statement } from '../../../../core/model/commands.ts';
import { gradeOf } from '../../../../core/model/grades.ts';
import type { NameForm, Value } from '../../../../core/model/types.ts';
import type { VaultApi } from '../../../services/api.ts';
import type { Translate } from '../../i18n/use-text.ts';

/**
 * Three invented people for the demonstration: a soldier about whom two sources differ, a civilian, a soldier
 * with a hostile list. Their surnames come from "invented", "never was" and "test", so that nobody takes them for real.
 */
export function demoCommands(
  t: Translate,
  ids: readonly [EntityId, EntityId, EntityId, ...EntityId[]],
): readonly Command[] {
  const [first, second, third, paper, mate, list, neighbour] = ids;
  if (paper === undefined || mate === undefined || list === undefined || neighbour === undefined) {
    throw new Error('seven ids are needed');
  }
  const author: SourceChoice = { kind: 'author' };
  const say = (
    property: string,
    value: Value,
    source: SourceChoice = author,
    more: Partial<Statement> = {},
  ): Statement => ({
    property,
    value,
    source,
    ...more,
  });
  const names = (uk: NameForm, ru: NameForm, latin: NameForm): Statement[] => [
    say('name', uk, author, { key: 'uk' }),
    say('name', ru, author, { key: 'ru' }),
    say('name', latin, author, { key: 'latin' }),
  ];
  const officialPaper: SourceChoice = {
    kind: 'new',
    id: paper,
    title: t('start:demo.paper'),
    sourceKind: 'official-paper',
    grade: gradeOf('official-paper'),
  };
  const fellow: SourceChoice = {
    kind: 'new',
    id: mate,
    title: t('start:demo.fellow'),
    sourceKind: 'person',
    grade: gradeOf('heard-from-others'),
  };
  const hostile: SourceChoice = {
    kind: 'new',
    id: list,
    title: t('start:demo.list'),
    sourceKind: 'hostile-list',
    grade: gradeOf('hostile-source'),
  };
  const witness: SourceChoice = {
    kind: 'new',
    id: neighbour,
    title: t('start:demo.neighbour'),
    sourceKind: 'person',
    grade: gradeOf('saw-it'),
  };
  return [
    {
      type: 'entity.create',
      id: first,
      kind: 'case',
      statements: [
        ...names(
          { family: 'Вигаданенко', given: 'Сергій', patronymic: 'Прикладович' },
          { family: 'Выгаданенко', given: 'Сергей', patronymic: 'Прикладович' },
          { family: 'Vyhadanenko', given: 'Serhii' },
        ),
        say('sex', 'male'),
        say('birth-date', '1990-05-12'),
        say('category', 'soldier'),
        say('unit', t('start:demo.unit')),
        say('last-contact-on', '2024-02-10', officialPaper),
        say('last-contact-place', t('start:demo.place')),
        say('last-contact-words', t('start:demo.words')),
        say('fate', 'missing', { kind: 'existing', id: paper }),
      ],
    },
    {
      type: 'value.add',
      entity: first,
      kind: 'case',
      statement: say('last-contact-on', '2024-02-12~', fellow),
    },
    {
      type: 'entity.create',
      id: second,
      kind: 'case',
      statements: [
        ...names(
          { family: 'Небуваленко', given: 'Марія' },
          { family: 'Небываленко', given: 'Мария' },
          { family: 'Nebuvalenko', given: 'Mariia' },
        ),
        say('sex', 'female'),
        say('birth-date', '1968'),
        say('category', 'civilian'),
        say('workplace', t('start:demo.work')),
        say('last-contact-on', '2022-03', witness),
        say('fate', 'missing'),
      ],
    },
    {
      type: 'entity.create',
      id: third,
      kind: 'case',
      statements: [
        ...names(
          { family: 'Тестовенко', given: 'Іван' },
          { family: 'Тестовенко', given: 'Иван' },
          { family: 'Testovenko', given: 'Ivan' },
        ),
        say('sex', 'male'),
        say('birth-date', '2001-08~'),
        say('category', 'soldier'),
        say('fate', 'believed-captive', hostile),
      ],
    },
  ];
}

const idCount = 7;

/** Writes the invented people into a new vault, as a person would: by commands. */
export async function fillDemo(vault: VaultApi, t: Translate): Promise<void> {
  const ids = await Promise.all(Array.from({ length: idCount }, () => vault.newId()));
  for (const command of demoCommands(t, ids as [EntityId, EntityId, EntityId, ...EntityId[]])) {
    const result = await vault.run(command);
    if (!result.ok) throw new Error(`the demonstration could not be written: ${result.error.code}`);
  }
}
