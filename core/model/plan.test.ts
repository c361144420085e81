import { describe, expect, it } from 'vitest';
import { type ChangeId, type ClaimId, changeIdOf, type DeviceId, type EntityId } from '../base/ids.ts';
import type { Command, SourceChoice, Statement } from './commands.ts';
import { viewIn } from './fold.ts';
import { applyChange, createLedger, planContext, recordIn } from './ledger.ts';
import { needsOf, planChange } from './plan.ts';
import type { Change, EntityRecord } from './types.ts';

const person = 'pers0n00000000000000000000' as EntityId;
const paper = 'paper000000000000000000000' as EntityId;
const link = 'k0000000000000000000000000' as EntityId;
const exchange = 'exchange000000000000000000' as EntityId;

const byAuthor: SourceChoice = { kind: 'author' };
const byPaper: SourceChoice = { kind: 'existing', id: paper };
const statement = (
  property: string,
  value: Statement['value'],
  more: Partial<Statement> = {},
): Statement => ({
  property,
  value,
  source: byAuthor,
  ...more,
});

/** One laptop: runs commands and answers with the change or the code of the failure. */
function laptop(author = 'Lada') {
  const ledger = createLedger();
  let seq = 0;
  return {
    ledger,
    run(command: Command): Change | string {
      const planned = planChange(command, planContext(ledger, author));
      if (!planned.ok) return planned.error.code;
      seq++;
      const at = new Date(Date.UTC(2024, 4, 1, 0, seq)).toISOString();
      const change = { ...planned.value, id: changeIdOf('d1' as DeviceId, seq), author, at };
      applyChange(ledger, change);
      return change;
    },
    add(...statements: readonly Statement[]) {
      return statements.map((one) =>
        this.run({ type: 'value.add', entity: person, kind: 'case', statement: one }),
      );
    },
    get record(): EntityRecord {
      const record = recordIn(ledger, person);
      if (record === undefined) throw new Error('nothing was said');
      return record;
    },
  };
}

const values = (record: EntityRecord, property: string, key?: string) =>
  viewIn(record, property, key)?.claims.map((claim) => claim.value);
const groupsOf = (change: Change | string) => (typeof change === 'string' ? change : change.groups);

describe('planning a new case', () => {
  it('makes one change with the case and its new source', () => {
    const { run } = laptop();
    const source = {
      kind: 'new',
      id: paper,
      title: 'Notice of the unit',
      sourceKind: 'official-paper',
      grade: { reliability: 'A', credibility: 2 },
    } as const;
    const change = run({
      type: 'entity.create',
      id: person,
      kind: 'case',
      statements: [
        statement('name', { family: 'Журавель', given: 'Остап' }, { key: 'uk' }),
        statement('unit', 'unit of the marsh', { source, statedOn: '2024-05' }),
        statement('workplace', '   '),
      ],
    });
    expect(change).toMatchObject({ act: 'case.create', undoes: [] });
    expect(groupsOf(change)).toEqual([
      {
        entity: paper,
        kind: 'source',
        claims: [
          { property: 'title', value: 'Notice of the unit' },
          { property: 'kind', value: 'official-paper' },
          { property: 'grade', value: 'A2' },
        ],
      },
      {
        entity: person,
        kind: 'case',
        claims: [
          { property: 'name', key: 'uk', value: { family: 'Журавель', given: 'Остап' } },
          { property: 'unit', value: 'unit of the marsh', source: paper, statedOn: '2024-05' },
        ],
      },
    ]);
  });

  it('keeps what cannot be as it was typed, with a mark', () => {
    const phone = laptop();
    phone.add(
      statement('birth-date', '31.02.1990'),
      statement('sex', 'хлопець'),
      statement('last-contact-on', '12 травня 2024'),
    );
    const claim = (property: string) => viewIn(phone.record, property)?.claims[0];
    expect(claim('birth-date')).toMatchObject({ value: '31.02.1990', isAsTyped: true });
    expect(claim('sex')).toMatchObject({ value: 'хлопець', isAsTyped: true });
    expect(claim('last-contact-on')).toMatchObject({ value: '2024-05-12' });
    expect(claim('last-contact-on')?.isAsTyped).toBeUndefined();
  });

  it('refuses what no form can send: an unknown property, another shape, a missing key', () => {
    const { run } = laptop();
    const add = (one: Statement) => run({ type: 'value.add', entity: person, kind: 'case', statement: one });
    expect(add(statement('shoe-size', '43'))).toBe('save.invalid-value');
    expect(add(statement('unit', 43))).toBe('save.invalid-value');
    expect(add(statement('name', { family: 'Журавель' }))).toBe('save.invalid-value');
    expect(add(statement('name', { family: 'Журавель' }, { key: 'klingon' }))).toBe('save.invalid-value');
  });
});

