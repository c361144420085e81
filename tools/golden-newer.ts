import type { EntityId } from '../core/base/ids.ts';
import { usualOrder } from '../core/model/case-view.ts';
import type { Command, SourceChoice, Statement } from '../core/model/commands.ts';
import type { EntityKind, Value } from '../core/model/types.ts';
import type { VaultApi } from '../renderer/services/api.ts';
import { ask, mustSave, say } from '../renderer/services/testing/test-world.ts';

/** Whom the newer things are written about: made by the first part of the golden vault. */
export type GoldenPeople = {
  readonly person: EntityId;
  readonly relative: EntityId;
  readonly announcement: EntityId;
};

/**
 * What vaults hold since number 1 was made: sources with grades, a death with a second look, a settled dispute, every kind
 * of part, papers with flags that prove facts, a list with judged rows, joined cases, checks, acts on many, a view,
 * a news text with what was read from it. Everything is invented.
 */
export async function addNewer(
  api: VaultApi,
  { person, relative, announcement }: GoldenPeople,
): Promise<void> {
  const run = (command: Command) => mustSave(api, command);
  const add = (statement: Statement, entity = person, kind: EntityKind = 'case') =>
    run({ type: 'value.add', entity, kind, statement });
  const make = async (kind: EntityKind, statements: readonly Statement[]): Promise<EntityId> => {
    const id = await api.newId();
    await run({ type: 'entity.create', id, kind, statements });
    return id;
  };
  const claimOf = async (property: string, value: Value) => {
    const shown = await ask(api, { name: 'case', params: { id: person } });
    const found = shown?.record.views
      .filter((view) => view.property === property)
      .flatMap(({ claims }) => claims)
      .find((claim) => JSON.stringify(claim.value) === JSON.stringify(value));
    if (found === undefined) throw new Error(`no such claim of ${property}`);
    return found.id;
  };

  const hostile = await make('source', [
    say('title', 'вигаданий ворожий канал'),
    say('kind', 'hostile-list'),
    say('grade', 'E5'),
    say('date', '2025-08'),
    say('excerpt', 'дослівно: «список № 1»\n\u202Eзправа\u202C \uD800'),
  ]);
  const from: SourceChoice = { kind: 'existing', id: hostile };
  await add({
    property: 'fate',
    value: 'believed-dead',
    source: from,
    validOn: '2025-03~',
    statedOn: '2025-08-01',
    grade: { reliability: 'E', credibility: 5 },
  });
  await run({
    type: 'value.look',
    entity: person,
    claim: await claimOf('fate', 'believed-dead'),
    reason: 'канал помилявся й раніше',
  });
  await add({ property: 'fate', value: 'captivity-confirmed', source: from, validOn: '2025-09' });
  await run({
    type: 'value.prefer',
    entity: person,
    claim: await claimOf('unit', 'рота «Вигадка»'),
    reason: 'офіційний лист',
  });
  // Health and category facts, one per key, what cannot be, and what nobody knows.
  for (const statement of [
    say('wound', 'seriously-wounded'),
    say('illness', { unknown: true }),
    say('health', 'вигадана рана'),
    say('held-since', '2024-05/2024-06'),
    say('rank-group', 'officer'),
    say('service-type', 'conscript'),
    say('special-role', 'medic'),
    say('special-role', 'clergy'),
    say('identifier', 'ВИГ-000001', 'icrc'),
    say('identifier', 'В-2', 'coordination-hq'),
    say('paper-number', 'АА 000000', 'passport'),
    say('weight', 'як пір’їна'),
    say('other-name', { whole: 'Паперон Вигадка' }),
    say('next-step', 'написати вигаданому слідчому'),
    say('next-step-on', '2026-12-01'),
  ])
    await add(statement);

  const witness = await make('witness', [
    say('of', person),
    say('name', { whole: 'Вигаданий Побратим' }),
    say('may-be-named', 'ask-first'),
  ]);
  const parts: readonly (readonly [EntityKind, readonly Statement[]])[] = [
    [
      'sighting',
      [
        say('place', 'вигаданий табір'),
        say('how', 'same-cell'),
        say('witness', witness),
        say('recognised-by', 'photo'),
      ],
    ],
    [
      'detention',
      [
        say('kind', 'colony'),
        say('place', 'вигадана колонія'),
        say('from', '2024-07?'),
        say('known-by', 'letter'),
      ],
    ],
    ['mark', [say('kind', 'tattoo'), say('where', 'ліве плече'), say('look', 'журавель')]],
    [
      'application',
      [
        say('body', 'вигадана установа'),
        say('kind', 'request'),
        say('sent-on', '2026-10-01'),
        say('due-on', '2026-11-01'),
        say('applicant', relative),
      ],
    ],
    ['document', [say('kind', 'notice'), say('number', '№ 0'), say('issued-on', '2024-05-20')]],
    ['sample', [say('kind', 'relative'), say('donor', relative), say('given-on', '2025-01')]],
    [
      'remains',
      [
        say('number', 'вигаданий номер'),
        say('conclusion', 'no-match'),
        say('method', 'dna-relative'),
        say('family-answer', 'doubts'),
      ],
    ],
    [
      'consent',
      [
        say('given-by', 'мати'),
        say('relative', relative),
        say('allows', 'keep'),
        say('allows', 'share'),
        say('with', 'lawyer'),
        say('how', 'in-writing'),
        say('given-on', '2025-02-03'),
      ],
    ],
    [
      'consent',
      [
        say('given-by', 'мати'),
        say('allows', 'publish-photo'),
        say('with', 'public'),
        say('withdrawn-on', '2025-06-07'),
      ],
    ],
  ];
  for (const [kind, statements] of parts) await make(kind, [say('of', person), ...statements]);
  await add(say('dna-given', 'yes'), relative, 'relative');
  await add(say('role', 'applicant'), relative, 'relative');

  // Another file of the same person, joined and lost together with the first.
  const twin = await make('case', [say('name', { whole: 'Vyhadenko Paperon' }, 'latin')]);
  const third = await make('case', [
    say('name', { whole: 'Третій Неіснуючий' }, 'uk'),
    say('category', 'civilian'),
  ]);
  await make('group', [
    say('of', person),
    say('of', third),
    say('title', 'вигадана група'),
    say('on', '2024-05-12'),
  ]);
  const judge = async (target: EntityId, judgement: 'positive' | 'negative' | 'unsure', reason: string) => {
    const id = await api.newId();
    await run({
      type: 'link.create',
      id,
      case: person,
      target,
      judgement,
      reason,
      source: { kind: 'author' },
    });
    return id;
  };
  await judge(twin, 'positive', 'та сама людина: обидві матері одна й та сама');
  await judge(announcement, 'unsure', 'той самий місяць');

  // A list of the other side, row by row; two rows judged, one of them twice.
  const [list, firstRow, secondRow] = [await api.newId(), await api.newId(), await api.newId()];
  const row = (id: EntityId, number: string, name: string) => ({
    id,
    kind: 'list-entry' as const,
    statements: [
      say('of', list),
      say('row', number),
      say('raw', JSON.stringify([number, name, '1990'])),
      { ...say('name', name), source: from },
      { ...say('birth-date', '1990'), source: from },
    ],
  });
  await run({
    type: 'entities.write',
    act: 'list.import',
    entries: [
      {
        id: list,
        kind: 'list',
        statements: [
          say('title', 'вигаданий список'),
          say('source', hostile),
          say('checksum', '00'.repeat(32)),
        ],
      },
      row(firstRow, '1', 'ВИГАДЕНКО Паперон'),
      row(secondRow, '2', 'НЕІСНУЮЧА Марта'),
    ],
  });
  await judge(firstRow, 'unsure', 'немає по батькові');
  const other = await judge(secondRow, 'unsure', 'схоже прізвище');
  await run({ type: 'link.judge', link: other, judgement: 'negative', reason: 'інша стать' });

  const check = await api.newId();
  await run({
    type: 'entities.write',
    act: 'check.write',
    entries: [
      {
        id: check,
        kind: 'check',
        statements: [
          say('case', person),
          say('announcement', announcement),
          say('state', 'witness-asked'),
          say('where', 'вигаданий пункт зустрічі'),
          say('on', '2026-05-16'),
        ],
      },
    ],
  });
  const view = await api.newId();
  await run({
    type: 'entities.write',
    act: 'view.change',
    entries: [
      {
        id: view,
        kind: 'view',
        statements: [
          say('title', 'вигаданий вигляд'),
          say(
            'filter',
            JSON.stringify({ text: '', items: [{ facet: 'assignee', value: 'Другий Вигаданий' }] }),
          ),
          say('sort', JSON.stringify(usualOrder)),
        ],
      },
    ],
  });
  const cases = [person, twin, third];
  await run({ type: 'cases.bulk', cases, act: { do: 'assign', name: 'Другий Вигаданий' } });
  await run({ type: 'cases.bulk', cases, act: { do: 'tag', add: ['весна', 'терміново'], remove: [] } });
  await run({ type: 'cases.bulk', cases: [third], act: { do: 'tag', add: [], remove: ['весна'] } });

  // A news text is kept as the paper of its source, in one act with what was read from it.
  const [report, event] = [await api.newId(), await api.newId()];
  const said = { kind: 'existing', id: report } as const;
  await attached(api, {
    of: [report],
    fileName: 'вигадане видання.txt',
    content: 'Вигадана новина: обмін відбувся.',
    together: [
      {
        id: report,
        kind: 'source',
        statements: [say('title', 'вигадане видання'), say('kind', 'media'), say('grade', 'C3')],
      },
      {
        id: event,
        kind: 'announcement',
        statements: [
          { ...say('kind', 'exchange'), source: said },
          { ...say('date', '2026-06-16'), source: said, speaker: 'вигадане відомство' },
          { ...say('category', 'seriously-ill'), source: said },
          { ...say('report', report), source: said },
        ],
      },
    ],
  });
  await attached(api, {
    of: [person, twin],
    fileName: 'вигаданий лист.txt',
    content: 'Вигаданий лист вигаданої частини.',
    statements: [
      say('caption', 'лист вигаданої частини'),
      say('date', '2024-05~'),
      say('graphic', true),
      say('portrait', false),
      say('rotation', 'r90'),
      say('crop', '1000 500 8000 9000'),
      say('proves', await claimOf('unit', 'рота «Вигадка»')),
      say('proves', await claimOf('fate', 'captivity-confirmed')),
    ],
  });
}

async function attached(
  api: VaultApi,
  paper: {
    readonly of: readonly EntityId[];
    readonly fileName: string;
    readonly content: string;
    readonly statements?: readonly Statement[];
    readonly together?: Extract<Command, { type: 'entities.write' }>['entries'];
  },
): Promise<void> {
  const { of, fileName, content, statements = [], together } = paper;
  const done = await api.attach(
    {
      job: 'golden',
      of,
      fileName,
      content: { kind: 'bytes', bytes: new Blob([content]) },
      statements,
      ...(together === undefined ? {} : { together: { act: 'news.accept', entries: together } }),
    },
    () => undefined,
  );
  if (!done.ok) throw new Error(done.error.code);
}