describe('planning a further value', () => {
  it('corrects what the same source said before, and stands beside what another said', () => {
    const phone = laptop();
    phone.add(statement('unit', '1'), statement('unit', '2'), statement('unit', '3', { source: byPaper }));
    expect(values(phone.record, 'unit')).toEqual(['2', '3']);
    phone.add(statement('unit', '4', { source: byPaper }));
    expect(values(phone.record, 'unit')).toEqual(['2', '4']);
    expect(viewIn(phone.record, 'unit')?.isDisputed).toBe(true);
  });

  it('never replaces a note or an earlier fate', () => {
    const phone = laptop();
    phone.add(
      statement('note', 'a'),
      statement('note', 'b'),
      statement('fate', 'missing', { validOn: '2022-04' }),
      statement('fate', 'freed', { validOn: '2024-05' }),
    );
    expect(values(phone.record, 'note')).toEqual(['a', 'b']);
    expect(values(phone.record, 'fate')).toEqual(['freed', 'missing']);
  });

  it('corrects a fate only for the same date', () => {
    const phone = laptop();
    const fate = (value: string, validOn: string) => statement('fate', value, { source: byPaper, validOn });
    phone.add(
      fate('missing', '2022-04-12'),
      fate('freed', '2024-05-01'),
      fate('believed-captive', '2022-04-12'),
    );
    expect(values(phone.record, 'fate')).toEqual(['freed', 'believed-captive']);
    expect(viewIn(phone.record, 'fate')?.isDisputed).toBe(false);
  });

  it('tells speakers apart that one paper quotes', () => {
    const phone = laptop();
    const quoted = (value: string, speaker: string) => statement('unit', value, { source: byPaper, speaker });
    phone.add(
      quoted('1', 'Ministry of Cranes'),
      quoted('2', 'Office of Storks'),
      quoted('3', 'Ministry of Cranes'),
    );
    expect(values(phone.record, 'unit')).toEqual(['3', '2']);
  });
});

describe('planning a correction', () => {
  const firstId = (record: EntityRecord, property: string) =>
    viewIn(record, property)?.claims[0]?.id as ClaimId;

  it('keeps source, key and dates, and gives or takes away those that are named', () => {
    const phone = laptop();
    phone.add(
      statement('fate', 'missing', {
        source: byPaper,
        statedOn: '2024-05',
        validOn: '2022-04',
        grade: { reliability: 'B', credibility: 2 },
      }),
    );
    const correct = (more: object) =>
      phone.run({
        type: 'value.correct',
        entity: person,
        claim: firstId(phone.record, 'fate'),
        value: 'believed-captive',
        ...more,
      });
    const rest = { property: 'fate', value: 'believed-captive', source: paper };
    const grade = { reliability: 'B', credibility: 2 };
    expect(groupsOf(correct({}))).toEqual([
      {
        entity: person,
        kind: 'case',
        claims: [{ ...rest, statedOn: '2024-05', validOn: '2022-04', grade, supersedes: ['d1:1/0'] }],
      },
    ]);
    expect(groupsOf(correct({ statedOn: null, validOn: '2022-05' }))).toEqual([
      {
        entity: person,
        kind: 'case',
        claims: [{ ...rest, validOn: '2022-05', grade, supersedes: ['d1:2/0'] }],
      },
    ]);
    expect(values(phone.record, 'fate')).toEqual(['believed-captive']);
  });

  it('with nothing in it takes the value back', () => {
    const phone = laptop();
    phone.add(statement('unit', '1'), statement('unit', '2'), statement('unit', '3'));
    phone.run({ type: 'value.correct', entity: person, claim: firstId(phone.record, 'unit'), value: ' ' });
    // Not the value that was mended before.
    expect(values(phone.record, 'unit')).toBeUndefined();
    phone.run({ type: 'change.undo', change: 'd1:4' as ChangeId });
    expect(values(phone.record, 'unit')).toEqual(['3']);
  });

  it('loses its mark when the value is right, and gets one when it is not', () => {
    const phone = laptop();
    phone.add(statement('birth-date', '31.02.1990'));
    const correct = (value: string) =>
      phone.run({ type: 'value.correct', entity: person, claim: firstId(phone.record, 'birth-date'), value });
    correct('1990-02-28');
    expect(viewIn(phone.record, 'birth-date')?.claims[0]?.isAsTyped).toBeUndefined();
    correct('?');
    expect(viewIn(phone.record, 'birth-date')?.claims[0]).toMatchObject({ value: '?', isAsTyped: true });
  });

  it('of a claim that is not current any more is refused', () => {
    const phone = laptop();
    phone.add(statement('unit', '1'), statement('unit', '2'));
    const old = 'd1:1/0' as ClaimId;
    const codes = [
      phone.run({ type: 'value.correct', entity: person, claim: old, value: '3' }),
      phone.run({ type: 'value.retract', entity: person, claims: [old] }),
      phone.run({ type: 'value.retract', entity: person, claims: [] }),
      phone.run({ type: 'value.prefer', entity: person, claim: old, reason: '' }),
    ];
    expect(codes).toEqual(Array(4).fill('save.unknown-claim'));
  });

  it('of a name stays within its form', () => {
    const phone = laptop();
    phone.add(statement('name', { family: 'Журавел' }, { key: 'uk' }));
    const claim = viewIn(phone.record, 'name', 'uk')?.claims[0]?.id as ClaimId;
    phone.run({ type: 'value.correct', entity: person, claim, value: { family: 'Журавель' } });
    expect(values(phone.record, 'name', 'uk')).toEqual([{ family: 'Журавель' }]);
  });
});

describe('planning a preference', () => {
  it('lists what it was weighed against and stands in for an earlier one', () => {
    const phone = laptop();
    phone.add(statement('unit', '1'), statement('unit', '2', { source: byPaper }));
    phone.run({ type: 'value.prefer', entity: person, claim: 'd1:2/0' as ClaimId, reason: 'a paper' });
    expect(values(phone.record, 'unit')).toEqual(['2', '1']);
    const second = phone.run({
      type: 'value.prefer',
      entity: person,
      claim: 'd1:1/0' as ClaimId,
      reason: 'an older paper',
    });
    expect(groupsOf(second)).toMatchObject([
      { claims: [{ property: 'prefers', key: 'unit', value: { over: ['d1:2/0'] }, supersedes: ['d1:3/0'] }] },
    ]);
    expect(values(phone.record, 'unit')).toEqual(['1', '2']);
    expect(viewIn(phone.record, 'unit')?.isDisputed).toBe(false);
  });
});

describe('planning a link', () => {
  it('joins a case and an announcement with a judgement and a reason, and judges anew', () => {
    const phone = laptop();
    phone.run({
      type: 'link.create',
      id: link,
      case: person,
      target: exchange,
      judgement: 'unsure',
      reason: 'the unit was named',
      source: byPaper,
    });
    const judge = (judgement: 'positive' | 'negative', reason: string) =>
      phone.run({ type: 'link.judge', link, judgement, reason });
    const record = () => recordIn(phone.ledger, link) as EntityRecord;
    expect(record().views.map((view) => [view.property, view.claims[0]?.value])).toEqual([
      ['case', person],
      ['judgement', 'unsure'],
      ['reason', 'the unit was named'],
      ['target', exchange],
    ]);
    judge('negative', 'he was elsewhere');
    expect([values(record(), 'judgement'), values(record(), 'reason')]).toEqual([
      ['negative'],
      ['he was elsewhere'],
    ]);
    // An old reason must not stand under a new judgement.
    judge('positive', ' ');
    expect([values(record(), 'judgement'), values(record(), 'reason')]).toEqual([['positive'], undefined]);
    expect(phone.run({ type: 'link.judge', link: person, judgement: 'unsure', reason: '' })).toBe(
      'save.unknown-claim',
    );
  });
});

describe('planning a deletion and an undo', () => {
  it('deletes, revives, and refuses to revive what is there', () => {
    const phone = laptop();
    phone.add(statement('unit', '1'));
    const remove = () => phone.run({ type: 'entity.delete', entity: person, kind: 'case' });
    const revive = () => phone.run({ type: 'entity.revive', entity: person, kind: 'case' });
    remove();
    expect(phone.record.isDeleted).toBe(true);
    revive();
    expect([phone.record.isDeleted, phone.record.isRevived]).toEqual([false, false]);
    expect(revive()).toBe('save.unknown-claim');
    remove();
    phone.add(statement('unit', '2'));
    expect([phone.record.isDeleted, phone.record.isRevived]).toEqual([false, true]);
  });

  it('undoes, redoes, and says when there is nothing to undo', () => {
    const phone = laptop();
    phone.add(statement('unit', '1'));
    const undo = (change: string) => phone.run({ type: 'change.undo', change: change as ChangeId });
    expect(undo('d1:1')).toMatchObject({ act: 'change.undo', undoes: ['d1:1'], groups: [] });
    expect(undo('d1:1')).toBe('save.nothing-to-undo');
    expect(undo('d9:9')).toBe('save.nothing-to-undo');
    expect(undo('d1:2')).toMatchObject({ act: 'change.redo' });
    expect(undo('d1:3')).toMatchObject({ act: 'change.undo' });
    expect(phone.record.views).toEqual([]);
  });
});

describe('what a command needs to see', () => {
  it('is one record, or the change to undo', () => {
    const commands: readonly Command[] = [
      { type: 'entity.create', id: person, kind: 'case', statements: [] },
      { type: 'value.retract', entity: person, claims: [] },
      { type: 'link.judge', link, judgement: 'unsure', reason: '' },
      { type: 'change.undo', change: 'd1:1' as ChangeId },
    ];
    expect(commands.map(needsOf)).toEqual([
      { entities: [person], change: null },
      { entities: [person], change: null },
      { entities: [link], change: null },
      { entities: [], change: 'd1:1' },
    ]);
  });
});
